import { NEED_CATEGORIES, type NeedCategory } from '@tiwizi/domain';
import { Choice, Decimal, Integer, Items, Nested, Text } from '../../platform/contract/fields';

const count = { min: 0, max: 1000 };
const level = { min: 0, max: 4 };
const score = { min: 0, max: 4 };

export class DimensionResultDto {
  @Text({ max: 40 })
  code!: string;

  @Decimal({ ...score, nullable: true, description: 'Weighted mean of the levels rated; null if none is.' })
  score!: number | null;

  @Integer(count)
  rated!: number;

  @Integer(count)
  notApplicable!: number;

  @Integer(count)
  notVerified!: number;

  @Integer(count)
  refused!: number;

  @Integer(count)
  missing!: number;
}

export class GapDto {
  @Text({ max: 40 })
  criterion!: string;

  @Text({ max: 40 })
  dimension!: string;

  @Choice(NEED_CATEGORIES, 'NeedCategory')
  category!: NeedCategory;

  @Integer(level)
  level!: number;

  @Integer(level)
  targetLevel!: number;

  @Integer({ min: 1, max: 4 })
  gap!: number;

  @Integer({ min: 1, max: 3 })
  weight!: number;

  @Integer({ min: 1, max: 12, description: 'Gap × weight.' })
  priority!: number;
}

export class LegalBlockerDto {
  @Text({ max: 40 })
  criterion!: string;

  @Integer(level)
  level!: number;
}

export class CompletenessDto {
  @Integer(count)
  rated!: number;

  @Integer(count)
  notApplicable!: number;

  @Integer(count)
  notVerified!: number;

  @Integer(count)
  refused!: number;

  @Integer(count)
  missing!: number;

  @Integer(count)
  total!: number;
}

export class DiagnosticResultDto {
  @Decimal({ ...score, nullable: true })
  overall!: number | null;

  @Items(() => DimensionResultDto, { max: 50 })
  dimensions!: DimensionResultDto[];

  @Items(() => GapDto, { max: 1000, description: 'By priority, highest first.' })
  gaps!: GapDto[];

  @Items(() => LegalBlockerDto, { max: 1000, description: 'Flags beside the score, never averaged into it.' })
  legalBlockers!: LegalBlockerDto[];

  @Nested(() => CompletenessDto)
  completeness!: CompletenessDto;
}
