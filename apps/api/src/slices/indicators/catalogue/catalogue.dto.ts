import {
  ACROSS_COOPERATIVES,
  ACROSS_TIME,
  type AcrossCooperatives,
  type AcrossTime,
  INDICATOR_CODE,
  LONGEST_FORMULA,
} from '@tiwizi/domain';
import {
  Choice,
  Flag,
  Instant,
  Integer,
  Items,
  Nested,
  Text,
  Texts,
  Uuid,
} from '../../../platform/contract/fields';
import { LocalizedTextDto } from '../../../platform/contract/localized-text.dto';
import {
  type Disaggregation,
  disaggregations,
  indicatorDirections,
  IndicatorDto,
  indicatorKinds,
  type IndicatorOrigin,
  indicatorOrigins,
} from '../indicators.dto';

/** Words that may be left out in a language. */
export class OpenWordsDto {
  @Text({ min: 0, max: 2000 })
  fr!: string;

  @Text({ min: 0, max: 2000 })
  ar!: string;

  @Text({ min: 0, max: 2000 })
  en!: string;
}

export class IndicatorUserDto {
  @Uuid()
  programmeId!: string;

  @Text({ max: 200 })
  nameFr!: string;

  @Text({ min: 0, max: 200 })
  nameAr!: string;
}

/** A definition that was in force before, as it was. */
export class PastDefinitionDto {
  @Integer({ min: 1, max: 100_000 })
  number!: number;

  @Instant({ description: 'Until when it was in force.' })
  changedAt!: string;

  @Text({ max: 200, nullable: true })
  changedBy!: string | null;

  @Text({ min: 0, max: 500, description: 'Why it was changed.' })
  reason!: string;

  @Nested(() => OpenWordsDto)
  definition!: OpenWordsDto;

  @Nested(() => OpenWordsDto)
  method!: OpenWordsDto;

  @Choice(ACROSS_TIME, 'AcrossTime')
  acrossTime!: AcrossTime;

  @Choice(ACROSS_COOPERATIVES, 'AcrossCooperatives')
  acrossCooperatives!: AcrossCooperatives;

  @Text({ max: LONGEST_FORMULA, nullable: true })
  formula!: string | null;

  @Integer({ min: 0, max: 1_000_000_000, description: 'Readings made by it.' })
  readings!: number;
}

export class CatalogueIndicatorDto extends IndicatorDto {
  @Nested(() => OpenWordsDto, { description: 'What it means.' })
  definition!: OpenWordsDto;

  @Nested(() => OpenWordsDto, { description: 'How it is measured.' })
  method!: OpenWordsDto;

  @Nested(() => OpenWordsDto, { description: 'Where the figure comes from.' })
  source!: OpenWordsDto;

  @Texts({ max: 10, maxLength: 10, description: 'Codes of IRIS+.' })
  iris!: string[];

  @Text({ max: LONGEST_FORMULA, nullable: true })
  formula!: string | null;

  @Integer({ min: 1, max: 100_000, description: 'Number of the definition in force.' })
  version!: number;

  @Flag({ description: 'Comes with the product.' })
  shipped!: boolean;

  @Integer({ min: 0, max: 1_000_000_000, description: 'Readings there are of it.' })
  readings!: number;

  @Items(() => IndicatorUserDto, { max: 1000, description: 'Programmes in reach that follow it.' })
  programmes!: IndicatorUserDto[];

  @Texts({ max: 1000, maxLength: 20, description: 'Codes of the formulas that name it.' })
  formulas!: string[];

  @Items(() => PastDefinitionDto, { max: 1000, description: 'The latest first.' })
  past!: PastDefinitionDto[];

  @Texts({ max: 10, maxLength: 40 })
  may!: string[];
}

export class IndicatorBodyDto {
  @Text({ max: 20, pattern: INDICATOR_CODE })
  code!: string;

  @Nested(() => LocalizedTextDto)
  name!: LocalizedTextDto;

  @Nested(() => LocalizedTextDto)
  unit!: LocalizedTextDto;

  @Text({ max: 60 })
  unitCode!: string;

  @Nested(() => LocalizedTextDto)
  definition!: LocalizedTextDto;

  @Nested(() => OpenWordsDto)
  method!: OpenWordsDto;

  @Nested(() => OpenWordsDto)
  source!: OpenWordsDto;

  @Choice(indicatorKinds, 'IndicatorKind')
  kind!: (typeof indicatorKinds)[number];

  @Choice(indicatorOrigins, 'IndicatorOrigin')
  origin!: IndicatorOrigin;

  @Text({ max: LONGEST_FORMULA, nullable: true })
  formula!: string | null;

  @Flag()
  isRatio!: boolean;

  @Nested(() => LocalizedTextDto, { nullable: true })
  numeratorName!: LocalizedTextDto | null;

  @Nested(() => LocalizedTextDto, { nullable: true })
  denominatorName!: LocalizedTextDto | null;

  @Choice(indicatorDirections, 'IndicatorDirection')
  direction!: (typeof indicatorDirections)[number];

  @Choice(ACROSS_TIME, 'AcrossTime')
  acrossTime!: AcrossTime;

  @Choice(ACROSS_COOPERATIVES, 'AcrossCooperatives')
  acrossCooperatives!: AcrossCooperatives;

  @Integer({ min: 0, max: 4 })
  decimals!: number;

  @Integer({ min: 1, max: 24 })
  frequencyMonths!: number;

  @Choice(disaggregations, 'Disaggregation', { list: true })
  disaggregations!: Disaggregation[];

  @Flag()
  mayBeNegative!: boolean;

  @Texts({ max: 20, maxLength: 10 })
  sdg!: string[];

  @Texts({ max: 10, maxLength: 10 })
  iris!: string[];
}

export class NewIndicatorDto extends IndicatorBodyDto {
  @Uuid()
  id!: string;
}

export class ChangedIndicatorDto extends IndicatorBodyDto {
  @Text({ min: 0, max: 500, description: 'Asked for once there are readings.' })
  reason!: string;
}

export class RetirementDto {
  @Flag()
  retired!: boolean;
}
