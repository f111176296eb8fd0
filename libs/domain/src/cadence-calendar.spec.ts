import fc from 'fast-check';
import type { Cadence } from './cadence';
import { cadenceWindows, recastWindows, windowCompliance } from './cadence';
import { addDays, daysBetween, firstOfMonth, lastOfMonth, localDate, zonedInstant } from './calendar';

const TWICE_A_MONTH: Cadence = { count: 2, per: 1, months: 6 };
const spans = (cadence: Cadence, startsOn: string): string[] =>
  cadenceWindows(cadence, startsOn).map(({ opensOn, closesOn }) => `${opensOn}..${closesOn}`);

const starts = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const cadences = fc
  .record({ per: fc.integer({ min: 1, max: 6 }), blocks: fc.integer({ min: 1, max: 6 }), share: fc.nat() })
  .map(({ per, blocks, share }): Cadence => ({ count: 1 + (share % (per * 10)), per, months: per * blocks }));

describe('windows and the calendar', () => {
  it('cuts twice a month at the 15th and the month’s end, leap years and starts on a 31st too', () => {
    fc.assert(
      fc.property(starts, (startsOn) => {
        for (const { closesOn } of cadenceWindows(TWICE_A_MONTH, startsOn)) {
          expect([`${closesOn.slice(0, 8)}15`, lastOfMonth(closesOn)]).toContain(closesOn);
        }
      }),
    );
    expect(spans({ count: 2, per: 1, months: 2 }, '2028-01-31')).toEqual([
      '2028-01-31..2028-01-31',
      '2028-02-01..2028-02-15',
      '2028-02-16..2028-02-29',
      '2028-03-01..2028-03-15',
    ]);
    expect(spans({ count: 1, per: 1, months: 2 }, '2028-02-29')).toEqual([
      '2028-02-29..2028-02-29',
      '2028-03-01..2028-03-31',
    ]);
    expect(spans({ count: 2, per: 1, months: 1 }, '2100-02-01')).toEqual([
      '2100-02-01..2100-02-15',
      '2100-02-16..2100-02-28',
    ]);
  });

  it('has count windows in every whole block of `per` months', () => {
    fc.assert(
      fc.property(cadences, starts, (cadence, startsOn) => {
        const windows = cadenceWindows(cadence, firstOfMonth(startsOn));
        for (let block = 0; block < cadence.months / cadence.per; block += 1) {
          const of = windows.slice(block * cadence.count, (block + 1) * cadence.count);
          expect(of).toHaveLength(cadence.count);
          expect(of[0]?.opensOn.slice(8)).toBe('01');
          expect(of.at(-1)?.closesOn).toBe(lastOfMonth(of.at(-1)?.closesOn ?? ''));
        }
      }),
    );
  });

  it('holds each day from the first to the last in exactly one window', () => {
    fc.assert(
      fc.property(cadences, starts, fc.nat(), (cadence, startsOn, turn) => {
        const windows = cadenceWindows(cadence, startsOn);
        const length = daysBetween(startsOn, windows.at(-1)?.closesOn ?? startsOn) + 1;
        const day = addDays(startsOn, turn % length);
        expect(windows.filter(({ opensOn, closesOn }) => opensOn <= day && day <= closesOn)).toHaveLength(1);
      }),
    );
  });

  // Morocco's clocks leave UTC+1 for UTC on 15 February 2026 at 03:00 and come back on 22 March at 02:00.
  it.each([
    ['2026-02-14T22:59:59Z', '2026-02-14'],
    ['2026-02-14T23:00:00Z', '2026-02-15'],
    ['2026-02-15T23:30:00Z', '2026-02-15'],
    ['2026-02-16T00:00:00Z', '2026-02-16'],
    ['2026-03-21T23:59:59Z', '2026-03-21'],
    ['2026-03-22T22:59:59Z', '2026-03-22'],
    ['2026-03-22T23:00:00Z', '2026-03-23'],
  ])('at %s it is %s in Casablanca, in Ramadan too', (instant, day) => {
    expect(localDate(instant, 'Africa/Casablanca')).toBe(day);
  });

  it('closes a window at midnight by the clock of the place, whatever the season', () => {
    const zone = 'Africa/Casablanca';
    const windows = cadenceWindows({ count: 2, per: 1, months: 12 }, '2026-01-01');
    for (const { ordinal, closesOn } of windows) {
      const midnight = Date.parse(zonedInstant(addDays(closesOn, 1), '00:00', zone));
      const stateAt = (instant: number) =>
        windowCompliance(windows, [], localDate(new Date(instant), zone)).states[ordinal];
      expect([stateAt(midnight - 1), stateAt(midnight)]).toEqual(['open', 'missed']);
    }
  });
});

describe('recastWindows', () => {
  it('leaves what has opened and follows the new cadence from there', () => {
    const kept = cadenceWindows(TWICE_A_MONTH, '2026-01-01').slice(0, 3);
    const after = recastWindows(kept, { count: 1, per: 1, months: 4 }, '2026-01-01');
    expect(after.slice(0, 3)).toEqual(kept);
    expect(after.slice(3)).toEqual([
      { ordinal: 4, opensOn: '2026-02-16', closesOn: '2026-02-28' },
      { ordinal: 5, opensOn: '2026-03-01', closesOn: '2026-03-31' },
      { ordinal: 6, opensOn: '2026-04-01', closesOn: '2026-04-30' },
    ]);
  });

  it('keeps every window that opened, without gap or overlap, to the end that the new cadence has', () => {
    fc.assert(
      fc.property(cadences, cadences, starts, fc.nat(), (before, after, startsOn, turn) => {
        const old = cadenceWindows(before, startsOn);
        const kept = old.slice(0, turn % (old.length + 1));
        const windows = recastWindows(kept, after, startsOn);
        expect(windows.slice(0, kept.length)).toEqual(kept);
        windows.forEach(({ ordinal, opensOn, closesOn }, index) => {
          expect(ordinal).toBe(index + 1);
          expect(daysBetween(opensOn, closesOn)).toBeGreaterThanOrEqual(0);
          if (index > 0) expect(opensOn).toBe(addDays(windows[index - 1]?.closesOn ?? '', 1));
        });
        const ends = [kept.at(-1)?.closesOn ?? '', cadenceWindows(after, startsOn).at(-1)?.closesOn ?? ''];
        expect(windows.at(-1)?.closesOn).toBe(ends.sort().at(-1));
      }),
    );
  });

  it('changes nothing where the cadence stayed the same', () => {
    fc.assert(
      fc.property(cadences, starts, fc.nat(), (cadence, startsOn, turn) => {
        const windows = cadenceWindows(cadence, startsOn);
        expect(recastWindows(windows.slice(0, turn % windows.length), cadence, startsOn)).toEqual(windows);
      }),
    );
  });
});
