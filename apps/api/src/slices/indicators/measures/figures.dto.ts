import { TARGET_BASES, type TargetBasis } from '@tiwizi/domain';
import {
  Choice,
  Decimal,
  Flag,
  Integer,
  Items,
  Nested,
  Text,
  Texts,
  Uuid,
} from '../../../platform/contract/fields';
import { IdParam } from '../../../platform/contract/id.param';
import { LocalizedTextDto } from '../../../platform/contract/localized-text.dto';
import { type Disaggregation, disaggregations, IndicatorDto, measure } from '../indicators.dto';
import { ReadingDto } from '../readings.dto';

const month = { max: 7, pattern: /^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/ };
const count = { min: 0, max: 1_000_000 };

export class IndicatorOfProgrammeParam extends IdParam {
  @Uuid()
  indicatorId!: string;
}

export class DatedTargetDto {
  @Text({ ...month, description: 'To be reached by its end.' })
  month!: string;

  @Decimal(measure)
  target!: number;
}

/** What was added up in the period that a target is said for. */
export class PeriodAmountDto {
  @Text({ ...month, description: 'Its first month; its last is that of the target.' })
  since!: string;

  @Decimal({ ...measure, nullable: true, description: 'Null while nothing was read in it.' })
  amount!: number | null;

  @Decimal(measure)
  target!: number;

  @Integer({ ...count, description: 'Readings that there are.' })
  told!: number;

  @Integer({ ...count, description: 'Months that it has, one for each cooperative.' })
  months!: number;
}

/** How far from the baseline to the target that is due by now, or the nearest ahead. */
export class TowardsTargetDto {
  @Decimal({ ...measure, nullable: true, description: 'As a month: a sum as its average month.' })
  value!: number | null;

  @Decimal({ ...measure, nullable: true })
  baseline!: number | null;

  @Decimal({ ...measure, nullable: true })
  target!: number | null;

  @Text({ ...month, nullable: true, description: 'Null without a target, or where cooperatives differ.' })
  targetMonth!: string | null;

  @Decimal({ ...measure, nullable: true, description: '0 at the baseline, 1 at the target.' })
  progress!: number | null;

  @Integer({ ...count, description: 'Cooperatives that have all that is compared.' })
  compared!: number;

  @Nested(() => PeriodAmountDto, {
    nullable: true,
    description: 'Of a sum whose targets are said for periods, and told above for a month of them.',
  })
  period!: PeriodAmountDto | null;
}

export class SeriesPointDto {
  @Text(month)
  month!: string;

  @Decimal({
    ...measure,
    nullable: true,
    description: 'Since the start for what is cumulative. Null is missing.',
  })
  value!: number | null;

  @Integer({ ...count, description: 'Cooperatives that said something.' })
  counted!: number;

  @Flag({ description: 'Whether a reading is due in this month at all.' })
  due!: boolean;
}

export class IndicatorSeriesDto {
  @Nested(() => IndicatorDto)
  indicator!: IndicatorDto;

  @Decimal({ ...measure, nullable: true })
  baseline!: number | null;

  @Decimal({ ...measure, nullable: true, description: 'By the end of the programme.' })
  target!: number | null;

  @Items(() => DatedTargetDto, { max: 120, description: 'By month, the end of the programme last.' })
  targets!: DatedTargetDto[];

  @Choice(TARGET_BASES, 'TargetBasis')
  targetBasis!: TargetBasis;

  @Decimal({ ...measure, nullable: true, description: 'All readings by the rule across time.' })
  total!: number | null;

  @Decimal({
    ...measure,
    nullable: true,
    description: 'Towards the target due by now: 0 at the baseline, 1 at the target.',
  })
  progress!: number | null;

  @Nested(() => TowardsTargetDto)
  towards!: TowardsTargetDto;

  @Items(() => SeriesPointDto, { max: 120, description: 'Every month that has begun.' })
  points!: SeriesPointDto[];

  @Items(() => ReadingDto, { max: 200, description: 'By month; none for what is computed.' })
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

/** One indicator over the cohort. */
export class ProgrammeFigureDto {
  @Nested(() => IndicatorDto)
  indicator!: IndicatorDto;

  @Decimal({ ...measure, nullable: true, description: 'By the two rules, over what was said.' })
  total!: number | null;

  @Integer({ ...count, description: 'Cooperatives that the total speaks of.' })
  counted!: number;

  @Integer({ ...count, description: 'Cooperatives that said nothing at all.' })
  missing!: number;

  @Integer({
    ...count,
    description: 'Readings due by now, one a cooperative and month; 0 for what is computed.',
  })
  readingsDue!: number;

  @Integer({ ...count, description: 'Of these, how many there are.' })
  readingsTold!: number;

  @Nested(() => TowardsTargetDto)
  towards!: TowardsTargetDto;

  @Items(() => DatedTargetDto, { max: 120, description: 'Stated for all, or added up where all have one.' })
  targets!: DatedTargetDto[];

  @Items(() => SeriesPointDto, { max: 120 })
  points!: SeriesPointDto[];
}

export class ProgrammeFiguresDto {
  @Uuid()
  programmeId!: string;

  @Integer({ ...count, description: 'Cooperatives of the cohort in reach.' })
  cooperatives!: number;

  @Texts({ max: 120, maxLength: 7, description: 'Months that have begun.' })
  months!: string[];

  @Items(() => ProgrammeFigureDto, { max: 200 })
  items!: ProgrammeFigureDto[];

  @Text({ max: 20, nullable: true })
  nextCursor!: string | null;

  @Texts({ max: 10, maxLength: 40 })
  may!: string[];
}

export class CooperativeFigureDto {
  @Uuid()
  enrolmentId!: string;

  @Text({ max: 200 })
  nameFr!: string;

  @Text({ min: 0, max: 200 })
  nameAr!: string;

  @Decimal({ ...measure, nullable: true })
  total!: number | null;

  @Nested(() => TowardsTargetDto)
  towards!: TowardsTargetDto;
}

export class BreakdownPartDto {
  @Text({ max: 40, description: 'A sex, an age band, a province; `unknown` for what nobody told.' })
  key!: string;

  @Nested(() => LocalizedTextDto, { nullable: true, description: 'Of a province.' })
  name!: LocalizedTextDto | null;

  @Decimal({ ...measure, nullable: true, description: 'Null where the cooperatives of it said nothing.' })
  value!: number | null;
}

/** What the total is made of. The parts by sex and by age add up to it; so do provinces where cooperatives are added up. */
export class BreakdownDto {
  @Choice(disaggregations, 'Disaggregation')
  dimension!: Disaggregation;

  @Items(() => BreakdownPartDto, { max: 200 })
  parts!: BreakdownPartDto[];
}

/** One indicator of a programme, whole, and each cooperative of it. */
export class IndicatorFiguresDto {
  @Nested(() => ProgrammeFigureDto)
  figure!: ProgrammeFigureDto;

  @Uuid()
  programmeId!: string;

  @Integer(count)
  cooperatives!: number;

  @Texts({ max: 120, maxLength: 7 })
  months!: string[];

  @Items(() => BreakdownDto, { max: 3, description: 'None where the total does not divide.' })
  breakdowns!: BreakdownDto[];

  @Items(() => CooperativeFigureDto, { max: 1000 })
  rows!: CooperativeFigureDto[];

  @Texts({ max: 10, maxLength: 40 })
  may!: string[];
}
