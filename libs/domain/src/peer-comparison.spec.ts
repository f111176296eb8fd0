import fc from 'fast-check';
import { amongPeers, FEWEST_PEERS, QUARTERS } from './peer-comparison';

const scores = fc.array(fc.option(fc.integer({ min: 0, max: 40 }).map((tenths) => tenths / 10)), {
  maxLength: 30,
});

describe('amongPeers', () => {
  it.each([
    [[1, 2, 3, 4], null],
    [[1, 2, 3, 4, null, null], null],
    [[0, 1, 2, 3, 4], { peers: 5, lowerQuartile: 1, median: 2, upperQuartile: 3, quarter: 'upper' }],
    [[2, 2, 2, 2, 2], { peers: 5, lowerQuartile: 2, median: 2, upperQuartile: 2, quarter: 'highest' }],
    [
      [0.2, 0.9, 1.4, 2.6, 3.3, null],
      { peers: 5, lowerQuartile: 1, median: 1.5, upperQuartile: 2.5, quarter: 'upper' },
    ],
  ])('holds 2 against %j', (others, expected) => {
    expect(amongPeers(2, others, 0.5)).toEqual(expected);
  });

  it('says nothing of fewer than five, and says the same whoever is asked first', () => {
    fc.assert(
      fc.property(scores, fc.option(fc.double({ min: 0, max: 4, noNaN: true })), (others, own) => {
        const known = others.filter((value) => value !== null);
        const given = amongPeers(own, others, 0.5);
        expect(given === null).toBe(known.length < FEWEST_PEERS);
        expect(amongPeers(own, [...others].reverse(), 0.5)).toEqual(given);
        if (given === null) return;
        expect(given.lowerQuartile).toBeLessThanOrEqual(given.median);
        expect(given.median).toBeLessThanOrEqual(given.upperQuartile);
        for (const value of [given.lowerQuartile, given.median, given.upperQuartile]) {
          expect(Math.abs(value * 2 - Math.round(value * 2))).toBeLessThan(1e-9);
          expect(value).toBeGreaterThanOrEqual(Math.min(...known) - 0.25);
          expect(value).toBeLessThanOrEqual(Math.max(...known) + 0.25);
        }
        expect(given.quarter === null).toBe(own === null);
      }),
    );
  });

  it('never ranks a higher value lower', () => {
    fc.assert(
      fc.property(
        scores,
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 0, max: 40 }),
        (others, one, two) => {
          const place = (own: number) =>
            QUARTERS.indexOf(amongPeers(own / 10, others, 0.5)?.quarter ?? 'lowest');
          expect(place(Math.max(one, two))).toBeGreaterThanOrEqual(place(Math.min(one, two)));
        },
      ),
    );
  });

  it('moves no quartile by more than a step when one of many changes a little', () => {
    const many = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 9, maxLength: 30 });
    fc.assert(
      fc.property(many, fc.nat(), (tenths, which) => {
        const changed = tenths.map((value, at) =>
          at === which % tenths.length ? Math.min(40, value + 1) : value,
        );
        const [before, after] = [tenths, changed].map((all) =>
          amongPeers(
            null,
            all.map((value) => value / 10),
            0.5,
          ),
        );
        for (const key of ['lowerQuartile', 'median', 'upperQuartile'] as const) {
          expect(Math.abs((before?.[key] ?? 0) - (after?.[key] ?? 0))).toBeLessThanOrEqual(0.5);
        }
      }),
    );
  });
});
