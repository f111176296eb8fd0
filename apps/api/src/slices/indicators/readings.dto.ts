import {
  CalendarDay,
  Choice,
  Decimal,
  Integer,
  Items,
  Nested,
  Text,
  Texts,
  Uuid,
  Uuids,
} from '../../platform/contract/fields';
import { IndicatorDto, measure } from './indicators.dto';

export const readingStatuses = ['submitted', 'approved', 'returned'] as const;
export type ReadingStatus = (typeof readingStatuses)[number];
export const readingDecisions = ['approve', 'return'] as const;
export type ReadingDecision = (typeof readingDecisions)[number];

const month = { max: 7, pattern: /^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/ };

export class MonthQuery {
  @Text({ ...month, optional: true, description: 'YYYY-MM; the last month that has begun if left out.' })
  month?: string;
}

export class ReadingDto {
  @Uuid()
  id!: string;

  @Text(month)
  month!: string;

  @Decimal({ ...measure, nullable: true, description: 'Null where a correction took the value away.' })
  value!: number | null;

  @Decimal({ ...measure, nullable: true })
  numerator!: number | null;

  @Decimal({ ...measure, nullable: true })
  denominator!: number | null;

  @Text({ max: 200 })
  source!: string;

  @Choice(readingStatuses, 'ReadingStatus')
  status!: ReadingStatus;

  @Text({ min: 0, max: 500 })
  returnedReason!: string;
}

export class GridCellDto {
  @Uuid()
  enrolmentId!: string;

  @Uuid()
  indicatorId!: string;

  @Decimal({ ...measure, nullable: true })
  baseline!: number | null;

  @Decimal({ ...measure, nullable: true })
  target!: number | null;

  @Nested(() => ReadingDto, { nullable: true })
  current!: ReadingDto | null;

  @Nested(() => ReadingDto, { nullable: true, description: 'The latest one of an earlier month.' })
  previous!: ReadingDto | null;
}

export class GridRowDto {
  @Uuid()
  enrolmentId!: string;

  @Text({ max: 200 })
  nameFr!: string;

  @Text({ min: 0, max: 200 })
  nameAr!: string;
}

export class ReadingsGridDto {
  @Uuid()
  programmeId!: string;

  @Text(month)
  month!: string;

  @Texts({ max: 120, maxLength: 7, description: 'Months that have begun, the only ones that can be read.' })
  months!: string[];

  @CalendarDay()
  dueOn!: string;

  @Items(() => IndicatorDto, { max: 200 })
  indicators!: IndicatorDto[];

  @Items(() => GridRowDto, { max: 1000 })
  rows!: GridRowDto[];

  @Items(() => GridCellDto, { max: 100_000, description: 'Only where there is a reading or a target.' })
  cells!: GridCellDto[];

  @Texts({ max: 10, maxLength: 40 })
  may!: string[];
}

export class NewReadingDto {
  @Uuid({ description: 'Sent again, the same reading is stored once.' })
  id!: string;

  @Uuid()
  enrolmentId!: string;

  @Uuid()
  indicatorId!: string;

  @Text(month)
  month!: string;

  @Decimal({ ...measure, nullable: true, description: 'Null for a ratio, and to take a value away.' })
  value!: number | null;

  @Decimal({ ...measure, nullable: true })
  numerator!: number | null;

  @Decimal({ ...measure, nullable: true })
  denominator!: number | null;

  @Text({ max: 200 })
  source!: string;
}

export class EnterReadingsDto {
  @Items(() => NewReadingDto, { min: 1, max: 2000 })
  readings!: NewReadingDto[];
}

export class EnteredReadingDto {
  @Uuid()
  enrolmentId!: string;

  @Uuid()
  indicatorId!: string;

  @Nested(() => ReadingDto)
  reading!: ReadingDto;
}

export class EnteredReadingsDto {
  @Items(() => EnteredReadingDto, { max: 2000, description: 'Only those that changed something.' })
  items!: EnteredReadingDto[];
}

export class DecideReadingsDto {
  @Uuids({ min: 1, max: 2000 })
  readingIds!: string[];

  @Choice(readingDecisions, 'ReadingDecision')
  decision!: ReadingDecision;

  @Text({ min: 0, max: 500, description: 'Asked for when readings are returned.' })
  reason!: string;
}

export class DecidedReadingsDto {
  @Integer({ min: 1, max: 2000 })
  count!: number;

  @Choice(readingStatuses, 'ReadingStatus')
  status!: ReadingStatus;
}

export class IndicatorSeriesDto {
  @Nested(() => IndicatorDto)
  indicator!: IndicatorDto;

  @Decimal({ ...measure, nullable: true })
  baseline!: number | null;

  @Decimal({ ...measure, nullable: true })
  target!: number | null;

  @Decimal({ ...measure, nullable: true, description: 'All readings by the rule across time.' })
  total!: number | null;

  @Decimal({
    ...measure,
    nullable: true,
    description: 'From 0 at the baseline to 1 at the target; a sum is taken as its average month.',
  })
  progress!: number | null;

  @Items(() => ReadingDto, { max: 200, description: 'By month; a month without one is missing.' })
  readings!: ReadingDto[];
}

export class EnrolmentIndicatorsDto {
  @Uuid()
  enrolmentId!: string;

  @Uuid()
  programmeId!: string;

  @Uuid()
  cooperativeId!: string;

  @Text({ max: 200 })
  cooperativeNameFr!: string;

  @Text({ min: 0, max: 200 })
  cooperativeNameAr!: string;

  @Texts({ max: 120, maxLength: 7 })
  months!: string[];

  @Items(() => IndicatorSeriesDto, { max: 200 })
  indicators!: IndicatorSeriesDto[];

  @Texts({ max: 10, maxLength: 40 })
  may!: string[];
}
