import { ACROSS_COOPERATIVES, ACROSS_TIME, type AcrossCooperatives, type AcrossTime } from '@tiwizi/domain';
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
  Uuids,
} from '../../platform/contract/fields';
import { LocalizedTextDto } from '../../platform/contract/localized-text.dto';

export const indicatorKinds = ['follow_up', 'performance'] as const;
export const indicatorDirections = ['increase', 'decrease'] as const;
export const indicatorOrigins = ['typed', 'automatic', 'formula'] as const;
export type IndicatorOrigin = (typeof indicatorOrigins)[number];
export const disaggregations = ['sex', 'age_band', 'territory'] as const;
export type Disaggregation = (typeof disaggregations)[number];

/** What a reading, a baseline or a target may be at most: sixteen digits, four of them decimals. */
export const measure = { min: -99_999_999_999, max: 99_999_999_999, places: 4 };

export class IndicatorDto {
  @Uuid()
  id!: string;

  @Text({ max: 20 })
  code!: string;

  @Nested(() => LocalizedTextDto)
  name!: LocalizedTextDto;

  @Nested(() => LocalizedTextDto)
  unit!: LocalizedTextDto;

  @Text({ max: 60, description: 'What it is counted in, such as MAD/person; 1 for a share.' })
  unitCode!: string;

  @Choice(indicatorKinds, 'IndicatorKind')
  kind!: (typeof indicatorKinds)[number];

  @Choice(indicatorOrigins, 'IndicatorOrigin', {
    description: 'Typed by somebody, computed from the chain, or by a formula over others.',
  })
  origin!: IndicatorOrigin;

  @Flag({ description: 'Read as numerator and denominator; its values are shares: 0.4 for 40 %.' })
  isRatio!: boolean;

  @Nested(() => LocalizedTextDto, { nullable: true, description: 'Of a ratio alone.' })
  numeratorName!: LocalizedTextDto | null;

  @Nested(() => LocalizedTextDto, { nullable: true, description: 'Of a ratio alone.' })
  denominatorName!: LocalizedTextDto | null;

  @Choice(indicatorDirections, 'IndicatorDirection')
  direction!: (typeof indicatorDirections)[number];

  @Choice(ACROSS_TIME, 'AcrossTime')
  acrossTime!: AcrossTime;

  @Choice(ACROSS_COOPERATIVES, 'AcrossCooperatives')
  acrossCooperatives!: AcrossCooperatives;

  @Integer({ min: 0, max: 4 })
  decimals!: number;

  @Integer({ min: 1, max: 24, description: 'A reading every so many months of the programme.' })
  frequencyMonths!: number;

  @Choice(disaggregations, 'Disaggregation', { list: true })
  disaggregations!: Disaggregation[];

  @Flag({ description: 'Read as a number below 0 in good faith, such as a result.' })
  mayBeNegative!: boolean;

  @Texts({ max: 20, maxLength: 10 })
  sdg!: string[];

  @Flag({ description: 'No programme takes it up any more; those that follow it may go on.' })
  retired!: boolean;
}

export class IndicatorsDto {
  @Items(() => IndicatorDto, { max: 200 })
  items!: IndicatorDto[];

  @Text({ max: 20, nullable: true })
  nextCursor!: string | null;
}

export class ProgrammeIndicatorsDto {
  @Items(() => IndicatorDto, { max: 200, description: 'In the order of the programme.' })
  items!: IndicatorDto[];

  @Text({ max: 20, nullable: true })
  nextCursor!: string | null;

  @Texts({ max: 10, maxLength: 40 })
  may!: string[];
}

export class ChooseIndicatorsDto {
  @Uuids({ max: 100, description: 'In the order of the programme; readings of one left out are kept.' })
  indicatorIds!: string[];
}

export class IndicatorTargetDto {
  @Uuid()
  indicatorId!: string;

  @Decimal({
    ...measure,
    nullable: true,
    description: 'For one month, as the readings are. A share for a ratio.',
  })
  baseline!: number | null;

  @Decimal({
    ...measure,
    nullable: true,
    description: 'For one month, as the readings are. A share for a ratio.',
  })
  target!: number | null;
}

export class SetTargetsDto {
  @Items(() => IndicatorTargetDto, { min: 1, max: 100 })
  targets!: IndicatorTargetDto[];
}

export class TargetsDto {
  @Items(() => IndicatorTargetDto, { max: 200 })
  items!: IndicatorTargetDto[];
}
