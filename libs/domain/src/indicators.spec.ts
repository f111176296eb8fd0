import fc from 'fast-check';
import type { MeasuredValue, Reading } from './indicators';
import { aggregateAcrossCooperatives, aggregateAcrossTime, fillUnknown, progress } from './indicators';

const plain = (value: number | null): MeasuredValue => ({ value, numerator: null, denominator: null });
const ratio = (numerator: number | null, denominator: number | null): MeasuredValue => ({
  value: null,
  numerator,
  denominator,
});
const at = (period: string, measured: MeasuredValue): Reading => ({ period, ...measured });

describe('aggregateAcrossTime', () => {
  const readings = [
    at('2026-03', plain(7)),
    at('2026-01', plain(10)),
    at('2026-02', plain(null)),
    at('2026-04', plain(null)),
  ];

  it.each([
    ['sum', 17],
    ['average', 8.5],
    ['max', 10],
    ['latest', 7],
  ] as const)('%s: %d', (rule, value) => {
    expect(aggregateAcrossTime(readings, rule)).toEqual({ ...plain(value), counted: 2, missing: 2 });
  });

  const ratios = [at('2026-01', ratio(1, 2)), at('2026-02', ratio(30, 100)), at('2026-03', ratio(5, null))];

  it.each([
    ['sum', 31, 102],
    ['average', 31, 102],
    ['max', 1, 2],
    ['latest', 30, 100],
  ] as const)('%s of ratios: %d ÷ %d', (rule, numerator, denominator) => {
    expect(aggregateAcrossTime(ratios, rule)).toEqual({
      value: numerator / denominator,
      numerator,
      denominator,
      counted: 2,
      missing: 1,
    });
  });

  it.each(['sum', 'average', 'max', 'latest'] as const)('%s of nothing is missing, not 0', (rule) => {
    expect(aggregateAcrossTime([], rule)).toEqual({ ...plain(null), counted: 0, missing: 0 });
    expect(aggregateAcrossTime([at('2026-01', plain(null))], rule)).toMatchObject({
      value: null,
      missing: 1,
    });
    expect(aggregateAcrossTime([at('2026-01', ratio(3, 0))], rule)).toMatchObject({
      value: null,
      missing: 1,
    });
  });

  it('takes the reading that stands later among two of one period', () => {
    expect(aggregateAcrossTime([at('2026-01', plain(1)), at('2026-01', plain(2))], 'latest').value).toBe(2);
  });

  it('keeps a real 0', () => {
    expect(aggregateAcrossTime([at('2026-01', plain(0))], 'sum').value).toBe(0);
    expect(aggregateAcrossTime([at('2026-01', plain(-3)), at('2026-02', plain(0))], 'max').value).toBe(0);
  });

  it('has no ratio where the denominators cancel out', () => {
    expect(
      aggregateAcrossTime([at('2026-01', ratio(1, 2)), at('2026-02', ratio(1, -2))], 'sum').value,
    ).toBeNull();
  });
});

describe('aggregateAcrossCooperatives', () => {
  it.each([
    ['sum', [1, null, 4, 10], 15],
    ['average', [1, null, 4, 10], 5],
    ['median', [10, null, 1, 4], 4],
    ['median', [10, 1, 4, 2], 3],
    ['none', [1, 2], null],
    ['sum', [null], null],
    ['median', [], null],
  ] as const)('%s of %j is %s', (rule, values, expected) => {
    const { value, missing } = aggregateAcrossCooperatives(values.map(plain), rule);
    expect(value).toBe(expected);
    expect(missing).toBe(values.filter((each) => each === null).length);
  });

  it('adds ratios by their numerators and denominators', () => {
    const values = [ratio(1, 2), ratio(0, 98), ratio(1, 10)];
    expect(aggregateAcrossCooperatives(values, 'average').value).toBe(2 / 110);
    expect(aggregateAcrossCooperatives(values, 'sum')).toMatchObject({ numerator: 2, denominator: 110 });
    expect(aggregateAcrossCooperatives(values, 'median').value).toBe(0.1);
  });
});

