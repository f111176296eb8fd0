import fc from 'fast-check';
import { breakdownOfAll, type DividedReading } from './indicator-breakdown';
import { measureOfAll } from './indicator-measure';
import type { AcrossTime } from './indicators';

type Sex = 'female' | 'male';
const sexes: readonly Sex[] = ['female', 'male'];
const read = (
  month: number,
  value: number | null,
  parts: DividedReading<Sex>['parts'] = {},
): DividedReading<Sex> => ({ period: `2026-0${month}`, value, numerator: null, denominator: null, parts });

describe('a total divided by sex', () => {
  it('fills in what nobody told, also where a cooperative told nothing', () => {
    const own = [read(1, 10, { female: 6, male: 2 }), read(2, 4, { female: 4 })];
    expect(breakdownOfAll([own, [read(1, 5)]], sexes, 'sum', 'sum')).toEqual({
      female: 10,
      male: 2,
      unknown: 7,
    });
    expect(breakdownOfAll([own, [read(1, 5)]], sexes, 'latest', 'sum')).toEqual({
      female: 4,
      male: 0,
      unknown: 5,
    });
  });

  it('has no parts where a total does not divide', () => {
    const own = [read(1, 10, { female: 6, male: 4 })];
    expect(breakdownOfAll([own], sexes, 'sum', 'median')).toBeNull();
    expect(breakdownOfAll([own], sexes, 'sum', 'none')).toBeNull();
    expect(breakdownOfAll([[read(1, null)], []], sexes, 'sum', 'sum')).toBeNull();
    const ratio = { period: '2026-01', value: null, numerator: 1, denominator: 2, parts: {} };
    expect(breakdownOfAll([[ratio]], sexes, 'sum', 'sum')).toBeNull();
  });

  it('adds up to the total, whatever the rules', () => {
    const told = fc.record({
      female: fc.nat({ max: 90 }),
      male: fc.option(fc.nat({ max: 90 })),
      rest: fc.nat({ max: 9 }),
    });
    const cohort = fc.array(fc.array(fc.option(told), { minLength: 3, maxLength: 6 }), {
      minLength: 1,
      maxLength: 5,
    });
    const times = fc.constantFrom<AcrossTime>('sum', 'latest', 'average', 'max', 'cumulative');
    fc.assert(
      fc.property(cohort, times, fc.constantFrom('sum' as const, 'average' as const), (given, time, all) => {
        const readings = given.map((own) =>
          own.flatMap((each, at) => {
            if (each === null) return [];
            const { female, male, rest } = each;
            return [read(at + 1, female + (male ?? 0) + rest, { female, male })];
          }),
        );
        const measure = { acrossTime: time, acrossCooperatives: all, readings };
        const total = measureOfAll(
          measure,
          given.map((_, place) => place),
          'total',
        ).value;
        const parts = breakdownOfAll(readings, sexes, time, all);
        if (total === null) expect(parts).toBeNull();
        else {
          const { female = NaN, male = NaN, unknown = NaN } = parts ?? {};
          expect(female + male + unknown).toBeCloseTo(total, 6);
        }
      }),
      { numRuns: 300 },
    );
  });
});
