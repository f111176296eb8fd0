import { weekdayOf } from '../calendar';
import type { DayRules, DaySpan, Hours } from './day-rules';
import { isWithin } from './day-rules';
import type { DatedSession } from './shift-following';

/** When sessions are held in Ramadan where nobody said otherwise: a morning that ends well before the fast is broken. */
export const RAMADAN_HOURS: Hours = { startTime: '10:00', endTime: '14:00' };

/**
 * The days and hours that sessions show to be usual: each weekday with the hours of its first session outside Ramadan,
 * the most frequent weekday first, and the hours of the first session in Ramadan, else `RAMADAN_HOURS`. Sessions of Ramadan
 * alone do not tell what is usual outside it: then there are neither days nor Ramadan's hours, and each keeps its own.
 */
export function rhythmOf(
  sessions: readonly Pick<DatedSession, 'date' | 'startTime' | 'endTime'>[],
  ramadan: readonly DaySpan[],
): Pick<DayRules, 'days' | 'ramadanHours'> {
  const byWeekday = new Map<number, { hours: Hours; count: number }>();
  for (const { date, startTime, endTime } of sessions) {
    if (isWithin(date, ramadan)) continue;
    const { hours, count } = byWeekday.get(weekdayOf(date)) ?? { hours: { startTime, endTime }, count: 0 };
    byWeekday.set(weekdayOf(date), { hours, count: count + 1 });
  }
  const days = [...byWeekday]
    .sort(([, one], [, other]) => other.count - one.count)
    .map(([weekday, { hours }]) => ({ weekday, ...hours }));
  const [fasting] = sessions.filter(({ date }) => isWithin(date, ramadan));
  const { startTime, endTime } = fasting ?? RAMADAN_HOURS;
  return { days, ramadanHours: days.length === 0 ? null : { startTime, endTime } };
}
