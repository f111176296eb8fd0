import fc from 'fast-check';
import { ATTENDANCE_STATUSES, attendanceRate } from './attendance';
import { AGE_BANDS, SEXES } from './people-count';
import { type TalliedPerson, tallyRoll } from './roll-tally';

const person = (changes: Partial<TalliedPerson> = {}): TalliedPerson => ({
  sex: 'female',
  ageBand: '25_34',
  status: 'present',
  counted: false,
  ...changes,
});

const total = (figures: Record<string, number>) => Object.values(figures).reduce((sum, one) => sum + one, 0);

describe('tallyRoll', () => {
  it('tells who is there, who is waited for and who is not', () => {
    const tally = tallyRoll(
      [
        person(),
        person({ status: 'late', sex: 'male', ageBand: '60_plus' }),
        person({ status: 'excused' }),
        person({ status: 'absent' }),
        person({ status: 'not_expected' }),
        person({ status: null }),
        person({ status: null, counted: true }),
      ],
      [
        { female: 3, male: 1, unknown: 0 },
        { female: 1, male: 0, unknown: 2 },
      ],
    );
    expect(tally).toMatchObject({ attended: 2, expected: 5, absent: 2, unmarked: 1 });
    expect(tally.table.female).toMatchObject({ '25_34': 1, '60_plus': 0 });
    expect(tally.table.male).toMatchObject({ '25_34': 0, '60_plus': 1 });
    expect(tally.counted).toEqual({ female: 4, male: 1, unknown: 2 });
  });

  const people = fc.array(
    fc.record({
      sex: fc.constantFrom(...SEXES),
      ageBand: fc.constantFrom(...AGE_BANDS),
      status: fc.option(fc.constantFrom(...ATTENDANCE_STATUSES)),
      counted: fc.boolean(),
    }),
  );

  it('adds up, counts each cell as one would by hand, and agrees with the rate once everybody is marked', () => {
    fc.assert(
      fc.property(people, (given) => {
        const tally = tallyRoll(given, []);
        const there = given.filter(
          ({ status }) => status === 'present' || status === 'late' || status === 'left_early',
        );
        for (const sex of SEXES) {
          expect(tally.bySex[sex]).toBe(total(tally.table[sex]));
          for (const band of AGE_BANDS) {
            const ofCell = there.filter((each) => each.sex === sex && each.ageBand === band);
            expect(tally.table[sex][band]).toBe(ofCell.length);
          }
        }
        expect(total(tally.bySex)).toBe(tally.attended);
        expect(tally.attended + tally.absent + tally.unmarked).toBe(tally.expected);
        const marks = given.flatMap(({ status }) => status ?? []);
        const { expected, attended } = attendanceRate(marks);
        expect([tally.attended, tally.expected - tally.unmarked]).toEqual([attended, expected]);
      }),
    );
  });
});
