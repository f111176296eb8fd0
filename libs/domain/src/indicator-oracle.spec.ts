import fc from 'fast-check';
import { parseFormula } from './indicator-formula/parse-formula';
import type { FormulaNode } from './indicator-formula/formula';
import { measureOfAll, measureOfMonth, type Measure, type ReadMeasure } from './indicator-measure';
import type { AcrossCooperatives, AcrossTime } from './indicators';
import { asNumber, oracle, type Row } from './testing/indicator-oracle';
import { fillUnknown } from './indicators';

const monthName = (month: number) => `2026-${String(month + 1).padStart(2, '0')}`;

/** A cell: missing, or a whole number, or two of a ratio. */
const cell = fc.option(
  fc.record({ top: fc.integer({ min: 0, max: 500 }), bottom: fc.integer({ min: 1, max: 60 }) }),
  { freq: 3 },
);
const tree = fc
  .record({
    cooperatives: fc.integer({ min: 1, max: 6 }),
    months: fc.integer({ min: 1, max: 8 }),
    ratio: fc.boolean(),
  })
  .chain(({ cooperatives, months, ratio }) =>
    fc.record({
      ratio: fc.constant(ratio),
      cells: fc.array(fc.array(cell, { minLength: months, maxLength: months }), {
        minLength: cooperatives,
        maxLength: cooperatives,
      }),
    }),
  );
const times = fc.constantFrom<AcrossTime>('sum', 'latest', 'average', 'max', 'cumulative');
const alls = fc.constantFrom<AcrossCooperatives>('sum', 'average', 'median', 'none');
type Cells = ({ top: number; bottom: number } | null)[][];

const rowsOf = (cells: Cells, ratio: boolean): Row[] =>
  cells.flatMap((own, cooperative) =>
    own.flatMap((each, month) =>
      each === null
        ? []
        : [{ cooperative, month, top: BigInt(each.top), bottom: ratio ? BigInt(each.bottom) : 1n }],
    ),
  );

function measureOf(
  cells: Cells,
  ratio: boolean,
  acrossTime: AcrossTime,
  acrossCooperatives: AcrossCooperatives,
): ReadMeasure {
  return {
    acrossTime,
    acrossCooperatives,
    readings: cells.map((own) =>
      own.map((each, month) => ({
        period: monthName(month),
        value: each && !ratio ? each.top : null,
        numerator: each && ratio ? each.top : null,
        denominator: each && ratio ? each.bottom : null,
      })),
    ),
  };
}
const places = (cells: Cells) => cells.map((_, place) => place);

