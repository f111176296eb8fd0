import type { CadenceWindow } from './cadence';
import type { CalendarDate, Instant } from './calendar';
import {
  addDays,
  daysBetween,
  isValidCalendarDate,
  isValidTimeOfDay,
  isValidZone,
  weekdayOf,
  zonedInstant,
} from './calendar';
import { foldForSearch } from './text-folding';

/** Cooperatives that come to one workshop together. */
export interface WorkshopGroup {
  code: string;
  enrolmentIds: string[];
  trainerId: string;
  venue: string;
}

/** A trainer or a venue that is taken already, by a session of any programme. */
export interface Booking {
  trainerId: string | null;
  venue: string | null;
  startsAt: Instant;
  endsAt: Instant;
}

export interface WorkshopRequest {
  months: readonly CadenceWindow[];
  groups: readonly WorkshopGroup[];
  /** Preferred day, 1 Monday to 7 Sunday. */
  weekday: number;
  /** 'HH:MM' on the clock of the zone. */
  startTime: string;
  endTime: string;
  zone: string;
  holidays: readonly CalendarDate[];
  booked?: readonly Booking[];
}

export interface PlannedWorkshop {
  /** The month's ordinal: W1, W2… */
  ordinal: number;
  groupCode: string;
  date: CalendarDate;
  startsAt: Instant;
  endsAt: Instant;
}

export interface UnplacedWorkshop {
  ordinal: number;
  groupCode: string;
  reason: 'no_free_date' | 'invalid_request';
}

export interface WorkshopPlan {
  planned: PlannedWorkshop[];
  unplaced: UnplacedWorkshop[];
}

const FRIDAY = 5;
const SATURDAY = 6;
const FRIDAY_PRAYER = { from: '12:00', to: '15:00' };

function isUsable({ months, weekday, startTime, endTime, zone }: WorkshopRequest): boolean {
  return (
    Number.isInteger(weekday) &&
    weekday >= 1 &&
    weekday <= 7 &&
    isValidTimeOfDay(startTime) &&
    isValidTimeOfDay(endTime) &&
    startTime < endTime &&
    isValidZone(zone) &&
    months.every(({ opensOn, closesOn }) => isValidCalendarDate(opensOn) && isValidCalendarDate(closesOn))
  );
}

/** The days of a month on which a workshop may be held, best first. */
function candidateDates(month: CadenceWindow, request: WorkshopRequest): CalendarDate[] {
  const { weekday, startTime, endTime, holidays } = request;
  const length = daysBetween(month.opensOn, month.closesOn);
  const middle = addDays(month.opensOn, Math.floor(length / 2));
  const overPrayer = startTime < FRIDAY_PRAYER.to && endTime > FRIDAY_PRAYER.from;
  const distance = (date: CalendarDate): number => Math.abs(daysBetween(middle, date));
  const preferred = (date: CalendarDate): boolean => weekdayOf(date) === weekday;

  return Array.from({ length: Math.max(0, length + 1) }, (_, day) => addDays(month.opensOn, day))
    .filter((date) => preferred(date) || weekdayOf(date) < SATURDAY)
    .filter((date) => !(overPrayer && weekdayOf(date) === FRIDAY))
    .filter((date) => !holidays.includes(date))
    .sort(
      (a, b) => Number(preferred(b)) - Number(preferred(a)) || distance(a) - distance(b) || daysBetween(b, a),
    );
}

function clashes(taken: Booking, wanted: Booking): boolean {
  const sameVenue =
    taken.venue !== null &&
    wanted.venue !== null &&
    foldForSearch(wanted.venue) !== '' &&
    foldForSearch(taken.venue) === foldForSearch(wanted.venue);
  const sameTrainer = taken.trainerId !== null && taken.trainerId === wanted.trainerId;
  const overlap =
    Date.parse(taken.startsAt) < Date.parse(wanted.endsAt) &&
    Date.parse(wanted.startsAt) < Date.parse(taken.endsAt);
  return overlap && (sameVenue || sameTrainer);
}

/**
 * Plans one workshop for each group in each month.
 *
 * Each takes the free day of the preferred weekday that is nearest to the middle of the month, then the same weekday in
 * other weeks, then any working day (Monday to Friday) nearest to the middle. Holidays are skipped, and so is a Friday if
 * the workshop would touch 12:00–15:00. A trainer or a venue is never in two places at once, `booked` included;
 * venues are compared as `foldForSearch` writes them. Groups are served in their order, so the same request
 * always gives the same plan.
 *
 * Throws nothing: what finds no day is in `unplaced`, and all of it is if the request makes no sense (an unknown zone, an
 * end before the start, a weekday outside 1–7).
 */
export function planWorkshops(request: WorkshopRequest): WorkshopPlan {
  const plan: WorkshopPlan = { planned: [], unplaced: [] };
  const usable = isUsable(request);
  const bookings = [...(request.booked ?? [])];

  for (const month of request.months) {
    const slots = usable
      ? candidateDates(month, request).map((date) => ({
          date,
          startsAt: zonedInstant(date, request.startTime, request.zone),
          endsAt: zonedInstant(date, request.endTime, request.zone),
        }))
      : [];
    for (const { code, trainerId, venue } of request.groups) {
      const found = slots.find(
        (slot) => !bookings.some((taken) => clashes(taken, { ...slot, trainerId, venue })),
      );
      if (found) {
        const { date, startsAt, endsAt } = found;
        bookings.push({ trainerId, venue, startsAt, endsAt });
        plan.planned.push({ ordinal: month.ordinal, groupCode: code, date, startsAt, endsAt });
      } else {
        const reason = usable ? 'no_free_date' : 'invalid_request';
        plan.unplaced.push({ ordinal: month.ordinal, groupCode: code, reason });
      }
    }
  }
  return plan;
}
