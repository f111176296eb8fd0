import {
  addDays,
  addMonths,
  firstOfMonth,
  isValidCalendarDate,
  lastOfMonth,
  weekdayOf,
} from '@tiwizi/domain';

export const views = ['month', 'week', 'list'] as const;
export type CalendarView = (typeof views)[number];

/** What of time the address names: how it is laid out, and the day it is about. */
export interface Place {
  view: CalendarView;
  day: string;
}

const daysInWeek = 7;

/** Reads `view`, `day` and `month` (YYYY-MM); where they say nothing, the month of `today`. */
export function placeIn(search: URLSearchParams, today: string): Place {
  const view = views.find((one) => one === search.get('view')) ?? 'month';
  const named = search.get('day') ?? '';
  if (isValidCalendarDate(named)) return { view, day: named };
  const first = `${search.get('month') ?? ''}-01`;
  if (!isValidCalendarDate(first) || today.startsWith(first.slice(0, 7))) return { view, day: today };
  return { view, day: first };
}

/** The Monday of the week that the day is in: a week begins on Monday, in every language. */
export const mondayOf = (day: string): string => addDays(day, 1 - weekdayOf(day));

export const weekOf = (day: string): string[] => {
  const monday = mondayOf(day);
  return Array.from({ length: daysInWeek }, (_, turn) => addDays(monday, turn));
};

/** The whole weeks, four to six, that the month of the day touches. */
export function weeksOf(day: string): string[][] {
  const weeks: string[][] = [];
  const last = lastOfMonth(day);
  for (let monday = mondayOf(firstOfMonth(day)); monday <= last; monday = addDays(monday, daysInWeek)) {
    weeks.push(weekOf(monday));
  }
  return weeks;
}

/** The first and the last day that are on the screen. */
export function spanOf({ view, day }: Place): { from: string; to: string } {
  if (view === 'list') return { from: firstOfMonth(day), to: lastOfMonth(day) };
  const days = view === 'week' ? weekOf(day) : weeksOf(day).flat();
  return { from: days[0] ?? day, to: days.at(-1) ?? day };
}

/** The same view a step on (1) or back (-1). */
export const stepped = ({ view, day }: Place, step: 1 | -1): string =>
  view === 'week'
    ? addDays(mondayOf(day), daysInWeek * step)
    : firstOfMonth(addMonths(firstOfMonth(day), step));

/** Where a key leads from a day of the month; null for keys that lead nowhere. `mirrored`: the left arrow goes on. */
export function dayByKey(day: string, key: string, mirrored: boolean): string | null {
  const on = mirrored ? -1 : 1;
  switch (key) {
    case 'ArrowRight':
      return addDays(day, on);
    case 'ArrowLeft':
      return addDays(day, -on);
    case 'ArrowDown':
      return addDays(day, daysInWeek);
    case 'ArrowUp':
      return addDays(day, -daysInWeek);
    case 'Home':
      return mondayOf(day);
    case 'End':
      return addDays(mondayOf(day), daysInWeek - 1);
    case 'PageUp':
      return addMonths(day, -1);
    case 'PageDown':
      return addMonths(day, 1);
    default:
      return null;
  }
}
