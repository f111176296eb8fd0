import { ACTION_STATUSES, ACTION_TIMINGS, type ActionStatus, type ActionTiming } from '@tiwizi/domain';
import {
  CalendarDay,
  Choice,
  Decimal,
  Integer,
  Items,
  Nested,
  Text,
  Uuid,
} from '../../platform/contract/fields';
import { LocalizedTextDto } from '../../platform/contract/localized-text.dto';
import { BoardCellDto, BoardColumnDto } from './board.dto';

export const chainSteps = ['plan.sign', 'action.complete'] as const;
export type ChainStep = (typeof chainSteps)[number];

const waves = ['baseline', 'midline', 'endline'] as const;
const many = { min: 0, max: 1_000_000 };
const share = { min: 0, max: 1, nullable: true };
const score = { min: 0, max: 4, nullable: true };

export class ChainAttendanceDto {
  @Integer(many)
  attended!: number;

  @Integer(many)
  expected!: number;

  @Decimal({ ...share, description: 'Attended ÷ expected over the sessions held; missing if nobody was.' })
  rate!: number | null;
}

export class ChainFollowUpsDto {
  @Integer(many)
  honoured!: number;

  @Integer(many)
  due!: number;

  @Decimal({ ...share, description: 'Windows honoured ÷ windows due so far; missing while none is due.' })
  rate!: number | null;
}

export class ActionCountDto {
  @Choice(ACTION_STATUSES, 'ActionStatus')
  status!: ActionStatus;

  @Integer(many)
  count!: number;
}

export class NextActionDto {
  @Uuid()
  id!: string;

  @Text({ max: 300 })
  title!: string;

  @Text({ min: 0, max: 200, description: 'Who is responsible for it.' })
  responsibleName!: string;

  @CalendarDay({ nullable: true })
  dueOn!: string | null;

  @Choice(ACTION_TIMINGS, 'ActionTiming')
  timing!: ActionTiming;
}

export class ChainActionsDto {
  @Items(() => ActionCountDto, { max: ACTION_STATUSES.length, description: 'One for each status.' })
  byStatus!: ActionCountDto[];

  @Integer({ ...many, description: 'Those past their deadline.' })
  late!: number;

  @Nested(() => NextActionDto, { nullable: true, description: 'Of those still to do, the one due first.' })
  next!: NextActionDto | null;
}

export class ChainDimensionDto {
  @Text({ max: 40 })
  code!: string;

  @Nested(() => LocalizedTextDto)
  title!: LocalizedTextDto;
}

export class DimensionScoreDto {
  @Text({ max: 40 })
  code!: string;

  @Decimal(score)
  score!: number | null;
}

export class ChainWaveDto {
  @Uuid()
  diagnosticId!: string;

  @Choice(waves, 'DiagnosticWave')
  wave!: (typeof waves)[number];

  @CalendarDay()
  heldOn!: string;

  @Decimal(score)
  overall!: number | null;

  @Items(() => DimensionScoreDto, { max: 20, description: 'One for each dimension, in their order.' })
  scores!: DimensionScoreDto[];
}

export class ChainMaturityDto {
  @Items(() => ChainDimensionDto, { max: 20 })
  dimensions!: ChainDimensionDto[];

  @Items(() => ChainWaveDto, { max: 2, description: 'The first and the latest on one version of the grid.' })
  waves!: ChainWaveDto[];
}

export class LegalBlockerTitleDto {
  @Text({ max: 40 })
  code!: string;

  @Nested(() => LocalizedTextDto)
  title!: LocalizedTextDto;
}

export class ChainDto {
  @Uuid()
  enrolmentId!: string;

  @Uuid()
  cooperativeId!: string;

  @Uuid()
  programmeId!: string;

  @Text({ max: 200 })
  programmeNameFr!: string;

  @Text({ min: 0, max: 200 })
  programmeNameAr!: string;

  @Text({ max: 120, nullable: true })
  trainerName!: string | null;

  @CalendarDay({ description: 'The day it is in the programme’s zone: what every state is measured by.' })
  today!: string;

  @Items(() => BoardColumnDto, { max: 3000 })
  columns!: BoardColumnDto[];

  @Items(() => BoardCellDto, { max: 3000, description: 'One for each column, in their order.' })
  cells!: BoardCellDto[];

  @Items(() => LegalBlockerTitleDto, { max: 100, description: 'Those that the latest diagnostic found.' })
  legalBlockers!: LegalBlockerTitleDto[];

  @Nested(() => ChainMaturityDto)
  maturity!: ChainMaturityDto;

  @Nested(() => ChainAttendanceDto)
  attendance!: ChainAttendanceDto;

  @Nested(() => ChainFollowUpsDto)
  followUps!: ChainFollowUpsDto;

  @Nested(() => ChainActionsDto)
  actions!: ChainActionsDto;

  @Choice(chainSteps, 'ChainStep', { list: true, description: 'What the caller may do next.' })
  may!: ChainStep[];
}
