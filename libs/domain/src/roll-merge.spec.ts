import fc from 'fast-check';
import { ATTENDANCE_STATUSES } from './attendance';
import { mergeRolls, type RollState } from './roll-merge';

const roll = (changes: Partial<RollState> = {}): RollState => ({
  marks: {},
  counts: {},
  notes: '',
  held: false,
  ...changes,
});

const marks = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom(...ATTENDANCE_STATUSES));
const rolls = fc
  .record({ marks, notes: fc.constantFrom('', 'Bilan', 'Plan'), held: fc.boolean() })
  .map((changes) => roll(changes));

describe('mergeRolls', () => {
  it('takes from each what that one changed', () => {
    const base = roll({ marks: { a: 'present', b: 'present' } });
    const mine = roll({ marks: { a: 'late', b: 'present', c: 'present' } });
    const theirs = roll({ marks: { b: 'absent', a: 'present', d: 'excused' }, held: true });
    const merge = mergeRolls(base, mine, theirs);
    expect(merge.merged.marks).toEqual({ a: 'late', b: 'absent', c: 'present', d: 'excused' });
    expect(merge.merged.held).toBe(true);
    expect(merge.marks).toEqual([]);
  });

  it('lets both decide where both marked one person otherwise, taking a mark away included', () => {
    const base = roll({ marks: { b: 'present' } });
    const merge = mergeRolls(
      base,
      roll({ marks: { a: 'late' } }),
      roll({ marks: { a: 'absent', b: 'late' } }),
    );
    expect(merge.marks).toEqual([
      { personId: 'a', mine: 'late', theirs: 'absent' },
      { personId: 'b', mine: null, theirs: 'late' },
    ]);
    expect(merge.merged.marks).toEqual({ a: 'late' });
  });

  it('compares headcounts cooperative by cooperative; nobody counted is as good as no count', () => {
    const nobody = { female: 0, male: 0, unknown: 0 };
    const [four, five] = [
      { ...nobody, female: 4 },
      { ...nobody, female: 5 },
    ];
    const merge = mergeRolls(
      roll({ counts: { c: nobody } }),
      roll({ counts: { a: four, b: four, c: nobody } }),
      roll({ counts: { a: five, c: four } }),
    );
    expect(merge.merged.counts).toEqual({ a: four, b: four, c: four });
    expect(merge.counts).toEqual([{ enrolmentId: 'a', mine: four, theirs: five }]);
  });

  it.each([
    ['', 'Bilan', '', 'Bilan'],
    ['', '', 'Plan', 'Plan'],
    ['', 'Bilan', 'Plan', 'Plan\nBilan'],
    ['', 'Bilan', 'Bilan et plan', 'Bilan et plan'],
  ])('keeps both notes: %j, %j, %j', (base, mine, theirs, notes) => {
    const merge = mergeRolls(roll({ notes: base }), roll({ notes: mine }), roll({ notes: theirs }));
    expect(merge.merged.notes).toBe(notes);
  });

  it('drops nothing that either did: it is in the merged roll or among the differences', () => {
    fc.assert(
      fc.property(rolls, rolls, rolls, (base, mine, theirs) => {
        const { merged, marks: found } = mergeRolls(base, mine, theirs);
        for (const person of ['a', 'b', 'c', 'd']) {
          const [was, own, other, kept] = [base, mine, theirs, merged].map(
            (each) => each.marks[person] ?? null,
          );
          const settled = found.some(({ personId }) => personId === person);
          if (own !== was) expect(kept).toBe(own);
          if (other !== was) expect(kept === other || settled).toBe(true);
          if (own === was && other === was) expect(kept).toBe(was);
        }
      }),
    );
  });

  it('changes nothing of a roll that only one of both touched', () => {
    fc.assert(
      fc.property(rolls, rolls, (base, other) => {
        expect(mergeRolls(base, base, other)).toEqual({ merged: other, marks: [], counts: [] });
        expect(mergeRolls(base, other, base)).toEqual({ merged: other, marks: [], counts: [] });
        expect(mergeRolls(base, other, other).marks).toEqual([]);
      }),
    );
  });
});
