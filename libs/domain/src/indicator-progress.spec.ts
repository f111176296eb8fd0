import fc from 'fast-check';
import type { ReadMeasure } from './indicator-measure';
import { type Aims, towardsOfAll, towardsOfCooperative } from './indicator-progress';
import type { AcrossCooperatives, AcrossTime } from './indicators';
import { type Aimed, oracleOfAll, oracleOfOne, type Rules, type Told } from './testing/progress-oracle';

const months = Array.from({ length: 8 }, (_, at) => `2026-${String(at + 3).padStart(2, '0')}`);
const nameOf = (month: number): string => months[month] ?? '';

const told = fc
  .array(fc.option(fc.tuple(fc.nat({ max: 900 }), fc.integer({ min: 1, max: 90 }))), {
    minLength: 8,
    maxLength: 8,
  })
  .map((cells) =>
    cells.flatMap((cell, month): Told[] => (cell === null ? [] : [{ month, top: cell[0], bottom: cell[1] }])),
  );
const aimed: fc.Arbitrary<Aimed> = fc.record({
  baseline: fc.option(fc.integer({ min: 0, max: 500 })),
  targets: fc.uniqueArray(
    fc.record({ month: fc.nat({ max: 7 }), target: fc.integer({ min: 1, max: 900 }) }),
    {
      selector: ({ month }) => month,
      maxLength: 4,
    },
  ),
});
const rules: fc.Arbitrary<Rules> = fc
  .record({
    time: fc.constantFrom<AcrossTime>('sum', 'latest', 'average', 'max', 'cumulative'),
    all: fc.constantFrom<AcrossCooperatives>('sum', 'average', 'median', 'none'),
    ratio: fc.boolean(),
    forPeriods: fc.boolean(),
  })
  // A share is never said for a period: it does not grow with it.
  .map((given) => ({ ...given, forPeriods: given.forPeriods && !given.ratio }));

const measureOf = (given: readonly Told[][], { time, all, ratio }: Rules): ReadMeasure => ({
  acrossTime: time,
  acrossCooperatives: all,
  readings: given.map((own) =>
    own.map(({ month, top, bottom }) => ({
      period: nameOf(month),
      value: ratio ? null : top,
      numerator: ratio ? top : null,
      denominator: ratio ? bottom : null,
    })),
  ),
});
const aimsOf = ({ baseline, targets }: Aimed, { forPeriods }: Rules): Aims => ({
  baseline,
  targets: targets.map(({ month, target }) => ({ month: nameOf(month), target })),
  ...(forPeriods && { periods: months }),
});
/** In the oracle a plain number is over 1. */
const plainly = (own: readonly Told[], { ratio }: Rules): Told[] =>
  own.map((row) => (ratio ? row : { ...row, bottom: 1 }));
const expectClose = (got: number | null, wanted: number | null): void => {
  if (wanted === null) expect(got).toBeNull();
  else expect(got).toBeCloseTo(wanted, 6);
};