describe('aggregation against a brute-force oracle', () => {
  it('agrees over time and cooperatives, for numbers and ratios, whatever the rules', () => {
    fc.assert(
      fc.property(tree, times, alls, ({ cells, ratio }, time, all) => {
        const measured = measureOfAll(measureOf(cells, ratio, time, all), places(cells), 'total');
        const expected = oracle(rowsOf(cells, ratio), cells.length, time, all, ratio);
        if (expected.value === null) expect(measured.value).toBeNull();
        else expect(measured.value).toBeCloseTo(asNumber(expected.value), 6);
        expect(measured.counted).toBe(expected.counted);
        expect(measured.counted + measured.missing).toBe(cells.length);
      }),
      { numRuns: 400 },
    );
  });

  it('does not mind the order of cooperatives nor of months', () => {
    fc.assert(
      fc.property(tree, times, alls, ({ cells, ratio }, time, all) => {
        const measure = measureOf(cells, ratio, time, all);
        const turned = { ...measure, readings: measure.readings.map((own) => [...own].reverse()).reverse() };
        const [there, back] = [measure, turned].map((each) => measureOfAll(each, places(cells), 'total'));
        expect(back?.counted).toBe(there?.counted);
        if (there?.value === null) expect(back?.value).toBeNull();
        else expect(back?.value).toBeCloseTo(there?.value ?? NaN, 9);
      }),
    );
  });

  it('is not moved by a month or a cooperative that is missing', () => {
    fc.assert(
      fc.property(tree, times, alls, ({ cells, ratio }, time, all) => {
        const wider = [...cells.map((own) => [...own, null]), (cells[0] ?? []).map(() => null)];
        const [before, after] = [cells, wider].map((each) =>
          measureOfAll(measureOf(each, ratio, time, all), places(each), 'total'),
        );
        expect(after?.value).toBe(before?.value);
        expect(after?.counted).toBe(before?.counted);
        expect(after?.missing).toBe((before?.missing ?? NaN) + 1);
      }),
    );
  });

  it('never lets a cumulative figure fall, and ends at the total', () => {
    fc.assert(
      fc.property(tree, ({ cells }) => {
        const measure = measureOf(cells, false, 'cumulative', 'sum');
        const months = (cells[0] ?? []).map((_, month) => monthName(month));
        const line = months.map((month) => measureOfMonth(measure, places(cells), month).value ?? 0);
        line.forEach((value, place) => expect(value).toBeGreaterThanOrEqual(line[place - 1] ?? 0));
        expect(line.at(-1)).toBe(measureOfAll(measure, places(cells), 'total').value ?? 0);
      }),
    );
  });

  it('adds up women, men and unknown to the total at every level', () => {
    const share = fc.record({
      women: fc.nat({ max: 90 }),
      men: fc.option(fc.nat({ max: 90 })),
      rest: fc.nat({ max: 9 }),
    });
    fc.assert(
      fc.property(
        fc.array(fc.array(share, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 }),
        (given) => {
          const parts = given.map((own) =>
            own.map(({ women, men, rest }) => fillUnknown(women + (men ?? 0) + rest, { women, men })),
          );
          const totalOf = (key: 'women' | 'men' | 'unknown' | 'all') => {
            const cells = parts.map((own) =>
              own.map((each) => {
                const value = key === 'all' ? each.women! + (each.men ?? 0) + each.unknown : each[key];
                return value === null ? null : { top: value, bottom: 1 };
              }),
            );
            return measureOfAll(measureOf(cells, false, 'sum', 'sum'), places(cells), 'total').value ?? 0;
          };
          expect(totalOf('women') + totalOf('men') + totalOf('unknown')).toBe(totalOf('all'));
        },
      ),
    );
  });
});

describe('a formula of ratios', () => {
  const nodeOf = (text: string): FormulaNode => {
    const read = parseFormula(text);
    if ('fault' in read) throw new Error(read.fault.code);
    return read.node;
  };

  it('adds up each part over the cooperatives that have all parts, then divides once', () => {
    const pair = fc.tuple(fc.option(fc.nat({ max: 900 })), fc.option(fc.integer({ min: 1, max: 90 })));
    fc.assert(
      fc.property(
        fc.array(fc.array(pair, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 }),
        (given) => {
          const part = (index: 0 | 1, acrossTime: AcrossTime) =>
            measureOf(
              given.map((own) =>
                own.map((each) => (each[index] === null ? null : { top: each[index], bottom: 1 })),
              ),
              false,
              acrossTime,
              'sum',
            );
          const measure: Measure = {
            formula: nodeOf('100 * CA / MEM'),
            formulaOf: () => null,
            parts: new Map([
              ['CA', part(0, 'sum')],
              ['MEM', part(1, 'latest')],
            ]),
          };
          let [above, below, whole] = [0n, 0n, 0];
          for (const own of given) {
            const sales = own.filter(([sold]) => sold !== null);
            const people = own.filter(([, counted]) => counted !== null).at(-1);
            if (sales.length === 0 || !people) continue;
            whole += 1;
            for (const [sold] of sales) above += BigInt(sold ?? 0);
            below += BigInt(people[1] ?? 0);
          }
          const measured = measureOfAll(measure, places(given as unknown as Cells), 'total');
          expect(measured.counted).toBe(whole);
          if (whole === 0) expect(measured.value).toBeNull();
          else expect(measured.value).toBeCloseTo(asNumber({ top: above * 100n, bottom: below }), 6);
        },
      ),
      { numRuns: 300 },
    );
  });
});
