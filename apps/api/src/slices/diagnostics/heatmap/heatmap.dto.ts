import { NEED_CATEGORIES, type NeedCategory } from '@tiwizi/domain';
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
} from '../../../platform/contract/fields';
import { type Wave, waves } from '../diagnostics.dto';

const code = { max: 40 };
const line = { min: 0, max: 1000 };
const cooperatives = { min: 0, max: 10_000 };

export class HeatmapQuery {
  @Choice(waves, 'DiagnosticWave', { optional: true, description: 'The baseline, where none is asked for.' })
  wave?: Wave;
}

export class HeatmapRowDto {
  @Uuid()
  enrolmentId!: string;

  @Text({ max: 200 })
  nameFr!: string;

  @Text({ min: 0, max: 200 })
  nameAr!: string;

  @Uuid({ nullable: true, description: 'Null where this wave is not finalised yet.' })
  diagnosticId!: string | null;

  @CalendarDay({ nullable: true })
  heldOn!: string | null;

  @Decimal({ min: 0, max: 4, nullable: true })
  overall!: number | null;

  @Text({
    ...line,
    pattern: /^[0-4nvr-]*$/,
    description:
      'One sign for each of `codes`: the level, n not applicable, v not verified, r refused, - not asked. Empty without a diagnostic.',
  })
  levels!: string;

  @Text({
    ...line,
    pattern: /^[agmdp-]*$/,
    description:
      'One sign for each of `codes`: a need agreed, p with an action planned or running, g with every action done, m met, d declined, - none.',
  })
  needs!: string;

  @Texts({ max: 1000, maxLength: 40, description: 'Criteria whose level blocks legally.' })
  legalBlockers!: string[];
}

export class SharedGapDto {
  @Text(code)
  criterion!: string;

  @Choice(NEED_CATEGORIES, 'NeedCategory')
  category!: NeedCategory;

  @Integer({ min: 0, max: 4 })
  targetLevel!: number;

  @Integer({ min: 1, max: 3 })
  weight!: number;

  @Integer({ ...cooperatives, description: 'Cooperatives rated below the target level.' })
  below!: number;

  @Integer({ ...cooperatives, description: 'Cooperatives rated at all.' })
  rated!: number;

  @Integer({ min: 0, max: 30_000, description: '`below` × weight.' })
  priority!: number;
}

export class WaveCountsDto {
  @Integer(cooperatives)
  baseline!: number;

  @Integer(cooperatives)
  midline!: number;

  @Integer(cooperatives)
  endline!: number;
}

export class HeatmapDto {
  @Uuid()
  programmeId!: string;

  @Text({ max: 200 })
  programmeNameFr!: string;

  @Text({ min: 0, max: 200 })
  programmeNameAr!: string;

  @Choice(waves, 'DiagnosticWave')
  wave!: Wave;

  @Nested(() => WaveCountsDto, { description: 'Cooperatives with a finalised diagnostic, by wave.' })
  diagnosed!: WaveCountsDto;

  @Uuid({
    nullable: true,
    description: 'The version whose words and targets hold; null without a diagnostic.',
  })
  gridVersionId!: string | null;

  @Texts({ max: 1000, maxLength: 40, description: 'The criteria, in the order of the grid.' })
  codes!: string[];

  @Items(() => HeatmapRowDto, { max: 10_000, description: 'By name.' })
  cooperatives!: HeatmapRowDto[];

  @Items(() => SharedGapDto, { max: 1000, description: 'The weightiest first.' })
  sharedGaps!: SharedGapDto[];
}