describe('aggregates against a plain computation', () => {
  // Quarters add up exactly, so both computations must agree to the last digit.
  const amount = fc.integer({ min: -400, max: 400 }).map((quarters) => quarters / 4);
  const values = fc.array(fc.option(amount), { maxLength: 12 });

  it('agree for values', () => {
    fc.assert(
      fc.property(values, (given) => {
        const present = given.filter((each): each is number => each !== null);
        const total = present.reduce((a, b) => a + b, 0);
        const sorted = [...present].sort((a, b) => a - b);
        const middle = sorted.length / 2;
        const oracle = {
          sum: total,
          average: total / present.length,
          max: Math.max(...present),
          latest: present.at(-1),
          median:
            sorted.length % 2 === 1
              ? sorted[Math.floor(middle)]
              : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2,
        };
        const readings = given.map((value, index) =>
          at(`2026-${String(index + 1).padStart(2, '0')}`, plain(value)),
        );
        const expected = (value: number | undefined): number | null =>
          present.length === 0 ? null : (value ?? null);
        for (const rule of ['sum', 'average', 'max', 'latest'] as const) {
          expect(aggregateAcrossTime(readings, rule).value).toBe(expected(oracle[rule]));
        }
        for (const rule of ['sum', 'average', 'median'] as const) {
          expect(aggregateAcrossCooperatives(given.map(plain), rule).value).toBe(expected(oracle[rule]));
        }
      }),
    );
  });

  it('agree for ratios', () => {
    const pair = fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 }));
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1 }), (pairs) => {
        const counted = pairs.filter(([, denominator]) => denominator !== 0);
        const top = counted.reduce((sum, [numerator]) => sum + numerator, 0);
        const bottom = counted.reduce((sum, [, denominator]) => sum + denominator, 0);
        const result = aggregateAcrossCooperatives(
          pairs.map(([numerator, denominator]) => ratio(numerator, denominator)),
          'average',
        );
        expect(result.value).toBe(counted.length === 0 ? null : top / bottom);
        expect(result.counted).toBe(counted.length);
      }),
    );
  });
});

describe('progress', () => {
  it.each([
    [15, 10, 20, 0.5],
    [30, 40, 20, 0.5],
    [50, 40, 20, -0.5],
    [25, 10, 20, 1.5],
    [10, 10, 20, 0],
    [20, 10, 20, 1],
    [10, 10, 10, null],
    [12, 10, 10, null],
    [null, 10, 20, null],
    [15, null, 20, null],
    [15, 10, null, null],
    [0, 0, 5, 0],
    [40, 40, 20, 0],
  ])('%s from %s to %s is %s', (value, baseline, target, expected) => {
    expect(progress(value, baseline, target)).toBe(expected);
  });

  it('is the same for an indicator and its mirror image', () => {
    const number = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(number, number, number, (value, baseline, target) => {
        const mirrored = progress(-value, -baseline, -target);
        expect(mirrored).toBe(progress(value, baseline, target));
        expect(mirrored === null || Number.isFinite(mirrored)).toBe(true);
      }),
    );
  });
});

describe('fillUnknown', () => {
  it('adds what is missing to the total', () => {
    expect(fillUnknown(10, { women: 6, men: 3 })).toEqual({ women: 6, men: 3, unknown: 1 });
    expect(fillUnknown(10, { women: 6, men: null })).toEqual({ women: 6, men: null, unknown: 4 });
    expect(fillUnknown(10, { women: 6, unknown: 1 })).toEqual({ women: 6, unknown: 4 });
    expect(fillUnknown(0, {})).toEqual({ unknown: 0 });
    expect(fillUnknown(0.3, { women: 0.1, men: 0.2 })).toEqual({ women: 0.1, men: 0.2, unknown: 0 });
  });

  it('refuses parts that exceed the total', () => {
    expect(() => fillUnknown(10, { women: 6, men: 5 })).toThrow(RangeError);
  });

  it('always adds up', () => {
    const count = fc.nat({ max: 1000 });
    fc.assert(
      fc.property(count, count, count, (women, men, rest) => {
        const filled = fillUnknown(women + men + rest, { women, men });
        expect((filled.women ?? 0) + (filled.men ?? 0) + filled.unknown).toBe(women + men + rest);
      }),
    );
  });
});
