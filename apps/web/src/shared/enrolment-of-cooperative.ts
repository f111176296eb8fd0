import { useQuery } from '@tanstack/react-query';
import { readCooperative } from '@tiwizi/api-client';
import { api } from './api';

/** The enrolment under which a cooperative's files are kept: the running one first; null where there is none in reach. */
export function useEnrolmentOf(cooperativeId: string | null): string | null {
  const { data } = useQuery({
    queryKey: ['cooperatives', cooperativeId],
    queryFn: ({ signal }) => readCooperative(api, { path: { id: cooperativeId ?? '' }, signal }),
    enabled: cooperativeId !== null,
  });
  const enrolments = data?.enrolments ?? [];
  return (enrolments.find(({ status }) => status === 'active') ?? enrolments[0])?.id ?? null;
}
