import { useParams, useSearchParams } from 'react-router';
import { SECTORS, type Sector } from '@tiwizi/domain';
import { type RecordNoun, type RecordState } from './dashboard-data';

export type FilterName = 'from' | 'to' | 'territoryId' | 'sector';

export interface Filters {
  from?: string;
  to?: string;
  territoryId?: string;
  sector?: Sector;
}

const day = /^\d{4}-\d{2}-\d{2}$/;

/** What a dashboard is narrowed to, as the address holds it: what is none that we know is left out. */
export function useAddress() {
  const { programmeId = '' } = useParams();
  const [params, setParams] = useSearchParams();
  const read = (name: FilterName) => params.get(name) ?? '';
  const sector = SECTORS.find((each) => each === read('sector'));
  const filters: Filters = {
    ...(day.test(read('from')) && { from: read('from') }),
    ...(day.test(read('to')) && { to: read('to') }),
    ...(/^[\da-f-]{36}$/i.test(read('territoryId')) && { territoryId: read('territoryId') }),
    ...(sector && { sector }),
  };
  const base = `/programmes/${programmeId}/dashboard`;
  const withFilters = (path: string, more: Record<string, string> = {}) => {
    const search = new URLSearchParams({ ...filters, ...more }).toString();
    return search === '' ? path : `${path}?${search}`;
  };
  return {
    programmeId,
    params,
    filters,
    set: (name: FilterName, value: string) =>
      setParams(
        (before) => {
          const after = new URLSearchParams(before);
          if (value === '') after.delete(name);
          else after.set(name, value);
          return after;
        },
        { replace: true },
      ),
    dashboard: withFilters(base),
    /** The list of what a figure counts, narrowed as the dashboard is. */
    listOf: (noun: RecordNoun, more: { state?: RecordState; kind?: string } = {}) =>
      withFilters(`${base}/${noun}`, more),
    /** What an indicator's figure is computed from, narrowed as the dashboard is; readings count once approved. */
    sourcesOf: (indicatorId: string) =>
      withFilters(`/programmes/${programmeId}/indicators/${indicatorId}/sources`, { state: 'approved' }),
    /** Another screen of the same programme that takes the same period. */
    beside: (path: string) => {
      const period = new URLSearchParams({
        ...(filters.from && { from: filters.from }),
        ...(filters.to && { to: filters.to }),
      });
      return `/programmes/${programmeId}/${path}?${period}`;
    },
  };
}

export type Address = ReturnType<typeof useAddress>;
