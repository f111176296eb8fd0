import fc from 'fast-check';
import {
  agreementOf,
  agreementStrength,
  type LevelPair,
  ratedByBoth,
  weightedKappa,
} from './assessor-agreement';
import { LEVELS } from './diagnostic-grid';
import type { Answer } from './scoring';

const level = fc.constantFrom(...LEVELS);
const pairs: fc.Arbitrary<LevelPair[]> = fc.array(fc.tuple(level, level), { minLength: 1, maxLength: 60 });

/** The definition itself, by the table of observed and expected shares. */
function byTable(given: readonly LevelPair[]): number {
  const share = (of: (pair: LevelPair) => boolean) => given.filter(of).length / given.length;
  let [observed, expected] = [0, 0];
  for (const i of LEVELS) {
    for (const j of LEVELS) {
      const weight = (i - j) ** 2;
      observed += weight * share(([a, b]) => a === i && b === j);
      expected += weight * share(([a]) => a === i) * share(([, b]) => b === j);
    }
  }
  return 1 - observed / expected;
}

describe('weightedKappa', () => {
  it('is not defined without pairs, nor where only one level was ever given', () => {
    expect(weightedKappa([])).toBeNull();
    expect(weightedKappa([[2, 2]])).toBeNull();
    expect(
      weightedKappa([
        [3, 3],
        [3, 3],
      ]),
    ).toBeNull();
  });

  it('gives known values', () => {
    const opposite: LevelPair[] = [
      [0, 4],
      [4, 0],
    ];
    expect(weightedKappa(opposite)).toBe(-1);
    // One of the two never changes their mind: nothing is left that chance does not explain.
    expect(
      weightedKappa([
        [2, 0],
        [2, 4],
      ]),
    ).toBe(0);
    // n·Σd² = 4·2, n·(Σa² + Σb²) − 2·Σa·Σb = 4·(30 + 28) − 2·10·10.
    expect(
      weightedKappa([
        [1, 1],
        [2, 3],
        [3, 3],
        [4, 3],
      ]),
    ).toBeCloseTo(1 - 8 / 32, 12);
  });

  it('follows the table of its definition', () => {
    fc.assert(
      fc.property(pairs, (given) => {
        const kappa = weightedKappa(given);
        fc.pre(kappa !== null);
        expect(kappa).toBeCloseTo(byTable(given), 9);
      }),
    );
  });

  it('is the same whoever comes first and in any order, and stays within −1 and 1', () => {
    fc.assert(
      fc.property(pairs, (given) => {
        const kappa = weightedKappa(given);
        expect(weightedKappa(given.map(([a, b]) => [b, a] as const))).toBe(kappa);
        expect(weightedKappa([...given].reverse())).toBe(kappa);
        expect(kappa === null || (kappa >= -1 && kappa <= 1)).toBe(true);
      }),
    );
  });

  it('is 1 where all are alike over two levels or more, and less as soon as one pair differs', () => {
    fc.assert(
      fc.property(fc.array(level, { minLength: 2 }), (levels) => {
        fc.pre(new Set(levels).size > 1);
        const alike = levels.map((each): LevelPair => [each, each]);
        expect(weightedKappa(alike)).toBe(1);
        expect(weightedKappa([...alike, [0, 1]])).toBeLessThan(1);
      }),
    );
  });
});

describe('agreementOf', () => {
  it('counts what is equal and what is one level apart', () => {
    const { kappa, ...counts } = agreementOf([
      [1, 1],
      [2, 3],
      [0, 4],
    ]);
    expect(counts).toEqual({ compared: 3, equal: 1, withinOne: 2 });
    expect(kappa).not.toBeNull();
    expect(agreementOf([])).toEqual({ compared: 0, equal: 0, withinOne: 0, kappa: null });
  });
});

describe('ratedByBoth', () => {
  it('pairs what both rated and leaves the rest out', () => {
    const rated = (criterion: string, at: 0 | 3): Answer => ({ criterion, state: 'rated', level: at });
    const refused: Answer = { criterion: 'C', state: 'refused', level: null };
    expect(
      ratedByBoth([rated('A', 0), rated('B', 3), rated('C', 3)], [refused, rated('A', 3), rated('D', 0)]),
    ).toEqual([{ criterion: 'A', pair: [0, 3] }]);
  });
});

describe('agreementStrength', () => {
  it.each([
    [-0.1, 'none'],
    [0, 'slight'],
    [0.21, 'fair'],
    [0.5, 'moderate'],
    [0.8, 'strong'],
    [0.81, 'almost_perfect'],
    [1, 'almost_perfect'],
  ])('calls %s %s', (kappa, strength) => {
    expect(agreementStrength(kappa)).toBe(strength);
  });
});
