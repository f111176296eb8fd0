import { queryOptions } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { listReassignments, readFollowUpCompliance } from '@tiwizi/api-client';
import { api } from '../../../shared/api';

export const overviewKey = (programmeId: string) => ['follow-ups', 'overview', programmeId] as const;

export const complianceOf = (programmeId: string) =>
  queryOptions({
    queryKey: [...overviewKey(programmeId), 'compliance'],
    queryFn: ({ signal }) => readFollowUpCompliance(api, { path: { id: programmeId }, signal }),
  });

export const reassignmentsOf = (programmeId: string) =>
  queryOptions({
    queryKey: [...overviewKey(programmeId), 'reassignments'],
    queryFn: ({ signal }) => listReassignments(api, { path: { id: programmeId }, signal }),
  });

/** A filter that stands in the address; '' where it is not set. */
export function useFilter(name: string): [string, (value: string) => void] {
  const [search, setSearch] = useSearchParams();
  const choose = (value: string) => {
    const next = new URLSearchParams(search);
    if (value === '') next.delete(name);
    else next.set(name, value);
    setSearch(next, { replace: true });
  };
  return [search.get(name) ?? '', choose];
}
