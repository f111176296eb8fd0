import fc from 'fast-check';
import type { Participation } from './people-count';
import { AGE_BANDS, ageBandOn, countPeople, SEXES } from './people-count';

const participation = (changes: Partial<Participation>): Participation => ({
  personId: 'p1',
  date: '2026-01-10',
  sex: 'female',
  ageBand: '25_34',
  hours: 3,
  ...changes,
});

describe('ageBandOn', () => {
  it.each([
    [2009, 'under_18'],
    [2008, '18_24'],
    [2002, '18_24'],
    [2001, '25_34'],
    [1992, '25_34'],
    [1991, '35_49'],
    [1977, '35_49'],
    [1976, '50_59'],
    [1967, '50_59'],
    [1966, '60_plus'],
    [1906, '60_plus'],
    [1905, 'unknown'],
    [2027, 'unknown'],
    [2026, 'under_18'],
    [null, 'unknown'],
  ])('born in %s, in 2026: %s', (birthYear, band) => {
    expect(ageBandOn(birthYear, '2026-01-01')).toBe(band);
    expect(ageBandOn(birthYear, '2026-12-31')).toBe(band);
  });

  it('refuses a date that does not exist', () => {
    expect(() => ageBandOn(1990, '2026-02-30')).toThrow(RangeError);
  });
});

describe('countPeople', () => {
  it('tells participations, unique participants and hours apart', () => {
    const count = countPeople([
      participation({}),
      participation({ date: '2026-02-10', hours: 2 }),
      participation({ personId: 'p2', sex: 'male', ageBand: 'unknown', hours: 1.5 }),
    ]);
    expect(count.participations).toMatchObject({ total: 3, bySex: { female: 2, male: 1, unknown: 0 } });
    expect(count.uniqueParticipants).toMatchObject({ total: 2, bySex: { female: 1, male: 1, unknown: 0 } });
    expect(count.hours).toMatchObject({ total: 6.5, bySex: { female: 5, male: 1.5, unknown: 0 } });
    expect(count.hours.byAgeBand).toMatchObject({ '25_34': 5, unknown: 1.5, '60_plus': 0 });
  });

  it('counts a person who grew older once, in the band of the first session', () => {
    const { uniqueParticipants } = countPeople([
      participation({ date: '2027-01-10', ageBand: '35_49' }),
      participation({ date: '2026-01-10', ageBand: '25_34' }),
    ]);
    expect(uniqueParticipants.byAgeBand).toMatchObject({ '25_34': 1, '35_49': 0 });
  });

  it('shows headcounts beside, never among unique participants', () => {
    const count = countPeople(
      [participation({})],
      [
        { female: 10, male: 4, unknown: 1, hours: 2 },
        { female: 0, male: 0, unknown: 20, hours: 1 },
      ],
    );
    expect(count.uniqueParticipants.total).toBe(1);
    expect(count.participations.total).toBe(1);
    expect(count.headcounts).toEqual({
      sessions: 2,
      people: 35,
      bySex: { female: 10, male: 4, unknown: 21 },
      hours: 50,
    });
  });

  it('is 0 everywhere without data', () => {
    const { participations, uniqueParticipants, hours, headcounts } = countPeople([]);
    expect([participations.total, uniqueParticipants.total, hours.total, headcounts.people]).toEqual([
      0, 0, 0, 0,
    ]);
    expect(Object.keys(hours.byAgeBand)).toEqual([...AGE_BANDS]);
    expect(Object.keys(hours.bySex)).toEqual([...SEXES]);
  });

  const participations = fc.array(
    fc.record({
      personId: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      date: fc.constantFrom('2026-01-10', '2026-02-10', '2026-03-10'),
      sex: fc.constantFrom(...SEXES),
      ageBand: fc.constantFrom(...AGE_BANDS),
      hours: fc.integer({ min: 0, max: 32 }).map((quarters) => quarters / 4),
    }),
  );

  it('breaks every figure down to its total, whatever the order', () => {
    fc.assert(
      fc.property(participations, (given) => {
        const count = countPeople(given);
        expect(countPeople([...given].reverse())).toEqual(count);
        expect(count.participations.total).toBe(given.length);
        expect(count.uniqueParticipants.total).toBe(new Set(given.map(({ personId }) => personId)).size);
        for (const { total, bySex, byAgeBand } of [
          count.participations,
          count.uniqueParticipants,
          count.hours,
        ]) {
          expect(Object.values(bySex).reduce((a, b) => a + b, 0)).toBe(total);
          expect(Object.values(byAgeBand).reduce((a, b) => a + b, 0)).toBe(total);
        }
      }),
    );
  });
});
