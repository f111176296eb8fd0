import type { CalendarDate, Instant } from '../calendar';
import { addDays, daysBetween, weekdayOf, zonedInstant } from '../calendar';
import type { Booking } from './booking-book';
import { BookingBook } from './booking-book';
import type { DayRules, Hours } from './day-rules';
import { dayFaults, firstMinutes, hoursOn, isWithin, isWorkingDay, minutesOf } from './day-rules';

/** A session that has a date. */
export interface DatedSession extends Hours {
  id: string;
  trainerId: string;
  venue: string;
  enrolmentIds: readonly string[];
  date: CalendarDate;
}

export interface ShiftedSession extends Hours {
  id: string;
  date: CalendarDate;
  startsAt: Instant;
  endsAt: Instant;
}

export interface Shift {
  /** The moved one first, then those after it, in their order. */
  moved: ShiftedSession[];
  /** Ids of those that find no day: they stay where they were. */
  stuck: string[];
}

type Place = Hours & { date: CalendarDate };

export interface ShiftRequest {
  /** All of one group. */
  sessions: readonly DatedSession[];
  movedId: string;
  to: Place;
  rules: DayRules;
  /** What others take; the group's own sessions are not among it. */
  booked: readonly Booking[];
}

const WEEKS_AHEAD = 8;

/**
 * Moves a session, and with it those of its group that come after, by as many days.
 *
 * Where a following one would fall on a holiday, over the Friday prayer, on a day that is neither a working day nor of the
 * weekday that it had, or where a trainer, a venue or a cooperative is taken, it takes the same weekday of the next weeks,
 * then the next working days; the order stays as it was. The moved one itself stands where it was put. A session that enters
 * or leaves Ramadan takes the hours of that day, no longer than it was; the others keep theirs.
 * Throws RangeError for an id, a date or a time that does not exist.
 */
export function shiftFollowing({ sessions, movedId, to, rules, booked }: ShiftRequest): Shift {
  const inOrder = [...sessions].sort(
    (one, other) => compare(one.date, other.date) || compare(one.startTime, other.startTime),
  );
  const place = inOrder.findIndex(({ id }) => id === movedId);
  const [moved, ...following] = inOrder.slice(place);
  if (place < 0 || moved === undefined) throw new RangeError(`No session ${movedId}`);
  const days = daysBetween(moved.date, to.date);
  const book = new BookingBook(booked);
  for (const earlier of inOrder.slice(0, place)) book.add(bookingOf(earlier, earlier, rules.zone));
  const first = shifted(moved, to, rules.zone);
  book.add(bookingOf(moved, to, rules.zone));
  const shift: Shift = { moved: [first], stuck: [] };
  let [was, last] = [moved.date, first.date];
  for (const session of following) {
    const wanted = addDays(session.date, days);
    // Two of one day may stay on one day.
    const earliest = session.date === was ? last : addDays(last, 1);
    const found = datesFrom(wanted).find((date) => {
      if (date < earliest || !isHeldOn(date, session, rules)) return false;
      const hours = movedHours(date, session, rules);
      return (
        dayFaults(date, hours, rules).length === 0 &&
        book.clash(bookingOf(session, { ...hours, date }, rules.zone)) === null
      );
    });
    const placed = found === undefined ? session : { ...movedHours(found, session, rules), date: found };
    book.add(bookingOf(session, placed, rules.zone));
    if (found === undefined) {
      shift.stuck.push(session.id);
      continue;
    }
    shift.moved.push(shifted(session, placed, rules.zone));
    [was, last] = [session.date, found];
  }
  return shift;
}

/** The day itself, the same weekday of the next weeks, then the days after it. */
function datesFrom(wanted: CalendarDate): CalendarDate[] {
  const weeks = Array.from({ length: WEEKS_AHEAD + 1 }, (_, turn) => addDays(wanted, 7 * turn));
  return [...weeks, ...Array.from({ length: 7 * WEEKS_AHEAD }, (_, turn) => addDays(wanted, turn + 1))];
}

function isHeldOn(date: CalendarDate, session: DatedSession, rules: DayRules): boolean {
  return isWorkingDay(date, rules) || weekdayOf(date) === weekdayOf(session.date);
}

/** The hours of a session on another day: its own, but those of the day where it enters or leaves Ramadan, no longer than it was. */
export function movedHours(
  date: CalendarDate,
  session: Place,
  rules: Pick<DayRules, 'days' | 'ramadanHours' | 'ramadan'>,
): Hours {
  const { startTime, endTime } = session;
  const stays = isWithin(date, rules.ramadan) === isWithin(session.date, rules.ramadan);
  if (rules.ramadanHours === null || stays) return { startTime, endTime };
  return firstMinutes(hoursOn(date, rules), minutesOf(session));
}

function instantsOf(
  { date, startTime, endTime }: Place,
  zone: string,
): { startsAt: Instant; endsAt: Instant } {
  return { startsAt: zonedInstant(date, startTime, zone), endsAt: zonedInstant(date, endTime, zone) };
}

function shifted({ id }: DatedSession, place: Place, zone: string): ShiftedSession {
  const { date, startTime, endTime } = place;
  return { id, date, startTime, endTime, ...instantsOf(place, zone) };
}

function bookingOf({ trainerId, venue, enrolmentIds }: DatedSession, place: Place, zone: string): Booking {
  return { trainerId, venue, enrolmentIds, ...instantsOf(place, zone) };
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
