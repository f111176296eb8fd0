/** A day of the Gregorian calendar, 'YYYY-MM-DD', years 0001 to 9999. It has no hour and no zone. */
export type CalendarDate = string;

/** A UTC instant in ISO 8601, such as '2026-03-01T09:00:00.000Z'. */
export type Instant = string;

const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;
const DATE_SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const ZERO = '0'.charCodeAt(0);
const LAST_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const TIME_SHAPE = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** True for a day that exists: '2026-02-30', '2026-2-3' and the year 0000 are refused. */
export function isValidCalendarDate(text: string): boolean {
  if (!DATE_SHAPE.test(text)) return false;
  const [year, month, day] = numbersOf(text);
  return year >= 1 && day >= 1 && day <= daysIn(year, month);
}

const numbersOf = (date: CalendarDate): [number, number, number] => [
  twoDigits(date, 0) * 100 + twoDigits(date, 2),
  twoDigits(date, 5),
  twoDigits(date, 8),
];

const twoDigits = (text: string, at: number): number =>
  (text.charCodeAt(at) - ZERO) * 10 + text.charCodeAt(at + 1) - ZERO;

/** 0 for a month that does not exist. */
function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (LAST_DAYS[month - 1] ?? 0);
}

/** True for 'HH:MM' from 00:00 to 23:59. */
export function isValidTimeOfDay(text: string): boolean {
  return TIME_SHAPE.test(text);
}

/** True for a zone that this machine's time zone data knows, such as 'Africa/Casablanca'. */
export function isValidZone(zone: string): boolean {
  try {
    return zone !== '' && wallClock(zone) !== undefined;
  } catch {
    return false;
  }
}

// A board counts with some ten thousand days: by arithmetic it takes a tenth of what Date's texts take.
// Source: H. Hinnant, chrono-compatible low-level date algorithms (days_from_civil, civil_from_days). Years begin in
// March there, eras have 400 years of 146,097 days, and 719,468 days lie before 1 January 1970.
const DAYS_IN_ERA = 146_097;
const DAYS_BEFORE_EPOCH = 719_468;

function epochDay(date: CalendarDate): number {
  if (!isValidCalendarDate(date)) throw new RangeError(`Not a calendar date: ${date}`);
  const [written, month, day] = numbersOf(date);
  const year = month > 2 ? written : written - 1;
  const yearOfEra = year % 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return Math.floor(year / 400) * DAYS_IN_ERA + dayOfEra - DAYS_BEFORE_EPOCH;
}

function fromEpochDay(epoch: number): CalendarDate {
  const days = epoch + DAYS_BEFORE_EPOCH;
  const era = Math.floor(days / DAYS_IN_ERA);
  const dayOfEra = days - era * DAYS_IN_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = ((fromMarch + 2) % 12) + 1;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  if (!(year >= 1 && year <= 9999)) throw new RangeError('Date outside the years 0001 to 9999');
  const digits = (number: number, length: number): string => String(number).padStart(length, '0');
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

/** The day `days` days later (earlier if negative). Throws RangeError for a date that does not exist. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromEpochDay(epochDay(date) + days);
}

/**
 * The same day `months` months later (earlier if negative), or the month's last day where it is shorter:
 * 31 January plus one month is 28 or 29 February. Throws RangeError for a date that does not exist.
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  epochDay(date);
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const year = String(Math.floor(count / 12)).padStart(4, '0');
  const month = String((((count % 12) + 12) % 12) + 1).padStart(2, '0');
  const first = `${year}-${month}-01`;
  const day = Math.min(Number(date.slice(8)), Number(lastOfMonth(first).slice(8)));
  return `${year}-${month}-${String(day).padStart(2, '0')}`;
}

/** Whole days from one date to another: 0 on the same day, negative if `to` is before `from`. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return epochDay(to) - epochDay(from);
}

/** The first day of the date's month. */
export function firstOfMonth(date: CalendarDate): CalendarDate {
  return `${monthOf(date)}-01`;
}

/** The last day of the date's month: 28, 29, 30 or 31. */
export function lastOfMonth(date: CalendarDate): CalendarDate {
  const [year, month] = numbersOf(firstOfMonth(date));
  return `${date.slice(0, 7)}-${daysIn(year, month)}`;
}

/** The date's month as 'YYYY-MM'. Throws RangeError for a date that does not exist. */
export function monthOf(date: CalendarDate): string {
  epochDay(date);
  return date.slice(0, 7);
}

/** ISO day of the week: 1 is Monday, 7 is Sunday. */
export function weekdayOf(date: CalendarDate): number {
  // Day 0 of the epoch, 1 January 1970, was a Thursday.
  return ((((epochDay(date) + 3) % 7) + 7) % 7) + 1;
}

const wallClocks = new Map<string, Intl.DateTimeFormat>();

function wallClock(zone: string): Intl.DateTimeFormat {
  const known = wallClocks.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  wallClocks.set(zone, made);
  return made;
}

/** What a clock on the wall of that zone shows, read as if it were UTC, in ISO form to the second. */
function wallTime(ms: number, zone: string): string {
  const parts = new Map(
    wallClock(zone)
      .formatToParts(new Date(ms))
      .map((part) => [part.type, part.value]),
  );
  const year = (parts.get('year') ?? '').padStart(4, '0');
  const date = `${year}-${parts.get('month')}-${parts.get('day')}`;
  return `${date}T${parts.get('hour')}:${parts.get('minute')}:${parts.get('second')}`;
}

/**
 * The calendar day that it is in a zone at an instant.
 * Throws RangeError for an unreadable instant or an unknown zone.
 */
export function localDate(instant: Date | Instant, zone: string): CalendarDate {
  return wallTime(new Date(instant).getTime(), zone).slice(0, 10);
}

/** Minutes that the zone's wall clock is ahead of UTC at an instant. */
function offsetMinutes(ms: number, zone: string): number {
  const whole = Math.floor(ms / 1000) * 1000;
  return (Date.parse(`${wallTime(whole, zone)}Z`) - whole) / MS_PER_MINUTE;
}

/**
 * The UTC instant at which a wall clock of the zone shows `date` and `time` ('HH:MM').
 *
 * The offset is looked up for that very day, since Africa/Casablanca leaves +01 during Ramadan. An hour that
 * occurs twice (clock put back) means its first occurrence; an hour that is skipped (clock put forward) is
 * pushed on by the length of the gap. Throws RangeError for a date, time or zone that does not exist.
 */
export function zonedInstant(date: CalendarDate, time: string, zone: string): Instant {
  if (!isValidTimeOfDay(time)) throw new RangeError(`Not a time of day: ${time}`);
  const [hours, minutes] = time.split(':').map(Number) as [number, number];
  const wall = epochDay(date) * MS_PER_DAY + (hours * 60 + minutes) * MS_PER_MINUTE;
  const before = wall - offsetMinutes(wall - MS_PER_DAY, zone) * MS_PER_MINUTE;
  const after = wall - offsetMinutes(wall + MS_PER_DAY, zone) * MS_PER_MINUTE;
  // Almost every day: the clock does not change around it.
  if (before === after) return new Date(before).toISOString();
  const shown = new Date(wall).toISOString().slice(0, 19);
  const match = [before, after].sort((a, b) => a - b).find((ms) => wallTime(ms, zone) === shown);
  return new Date(match ?? before).toISOString();
}
