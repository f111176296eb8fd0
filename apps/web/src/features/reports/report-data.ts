import { type components } from '@tiwizi/api-client';

export type Report = components['schemas']['ReportDto'];
export type ReportSummary = components['schemas']['ReportSummaryDto'];
export type SponsorReport = components['schemas']['SponsorReportDto'];
export type Figures = components['schemas']['ReportFiguresDto'];
export type PeopleFigures = components['schemas']['PeopleFiguresDto'];

export const reportKey = (id: string) => ['reports', id] as const;
