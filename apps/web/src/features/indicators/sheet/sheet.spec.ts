import { readTypedNumber } from '@tiwizi/domain';
import fc from 'fast-check';
import { readTable, writeTable } from './clipboard';
import { landing } from './selection';
import { emptySheet, redo, type SheetState, type SlotChange, undo, without, write } from './sheet-state';
import { written } from './written';

it('reads back what it writes', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e11, max: 1e11 }), fc.nat(4), (whole, places) => {
      const value = whole / 10 ** places;
      expect(readTypedNumber(written(value))).toBe(value);
    }),
  );
});

it.each([
  [
    'a\tb\r\nc\td\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a\tb\nc\t',
    [
      ['a', 'b'],
      ['c', ''],
    ],
  ],
  ['"x\ty"\t"he said ""no"""\n2', [['x\ty', 'he said "no"'], ['2']]],
  ['"open\t1', [['"open', '1']]],
  ['12', [['12']]],
  ['a\n\nb', [['a'], [''], ['b']]],
  ['', [['']]],
])('takes %j from the clipboard', (text, rows) => {
  expect(readTable(text).map((row) => (row.length === 0 ? [''] : row))).toEqual(rows);
});

it('takes back what it copies', () => {
  const cell = fc.string({ unit: fc.constantFrom('1', '2', ',', ' ', '-'), minLength: 1 });
  fc.assert(
    fc.property(fc.nat(4), fc.nat(4), cell, (rows, columns, text) => {
      const block = Array.from({ length: rows + 1 }, () => Array.from({ length: columns + 1 }, () => text));
      expect(readTable(writeTable(block))).toEqual(block);
    }),
  );
});

it('lands where the selection begins, and fills a selection that it fits into', () => {
  const one = { top: 2, bottom: 2, start: 1, end: 1 };
  expect(landing([['a', 'b'], ['c']], one)).toEqual([
    { row: 2, column: 1, text: 'a' },
    { row: 2, column: 2, text: 'b' },
    { row: 3, column: 1, text: 'c' },
  ]);
  expect(landing([['a']], { ...one, bottom: 4 }).map(({ row, text }) => [row, text])).toEqual([
    [2, 'a'],
    [3, 'a'],
    [4, 'a'],
  ]);
});

const change = fc.record({
  enrolmentId: fc.constantFrom('e', 'f'),
  indicatorId: fc.constantFrom('i', 'j'),
  slot: fc.constantFrom('value' as const, 'sex.female' as const),
  text: fc.constantFrom('1', '2', '', undefined),
});
const steps = fc.array(
  fc.uniqueArray(change, { selector: (one) => Object.values({ ...one, text: 0 }).join(), minLength: 1 }),
);
const after = (all: SlotChange[][]): SheetState => all.reduce(write, emptySheet);

it('goes all the way back and forth again', () => {
  fc.assert(
    fc.property(steps, (all) => {
      const end = after(all);
      const back = end.past.reduce(undo, end);
      expect(back.typed).toEqual({});
      expect(undo(back)).toBe(back);
      const again = back.future.reduce(redo, back);
      expect(again).toEqual(end);
    }),
  );
});

it('keeps rows that a step leaves alone as they are, and forgets what was saved', () => {
  const base = { indicatorId: 'i', slot: 'value' as const };
  const first = write(emptySheet, [{ ...base, enrolmentId: 'e', text: '1' }]);
  const second = write(first, [{ ...base, enrolmentId: 'f', text: '2' }]);
  expect(second.typed['e']).toBe(first.typed['e']);
  expect(without(second, new Set(['f i']))).toEqual({ typed: first.typed, past: [], future: [] });
  expect(write(second, [{ ...base, enrolmentId: 'f', text: '2' }])).toBe(second);
});
