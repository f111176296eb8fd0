import {
  CalendarDay,
  Choice,
  Decimal,
  Instant,
  Integer,
  Items,
  Nested,
  Text,
  Texts,
  Uuid,
} from '../../platform/contract/fields';
import { ReportFiguresDto } from './report-figures.dto';

export const reportStatuses = ['draft', 'sealed'] as const;
export type ReportStatus = (typeof reportStatuses)[number];

const title = { max: 200 };
const story = { min: 0, max: 20_000 };
const nextSteps = { min: 0, max: 10_000 };
const number = { min: 1, max: 1_000_000 };
export const sealText = { min: 64, max: 64, pattern: /^[0-9a-f]{64}$/ };
const amount = { min: -1e15, max: 1e15 };

export class StartReportDto {
  @Uuid()
  id!: string;

  @Text(title)
  title!: string;

  @CalendarDay()
  periodFrom!: string;

  @CalendarDay()
  periodTo!: string;
}

export class UpdateReportDto {
  @Text({ ...title, optional: true })
  title?: string;

  @Text({ ...story, optional: true })
  story?: string;

  @Text({ ...nextSteps, optional: true })
  nextSteps?: string;
}

export class ReportSummaryDto {
  @Uuid()
  id!: string;

  @Integer({ ...number, nullable: true })
  number!: number | null;

  @Text(title)
  title!: string;

  @CalendarDay()
  periodFrom!: string;

  @CalendarDay()
  periodTo!: string;

  @Choice(reportStatuses, 'ReportStatus')
  status!: ReportStatus;

  @Instant({ nullable: true })
  sealedAt!: string | null;
}

export class ReportsDto {
  @Items(() => ReportSummaryDto, { max: 1000 })
  items!: ReportSummaryDto[];

  @Text({ max: 400, nullable: true })
  nextCursor!: string | null;

  @Texts({ max: 10, maxLength: 40 })
  may!: string[];
}

export class FigureChangeDto {
  @Text({ max: 200, description: 'Keys of the figure joined by dots, such as people.hours.total.' })
  path!: string;

  @Decimal({ ...amount, nullable: true })
  sealed!: number | null;

  @Decimal({ ...amount, nullable: true })
  now!: number | null;
}

export class ReportDto {
  @Uuid()
  id!: string;

  @Uuid()
  programmeId!: string;

  @Text({ max: 200 })
  programmeNameFr!: string;

  @Text({ min: 0, max: 200 })
  programmeNameAr!: string;

  @Text({ max: 200 })
  sponsorName!: string;

  @Integer({ ...number, nullable: true })
  number!: number | null;

  @Text(title)
  title!: string;

  @Text(story)
  story!: string;

  @Text(nextSteps)
  nextSteps!: string;

  @CalendarDay()
  periodFrom!: string;

  @CalendarDay()
  periodTo!: string;

  @Choice(reportStatuses, 'ReportStatus')
  status!: ReportStatus;

  @Nested(() => ReportFiguresDto, { description: 'Live in a draft; as they were sealed afterwards.' })
  figures!: ReportFiguresDto;

  @Items(() => FigureChangeDto, { max: 5000, description: 'Figures that would be others today.' })
  changedSinceSealed!: FigureChangeDto[];

  @Text({ ...sealText, nullable: true })
  seal!: string | null;

  @Text({ max: 1_000_000, nullable: true, description: 'The text whose SHA-256 is the seal.' })
  canonical!: string | null;

  @Instant({ nullable: true })
  sealedAt!: string | null;

  @Text({ max: 120, nullable: true })
  sealedBy!: string | null;

  @Integer({ min: 1, max: 1_000_000 })
  version!: number;

  @Texts({ max: 10, maxLength: 40 })
  may!: string[];
}
