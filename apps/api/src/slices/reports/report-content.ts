import { ReportFiguresDto } from './report-figures.dto';
import { type ReportRow } from './reports.repository';

/** All that a seal covers, from the figures to who sealed it and when. It names nobody but that person. */
export interface ReportContent {
  format: 'tiwizi-progress-report-1';
  number: number;
  programme: {
    code: string;
    nameFr: string;
    nameAr: string;
    sponsorName: string;
    startsOn: string;
    months: number;
  };
  periodFrom: string;
  periodTo: string;
  title: string;
  story: string;
  nextSteps: string;
  figures: ReportFiguresDto;
  sealedAt: string;
  sealedBy: string;
}

export function contentOf(
  row: ReportRow,
  figures: ReportFiguresDto,
  seal: Pick<ReportContent, 'number' | 'sealedAt' | 'sealedBy'>,
): ReportContent {
  return {
    format: 'tiwizi-progress-report-1',
    programme: {
      code: row.programme_code,
      nameFr: row.programme_name_fr,
      nameAr: row.programme_name_ar,
      sponsorName: row.sponsor_name,
      startsOn: row.programme_starts_on,
      months: row.programme_months,
    },
    periodFrom: row.period_from,
    periodTo: row.period_to,
    title: row.title,
    story: row.story,
    nextSteps: row.next_steps,
    figures,
    ...seal,
  };
}
