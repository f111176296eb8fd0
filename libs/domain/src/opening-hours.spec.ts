import fc from 'fast-check';
import {
  mostTaken,
  nextFreeSlot,
  openMinutes,
  type Opening,
  openSpans,
  opensFor,
  type Taken,
  takenMinutes,
} from './opening-hours';

const zone = 'Africa/Casablanca';
const mornings: Opening[] = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '09:00', to: '13:00' }));
const iso = (ms: number) => new Date(ms).toISOString();

describe('opening hours', () => {
  it('keeps the hours of the clock through Ramadan, when Morocco is an hour back', () => {
    // Ramadan 2027 is from 9 February to 9 March: the clock is at UTC in it, an hour ahead outside.
    expect(
      openSpans(mornings, '2027-02-05T00:00:00Z', '2027-02-06T00:00:00Z', zone).map(({ from }) => iso(from)),
    ).toEqual(['2027-02-05T08:00:00.000Z']);
    expect(
      openSpans(mornings, '2027-02-15T00:00:00Z', '2027-02-16T00:00:00Z', zone).map(({ from }) => iso(from)),
    ).toEqual(['2027-02-15T09:00:00.000Z']);
  });

  it('joins openings that touch, and is never closed where nothing is said', () => {
    const split = [
      { weekday: 1, from: '09:00', to: '12:00' },
      { weekday: 1, from: '12:00', to: '17:00' },
    ];
    expect(openSpans(split, '2026-11-23T00:00:00Z', '2026-11-24T00:00:00Z', zone)).toHaveLength(1);
    expect(openMinutes([], '2026-11-23T00:00:00Z', '2026-11-24T00:00:00Z', zone)).toBe(1440);
    expect(openMinutes(mornings, '2026-11-24T00:00:00Z', '2026-11-23T00:00:00Z', zone)).toBe(0);
  });

  it.each([
    ['within a morning', '2026-11-23T08:00:00Z', '2026-11-23T12:00:00Z', true],
    ['a minute too early', '2026-11-23T07:59:00Z', '2026-11-23T12:00:00Z', false],
    ['a minute too late', '2026-11-23T08:00:00Z', '2026-11-23T12:01:00Z', false],
    ['over a night', '2026-11-23T11:00:00Z', '2026-11-24T09:00:00Z', true],
    ['given back on a Sunday', '2026-11-27T11:00:00Z', '2026-11-29T09:00:00Z', false],
  ])('opens for %s: %s to %s is %s', (_, from, to, expected) => {
    expect(opensFor(mornings, from, to, zone)).toBe(expected);
  });

  it('counts as used what is taken while it is open, within the days asked for', () => {
    const taken: Taken[] = [
      { startsAt: '2026-11-23T11:00:00Z', endsAt: '2026-11-24T09:00:00Z', places: 2 },
      { startsAt: '2026-11-30T08:00:00Z', endsAt: '2026-11-30T12:00:00Z', places: 1 },
    ];
    expect(takenMinutes(mornings, taken, '2026-11-23T00:00:00Z', '2026-11-28T00:00:00Z', zone)).toBe(240);
  });

  const start = Date.parse('2026-11-23T00:00:00Z');
  const bookings = fc.array(
    fc.record({
      begin: fc.integer({ min: 0, max: 200 }),
      quarters: fc.integer({ min: 1, max: 20 }),
      places: fc.integer({ min: 1, max: 3 }),
    }),
    { maxLength: 12 },
  );
  const takenOf = (drawn: { begin: number; quarters: number; places: number }[]): Taken[] =>
    drawn.map(({ begin, quarters, places }) => ({
      startsAt: iso(start + begin * 15 * 60_000),
      endsAt: iso(start + (begin + quarters) * 15 * 60_000),
      places,
    }));

  it('finds the most that is taken at once, as counting each quarter does', () => {
    fc.assert(
      fc.property(
        bookings,
        fc.integer({ min: 0, max: 200 }),
        fc.integer({ min: 1, max: 40 }),
        (drawn, begin, long) => {
          const counted = Array.from({ length: long }, (_, place) =>
            drawn
              .filter((one) => one.begin <= begin + place && one.begin + one.quarters > begin + place)
              .reduce((sum, { places }) => sum + places, 0),
          );
          const [from, to] = [start + begin * 900_000, start + (begin + long) * 900_000];
          expect(mostTaken(takenOf(drawn), from, to)).toBe(Math.max(...counted));
        },
      ),
    );
  });

  it('offers the first slot that is open and free, as trying each quarter of an hour does', () => {
    fc.assert(
      fc.property(
        bookings,
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 1, max: 16 }),
        (drawn, capacity, long) => {
          const taken = takenOf(drawn);
          const wish = {
            openings: mornings,
            zone,
            capacity,
            places: 1,
            minutes: long * 15,
            after: iso(start),
            withinDays: 5,
          };
          const fits = (begin: number) =>
            opensFor(mornings, iso(begin), iso(begin + long * 900_000), zone) &&
            openMinutes(mornings, iso(begin), iso(begin + long * 900_000), zone) === long * 15 &&
            mostTaken(taken, begin, begin + long * 900_000) < capacity;
          const tried = Array.from({ length: 480 - long }, (_, place) => start + place * 900_000).find(fits);
          expect(nextFreeSlot(wish, taken)?.startsAt ?? null).toBe(tried === undefined ? null : iso(tried));
        },
      ),
      { numRuns: 30 },
    );
  });
});
