import { type components } from '@tiwizi/api-client';

type Schemas = components['schemas'];

export type Dashboard = Schemas['DashboardDto'];
export type Figures = Schemas['ReportFiguresDto'];
export type MaturityChange = Schemas['MaturityChangeDto'];
export type DashboardRecord = Schemas['RecordDto'];
export type RecordNoun = Schemas['RecordNoun'];
export type RecordState = Schemas['RecordState'];

export type Comparison = Schemas['ComparisonDto'];
export type ComparedMeasure = Schemas['ComparedMeasureDto'];

export const recordNouns = [
  'enrolments',
  'diagnostics',
  'needs',
  'actions',
  'sessions',
  'follow-ups',
  'procedures',
  'readings',
  'certificates',
] as const satisfies readonly RecordNoun[];
