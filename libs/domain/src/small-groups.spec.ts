import fc from 'fast-check';
import { suppressSmallGroups } from './small-groups';

const rows = (...people: number[]): { key: string; people: number }[] =>
  people.map((each, index) => ({ key: `g${index}`, people: each }));

describe('suppressSmallGroups', () => {
  it.each([
    ['nothing small', [5, 9, 30], [], 0],
    ['an empty group alone', [0, 9, 30], [], 0],
    ['one small group: the next smallest goes with it', [3, 30, 9], ['g0', 'g2'], 12],
    ['two small groups of five together', [2, 30, 3], ['g0', 'g2'], 5],
    ['two small groups of less than five together', [1, 30, 2, 9], ['g0', 'g2', 'g3'], 12],
    ['a single group', [3], ['g0'], 3],
    ['one small group beside empty ones only', [3, 0, 0], ['g0', 'g1', 'g2'], 3],
    ['no group at all', [], [], 0],
    ['two groups, one small', [4, 40], ['g0', 'g1'], 44],
  ])('%s', (_, people, hiddenKeys, hiddenPeople) => {
    expect(suppressSmallGroups(rows(...people))).toMatchObject({ hiddenKeys, hiddenPeople });
  });

  it('keeps the order and the columns of what it shows', () => {
    const given = [
      { key: 'tarfaya', people: 12, hours: 40 },
      { key: 'tah', people: 2, hours: 7 },
      { key: 'boujdour', people: 8, hours: 20 },
      { key: 'laayoune', people: 30, hours: 90 },
    ];
    expect(suppressSmallGroups(given).shown).toEqual([given[0], given[3]]);
  });

  it('takes another minimum', () => {
    expect(suppressSmallGroups(rows(3, 30, 9), 3).hiddenKeys).toEqual([]);
  });

  it('never shows a small group, nor lets one be worked out from the total', () => {
    const groups = fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 8 });
    fc.assert(
      fc.property(groups, (people) => {
        const given = rows(...people);
        const { shown, hiddenKeys, hiddenPeople } = suppressSmallGroups(given);
        expect(shown.every((row) => row.people === 0 || row.people >= 5)).toBe(true);
        expect(shown.length + hiddenKeys.length).toBe(given.length);
        const total = people.reduce((sum, each) => sum + each, 0);
        expect(hiddenPeople + shown.reduce((sum, row) => sum + row.people, 0)).toBe(total);
        if (hiddenKeys.length > 0 && shown.length > 0) {
          expect(hiddenKeys.length).toBeGreaterThanOrEqual(2);
          expect(hiddenPeople).toBeGreaterThanOrEqual(5);
        }
        if (people.every((each) => each === 0 || each >= 5)) expect(hiddenKeys).toEqual([]);
      }),
    );
  });
});
