import { ANSWER_STATES, type AnswerState } from '@tiwizi/domain';
import {
  CalendarDay,
  Choice,
  Decimal,
  Instant,
  Integer,
  Items,
  Nested,
  Text,
  Uuid,
} from '../../platform/contract/fields';
import { DiagnosticResultDto } from './diagnostic-result.dto';

export const waves = ['baseline', 'midline', 'endline'] as const;
export type Wave = (typeof waves)[number];

export const perspectives = ['assessor', 'self'] as const;
export type Perspective = (typeof perspectives)[number];

export const diagnosticStatuses = ['draft', 'finalised'] as const;
export type DiagnosticStatus = (typeof diagnosticStatuses)[number];

/** What the caller may do next with a diagnostic. */
export const diagnosticSteps = ['answer', 'finalise'] as const;
export type DiagnosticStep = (typeof diagnosticSteps)[number];

const name = { max: 200 };

export class StartDiagnosticDto {
  @Uuid()
  id!: string;

  @Choice(waves, 'DiagnosticWave')
  wave!: Wave;

  @Choice(perspectives, 'DiagnosticPerspective')
  perspective!: Perspective;

  @CalendarDay({ description: 'Not after today.' })
  heldOn!: string;

  @Text({ min: 0, max: 500, description: 'Who answered for the cooperative.' })
  respondents!: string;
}

export class AnswerDto {
  @Text({ max: 40 })
  criterionCode!: string;

  @Choice(ANSWER_STATES, 'AnswerState')
  state!: AnswerState;

  @Integer({ min: 0, max: 4, nullable: true, description: 'Given if and only if the state is `rated`.' })
  level!: number | null;

  @Text({ min: 0, max: 2000 })
  note!: string;
}

export class SaveAnswersDto {
  @Items(() => AnswerDto, { min: 1, max: 200 })
  answers!: AnswerDto[];
}

export class SavedAnswersDto {
  @Nested(() => DiagnosticResultDto, { description: 'As the answers stand now.' })
  result!: DiagnosticResultDto;
}

export class DiagnosticDto {
  @Uuid()
  id!: string;

  @Uuid()
  enrolmentId!: string;

  @Uuid()
  cooperativeId!: string;

  @Text(name)
  cooperativeNameFr!: string;

  @Text({ ...name, min: 0 })
  cooperativeNameAr!: string;

  @Uuid()
  gridVersionId!: string;

  @Choice(waves, 'DiagnosticWave')
  wave!: Wave;

  @Choice(perspectives, 'DiagnosticPerspective')
  perspective!: Perspective;

  @Choice(diagnosticStatuses, 'DiagnosticStatus')
  status!: DiagnosticStatus;

  @CalendarDay()
  heldOn!: string;

  @Text({ min: 0, max: 500 })
  respondents!: string;

  @Text(name)
  assessorName!: string;

  @Instant({ nullable: true })
  finalisedAt!: string | null;

  @Items(() => AnswerDto, { max: 1000 })
  answers!: AnswerDto[];

  @Nested(() => DiagnosticResultDto)
  result!: DiagnosticResultDto;

  @Choice(diagnosticSteps, 'DiagnosticStep', { list: true })
  may!: DiagnosticStep[];
}

export class DiagnosticListItemDto {
  @Uuid()
  id!: string;

  @Choice(waves, 'DiagnosticWave')
  wave!: Wave;

  @Choice(perspectives, 'DiagnosticPerspective')
  perspective!: Perspective;

  @Choice(diagnosticStatuses, 'DiagnosticStatus')
  status!: DiagnosticStatus;

  @CalendarDay()
  heldOn!: string;

  @Text({ min: 0, max: 500 })
  respondents!: string;

  @Integer({ min: 0, max: 1000 })
  answered!: number;

  @Integer({ min: 0, max: 1000 })
  total!: number;

  @Decimal({ min: 0, max: 4, nullable: true, description: 'Once finalised.' })
  overall!: number | null;

  @Integer({ min: 0, max: 1000, nullable: true, description: 'Once finalised.' })
  legalBlockers!: number | null;
}

export const diagnosticListSteps = ['start'] as const;

export class DiagnosticListDto {
  @Uuid()
  enrolmentId!: string;

  @Uuid()
  cooperativeId!: string;

  @Text(name)
  cooperativeNameFr!: string;

  @Text({ ...name, min: 0 })
  cooperativeNameAr!: string;

  @Items(() => DiagnosticListItemDto, { max: 20 })
  items!: DiagnosticListItemDto[];

  @Choice(diagnosticListSteps, 'DiagnosticListStep', { list: true })
  may!: (typeof diagnosticListSteps)[number][];
}
