import { queryOptions, useQuery } from '@tanstack/react-query';
import { readChain, type components } from '@tiwizi/api-client';
import { api } from '../../../shared/api';
import { nextStep, type ChainLink } from '../../../shared/chain';
import { useMay } from '../../../shared/session';

export type Chain = components['schemas']['ChainDto'];

export const chainOf = (enrolmentId: string) =>
  queryOptions({
    queryKey: ['chain', enrolmentId],
    // One comes back here from signing or doing what it asked for: it must not ask again.
    staleTime: 0,
    queryFn: ({ signal }) => readChain(api, { path: { id: enrolmentId }, signal }),
  });

export const useChain = (enrolmentId: string) => useQuery(chainOf(enrolmentId));

export function linksOf({ columns, cells }: Chain): ChainLink[] {
  return columns.flatMap((column, at) => {
    const cell = cells[at];
    return cell ? [{ column, cell }] : [];
  });
}

/** Where a link of the chain leads this reader: to the list where its own paper is not theirs to open. */
export function useWhereTo(chain: Chain) {
  const may = useMay();
  const { enrolmentId, programmeId } = chain;
  return (link: ChainLink): string => {
    const { to } = nextStep(chain, link);
    if (to.startsWith('/sessions/') && !may('attendance.read')) return `/calendar?programme=${programmeId}`;
    if (to.startsWith('/follow-ups/') && !may('follow-ups.log'))
      return `/enrolments/${enrolmentId}/follow-ups`;
    return to;
  };
}
