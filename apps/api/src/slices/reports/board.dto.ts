import { BOARD_REASONS, type BoardReason, CELL_STATES, type CellState } from '@tiwizi/domain';
import {
  CalendarDay,
  Choice,
  FreeForm,
  Integer,
  Items,
  Nested,
  Text,
  Uuid,
} from '../../platform/contract/fields';
import { SilenceMuteDto, SilenceReasonDto, SilenceThresholdsDto } from './silence.dto';

export const boardColumnKeys = [
  'diagnostic',
  'needs',
  'plan',
  'trainings',
  'workshop',
  'follow_up',
  'procedures',
  'indicators',
] as const;
export type BoardColumnKey = (typeof boardColumnKeys)[number];

export const boardGroups = ['diagnostic', 'plan', 'workshops', 'follow_ups', 'results'] as const;
export type BoardGroup = (typeof boardGroups)[number];

export const boardOrders = ['name', 'lateness'] as const;

export class BoardQuery {
  @Choice(boardOrders, 'BoardOrder', { optional: true })
  order?: (typeof boardOrders)[number];
}

export class BoardColumnDto {
  @Choice(boardColumnKeys, 'BoardColumnKey')
  key!: BoardColumnKey;

  @Choice(boardGroups, 'BoardGroup')
  group!: BoardGroup;

  @Integer({ min: 1, max: 1200, nullable: true, description: 'Of a workshop or a follow-up window.' })
  ordinal!: number | null;

  @CalendarDay({ nullable: true })
  opensOn!: string | null;

  @CalendarDay({ nullable: true })
  closesOn!: string | null;
}

export class BoardCellDto {
  @Choice(CELL_STATES, 'CellState')
  state!: CellState;

  @Choice(BOARD_REASONS, 'BoardReason')
  reason!: BoardReason;

  @FreeForm({ description: 'Counts and days that the reason’s sentence takes.' })
  params!: Record<string, string | number>;

  @Uuid({ nullable: true, description: 'The diagnostic, plan, session or window that the cell is about.' })
  targetId!: string | null;
}

export class BoardRowDto {
  @Uuid()
  enrolmentId!: string;

  @Uuid()
  cooperativeId!: string;

  @Text({ max: 200 })
  nameFr!: string;

  @Text({ min: 0, max: 200 })
  nameAr!: string;

  @Text({ max: 200 })
  placeFr!: string;

  @Text({ max: 200 })
  placeAr!: string;

  @Text({ max: 120, nullable: true })
  trainerName!: string | null;

  @Integer({ min: 0, max: 2_000_000_000, description: 'Highest for the row that is most behind.' })
  lateness!: number;

  @Items(() => BoardCellDto, { max: 3000, description: 'One for each column, in their order.' })
  cells!: BoardCellDto[];

  @Items(() => SilenceReasonDto, { max: 4, description: 'Why it counts as silent; empty if it does not.' })
  silence!: SilenceReasonDto[];

  @Nested(() => SilenceMuteDto, { nullable: true, description: 'Its silence is known and expected.' })
  mute!: SilenceMuteDto | null;
}

export class BoardDto {
  @Uuid()
  programmeId!: string;

  @Text({ max: 200 })
  nameFr!: string;

  @Text({ min: 0, max: 200 })
  nameAr!: string;

  @CalendarDay({ description: 'The day it is in the programme’s zone: what every state is measured by.' })
  today!: string;

  @Items(() => BoardColumnDto, { max: 3000 })
  columns!: BoardColumnDto[];

  @Items(() => BoardRowDto, { max: 10_000 })
  rows!: BoardRowDto[];

  @Nested(() => SilenceThresholdsDto)
  silenceThresholds!: SilenceThresholdsDto;
}
