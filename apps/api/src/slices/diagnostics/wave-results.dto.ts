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
import { DiagnosticResultDto } from './diagnostic-result.dto';
import { type Perspective, perspectives, type Wave, waves } from './diagnostics.dto';

const bases = ['same_version', 'common_criteria'] as const;

export class ScoreChangeDto {
  @Decimal({ min: 0, max: 4, nullable: true })
  earlier!: number | null;

  @Decimal({ min: 0, max: 4, nullable: true })
  later!: number | null;

  @Decimal({
    min: -4,
    max: 4,
    nullable: true,
    description: 'Later minus earlier; null if either is missing.',
  })
  change!: number | null;
}

export class DimensionChangeDto extends ScoreChangeDto {
  @Text({ max: 40 })
  code!: string;
}

export class CriterionChangeDto {
  @Text({ max: 40 })
  criterion!: string;

  @Integer({ min: 0, max: 4, nullable: true })
  earlier!: number | null;

  @Integer({ min: 0, max: 4, nullable: true })
  later!: number | null;

  @Integer({ min: -4, max: 4, nullable: true })
  change!: number | null;
}

export class DimensionMedianDto {
  @Text({ max: 40 })
  code!: string;

  @Decimal({ min: 0, max: 4, nullable: true })
  median!: number | null;
}

/** The middle of the cohort in the same wave, on the same grid version; of five cooperatives or more. */
export class CohortMedianDto {
  @Integer({ min: 5, max: 1_000_000 })
  cooperatives!: number;

  @Decimal({ min: 0, max: 4, nullable: true })
  overall!: number | null;

  @Items(() => DimensionMedianDto, { max: 50 })
  dimensions!: DimensionMedianDto[];
}

export class WaveResultDto {
  @Uuid()
  diagnosticId!: string;

  @Choice(waves, 'DiagnosticWave')
  wave!: Wave;

  @Choice(perspectives, 'DiagnosticPerspective')
  perspective!: Perspective;

  @CalendarDay()
  heldOn!: string;

  @Uuid()
  gridVersionId!: string;

  @Nested(() => DiagnosticResultDto)
  result!: DiagnosticResultDto;

  @Nested(() => CohortMedianDto, { nullable: true, description: 'Beside what assessors found.' })
  cohort!: CohortMedianDto | null;
}

export class WaveComparisonDto {
  @Uuid()
  earlierId!: string;

  @Uuid()
  laterId!: string;

  @Choice(bases, 'ComparisonBasis', { description: 'Scores are compared on the same grid version only.' })
  basis!: (typeof bases)[number];

  @Nested(() => ScoreChangeDto, { nullable: true })
  overall!: ScoreChangeDto | null;

  @Items(() => DimensionChangeDto, { max: 50 })
  dimensions!: DimensionChangeDto[];

  @Items(() => CriterionChangeDto, { max: 1000 })
  criteria!: CriterionChangeDto[];
}

export class WaveResultsDto {
  @Uuid()
  enrolmentId!: string;

  @Uuid()
  cooperativeId!: string;

  @Text({ max: 200 })
  cooperativeNameFr!: string;

  @Text({ min: 0, max: 200 })
  cooperativeNameAr!: string;

  @Items(() => WaveResultDto, { max: 20, description: 'Finalised diagnostics: baseline, midline, endline.' })
  waves!: WaveResultDto[];

  @Items(() => WaveComparisonDto, {
    max: 20,
    description: 'Each wave with the one before it, by perspective.',
  })
  comparisons!: WaveComparisonDto[];
}
