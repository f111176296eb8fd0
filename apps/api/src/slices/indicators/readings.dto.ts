import { AGE_BANDS, READING_WARNINGS, type ReadingWarningCode, SEXES } from '@tiwizi/domain';
import {
  CalendarDay,
  Choice,
  Decimal,
  Decimals,
  Instant,
  Integer,
  Items,
  Nested,
  Text,
  Texts,
  Uuid,
} from '../../platform/contract/fields';
import { IndicatorDto, measure } from './indicators.dto';

export const readingStatuses = ['submitted', 'approved', 'returned'] as const;
export type ReadingStatus = (typeof readingStatuses)[number];

export const partDimensions = ['sex', 'age_band'] as const;
export type PartDimension = (typeof partDimensions)[number];
/** The parts that a reading may tell; what they leave of the total is unknown. */
export const partsOf = {
  sex: SEXES.filter((sex) => sex !== 'unknown'),
  age_band: AGE_BANDS.filter((band) => band !== 'unknown'),
};
export type PartKey = Exclude<(typeof SEXES)[number] | (typeof AGE_BANDS)[number], 'unknown'>;

export const month = { max: 7, pattern: /^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/ };

export class MonthQuery {
  @Text({ ...month, optional: true, description: 'YYYY-MM; the last month that has begun if left out.' })
  month?: string;
}

const reportNumbers = { min: 1, max: 1_000_000, places: 0, count: 100 };

/** A part of the total of a reading; what the parts leave is unknown, and never sent. */
export class ReadingPartDto {
  @Choice(partDimensions, 'PartDimension')
  dimension!: PartDimension;

  @Choice([...partsOf.sex, ...partsOf.age_band], 'PartKey')
  key!: PartKey;

  @Decimal({ ...measure, nullable: true })
  value!: number | null;
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

  @Items(() => ReadingPartDto, { max: 20 })
  parts!: ReadingPartDto[];

  @Text({
    min: 0,
    max: 500,
    description: 'A word kept with it: why it is right though odd, or why it corrects.',
  })
  remark!: string;

  @Choice(READING_WARNINGS, 'ReadingWarning', { list: true })
  warnings!: ReadingWarningCode[];

  @Text({ max: 200 })
  enteredBy!: string;

  @Instant()
  enteredAt!: string;

  @Decimals({
    ...reportNumbers,
    description: 'Numbers of the sealed reports that it stands in: it is locked.',
  })
  reportedIn!: number[];

  @Decimals({
    ...reportNumbers,
    description: 'Numbers of the reports that were sealed on an earlier figure.',
  })
  correctsReports!: number[];
}

/** A figure that comes from the chain or from a formula. */
export class ComputedValueDto {
  @Decimal({ ...measure, nullable: true })
  value!: number | null;

  @Decimal({ ...measure, nullable: true })
  numerator!: number | null;

  @Decimal({ ...measure, nullable: true })
  denominator!: number | null;
}

export class GridCellDto {
  @Uuid()
  enrolmentId!: string;

  @Uuid()
  indicatorId!: string;

  @Decimal({ ...measure, nullable: true })
  baseline!: number | null;

  @Decimal({ ...measure, nullable: true, description: 'By the end of the programme, for one month.' })
  target!: number | null;

  @Nested(() => ReadingDto, { nullable: true })
  current!: ReadingDto | null;

  @Nested(() => ReadingDto, { nullable: true, description: 'The latest one of an earlier month.' })
  previous!: ReadingDto | null;

  @Decimals({
    ...measure,
    count: 12,
    description: 'Values of earlier months, latest first: what is usual here.',
  })
  recent!: number[];

  @Nested(() => ComputedValueDto, { nullable: true, description: 'Of an indicator that is not typed.' })
  computed!: ComputedValueDto | null;
}

export class GridRowDto {
  @Uuid()
  enrolmentId!: string;

  @Text({ max: 200 })
  nameFr!: string;

  @Text({ min: 0, max: 200 })
  nameAr!: string;

  @Integer({ min: 0, max: 1000, description: 'Photos of the ledger kept for this month.' })
  files!: number;
}

/** A month in which something that the caller entered was sent back. */
export class ReturnedMonthDto {
  @Text(month)
  month!: string;

  @Integer({ min: 1, max: 1_000_000 })
  count!: number;
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

  @Items(() => ReturnedMonthDto, { max: 120, description: 'Of what the caller entered, in any month.' })
  returned!: ReturnedMonthDto[];

  @Texts({ max: 10, maxLength: 40 })
  may!: string[];
}
