import type { Level } from './diagnostic-grid';
import type { Answer } from './scoring';

/** The levels that the first and the second assessor gave to one criterion. */
export type LevelPair = readonly [first: Level, second: Level];

export const AGREEMENT_STRENGTHS = [
  'none',
  'slight',
  'fair',
  'moderate',
  'strong',
  'almost_perfect',
] as const;
export type AgreementStrength = (typeof AGREEMENT_STRENGTHS)[number];

export interface Agreement {
  /** Pairs that could be compared: both rated. */
  compared: number;
  equal: number;
  /** Equal, or one level apart. */
  withinOne: number;
  kappa: number | null;
}

/**
 * Cohen's kappa with quadratic weights over the levels 0–4, not rounded: 1 where both always give the same level, 0
 * where they agree as often as chance would have it, below 0 where less.
 *
 * kappa = 1 − Σ w·observed ÷ Σ w·expected with w = (i − j)² (J. Cohen, "Weighted kappa", Psychological Bulletin 70,
 * 1968). With these weights both sums are polynomials of the levels, and no table is needed: n·Σ(a − b)² over
 * n·Σa² + n·Σb² − 2·Σa·Σb, in whole numbers.
 *
 * Null without pairs, and where both gave one and the same level throughout: chance alone would then agree as well,
 * and the quotient is 0 ÷ 0.
 */
export function weightedKappa(pairs: readonly LevelPair[]): number | null {
  const sum = (of: (pair: LevelPair) => number): number => pairs.reduce((total, pair) => total + of(pair), 0);
  const n = pairs.length;
  const observed = n * sum(([a, b]) => (a - b) ** 2);
  const expected = n * sum(([a, b]) => a * a + b * b) - 2 * sum(([a]) => a) * sum(([, b]) => b);
  return expected === 0 ? null : 1 - observed / expected;
}

/** How far the assessors agree over these pairs. */
export function agreementOf(pairs: readonly LevelPair[]): Agreement {
  const apart = pairs.map(([a, b]) => Math.abs(a - b));
  return {
    compared: pairs.length,
    equal: apart.filter((distance) => distance === 0).length,
    withinOne: apart.filter((distance) => distance <= 1).length,
    kappa: weightedKappa(pairs),
  };
}

/** The criteria that both rated, in the first's order, with their pair of levels. */
export function ratedByBoth(
  first: readonly Answer[],
  second: readonly Answer[],
): { criterion: string; pair: LevelPair }[] {
  const levels = new Map(second.map(({ criterion, level }) => [criterion, level]));
  return first.flatMap(({ criterion, level }) => {
    const other = levels.get(criterion) ?? null;
    return level === null || other === null ? [] : [{ criterion, pair: [level, other] as const }];
  });
}

/** A kappa in a word, by the usual scale (J. Landis and G. Koch, Biometrics 33, 1977): steps of 0.2 above 0. */
export function agreementStrength(kappa: number): AgreementStrength {
  if (kappa < 0) return 'none';
  if (kappa <= 0.2) return 'slight';
  if (kappa <= 0.4) return 'fair';
  if (kappa <= 0.6) return 'moderate';
  return kappa <= 0.8 ? 'strong' : 'almost_perfect';
}
