import { addDays, addMonths, daysBetween, firstOfMonth, lastOfMonth } from '@tiwizi/domain';
import { type Action } from './queries';

/** From the day a bar begins to the day it ends, both included. */
export interface Span {
  from: string;
  to: string;
}

export interface Scale {
  first: string;
  /** Days from the first to the last. */
  length: number;
  months: { start: string; days: number }[];
}

/** Where an action lies in time; an action with a deadline alone is a bar of one day. Null where no day is known. */
export function spanOf({ startsOn, dueOn }: Pick<Action, 'startsOn' | 'dueOn'>): Span | null {
  const to = dueOn ?? startsOn;
  return to === null ? null : { from: startsOn ?? to, to };
}

/** Whole months around everything, today too, with a month of room to draw into. */
export function scaleOf(spans: readonly Span[], today: string): Scale {
  const days = [today, ...spans.flatMap(({ from, to }) => [from, to])].sort();
  const first = firstOfMonth(days[0] ?? today);
  const last = lastOfMonth(addMonths(days.at(-1) ?? today, 1));
  const months = [];
  for (let start = first; start <= last; start = addMonths(start, 1)) {
    months.push({ start, days: daysBetween(start, lastOfMonth(start)) + 1 });
  }
  return { first, length: daysBetween(first, last) + 1, months };
}

export type Grip = 'whole' | 'start' | 'end';

/** The span moved by so many days, or one of its ends; an end stops at the other. */
export function dragged({ from, to }: Span, grip: Grip, days: number): Span {
  if (grip === 'whole') return { from: addDays(from, days), to: addDays(to, days) };
  if (grip === 'end') {
    const moved = addDays(to, days);
    return { from, to: moved < from ? from : moved };
  }
  const moved = addDays(from, days);
  return { from: moved > to ? to : moved, to };
}
