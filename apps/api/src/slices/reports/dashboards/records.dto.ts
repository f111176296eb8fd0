import { ACTION_STATUSES, WINDOW_STATES } from '@tiwizi/domain';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import {
  CalendarDay,
  Choice,
  Decimal,
  Integer,
  Items,
  Nested,
  Text,
  Uuid,
} from '../../../platform/contract/fields';
import { IdParam } from '../../../platform/contract/id.param';
import { LocalizedTextDto } from '../../../platform/contract/localized-text.dto';
import { DashboardQuery } from './dashboard.dto';

/** What a figure of a dashboard is counted from, by the noun of its list. */
export const recordNouns = [
  'enrolments',
  'diagnostics',
  'needs',
  'actions',
  'sessions',
  'follow-ups',
  'procedures',
  'readings',
  'certificates',
] as const;
export type RecordNoun = (typeof recordNouns)[number];

export const recordStates = [
  'active',
  'withdrawn',
  'draft',
  'finalised',
  'compared',
  'agreed',
  'declined',
  'met',
  'retained',
  ...ACTION_STATUSES.filter((status) => status !== 'draft'),
  'late',
  'held',
  'headcounted',
  ...WINDOW_STATES,
  'due',
  'adopted',
  'submitted',
  'approved',
  'issued',
] as const;
export type RecordState = (typeof recordStates)[number];

export class RecordsParam extends IdParam {
  @ApiProperty({ enum: [...recordNouns], enumName: 'RecordNoun' })
  @IsIn([...recordNouns])
  noun!: RecordNoun;
}

export class RecordsQuery extends DashboardQuery {
  @Text({ max: 400, optional: true })
  cursor?: string;

  @Integer({ min: 1, max: 100, optional: true })
  limit?: number;

  @Choice(recordStates, 'RecordState', {
    optional: true,
    description:
      '`late` of actions past their deadline; `due` of follow-up periods honoured or missed; `retained` of needs agreed or met; `compared` of diagnostics that a change of maturity is told by; `headcounted` of sessions at which people were counted without names.',
  })
  state?: RecordState;

  @Text({
    max: 40,
    optional: true,
    description: 'A wave, a category, a kind of session, an indicator’s code.',
  })
  kind?: string;
}

export class RecordDto {
  @Text({ max: 120, description: 'Of the record; of a procedure, its enrolment and code.' })
  id!: string;

  @Uuid({ nullable: true, description: 'Null of a session, which may be of several cooperatives.' })
  enrolmentId!: string | null;

  @Uuid({ nullable: true })
  cooperativeId!: string | null;

  @Text({ min: 0, max: 200, description: 'Of the cooperative; of a session, of the first one that comes.' })
  nameFr!: string;

  @Text({ min: 0, max: 200 })
  nameAr!: string;

  @Integer({ min: 0, max: 10_000, description: 'How many more cooperatives come to the session.' })
  others!: number;

  @Text({ min: 0, max: 4000, description: 'What it is about, as it was typed; empty where `kind` says it.' })
  title!: string;

  @Nested(() => LocalizedTextDto, { nullable: true, description: 'Of a procedure or an indicator.' })
  name!: LocalizedTextDto | null;

  @Text({ max: 60, nullable: true })
  kind!: string | null;

  @Choice(recordStates, 'RecordState')
  state!: RecordState;

  @CalendarDay({ nullable: true })
  day!: string | null;

  @Decimal({ min: -1e15, max: 1e15, nullable: true, description: 'A score, a value, or how many came.' })
  figure!: number | null;

  @Decimal({ min: -1e15, max: 1e15, nullable: true, description: 'How many were expected.' })
  expected!: number | null;
}

export class RecordPageDto {
  @Items(() => RecordDto, { max: 100 })
  items!: RecordDto[];

  @Text({ max: 400, nullable: true })
  nextCursor!: string | null;

  @Integer({ min: 0, max: 2_000_000_000 })
  total!: number;
}
