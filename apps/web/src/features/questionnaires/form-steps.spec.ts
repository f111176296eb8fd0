import { formState, readXlsform } from '@tiwizi/domain';
import { faultsIn, isAskedNow, stepsOf } from './form-steps';

const rows = [
  ['type', 'name', 'label', 'required', 'relevant'],
  ['text', 'a', 'A', 'yes'],
  ['text', 'b', 'B'],
  ['begin group', 'g', 'G', '', "${a} = 'x'"],
  ['text', 'c', 'C', 'yes'],
  ['end group'],
  ['text', 'd', 'D'],
];
const read = readXlsform(
  [
    {
      name: 'survey',
      rows: rows.map((cells, place) => ({ number: place + 1, cells: cells.map((text) => ({ text })) })),
    },
  ],
  'x',
);

describe('the steps of a form', () => {
  it('are its groups, and what stands between them; those that ask nothing now are passed over', () => {
    if ('faults' in read) throw new Error('a form');
    const steps = stepsOf(read.form);
    expect(steps.map(({ group, items }) => [group?.name ?? null, items.map(({ name }) => name)])).toEqual([
      [null, ['a', 'b']],
      ['g', ['c']],
      [null, ['d']],
    ]);
    const asked = (a: string) => {
      const { relevant, faults } = formState(read.form, { a }, '2026-11-21');
      return steps.map((step) => [
        isAskedNow(step, relevant),
        faultsIn(step, faults).map(({ name }) => name),
      ]);
    };
    expect(asked('')).toEqual([
      [true, ['a']],
      [false, []],
      [true, []],
    ]);
    expect(asked('x')[1]).toEqual([true, ['c']]);
  });
});
