import type { DatedAction } from './action-plan';
import { actionTiming } from './action-plan';
import type { CadenceWindow, WindowState } from './cadence';
import type { CalendarDate } from './calendar';

export const SILENCE_SIGNS = ['windows_missed', 'absences', 'actions_overdue', 'readings_missing'] as const;
/** What shows that nobody hears from a cooperative any more. */
export type SilenceSign = (typeof SILENCE_SIGNS)[number];

/** From how many on a sign speaks; null where it is not looked at. */
export type SilenceThresholds = Record<SilenceSign, number | null>;

/** Until a programme chooses its own. */
export const DEFAULT_SILENCE_THRESHOLDS: SilenceThresholds = {
  windows_missed: 2,
  absences: 2,
  actions_overdue: 3,
  readings_missing: 2,
};

export interface SilenceFacts {
  windows: readonly (CadenceWindow & { state: WindowState })[];
  /** Trainings and workshops whose roll was called. */
  held: readonly { date: CalendarDate; attended: number }[];
  actions: readonly DatedAction[];
  /** First days of the months whose readings are due. */
  monthsDue: readonly CalendarDate[];
  /** Of these, the months of which anything was read. */
  monthsRead: readonly CalendarDate[];
}

export interface SilenceReason {
  sign: SilenceSign;
  /** Follow-up windows, sessions, actions or months, by the sign. */
  count: number;
  /** The first of them: the missed window's last day, the session's, the deadline, or the month's first day. */
  since: CalendarDate;
}

/** The unbroken run at the end of `all` for which `holds` is true, oldest first. */
function lastRun<Item>(all: readonly Item[], holds: (item: Item) => boolean): Item[] {
  const broken = all.findLastIndex((item) => !holds(item));
  return all.slice(broken + 1);
}

const byDate = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

/** The days of what each sign counts, oldest first. */
function daysOf(sign: SilenceSign, facts: SilenceFacts, today: CalendarDate): CalendarDate[] {
  switch (sign) {
    case 'windows_missed': {
      const spoken = facts.windows
        .filter(({ state }) => state === 'missed' || state === 'honoured')
        .sort((one, other) => one.ordinal - other.ordinal);
      return lastRun(spoken, ({ state }) => state === 'missed').map(({ closesOn }) => closesOn);
    }
    case 'absences': {
      const held = [...facts.held].sort((one, other) => byDate(one.date, other.date));
      return lastRun(held, ({ attended }) => attended === 0).map(({ date }) => date);
    }
    case 'actions_overdue':
      return facts.actions
        .flatMap((action) =>
          action.deadline !== null && actionTiming(action, today) === 'late' ? [action.deadline] : [],
        )
        .sort(byDate);
    case 'readings_missing': {
      const read = new Set(facts.monthsRead);
      return lastRun([...facts.monthsDue].sort(byDate), (month) => !read.has(month));
    }
  }
}

/**
 * Why a cooperative counts as silent on the day `today`, in the order of the signs; empty if it does not.
 *
 * Windows missed, sessions to which nobody came and months without a reading count only as the unbroken run that reaches up to
 * now: one contact, one person or one reading ends it, in the window that is still open too. Overdue actions count all.
 * A sign speaks from its threshold on; a threshold of null leaves it out. Nothing due yet is no silence.
 */
export function silenceReasons(
  facts: SilenceFacts,
  thresholds: SilenceThresholds,
  today: CalendarDate,
): SilenceReason[] {
  return SILENCE_SIGNS.flatMap((sign) => {
    const threshold = thresholds[sign];
    if (threshold === null) return [];
    const days = daysOf(sign, facts, today);
    const [since] = days;
    return since !== undefined && days.length >= threshold ? [{ sign, count: days.length, since }] : [];
  });
}
