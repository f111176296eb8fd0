import fc from 'fast-check';
import {
  addDays,
  addMonths,
  daysBetween,
  firstOfMonth,
  isValidCalendarDate,
  isValidTimeOfDay,
  isValidZone,
  lastOfMonth,
  localDate,
  monthOf,
  weekdayOf,
  zonedInstant,
} from './calendar';

const CASABLANCA = 'Africa/Casablanca';
const dates = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('calendar dates', () => {
  it.each(['2026-02-28', '2024-02-29', '0001-01-01', '9999-12-31'])('knows %s', (date) => {
    expect(isValidCalendarDate(date)).toBe(true);
  });

  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-2-3',
    '0000-01-01',
    '2026-01-01T00:00',
    '',
    ' 2026-01-01',
  ])('refuses %j', (date) => {
    expect(isValidCalendarDate(date)).toBe(false);
    expect(() => addDays(date, 1)).toThrow(RangeError);
    expect(() => monthOf(date)).toThrow(RangeError);
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-11-20', 2, '2027-01-20'],
    ['2026-01-15', -13, '2024-12-15'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-12-31', 0, '2026-12-31'],
  ])('%s and %i months is %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  it('counts days as Date does, and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (day) => {
        const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
        const nextMonth = new Date(Date.UTC(2000, Number(date.slice(5, 7)), 0)).setUTCFullYear(
          Number(date.slice(0, 4)),
          Number(date.slice(5, 7)),
          0,
        );
        expect(isValidCalendarDate(date)).toBe(true);
        expect(addDays('1970-01-01', day)).toBe(date);
        expect(daysBetween('1970-01-01', date)).toBe(day);
        expect(lastOfMonth(date)).toBe(new Date(nextMonth).toISOString().slice(0, 10));
      }),
    );
  });

  it('does not leave the years it can write', () => {
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => addDays('0001-01-01', -1)).toThrow(RangeError);
    expect(() => addMonths('9999-12-01', 1)).toThrow(RangeError);
    expect(() => addMonths('0001-01-01', -1)).toThrow(RangeError);
    expect(lastOfMonth('9999-12-05')).toBe('9999-12-31');
  });

  it('finds the ends of every month', () => {
    fc.assert(
      fc.property(dates, (date) => {
        expect(firstOfMonth(date)).toBe(`${date.slice(0, 7)}-01`);
        expect(monthOf(lastOfMonth(date))).toBe(monthOf(date));
        expect(addDays(lastOfMonth(date), 1)).toBe(addMonths(firstOfMonth(date), 1));
      }),
    );
  });

  it('counts days both ways', () => {
    expect(daysBetween('2026-11-21', '2026-11-21')).toBe(0);
    expect(daysBetween('2026-03-01', '2026-02-28')).toBe(-1);
    fc.assert(
      fc.property(dates, fc.integer({ min: -40_000, max: 40_000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });

  it('numbers the days of the week from Monday', () => {
    expect(weekdayOf('2026-11-16')).toBe(1);
    expect(weekdayOf('2026-11-22')).toBe(7);
    expect(weekdayOf('1960-01-01')).toBe(5);
    fc.assert(
      fc.property(dates, (date) => {
        expect(weekdayOf(date) % 7).toBe(new Date(date).getUTCDay());
      }),
    );
  });
});

describe('times and zones', () => {
  it('knows times of day and zones', () => {
    expect(['00:00', '23:59'].every(isValidTimeOfDay)).toBe(true);
    expect(['24:00', '9:00', '12:60', '12:00:00', ''].some(isValidTimeOfDay)).toBe(false);
    expect([CASABLANCA, 'UTC'].every(isValidZone)).toBe(true);
    expect(['Africa/Laayoune', 'Africa/Nowhere', ''].map(isValidZone)).toEqual([false, false, false]);
  });

  it.each([
    ['before Ramadan, at +01', '2026-02-10', '10:00', '2026-02-10T09:00:00.000Z'],
    ['in Ramadan, at +00', '2026-03-01', '10:00', '2026-03-01T10:00:00.000Z'],
    ['after Ramadan, at +01', '2026-04-01', '10:00', '2026-04-01T09:00:00.000Z'],
    ['at midnight of the new year', '2027-01-01', '00:00', '2026-12-31T23:00:00.000Z'],
  ])('Casablanca %s', (_, date, time, instant) => {
    expect(zonedInstant(date, time, CASABLANCA)).toBe(instant);
    expect(localDate(instant, CASABLANCA)).toBe(date);
  });

  it('takes the first of an hour that occurs twice, and pushes on an hour that is skipped', () => {
    // Clocks go back from 03:00 to 02:00 on 15 February 2026, and forward from 02:00 to 03:00 on 22 March.
    expect(zonedInstant('2026-02-15', '02:30', CASABLANCA)).toBe('2026-02-15T01:30:00.000Z');
    expect(zonedInstant('2026-02-15', '03:00', CASABLANCA)).toBe('2026-02-15T03:00:00.000Z');
    expect(zonedInstant('2026-03-22', '02:30', CASABLANCA)).toBe('2026-03-22T02:30:00.000Z');
    expect(localDate('2026-03-22T02:30:00.000Z', CASABLANCA)).toBe('2026-03-22');
  });

  it('comes back to the same day at noon in every zone', () => {
    const zones = fc.constantFrom(CASABLANCA, 'Pacific/Kiritimati', 'America/St_Johns', 'Asia/Kathmandu');
    fc.assert(
      fc.property(dates, zones, (date, zone) => {
        expect(localDate(zonedInstant(date, '12:00', zone), zone)).toBe(date);
      }),
    );
  });

  it('accepts a Date and refuses what is none', () => {
    expect(localDate(new Date('2026-11-20T23:30:00Z'), CASABLANCA)).toBe('2026-11-21');
    expect(() => localDate('yesterday', CASABLANCA)).toThrow(RangeError);
    expect(() => localDate('2026-11-20T23:30:00Z', 'Africa/Nowhere')).toThrow(RangeError);
    expect(() => zonedInstant('2026-02-30', '10:00', CASABLANCA)).toThrow(RangeError);
    expect(() => zonedInstant('2026-02-10', '25:00', CASABLANCA)).toThrow(RangeError);
  });
});
