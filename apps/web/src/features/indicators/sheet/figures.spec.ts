import { changedCells } from './collect';
import { type Grid, type GridCell, type Indicator } from './columns';
import { faultOf, restOf, storedText, typedFigure } from './figures';

const plain = {
  id: 'plain',
  isRatio: false,
  origin: 'typed',
  disaggregations: ['sex'],
} as unknown as Indicator;
const ratio = { id: 'ratio', isRatio: true, origin: 'typed', disaggregations: [] } as unknown as Indicator;
const parts = [{ dimension: 'sex' as const, key: 'female' as const, value: 7 }];
const current = {
  id: 'r',
  value: 12,
  numerator: null,
  denominator: null,
  parts,
  reportedIn: [],
  correctsReports: [],
};
const cell = {
  enrolmentId: 'e',
  indicatorId: 'plain',
  current,
  previous: null,
  recent: [12, 11, 13],
  computed: null,
} as unknown as GridCell;
const grid = {
  month: '2026-10',
  indicators: [plain, ratio, { ...plain, id: 'computed', origin: 'automatic' }],
  rows: [{ enrolmentId: 'e' }, { enrolmentId: 'f' }],
  cells: [cell],
} as unknown as Grid;

it('takes what is typed with what is stored beside it', () => {
  expect(storedText(cell, 'value')).toBe('12');
  expect(storedText(cell, 'sex.female')).toBe('7');
  expect(typedFigure(plain, cell, { 'plain value': ' 12,0 ' })).toBeNull();
  expect(typedFigure(plain, cell, { 'plain sex.male': '4' })).toMatchObject({
    value: 12,
    parts: [parts[0], { dimension: 'sex', key: 'male', value: 4 }],
  });
  expect(typedFigure(plain, cell, { 'plain value': '' })).toMatchObject({ value: null });
  expect(typedFigure(ratio, undefined, { 'ratio numerator': '3' })).toMatchObject({
    numerator: 3,
    denominator: null,
  });
});

it('names what cannot be sent', () => {
  const figure = (changes: object) => ({
    value: null,
    numerator: null,
    denominator: null,
    parts: [],
    ...changes,
  });
  expect(faultOf(figure({ value: NaN }))).toBe('number');
  expect(faultOf(figure({ numerator: 3 }))).toBe('half');
  expect(faultOf(figure({ numerator: 3, denominator: 0 }))).toBe('nought');
  expect(faultOf(figure({ value: 6, parts }))).toBe('parts');
  expect(faultOf(figure({ value: 7, parts }))).toBeNull();
  expect(restOf(12, parts, 'sex')).toBe(5);
  expect(restOf(12, parts, 'age_band')).toBeNull();
});

it('finds the cells that say something else, with what is odd and what changed meanwhile', () => {
  const typed = {
    e: { 'plain value': '12000', 'ratio numerator': '1', 'ratio denominator': '2', 'computed value': '9' },
    f: { 'plain value': 'douze' },
  };
  const seen = { 'e plain': null, 'e ratio': null, 'f plain': null };
  const found = changedCells(grid, typed, seen);
  expect(
    found.map(({ key, fault, conflict, warnings }) => [
      key,
      fault,
      conflict,
      warnings.map(({ code }) => code),
    ]),
  ).toEqual([
    ['e plain', null, true, ['unit_slip']],
    ['e ratio', null, false, []],
    ['f plain', 'number', false, []],
  ]);
});
