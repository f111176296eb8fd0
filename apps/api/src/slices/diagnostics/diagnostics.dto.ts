import { COOPERATIVE_KINDS, type CooperativeKind, type Sector, SECTORS } from '@tiwizi/domain';
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

export const waves = ['baseline', 'midline', 'endline'] as const;
export type Wave = (typeof waves)[number];

export const perspectives = ['assessor', 'self'] as const;
export type Perspective = (typeof perspectives)[number];

export const diagnosticStatuses = ['draft', 'finalised'] as const;
export type DiagnosticStatus = (typeof diagnosticStatuses)[number];

const name = { max: 200 };
const count = { min: 0, max: 1000 };

/** Somebody of the cooperative who answered. */
export class RespondentDto {
  @Text({ max: 200 })
  name!: string;

  @Text({ min: 0, max: 120, description: 'President, treasurer…; empty where it was not said.' })
  role!: string;
}

/** When it was held and with whom. */
export class DiagnosticHeaderDto {
  @CalendarDay({ description: 'Not after today.' })
  heldOn!: string;

  @Items(() => RespondentDto, { max: 30, description: 'Who answered for the cooperative.' })
  respondents!: RespondentDto[];
}

export class StartDiagnosticDto extends DiagnosticHeaderDto {
  @Uuid()
  id!: string;

  @Choice(waves, 'DiagnosticWave')
  wave!: Wave;

  @Choice(perspectives, 'DiagnosticPerspective')
  perspective!: Perspective;
}

export class CorrectDiagnosticDto {
  @Uuid({ description: 'Of the new edition.' })
  id!: string;

  @Text({ max: 1000, description: 'Why: it stands beside the correction.' })
  reason!: string;
}

export class DiagnosticListItemDto extends DiagnosticHeaderDto {
  @Uuid()
  id!: string;

  @Choice(waves, 'DiagnosticWave')
  wave!: Wave;

  @Choice(perspectives, 'DiagnosticPerspective')
  perspective!: Perspective;

  @Integer({ min: 1, max: 2, description: '2 is that of a second assessor, held without seeing the first.' })
  reading!: number;

  @Integer({ min: 1, max: 1000 })
  edition!: number;

  @Text({ max: 1000, nullable: true, description: 'Why this edition corrects the one before.' })
  correctionReason!: string | null;

  @Instant({ nullable: true, description: 'When a later edition took its place.' })
  supersededAt!: string | null;

  @Choice(diagnosticStatuses, 'DiagnosticStatus')
  status!: DiagnosticStatus;

  @Text(name)
  assessorName!: string;

  @Integer(count)
  answered!: number;

  @Integer(count)
  total!: number;

  @Decimal({ min: 0, max: 4, nullable: true, description: 'Once finalised.' })
  overall!: number | null;

  @Integer({ ...count, nullable: true, description: 'Once finalised.' })
  legalBlockers!: number | null;
}

/** What a diagnostic that begins now is about: enough to begin one without network. */
export class NextDiagnosticDto {
  @Uuid()
  gridVersionId!: string;

  @Choice(COOPERATIVE_KINDS, 'CooperativeKind')
  kind!: CooperativeKind;

  @Choice(SECTORS, 'Sector')
  sector!: Sector;
}

/** `start`: any view. `start_self`: the cooperative's own. */
export const diagnosticListSteps = ['start', 'start_self'] as const;
export type DiagnosticListStep = (typeof diagnosticListSteps)[number];

export class DiagnosticListDto {
  @Uuid()
  enrolmentId!: string;

  @Uuid()
  cooperativeId!: string;

  @Text(name)
  cooperativeNameFr!: string;

  @Text({ ...name, min: 0 })
  cooperativeNameAr!: string;

  @Items(() => DiagnosticListItemDto, { max: 200, description: 'By wave, then view, reading and edition.' })
  items!: DiagnosticListItemDto[];

  @Nested(() => NextDiagnosticDto, { nullable: true, description: 'Null where no grid is published.' })
  next!: NextDiagnosticDto | null;

  @Choice(diagnosticListSteps, 'DiagnosticListStep', { list: true })
  may!: DiagnosticListStep[];
}
