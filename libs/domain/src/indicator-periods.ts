import type { CalendarDate } from './calendar';
import { addMonths, firstOfMonth, monthOf } from './calendar';

/** Every how many months targets may be said; null stands for the end of the programme alone. */
export const TARGET_STEPS = [1, 2, 3, 4, 6, 12] as const;

/** The months of a programme, YYYY-MM, from that of `startsOn`. */
export function programmeMonths(startsOn: CalendarDate, months: number): string[] {
  const first = firstOfMonth(startsOn);
  return Array.from({ length: months }, (_, step) => monthOf(addMonths(first, step)));
}

/** The months at whose end a target is said: every `step` months, and always the last. `step` null: the last alone. */
export function targetMonths(months: readonly string[], step: number | null): string[] {
  return months.filter(
    (_, place) => place === months.length - 1 || (step !== null && (place + 1) % step === 0),
  );
}

/** Whether an indicator that is read every `frequency` months is due in a month of the programme. A month outside: never. */
export function isDueIn(frequency: number, months: readonly string[], month: string): boolean {
  const place = months.indexOf(month);
  return place >= 0 && (place + 1) % frequency === 0;
}

export interface DatedTarget {
  /** YYYY-MM: to be reached by its end. */
  month: string;
  target: number;
}

/**
 * The target to hold against what is known at `month`: the latest one that was due by its end, else the nearest ahead.
 * Null without any. The months may come in any order.
 */
export function targetDue(targets: readonly DatedTarget[], month: string): DatedTarget | null {
  const sorted = [...targets].sort((a, b) => (a.month < b.month ? -1 : 1));
  return sorted.findLast((each) => each.month <= month) ?? sorted[0] ?? null;
}

/** The months of the span that ends with `end` in a row of target months: those after the one before, up to `end`. */
export function monthsOfTarget(months: readonly string[], ends: readonly string[], end: string): string[] {
  const before =
    ends
      .filter((each) => each < end)
      .sort()
      .at(-1) ?? '';
  return months.filter((month) => month > before && month <= end);
}
