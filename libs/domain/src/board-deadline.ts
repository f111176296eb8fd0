import { DUE_SOON_DAYS } from './action-plan';
import type { CalendarDate } from './calendar';
import { daysBetween } from './calendar';

export type DeadlineState = 'late' | 'due_soon' | 'not_due';

/** How something unfinished stands against its day: late the day after, due soon from 7 days before. */
export function deadlineState(dueOn: CalendarDate | null, today: CalendarDate): DeadlineState {
  if (dueOn === null) return 'not_due';
  if (dueOn < today) return 'late';
  return daysBetween(today, dueOn) <= DUE_SOON_DAYS ? 'due_soon' : 'not_due';
}

/** A day as a parameter of a reason: left out if there is none. */
export function dueParam(dueOn: CalendarDate | null): Record<string, string> {
  return dueOn === null ? {} : { dueOn };
}
