export const PRACTICE_STATUSES = ['draft', 'proposed', 'shared', 'withdrawn'] as const;
/** `proposed`: waits for a coordinator's reading; `shared`: all may read it. */
export type PracticeStatus = (typeof PRACTICE_STATUSES)[number];

/** What somebody may make of a practice next, given that they may write it, and whether they may review it. */
export function practiceMoves(status: PracticeStatus, reviews: boolean): PracticeStatus[] {
  switch (status) {
    case 'draft':
      return reviews ? ['shared'] : ['proposed'];
    case 'proposed':
      return reviews ? ['shared', 'draft'] : ['draft'];
    case 'shared':
      return ['withdrawn'];
    case 'withdrawn':
      return ['draft'];
  }
}

export const PEER_VISIT_STATUSES = ['asked', 'accepted', 'declined', 'held', 'cancelled'] as const;
export type PeerVisitStatus = (typeof PEER_VISIT_STATUSES)[number];

/** Where a visit may go next, for who speaks for the one that asked, for the one that hosts, or for both. */
export function peerVisitMoves(
  status: PeerVisitStatus,
  { asks, hosts }: { asks: boolean; hosts: boolean },
): PeerVisitStatus[] {
  if (status === 'asked')
    return [...(hosts ? (['accepted', 'declined'] as const) : []), ...(asks ? (['cancelled'] as const) : [])];
  if (status === 'accepted' && (asks || hosts)) return ['held', 'cancelled'];
  return [];
}
