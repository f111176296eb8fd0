import {
  CalendarDay,
  Flag,
  Instant,
  Integer,
  Items,
  Nested,
  Text,
  Uuid,
} from '../../platform/contract/fields';
import { ReportFiguresDto } from './report-figures.dto';
import { sealText } from './reports.dto';

export class SponsorReportSummaryDto {
  @Uuid()
  id!: string;

  @Integer({ min: 1, max: 1_000_000 })
  number!: number;

  @Text({ max: 200 })
  title!: string;

  @Text({ max: 200 })
  programmeNameFr!: string;

  @Text({ min: 0, max: 200 })
  programmeNameAr!: string;

  @CalendarDay()
  periodFrom!: string;

  @CalendarDay()
  periodTo!: string;

  @Instant()
  sealedAt!: string;
}

export class SponsorReportsDto {
  @Items(() => SponsorReportSummaryDto, { max: 1000 })
  items!: SponsorReportSummaryDto[];

  @Text({ max: 400, nullable: true })
  nextCursor!: string | null;
}

/** A sealed report as its sponsor reads it: what was sealed, and nothing that came later. */
export class SponsorReportDto extends SponsorReportSummaryDto {
  @Text({ max: 200 })
  sponsorName!: string;

  @Text({ min: 0, max: 20_000 })
  story!: string;

  @Text({ min: 0, max: 10_000 })
  nextSteps!: string;

  @Nested(() => ReportFiguresDto)
  figures!: ReportFiguresDto;

  @Text({ max: 120 })
  sealedBy!: string;

  @Text(sealText)
  seal!: string;

  @Text({ max: 1_000_000, description: 'The text whose SHA-256 is the seal.' })
  canonical!: string;
}

export class SealParam {
  @Text(sealText)
  sha256!: string;
}

export class SealCheckDto {
  @Flag({ description: 'A report with this seal was sealed here. Nothing else is told.' })
  genuine!: boolean;
}
