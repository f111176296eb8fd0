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
import { ReportFiguresDto } from '../report-figures.dto';

const count = { min: 0, max: 2_000_000_000 };
const score = { min: 0, max: 4, nullable: true };
const waves = ['baseline', 'midline', 'endline'] as const;
const enrolmentStatuses = ['active', 'withdrawn'] as const;

/** Which cooperatives of a programme are meant. */
export class CohortFilter {
  @Uuid({ optional: true })
  territoryId?: string;

  @Choice(SECTORS, 'Sector', { optional: true })
  sector?: Sector;
}

export class DashboardQuery extends CohortFilter {
  @CalendarDay({ optional: true, description: 'The programme’s first day where it is left out.' })
  from?: string;

  @CalendarDay({ optional: true, description: 'Today where it is left out.' })
  to?: string;
}

export class PlaceChoiceDto {
  @Uuid()
  id!: string;

  @Text({ max: 200 })
  nameFr!: string;

  @Text({ max: 200 })
  nameAr!: string;
}

export class EnrolmentsFigureDto {
  @Choice(enrolmentStatuses, 'EnrolmentStatus')
  key!: (typeof enrolmentStatuses)[number];

  @Integer(count)
  count!: number;
}

export class WaveFigureDto {
  @Choice(waves, 'DiagnosticWave')
  key!: (typeof waves)[number];

  @Integer(count)
  finalised!: number;

  @Integer(count)
  draft!: number;
}

export class DimensionBeforeAfterDto {
  @Text({ max: 20 })
  key!: string;

  @Nested(() => LocalizedTextDto)
  title!: LocalizedTextDto;

  @Decimal(score)
  before!: number | null;

  @Decimal(score)
  after!: number | null;
}

export class MaturityChangeDto {
  @Integer({ ...count, description: 'Cooperatives with two final waves on one version of the grid.' })
  compared!: number;

  @Decimal({ ...score, description: 'Median of their first wave.' })
  before!: number | null;

  @Decimal({ ...score, description: 'Median of their latest wave.' })
  after!: number | null;

  @Items(() => DimensionBeforeAfterDto, { max: 50 })
  dimensions!: DimensionBeforeAfterDto[];
}

export class DashboardDto {
  @Uuid()
  programmeId!: string;

  @Text({ max: 200 })
  nameFr!: string;

  @Text({ min: 0, max: 200 })
  nameAr!: string;

  @CalendarDay()
  startsOn!: string;

  @CalendarDay()
  from!: string;

  @CalendarDay()
  to!: string;

  @CalendarDay({ description: 'The day it is in the programme’s zone.' })
  today!: string;

  @Items(() => PlaceChoiceDto, { max: 200, description: 'Provinces of the whole cohort: what to filter by.' })
  places!: PlaceChoiceDto[];

  @Choice(SECTORS, 'Sector', { list: true })
  sectors!: Sector[];

  @Items(() => EnrolmentsFigureDto, { max: 10 })
  enrolments!: EnrolmentsFigureDto[];

  @Items(() => WaveFigureDto, { max: 10, description: 'Assessors’ diagnostics of the active enrolments.' })
  waves!: WaveFigureDto[];

  @Nested(() => MaturityChangeDto)
  maturityChange!: MaturityChangeDto;

  @Integer({ ...count, description: 'Standing certificates.' })
  certificates!: number;

  @Nested(() => ReportFiguresDto, { description: 'The figures of a progress report of the same period.' })
  figures!: ReportFiguresDto;
}
