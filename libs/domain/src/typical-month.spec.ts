import { typicalMonth } from './typical-month';

const month = (period: string, value: number | null) => ({
  period,
  value,
  numerator: null,
  denominator: null,
});

it.each([
  ['sum', 15],
  ['average', 15],
  ['latest', 20],
  ['max', 20],
] as const)('takes the month of a %s as %d', (rule, value) => {
  const readings = [month('2026-01', 10), month('2026-02', null), month('2026-03', 20)];
  expect(typicalMonth(readings, rule)).toMatchObject({ value, counted: 2, missing: 1 });
});

it('adds up the parts of a ratio', () => {
  const ratio = (period: string, numerator: number, denominator: number) => ({
    period,
    value: null,
    numerator,
    denominator,
  });
  expect(typicalMonth([ratio('2026-01', 1, 2), ratio('2026-02', 30, 98)], 'sum').value).toBe(0.31);
});

it('is missing, not 0, without a reading', () => {
  expect(typicalMonth([], 'sum').value).toBeNull();
});
