import type { CalendarDate, Instant } from '../calendar';
import { addDays, daysBetween, isValidCalendarDate, weekdayOf, zonedInstant } from '../calendar';
import type { DayRules, DaySpan, Hours } from './day-rules';
import {
  dayFaults,
  daysFrom,
  firstMinutes,
  hoursOn,
  isWorkingDay,
  minutesOf,
  preferenceOf,
} from './day-rules';

/** A day and hours on which a session can be held. */
export interface Slot {
  date: CalendarDate;
  startsAt: Instant;
  endsAt: Instant;
}

/** Looks up the days of the rules; each instant, each week and each list is reckoned once. */
export class Slots {
  private readonly instants = new Map<string, Instant>();
  private readonly lists = new Map<string, readonly CalendarDate[]>();
  private readonly mondays = new Map<CalendarDate, CalendarDate>();

  constructor(private readonly rules: DayRules) {}

  at(date: CalendarDate, { startTime, endTime }: Hours): Slot {
    return { date, startsAt: this.instant(date, startTime), endsAt: this.instant(date, endTime) };
  }

  /** For a training: week by week, the preferred days before the other working days. */
  byWeek(span: DaySpan, minutes: number): readonly CalendarDate[] {
    return this.once(`${span.from} ${span.to} ${minutes}`, () =>
      this.open(span, minutes)
        .map((date) => ({ date, order: `${this.weekOf(date)} ${this.isPreferred(date) ? 0 : 1} ${date}` }))
        .sort((one, other) => compare(one.order, other.order))
        .map(({ date }) => date),
    );
  }

  /** For a workshop: the best preferred day that is nearest to the middle of the span, then the next ones. */
  nearestToMiddle(span: DaySpan): readonly CalendarDate[] {
    return this.once(`${span.from} ${span.to}`, () => this.aroundMiddle(span));
  }

  private aroundMiddle(span: DaySpan): CalendarDate[] {
    const days = this.open(span, 0);
    if (days.length === 0) return days;
    const middle = Math.floor(daysBetween(span.from, span.to) / 2);
    const distance = (date: CalendarDate): number => Math.abs(daysBetween(span.from, date) - middle);
    return days.sort(
      (one, other) =>
        preferenceOf(one, this.rules) - preferenceOf(other, this.rules) ||
        distance(one) - distance(other) ||
        compare(one, other),
    );
  }

  /** The hours that a session of so many minutes takes on that day; all of them where none are said. */
  hours(date: CalendarDate, minutes: number | null): Hours {
    const whole = hoursOn(date, this.rules);
    return minutes === null ? whole : firstMinutes(whole, minutes);
  }

  isPreferred(date: CalendarDate): boolean {
    return preferenceOf(date, this.rules) < this.rules.days.length;
  }

  private open(span: DaySpan, minutes: number): CalendarDate[] {
    if (!isValidCalendarDate(span.from) || !isValidCalendarDate(span.to)) return [];
    return daysFrom(span).filter((date) => {
      const hours = hoursOn(date, this.rules);
      if (!isWorkingDay(date, this.rules) || minutesOf(hours) < minutes) return false;
      return dayFaults(date, minutes > 0 ? firstMinutes(hours, minutes) : hours, this.rules).length === 0;
    });
  }

  /** The Monday of the date's week. */
  weekOf(date: CalendarDate): CalendarDate {
    const known = this.mondays.get(date);
    if (known !== undefined) return known;
    const made = addDays(date, 1 - weekdayOf(date));
    this.mondays.set(date, made);
    return made;
  }

  private once(key: string, make: () => CalendarDate[]): readonly CalendarDate[] {
    const known = this.lists.get(key) ?? make();
    this.lists.set(key, known);
    return known;
  }

  private instant(date: CalendarDate, time: string): Instant {
    const key = `${date} ${time}`;
    const known = this.instants.get(key);
    if (known !== undefined) return known;
    const made = zonedInstant(date, time, this.rules.zone);
    this.instants.set(key, made);
    return made;
  }
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
