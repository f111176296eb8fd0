import { type Grid } from './readings-data';
import { cellKey, collect, readNumber, typedOf } from './readings-data';

it.each([
  ['', null],
  ['  ', null],
  ['1 234,5', 1234.5],
  ['1\u202f234.5', 1234.5],
  ['-12', -12],
  ['12 MAD', NaN],
  ['1,2,3', NaN],
])('reads %j as %p', (text, value) => {
  expect(readNumber(text)).toBe(value);
});

const indicator = { id: 'plain', isRatio: false } as Grid['indicators'][number];
const ratio = { id: 'ratio', isRatio: true } as Grid['indicators'][number];
const current = { id: 'r', value: 12, numerator: null, denominator: null } as NonNullable<
  Grid['cells'][number]['current']
>;
const grid = {
  month: '2026-10',
  indicators: [indicator, ratio],
  rows: [{ enrolmentId: 'e' }, { enrolmentId: 'f' }],
  cells: [{ enrolmentId: 'e', indicatorId: 'plain', current, previous: null, baseline: null, target: null }],
} as unknown as Grid;
const fields = (changes: object) => ({ value: '', numerator: '', denominator: '', ...changes });

it('sends only what changed, a ratio by its two parts, and an emptied cell as empty', () => {
  const typed = {
    [cellKey('e', 'plain')]: typedOf(current),
    [cellKey('e', 'ratio')]: fields({ numerator: '3', denominator: '4' }),
    [cellKey('f', 'plain')]: fields({ value: '7,5' }),
  };
  const month = '2026-10';
  expect(collect(grid, typed)).toEqual({
    faulty: [],
    readings: [
      { enrolmentId: 'e', indicatorId: 'ratio', month, value: null, numerator: 3, denominator: 4 },
      { enrolmentId: 'f', indicatorId: 'plain', month, value: 7.5, numerator: null, denominator: null },
    ],
  });
  expect(collect(grid, { [cellKey('e', 'plain')]: fields({}) }).readings).toMatchObject([{ value: null }]);
});

it('names the cells that hold no number', () => {
  const key = cellKey('f', 'plain');
  expect(collect(grid, { [key]: fields({ value: 'douze' }) })).toEqual({ readings: [], faulty: [key] });
});
