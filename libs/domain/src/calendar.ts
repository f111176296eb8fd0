/** A day of the Gregorian calendar, 'YYYY-MM-DD', years 0001 to 9999. It has no hour and no zone. */
export type CalendarDate = string;

/** A UTC instant in ISO 8601, such as '2026-03-01T09:00:00.000Z'. */
export type Instant = string;

const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;
const DATE_SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const TIME_SHAPE = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** True for a day that exists: '2026-02-30', '2026-2-3' and the year 0000 are refused. */
export function isValidCalendarDate(text: string): boolean {
  if (!DATE_SHAPE.test(text) || text.startsWith('0000')) return false;
  const ms = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().slice(0, 10) === text;
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

function epochDay(date: CalendarDate): number {
  if (!isValidCalendarDate(date)) throw new RangeError(`Not a calendar date: ${date}`);
  return Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY;
}

function fromEpochDay(day: number): CalendarDate {
  const ms = day * MS_PER_DAY;
  const text = Number.isNaN(new Date(ms).getTime()) ? '' : new Date(ms).toISOString().slice(0, 10);
  if (!isValidCalendarDate(text)) throw new RangeError('Date outside the years 0001 to 9999');
  return text;
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
  const inNextMonth = epochDay(firstOfMonth(date)) + 31;
  return fromEpochDay(inNextMonth - new Date(inNextMonth * MS_PER_DAY).getUTCDate());
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
