import fc from 'fast-check';
import {
  PEER_VISIT_STATUSES,
  peerVisitMoves,
  PRACTICE_STATUSES,
  practiceMoves,
  type PracticeStatus,
} from './practices';

describe('practiceMoves', () => {
  it('shares nothing that no reviewer has read', () => {
    const reached = new Set<PracticeStatus>(['draft']);
    for (const status of reached) for (const next of practiceMoves(status, false)) reached.add(next);
    expect(reached.has('shared')).toBe(false);
  });

  it('never ends: what was withdrawn can be taken up again', () => {
    for (const status of PRACTICE_STATUSES) {
      for (const reviews of [true, false]) {
        expect(practiceMoves(status, reviews)).not.toHaveLength(0);
        expect(practiceMoves(status, reviews)).not.toContain(status);
      }
    }
  });
});

describe('peerVisitMoves', () => {
  const side = fc.record({ asks: fc.boolean(), hosts: fc.boolean() });

  it('lets the host alone accept, and nobody from outside do anything', () => {
    expect(peerVisitMoves('asked', { asks: true, hosts: false })).toEqual(['cancelled']);
    expect(peerVisitMoves('asked', { asks: false, hosts: true })).toEqual(['accepted', 'declined']);
    for (const status of PEER_VISIT_STATUSES) {
      expect(peerVisitMoves(status, { asks: false, hosts: false })).toEqual([]);
    }
  });

  it('only holds what was accepted, and leaves at rest what is over', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PEER_VISIT_STATUSES), side, (status, who) => {
        const moves = peerVisitMoves(status, who);
        if (moves.includes('held')) expect(status).toBe('accepted');
        if (['declined', 'held', 'cancelled'].includes(status)) expect(moves).toEqual([]);
      }),
    );
  });
});
