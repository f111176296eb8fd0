import { changedFigures } from '@tiwizi/domain';
import { allowedOf } from '../../platform/access/may';
import { RequestContext } from '../../platform/context/request-context';
import { type ReportContent } from './report-content';
import { ReportFiguresDto } from './report-figures.dto';
import { ReportDto, ReportSummaryDto } from './reports.dto';
import { type ReportRow, type ReportSummaryRow } from './reports.repository';
import { SponsorReportDto, SponsorReportSummaryDto } from './sponsor-reports.dto';

export function presentSummary(row: ReportSummaryRow): ReportSummaryDto {
  return {
    id: row.id,
    number: row.number,
    title: row.title,
    periodFrom: row.period_from,
    periodTo: row.period_to,
    status: row.status,
    sealedAt: row.sealed_at?.toISOString() ?? null,
  };
}

/** A draft shows the live figures; a sealed report what was sealed, and beside it what would be different today. */
export function presentReport(context: RequestContext, row: ReportRow, live: ReportFiguresDto): ReportDto {
  const { content } = row;
  const said = content ?? {
    title: row.title,
    story: row.story,
    nextSteps: row.next_steps,
    figures: live,
  };
  return {
    id: row.id,
    programmeId: row.programme_id,
    programmeNameFr: content?.programme.nameFr ?? row.programme_name_fr,
    programmeNameAr: content?.programme.nameAr ?? row.programme_name_ar,
    sponsorName: content?.programme.sponsorName ?? row.sponsor_name,
    number: row.number,
    title: said.title,
    story: said.story,
    nextSteps: said.nextSteps,
    periodFrom: row.period_from,
    periodTo: row.period_to,
    status: row.status,
    figures: said.figures,
    changedSinceSealed: changedFigures(said.figures, live).map(({ path, before, now }) => ({
      path,
      sealed: before,
      now,
    })),
    seal: row.seal,
    canonical: row.canonical,
    sealedAt: row.sealed_at?.toISOString() ?? null,
    sealedBy: content?.sealedBy ?? null,
    version: row.version,
    may: row.status === 'draft' ? allowedOf(context, ['reports.write', 'reports.seal']) : [],
  };
}

export function presentSponsorSummary(row: ReportSummaryRow): SponsorReportSummaryDto {
  return {
    id: row.id,
    number: row.number ?? 0,
    title: row.title,
    programmeNameFr: row.programme_name_fr,
    programmeNameAr: row.programme_name_ar,
    periodFrom: row.period_from,
    periodTo: row.period_to,
    sealedAt: row.sealed_at?.toISOString() ?? '',
  };
}

/** From what was sealed alone: nothing that changed since can show through. */
export function presentSponsorReport(
  id: string,
  content: ReportContent,
  seal: { seal: string; canonical: string },
): SponsorReportDto {
  return {
    id,
    number: content.number,
    title: content.title,
    programmeNameFr: content.programme.nameFr,
    programmeNameAr: content.programme.nameAr,
    sponsorName: content.programme.sponsorName,
    periodFrom: content.periodFrom,
    periodTo: content.periodTo,
    story: content.story,
    nextSteps: content.nextSteps,
    figures: content.figures,
    sealedAt: content.sealedAt,
    sealedBy: content.sealedBy,
    ...seal,
  };
}
