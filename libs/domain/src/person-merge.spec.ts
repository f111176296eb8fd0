import fc from 'fast-check';
import { ATTENDANCE_STATUSES, attended } from './attendance';
import { countPeople, type Participation } from './people-count';
import {
  isLikely,
  type KnownPerson,
  marksBefore,
  mergeMarks,
  personLikeness,
  type PersonMark,
  standingMarks,
} from './person-merge';

const sessions = ['s1', 's2', 's3', 's4', 's5'];
const marks = fc
  .dictionary(fc.constantFrom(...sessions), fc.constantFrom(...ATTENDANCE_STATUSES), {
    noNullPrototype: true,
  })
  .map((bySession) => Object.entries(bySession).map(([sessionId, status]) => ({ sessionId, status })));

const inOrder = (given: readonly PersonMark[]) =>
  [...given].sort((a, b) => a.sessionId.localeCompare(b.sessionId));
const untouched = (given: readonly PersonMark[], by: readonly PersonMark[]) =>
  given.filter(({ sessionId }) => !by.some((mark) => mark.sessionId === sessionId));

const participationsOf = (personId: string, given: readonly PersonMark[]): Participation[] =>
  given
    .filter(({ status }) => attended(status))
    .map(() => ({ personId, date: '2026-10-05', sex: 'female', ageBand: '25_34', hours: 3 }));

describe('merging the marks of two entries for one person', () => {
  it('keeps the stronger of two marks of one session, and remembers the other', () => {
    const merge = mergeMarks<PersonMark>(
      [
        { sessionId: 's1', status: 'absent' },
        { sessionId: 's2', status: 'late' },
      ],
      [
        { sessionId: 's1', status: 'present' },
        { sessionId: 's2', status: 'excused' },
        { sessionId: 's3', status: 'absent' },
      ],
    );
    expect(inOrder(standingMarks(merge))).toEqual([
      { sessionId: 's1', status: 'present' },
      { sessionId: 's2', status: 'late' },
      { sessionId: 's3', status: 'absent' },
    ]);
    expect(merge.overlaps.map(({ stands }) => stands)).toEqual(['merged', 'kept']);
  });

  it('taken back leaves both as they were', () => {
    fc.assert(
      fc.property(marks, marks, (kept, merged) => {
        const merge = mergeMarks(kept, merged);
        const standing = standingMarks(merge);
        const after = [...untouched(kept, standing), ...standing];
        const before = marksBefore(merge);
        expect(inOrder([...untouched(after, standing), ...before.kept])).toEqual(inOrder(kept));
        expect(inOrder(before.merged)).toEqual(inOrder(merged));
      }),
    );
  });

  it('lowers participations by the sessions that both attended, and unique participants by one if both ever attended', () => {
    fc.assert(
      fc.property(marks, marks, (kept, merged) => {
        const standing = standingMarks(mergeMarks(kept, merged));
        const before = countPeople([
          ...participationsOf('kept', kept),
          ...participationsOf('merged', merged),
        ]);
        const after = countPeople(participationsOf('kept', [...untouched(kept, standing), ...standing]));
        const there = (given: readonly PersonMark[]) =>
          new Set(given.filter(({ status }) => attended(status)).map(({ sessionId }) => sessionId));
        const both = [...there(kept)].filter((sessionId) => there(merged).has(sessionId)).length;
        expect(before.participations.total - after.participations.total).toBe(both);
        expect(before.uniqueParticipants.total - after.uniqueParticipants.total).toBe(
          there(kept).size > 0 && there(merged).size > 0 ? 1 : 0,
        );
      }),
    );
  });
});

describe('personLikeness', () => {
  const aicha: KnownPerson = {
    name: 'Aïcha Mint Salek',
    nameAr: 'عائشة منت السالك',
    sex: 'female',
    birthYear: 1990,
  };

  it.each([
    ['the same name written otherwise', { name: 'Mint Salek AICHA', nameAr: '', birthYear: 1991 }, true],
    ['a name typed in Arabic', { name: 'عائشه منت السالك', nameAr: '', birthYear: null }, true],
    ['an unknown sex', { sex: 'unknown' }, true],
    ['the other sex and another age', { sex: 'male', birthYear: 1960 }, false],
    ['another name', { name: 'Brahim Ould Ahmed', nameAr: '' }, false],
  ] as const)('%s', (_, changes, likely) => {
    expect(isLikely(personLikeness(aicha, { ...aicha, ...changes }))).toBe(likely);
  });

  it('is the same from both sides', () => {
    const other = { ...aicha, name: 'Aicha Salek', nameAr: '', birthYear: 1999 };
    expect(personLikeness(aicha, other)).toBe(personLikeness(other, aicha));
  });
});
