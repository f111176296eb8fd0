import { addDays, type CalendarDate } from './calendar';

export interface HalfDay {
  day: CalendarDate;
  half: 'morning' | 'afternoon';
}

/** A moment on one clock: the day, and the time of day as 'HH:MM'. */
export interface LocalMoment {
  day: CalendarDate;
  time: string;
}

const midday = 13 * 60;
const dayEnds = 24 * 60;
// People who stay a little past one o'clock do not sign for an afternoon.
const leastMinutes = 60;

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/**
 * The half-days that a session takes, in order: each is signed for apart. Mornings end at 13:00. A piece of less than an
 * hour is not signed for, unless the session has no longer one. Empty where `end` is not after `start`.
 */
export function halfDays(start: LocalMoment, end: LocalMoment): HalfDay[] {
  const pieces: (HalfDay & { minutes: number })[] = [];
  for (let day = start.day; day <= end.day; day = addDays(day, 1)) {
    const from = day === start.day ? minutesOf(start.time) : 0;
    const until = day === end.day ? minutesOf(end.time) : dayEnds;
    pieces.push(
      { day, half: 'morning', minutes: Math.min(until, midday) - from },
      { day, half: 'afternoon', minutes: until - Math.max(from, midday) },
    );
  }
  const touched = pieces.filter(({ minutes }) => minutes > 0);
  const least = Math.min(leastMinutes, Math.max(...touched.map(({ minutes }) => minutes)));
  return touched.filter(({ minutes }) => minutes >= least).map(({ day, half }) => ({ day, half }));
}
