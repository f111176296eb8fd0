import type { CalendarDate } from '../calendar';
import { addDays, isValidCalendarDate, isValidTimeOfDay, isValidZone, weekdayOf } from '../calendar';

/** 'HH:MM' on the clock of the zone. */
export interface Hours {
  startTime: string;
  endTime: string;
}

/** Days that follow one another, both ends included. */
export interface DaySpan {
  from: CalendarDate;
  to: CalendarDate;
}

/** When sessions may be held. */
export interface DayRules {
  zone: string;
  /** Preferred days, 1 Monday to 7 Sunday, best first, each with its hours. The first one's hours hold on all others. */
  days: readonly (Hours & { weekday: number })[];
  /** Kept on every day of Ramadan; null where the hours stay as they are. */
  ramadanHours: Hours | null;
  ramadan: readonly DaySpan[];
  /** Public and religious: nothing is held. */
  holidays: readonly DaySpan[];
}

/** What speaks against a day and its hours. */
export type DayFault = 'holiday' | 'friday-prayer';

const FRIDAY = 5;
const SATURDAY = 6;

/**
 * The Friday prayer with its sermon begins at noon of the sun and lasts less than an hour. In Morocco that noon lies between
 * 11:51 UTC (Oujda, 1.9° W, early November) and 13:18 UTC (Lagouira, 17° W, mid-February): between 12:51 and 14:22 on a clock
 * at +01, from 12:00 on one at +00 in Ramadan. These hours hold it everywhere, on either clock.
 */
export const FRIDAY_PRAYER: Hours = { startTime: '12:00', endTime: '15:00' };

/** Working days are Monday to Friday; a preferred Saturday or Sunday is one too. */
export function isWorkingDay(date: CalendarDate, { days }: Pick<DayRules, 'days'>): boolean {
  const weekday = weekdayOf(date);
  return weekday < SATURDAY || days.some((day) => day.weekday === weekday);
}

/** Place of the date's weekday among the preferred ones, 0 the best; their number where it is none of them. */
export function preferenceOf(date: CalendarDate, { days }: Pick<DayRules, 'days'>): number {
  const place = days.findIndex(({ weekday }) => weekday === weekdayOf(date));
  return place < 0 ? days.length : place;
}

/** The hours of a day: Ramadan's, else those of its weekday, else those of the first preferred day. Throws RangeError without one. */
export function hoursOn(date: CalendarDate, rules: Omit<DayRules, 'zone' | 'holidays'>): Hours {
  if (rules.ramadanHours !== null && isWithin(date, rules.ramadan)) return rules.ramadanHours;
  const day = rules.days.find(({ weekday }) => weekday === weekdayOf(date)) ?? rules.days[0];
  if (day === undefined) throw new RangeError('No preferred day');
  return { startTime: day.startTime, endTime: day.endTime };
}

export function dayFaults(
  date: CalendarDate,
  hours: Hours,
  { holidays }: Pick<DayRules, 'holidays'>,
): DayFault[] {
  const faults: DayFault[] = isWithin(date, holidays) ? ['holiday'] : [];
  const { startTime, endTime } = FRIDAY_PRAYER;
  if (weekdayOf(date) === FRIDAY && hours.startTime < endTime && hours.endTime > startTime) {
    faults.push('friday-prayer');
  }
  return faults;
}

export const isWithin = (date: CalendarDate, spans: readonly DaySpan[]): boolean =>
  spans.some(({ from, to }) => from <= date && date <= to);

/** Whole minutes between the two. */
export function minutesOf({ startTime, endTime }: Hours): number {
  return minutesInto(endTime) - minutesInto(startTime);
}

/** The same beginning, but so many minutes, or fewer where the day's own hours end before. */
export function firstMinutes(hours: Hours, minutes: number): Hours {
  const end = minutesInto(hours.startTime) + Math.min(minutes, minutesOf(hours));
  const text = (count: number): string => String(count).padStart(2, '0');
  return { startTime: hours.startTime, endTime: `${text(Math.floor(end / 60))}:${text(end % 60)}` };
}

function minutesInto(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** Whether the rules make sense: a zone that exists, at least one preferred day, each once, hours that end after they begin. */
export function areUsable({ zone, days, ramadanHours, ramadan, holidays }: DayRules): boolean {
  const hours: Hours[] = ramadanHours === null ? [...days] : [...days, ramadanHours];
  return (
    isValidZone(zone) &&
    days.length > 0 &&
    days.every(({ weekday }) => Number.isInteger(weekday) && weekday >= 1 && weekday <= 7) &&
    new Set(days.map(({ weekday }) => weekday)).size === days.length &&
    hours.every(({ startTime, endTime }) => isValidTimeOfDay(startTime) && isValidTimeOfDay(endTime)) &&
    hours.every(({ startTime, endTime }) => startTime < endTime) &&
    [...ramadan, ...holidays].every(({ from, to }) => isValidCalendarDate(from) && isValidCalendarDate(to))
  );
}

/** Every day from one to the other, both included; none where the first is the later one. */
export function daysFrom({ from, to }: DaySpan): CalendarDate[] {
  const days: CalendarDate[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}
