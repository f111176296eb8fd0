import { type components } from '@tiwizi/api-client';

export type Source = components['schemas']['FigureSourceDto'];
export type SourceNoun = components['schemas']['SourceNoun'];

export interface SourcesFilter {
  from?: string;
  to?: string;
  enrolmentId?: string;
}

/** Where one reads what a figure is computed from: of all cooperatives or one, over all days or some. */
export function sourcesPath(programmeId: string, indicatorId: string, filter: SourcesFilter = {}): string {
  const search = new URLSearchParams({ ...filter }).toString();
  const path = `/programmes/${programmeId}/indicators/${indicatorId}/sources`;
  return search === '' ? path : `${path}?${search}`;
}

/** The first and the last day of a month, YYYY-MM. */
export function daysOf(month: string): { from: string; to: string } {
  const last = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0));
  return { from: `${month}-01`, to: last.toISOString().slice(0, 10) };
}
