import fc from 'fast-check';
import { ATTENDANCE_STATUSES } from './attendance';
import { SEXES } from './people-count';
import { framesOf } from './roll-frames';
import { packHandOver, type RollHandOver, rollHandOver, takeOver, unpackHandOver } from './roll-hand-over';
import { mergeRolls, type RollState } from './roll-merge';

const people = ['a', 'b', 'c', 'd'];
const number = fc.nat({ max: 2000 });
const counted = fc.record({ female: number, male: number, unknown: number });
const state = fc.record({
  marks: fc.dictionary(fc.constantFrom(...people), fc.constantFrom(...ATTENDANCE_STATUSES)),
  counts: fc.dictionary(fc.constantFrom('e', 'f'), counted),
  notes: fc.constantFrom('', 'Bilan', 'Plan'),
  held: fc.constant(true),
});
const roll = (changes: Partial<RollState> = {}): RollState => ({
  ...{ marks: {}, counts: {}, notes: '', held: true },
  ...changes,
});
const sent = { sessionId: 's', version: 3, walkIns: [] };

describe('a roll handed over', () => {
  it('merges as if both phones had met over the roll that they began from', () => {
    fc.assert(
      fc.property(state, state, state, (base, mine, theirs) => {
        const merge = takeOver(mine, base, 3, rollHandOver(sent, base, theirs));
        const met = mergeRolls(base, mine, theirs);
        expect(merge.merged.marks).toEqual(met.merged.marks);
        expect(merge.merged.counts).toEqual(met.merged.counts);
        expect(new Set(merge.marks)).toEqual(new Set(met.marks));
        expect(merge.counts).toHaveLength(met.counts.length);
      }),
    );
  });

  it('loses no mark: what it says stands in the sheet, or is a difference to be settled', () => {
    fc.assert(
      fc.property(
        ...([state, state, state, state, fc.nat({ max: 9 })] as const),
        (base, mine, was, now, version) => {
          const merge = takeOver(mine, base, version, rollHandOver(sent, was, now));
          for (const person of people.filter((one) => was.marks[one] !== now.marks[one])) {
            const settled = merge.marks.some(({ personId }) => personId === person);
            expect(settled || merge.merged.marks[person] === now.marks[person]).toBe(true);
          }
        },
      ),
    );
  });

  it('twice is the same as once', () => {
    fc.assert(
      fc.property(state, state, (base, theirs) => {
        const handOver = rollHandOver(sent, base, theirs);
        const once = takeOver({ ...base, notes: 'Ici' }, base, 3, handOver);
        expect(takeOver(once.merged, base, 3, handOver)).toMatchObject({
          ...{ merged: once.merged, marks: [], counts: [] },
        });
      }),
    );
  });

  it('knows better where it read a newer roll, and not where it read an older one', () => {
    const late = roll({ marks: { a: 'late' } });
    const handOver = rollHandOver(sent, late, late);
    expect(takeOver(roll(), roll(), 2, handOver).merged.marks).toEqual({ a: 'late' });
    const excused = roll({ marks: { a: 'excused' } });
    expect(takeOver(excused, excused, 4, handOver).merged.marks).toEqual({ a: 'excused' });
    // Touched here meanwhile: the API will tell both.
    expect(takeOver(excused, roll(), 2, handOver).merged.marks).toEqual({ a: 'excused' });
  });

  it('says of a walk-in what became of her since she came', () => {
    const aicha = { ...walkIn(1), personId: 'w' };
    const { marks } = rollHandOver({ ...sent, walkIns: [aicha] }, roll(), roll({ marks: { w: 'late' } }));
    expect(marks).toEqual([{ personId: 'w', was: 'present', now: 'late' }]);
  });
});

const id = (number: number) => `0199aa00-0000-7000-8000-${String(number).padStart(12, '0')}`;
const walkIn = (number: number) => ({
  personId: id(number),
  membershipId: id(number + 1000),
  enrolmentId: id(number % 3),
  givenName: 'عائشة',
  familyName: 'Aït Ouakrim',
  sex: 'female' as const,
  birthYear: null,
});

describe('a hand-over in bytes', () => {
  const status = fc.constantFrom(null, ...ATTENDANCE_STATUSES);
  const count = fc.option(counted);
  const handOver: fc.Arbitrary<RollHandOver> = fc.record({
    sessionId: fc.uuid(),
    version: fc.integer({ min: 1, max: 1_000_000_000 }),
    walkIns: fc.array(
      fc.record({
        personId: fc.uuid(),
        membershipId: fc.uuid(),
        enrolmentId: fc.constantFrom(id(1), id(2)),
        givenName: fc.string({ unit: 'grapheme', maxLength: 20 }),
        familyName: fc.string({ unit: 'grapheme', maxLength: 20 }),
        sex: fc.constantFrom(...SEXES),
        birthYear: fc.option(fc.integer({ min: 1900, max: 2199 })),
      }),
      { maxLength: 5 },
    ),
    marks: fc.array(fc.record({ personId: fc.uuid(), was: status, now: status }), { maxLength: 200 }),
    counts: fc.array(fc.record({ enrolmentId: fc.constantFrom(id(2), id(3)), was: count, now: count })),
    notes: fc.option(fc.record({ was: fc.string({ maxLength: 200 }), now: fc.string({ maxLength: 200 }) })),
  });

  it('is read back whole', () => {
    fc.assert(fc.property(handOver, (given) => expect(unpackHandOver(packHandOver(given))).toEqual(given)));
  });

  it('is nothing when it is cut off, has too much, or is of another make', () => {
    fc.assert(
      fc.property(handOver, fc.nat(), (given, at) => {
        const bytes = packHandOver(given);
        expect(unpackHandOver(bytes.subarray(0, at % bytes.length))).toBeNull();
        expect(unpackHandOver(Uint8Array.from([...bytes, 0]))).toBeNull();
        expect(unpackHandOver(Uint8Array.from([2, ...bytes.subarray(1)]))).toBeNull();
      }),
    );
    fc.assert(fc.property(fc.uint8Array(), (noise) => void unpackHandOver(noise)));
  });

  it('of 200 people, 5 of them in no register, is a dozen frames', () => {
    const now = roll({
      marks: Object.fromEntries(Array.from({ length: 200 }, (_, place) => [id(place), 'present'])),
      notes: 'Salle changée.',
    });
    const walkIns = Array.from({ length: 5 }, (_, place) => walkIn(place));
    const bytes = packHandOver(rollHandOver({ ...sent, sessionId: id(9), walkIns }, roll(), now));
    expect(framesOf(bytes)).toHaveLength(12);
  });
});
