import { TARGET_BASES, TARGET_STEPS, type TargetBasis } from '@tiwizi/domain';
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
import { IndicatorDto, measure } from '../indicators.dto';
import { DatedTargetDto } from '../measures/figures.dto';

const mostRows = 1000;

export class StatedTargetsDto {
  @Decimal({ ...measure, nullable: true, description: 'Null: those of the cooperatives are added up.' })
  baseline!: number | null;

  @Items(() => DatedTargetDto, { max: 120, description: 'None: those of the cooperatives are added up.' })
  targets!: DatedTargetDto[];
}

export class CooperativeTargetsDto {
  @Uuid()
  enrolmentId!: string;

  @Decimal({ ...measure, nullable: true })
  baseline!: number | null;

  @Items(() => DatedTargetDto, { max: 120, description: 'A month that is left out has no target.' })
  targets!: DatedTargetDto[];
}

export class NamedTargetsDto extends CooperativeTargetsDto {
  @Text({ max: 200 })
  nameFr!: string;

  @Text({ min: 0, max: 200 })
  nameAr!: string;
}

/** The targets of one indicator of a programme, by cooperative and by the month at whose end they are due. */
export class IndicatorTargetsDto {
  @Uuid()
  programmeId!: string;

  @Nested(() => IndicatorDto)
  indicator!: IndicatorDto;

  @Integer({ min: 1, max: 12, nullable: true, description: 'Every so many months; null: at the end alone.' })
  step!: number | null;

  @Choice(TARGET_BASES, 'TargetBasis', {
    description: 'For a month as any other, or added up since the target before; of sums alone.',
  })
  basis!: TargetBasis;

  @Flag({ description: 'Whether targets may be said for periods.' })
  mayBePeriods!: boolean;

  @Texts({ max: 120, maxLength: 7, description: 'Every month of the programme; the last is its end.' })
  months!: string[];

  @Nested(() => StatedTargetsDto, { description: 'For all cooperatives together.' })
  stated!: StatedTargetsDto;

  @Items(() => NamedTargetsDto, { max: mostRows })
  rows!: NamedTargetsDto[];

  @Integer({ min: 1, max: 1_000_000 })
  version!: number;

  @Texts({ max: 10, maxLength: 40 })
  may!: string[];
}

export class SaveTargetsDto {
  @Integer({ min: 1, max: 12, nullable: true, description: `One of ${TARGET_STEPS.join(', ')}, or null.` })
  step!: number | null;

  @Choice(TARGET_BASES, 'TargetBasis')
  basis!: TargetBasis;

  @Nested(() => StatedTargetsDto)
  stated!: StatedTargetsDto;

  @Items(() => CooperativeTargetsDto, { max: mostRows, description: 'Cooperatives left out keep theirs.' })
  rows!: CooperativeTargetsDto[];
}