describe('towards a target, against a brute-force oracle', () => {
  it('agrees for one cooperative, whatever the rules and the targets', () => {
    fc.assert(
      fc.property(told, aimed, rules, fc.nat({ max: 7 }), (own, aim, rule, now) => {
        const got = towardsOfCooperative(measureOf([own], rule), 0, aimsOf(aim, rule), nameOf(now));
        const wanted = oracleOfOne(plainly(own, rule), aim, now, rule);
        expectClose(got.value, wanted.value);
        expectClose(got.target, wanted.target);
        const { value, baseline, target } = wanted;
        const open = value === null || baseline === null || target === null || target === baseline;
        expectClose(got.progress, open ? null : (value - baseline) / (target - baseline));
        if (rule.forPeriods && rule.time === 'sum' && aim.targets.length > 0) {
          expectClose(got.period?.amount ?? null, wanted.amount);
          expectClose(got.period?.target ?? null, wanted.whole);
        } else expect(got.period).toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  it('agrees for all together, each with targets of its own', () => {
    const each = fc.array(fc.tuple(told, aimed), { minLength: 1, maxLength: 5 });
    const none: Aims = { baseline: null, targets: [] };
    fc.assert(
      fc.property(each, rules, fc.nat({ max: 7 }), (given, rule, now) => {
        const measure = measureOf(
          given.map(([own]) => own),
          rule,
        );
        const aims = given.map(([, aim]) => aimsOf(aim, rule));
        const got = towardsOfAll(measure, aims, none, nameOf(now));
        const wanted = oracleOfAll(
          given.map(([own]) => plainly(own, rule)),
          given.map(([, aim]) => aim),
          now,
          rule,
        );
        expectClose(got.value, wanted.value);
        expectClose(got.target, wanted.target);
        expectClose(got.baseline, wanted.baseline);
        expect(got.compared).toBe(wanted.compared);
      }),
      { numRuns: 400 },
    );
  });
});

const sums = (...readings: (number | null)[][]): ReadMeasure => ({
  acrossTime: 'sum',
  acrossCooperatives: 'sum',
  readings: readings.map((own) =>
    own.map((value, at) => ({ period: nameOf(at), value, numerator: null, denominator: null })),
  ),
});

describe('a target said for a quarter', () => {
  const quarters = (baseline: number | null, ...targets: [number, number][]): Aims => ({
    baseline,
    targets: targets.map(([month, target]) => ({ month: nameOf(month), target })),
    periods: months,
  });
  const aims = quarters(18_000, [2, 75_000], [5, 90_000]);

  it('stands beside what the quarter has brought so far, and is judged by its pace', () => {
    const got = towardsOfCooperative(sums([22_000, 22_000]), 0, aims, nameOf(1));
    expect(got.period).toEqual({ since: nameOf(0), amount: 44_000, target: 75_000, told: 2, months: 3 });
    expect(got).toMatchObject({ value: 22_000, target: 25_000, targetMonth: nameOf(2) });
    expect(got.progress).toBeCloseTo(4 / 7, 9);
  });

  it('takes no month of the quarter after, and goes on to the next one with its first month', () => {
    const measure = sums([25_000, 25_000, 25_000, 30_000]);
    expect(towardsOfCooperative(measure, 0, aims, nameOf(2)).period).toMatchObject({
      amount: 75_000,
      told: 3,
    });
    const next = towardsOfCooperative(measure, 0, aims, nameOf(3));
    expect(next.period).toEqual({ since: nameOf(3), amount: 30_000, target: 90_000, told: 1, months: 3 });
  });

  it('counts a month without a reading as missing, not as 0', () => {
    const got = towardsOfCooperative(sums([25_000, null, 25_000]), 0, aims, nameOf(2));
    expect(got.period).toMatchObject({ amount: 50_000, told: 2, months: 3 });
    expect(got).toMatchObject({ value: 25_000, progress: 1 });
    const silent = towardsOfCooperative(sums([null]), 0, aims, nameOf(0));
    expect(silent).toMatchObject({ value: null, progress: null, period: { amount: null, told: 0 } });
  });

  it('is right for what should fall', () => {
    const fewer = quarters(10, [2, 15]);
    expect(towardsOfCooperative(sums([10]), 0, fewer, nameOf(0)).progress).toBe(0);
    expect(towardsOfCooperative(sums([5, 5, 5]), 0, fewer, nameOf(2)).progress).toBe(1);
    expect(towardsOfCooperative(sums([12, 12]), 0, fewer, nameOf(1)).progress).toBeCloseTo(-0.4, 9);
  });

  it('adds up over cooperatives with and without a baseline, and says how much was heard', () => {
    const measure = sums([20_000, 20_000], [10_000, null]);
    const got = towardsOfAll(
      measure,
      [aims, quarters(null, [2, 30_000], [5, 30_000])],
      { baseline: null, targets: [], periods: months },
      nameOf(1),
    );
    expect(got.period).toEqual({ since: nameOf(0), amount: 50_000, target: 105_000, told: 3, months: 6 });
    expect(got).toMatchObject({ compared: 1, value: 20_000, target: 25_000 });
    const stated = towardsOfAll(measure, [aims, aims], quarters(null, [7, 400_000]), nameOf(1));
    expect(stated.period).toEqual({ since: nameOf(0), amount: 50_000, target: 400_000, told: 3, months: 16 });
  });
});
