import { SECTORS, type Sector } from '@tiwizi/domain';
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
import { LocalizedTextDto } from '../../../platform/contract/localized-text.dto';
import { PageQuery } from '../../../platform/contract/paging.dto';
import { IndicatorDto, measure } from '../indicators.dto';

/** What a figure is computed from. */
export const sourceNouns = [
  'reading',
  'session',
  'window',
  'diagnostic',
  'action',
  'procedure',
  'cooperative',
  'certificate',
  'fair',
] as const;
export type SourceNoun = (typeof sourceNouns)[number];

export const sourceStates = ['approved'] as const;

export class SourcesQuery extends PageQuery {
  @CalendarDay({ optional: true, description: 'The start of the programme if left out.' })
  from?: string;

  @CalendarDay({ optional: true, description: 'Today if left out, or if it is ahead.' })
  to?: string;

  @Uuid({ optional: true, description: 'Of one cooperative alone.' })
  enrolmentId?: string;

  @Uuid({ optional: true, description: 'Of the cooperatives within a territory.' })
  territoryId?: string;

  @Choice(SECTORS, 'Sector', { optional: true })
  sector?: Sector;

  @Choice(sourceStates, 'SourceState', {
    optional: true,
    description: 'Readings count once approved, as in a report; left out, those that wait count too.',
  })
  state?: (typeof sourceStates)[number];
}

export class FigureSourceDto {
  @Text({ max: 120, description: 'Of the row: a session stands once for each cooperative.' })
  id!: string;

  @Uuid({ description: 'Of what is opened.' })
  recordId!: string;

  @Uuid()
  enrolmentId!: string;

  @Uuid()
  cooperativeId!: string;

  @Text({ max: 200 })
  nameFr!: string;

  @Text({ min: 0, max: 200 })
  nameAr!: string;

  @Text({ min: 0, max: 4000, description: 'As it was typed; empty where nothing was.' })
  title!: string;

  @Nested(() => LocalizedTextDto, { nullable: true, description: 'Of a procedure or a fair.' })
  name!: LocalizedTextDto | null;

  @Text({ max: 40, nullable: true, description: 'The wave of a diagnostic, the state of a reading.' })
  kind!: string | null;

  @CalendarDay({ nullable: true })
  day!: string | null;

  @Decimal({ ...measure, nullable: true, description: 'What it adds; null of a share.' })
  value!: number | null;

  @Decimal({ ...measure, nullable: true, description: 'Of a share: what it adds above.' })
  numerator!: number | null;

  @Decimal({ ...measure, nullable: true, description: 'Of a share: what it adds below.' })
  denominator!: number | null;
}

/** An indicator that a formula leans on, over the same cooperatives and months. */
export class OperandDto {
  @Nested(() => IndicatorDto)
  indicator!: IndicatorDto;

  @Decimal({ ...measure, nullable: true })
  total!: number | null;
}

/** What one figure is computed from, and the figure itself. */
export class FigureSourcesDto {
  @Uuid()
  programmeId!: string;

  @Nested(() => IndicatorDto)
  indicator!: IndicatorDto;

  @CalendarDay()
  from!: string;

  @CalendarDay()
  to!: string;

  @Decimal({ ...measure, nullable: true, description: 'The figure, by the two rules of the indicator.' })
  total!: number | null;

  @Integer({ min: 0, max: 1_000_000, description: 'Cooperatives that the figure speaks of.' })
  counted!: number;

  @Integer({ min: 0, max: 1_000_000, description: 'Cooperatives that are silent.' })
  missing!: number;

  @Items(() => OperandDto, { max: 20, description: 'Of a formula alone, which has no rows of its own.' })
  operands!: OperandDto[];

  @Choice(sourceNouns, 'SourceNoun', { nullable: true, description: 'What the rows are; null of a formula.' })
  noun!: SourceNoun | null;

  @Items(() => FigureSourceDto, { max: 100, description: 'Latest first.' })
  items!: FigureSourceDto[];

  @Text({ max: 400, nullable: true })
  nextCursor!: string | null;

  @Integer({ min: 0, max: 2_000_000_000, description: 'Rows in all.' })
  rows!: number;
}
