import { medianOf } from './median';

/** `cumulative`: each reading says what was added in its period, and what is shown is the total since the start. */
export const ACROSS_TIME = ['sum', 'latest', 'average', 'max', 'cumulative'] as const;
export type AcrossTime = (typeof ACROSS_TIME)[number];

export const ACROSS_COOPERATIVES = ['sum', 'average', 'median', 'none'] as const;
export type AcrossCooperatives = (typeof ACROSS_COOPERATIVES)[number];

/** A measured value; a ratio carries its numerator and denominator. Null is missing, never 0. */
export interface MeasuredValue {
  value: number | null;
  numerator: number | null;
  denominator: number | null;
}

export interface Reading extends MeasuredValue {
  /** 'YYYY-MM' or 'YYYY-MM-DD', the same form for all readings of an indicator. */
  period: string;
}

/** The result of adding up; for a ratio `value` is numerator ÷ denominator. */
export interface Aggregate extends MeasuredValue {
  /** How many values entered it. */
  counted: number;
  /** How many were missing. */
  missing: number;
}

interface Usable {
  period: string;
  value: number;
  numerator: number | null;
  denominator: number | null;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

function usableOf(readings: readonly Reading[]): { usable: Usable[]; isRatio: boolean } {
  const ratios = readings.flatMap(({ period, numerator, denominator }): Usable[] =>
    numerator === null || denominator === null || denominator === 0
      ? []
      : [{ period, numerator, denominator, value: numerator / denominator }],
  );
  const isRatio = readings.some(({ numerator, denominator }) => numerator !== null || denominator !== null);
  if (isRatio) return { usable: ratios, isRatio };
  const plain = readings.flatMap(({ period, value }): Usable[] =>
    value === null ? [] : [{ period, value, numerator: null, denominator: null }],
  );
  return { usable: plain, isRatio };
}

function totalOf(usable: readonly Usable[], isRatio: boolean, averaged: boolean): MeasuredValue {
  if (!isRatio) {
    const total = sum(usable.map(({ value }) => value));
    return { value: averaged ? total / usable.length : total, numerator: null, denominator: null };
  }
  const numerator = sum(usable.map((each) => each.numerator ?? 0));
  const denominator = sum(usable.map((each) => each.denominator ?? 0));
  return { value: denominator === 0 ? null : numerator / denominator, numerator, denominator };
}

const EMPTY: MeasuredValue = { value: null, numerator: null, denominator: null };

function chosen({ value, numerator, denominator }: Usable): MeasuredValue {
  return { value, numerator, denominator };
}

/**
 * One value out of the readings of one indicator of one cooperative. Not rounded; null if nothing was read.
 *
 * If any reading carries a numerator or a denominator the indicator is a ratio: its sum and its average are both
 * Σ numerators ÷ Σ denominators (`cumulative` is a sum too), and readings without both, or with denominator 0, are missing. `latest` and `max` skip
 * missing readings; with two readings in one period `latest` takes the one that stands later in the list.
 */
export function aggregateAcrossTime(readings: readonly Reading[], rule: AcrossTime): Aggregate {
  const { usable, isRatio } = usableOf(readings);
  const counts = { counted: usable.length, missing: readings.length - usable.length };
  const first = usable[0];
  if (!first) return { ...EMPTY, ...counts };
  const best = (better: (candidate: Usable, held: Usable) => boolean): Usable =>
    usable.reduce((held, candidate) => (better(candidate, held) ? candidate : held), first);
  switch (rule) {
    case 'latest':
      return { ...chosen(best((candidate, held) => candidate.period >= held.period)), ...counts };
    case 'max':
      return { ...chosen(best((candidate, held) => candidate.value > held.value)), ...counts };
    case 'sum':
    case 'cumulative':
    case 'average':
      return { ...totalOf(usable, isRatio, rule === 'average'), ...counts };
  }
}

/**
 * One value out of one value for each cooperative. Not rounded; null if all are missing, and always null by the
 * rule `none` (values that do not add up, such as a price). Ratios: sum and average are Σ numerators ÷ Σ denominators,
 * the median is that of the ratios. The median of an even number of values is midway between the two in the middle.
 */
export function aggregateAcrossCooperatives(
  values: readonly MeasuredValue[],
  rule: AcrossCooperatives,
): Aggregate {
  const { usable, isRatio } = usableOf(values.map((value) => ({ ...value, period: '' })));
  const counts = { counted: usable.length, missing: values.length - usable.length };
  if (usable.length === 0 || rule === 'none') return { ...EMPTY, ...counts };
  if (rule === 'median')
    return { ...EMPTY, value: medianOf(usable.map(({ value }) => value)).median, ...counts };
  return { ...totalOf(usable, isRatio, rule === 'average'), ...counts };
}

/**
 * How far a value has come from its baseline to its target: (value − baseline) ÷ (target − baseline). 0 at the baseline, 1 at
 * the target, negative if it went the wrong way, above 1 beyond the target; the same for an indicator that should
 * fall. Not rounded. Null, neither infinite nor 0, where target equals baseline or any of the three is missing.
 */
export function progress(
  value: number | null,
  baseline: number | null,
  target: number | null,
): number | null {
  if (value === null || baseline === null || target === null || target === baseline) return null;
  // Adding 0 turns the −0 of a falling indicator still at its baseline into 0.
  return (value - baseline) / (target - baseline) + 0;
}

const ROUNDING = 1e-9;

/**
 * The parts of a total with `unknown` filled in, so that they add up to it. A part that is null is missing: it stays null
 * and what it may hold is within unknown. A given `unknown` is only ever raised.
 * Throws RangeError if the parts together exceed the total.
 */
export function fillUnknown<Part extends string>(
  total: number,
  parts: Record<Part, number | null>,
): Record<Part, number | null> & { unknown: number } {
  const given: Record<string, number | null> = parts;
  const rest = total - sum(Object.values(given).map((part) => part ?? 0));
  const tolerance = ROUNDING * Math.max(1, Math.abs(total));
  if (rest < -tolerance) throw new RangeError('The parts exceed the total');
  return { ...parts, unknown: (given['unknown'] ?? 0) + (rest > tolerance ? rest : 0) };
}
