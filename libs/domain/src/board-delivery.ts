import type { BoardCell } from './board';
import { cell } from './board';
import { deadlineState, dueParam } from './board-deadline';
import type { CadenceWindow, WindowState } from './cadence';
import type { CalendarDate } from './calendar';

export interface TrainingsFacts {
  /** Trainings that the plan asks for. */
  required: number;
  /** Held, with their roll called. */
  held: number;
  /** Past their date without a roll. */
  rollsMissing: number;
  /** Date of the next one, null if none is scheduled. */
  nextOn: CalendarDate | null;
  /** By when all should be held. */
  dueOn: CalendarDate | null;
}

export interface WorkshopFacts {
  /** The month in which it is expected. */
  window: CadenceWindow;
  /** Null if none is scheduled, or the one that was is cancelled. */
  session: { date: CalendarDate; held: boolean; attended: number; expected: number } | null;
}

export interface FollowUpFacts {
  window: CadenceWindow;
  state: WindowState;
}

/** The trainings: late if a roll was not called, or if their day has passed; otherwise as the next one stands. */
export function trainingsCell(facts: TrainingsFacts, today: CalendarDate): BoardCell {
  const { required, held, rollsMissing, nextOn, dueOn } = facts;
  if (rollsMissing > 0) return cell('late', 'trainings_roll_missing', { count: rollsMissing });
  if (required === 0 && held === 0) return cell('not_applicable', 'trainings_none_needed');
  const params = { held, required, ...dueParam(dueOn) };
  if (held >= required) return cell('done', 'trainings_done', params);
  const timing = deadlineState(dueOn, today);
  if (timing === 'late') return cell('late', 'trainings_late', params);
  if (nextOn !== null) {
    const next = deadlineState(nextOn, today);
    if (next !== 'not_due') return cell('due_soon', 'trainings_scheduled', { ...params, date: nextOn });
    if (held === 0) return cell('not_due', 'trainings_scheduled', { ...params, date: nextOn });
    return cell('running', 'trainings_running', params);
  }
  if (held === 0) return cell(timing, 'trainings_to_schedule', params);
  return cell(timing === 'due_soon' ? 'due_soon' : 'running', 'trainings_to_schedule', params);
}

/**
 * The workshop of one month. Held is done if somebody came. A planned one whose day has passed without a roll is late; a month
 * that closed without any is missed. An open month with nothing scheduled is due soon from its first day.
 */
export function workshopCell({ window, session }: WorkshopFacts, today: CalendarDate): BoardCell {
  const { opensOn, closesOn } = window;
  if (session?.held) {
    const { date, attended, expected } = session;
    return attended > 0
      ? cell('done', 'workshop_held', { date, attended, expected })
      : cell('late', 'workshop_nobody_came', { date, expected });
  }
  if (session) {
    const timing = deadlineState(session.date, today);
    const reason = timing === 'late' ? 'workshop_roll_missing' : 'workshop_planned';
    return cell(timing, reason, { date: session.date });
  }
  if (closesOn < today) return cell('late', 'workshop_missed', { opensOn, closesOn });
  if (opensOn <= today) return cell('due_soon', 'workshop_to_schedule', { closesOn });
  return cell('not_due', 'workshop_ahead', { opensOn, closesOn });
}

/** The follow-up of one window, from the window's state by `windowCompliance`; due soon in its last 7 days. */
export function followUpCell({ window, state }: FollowUpFacts, today: CalendarDate): BoardCell {
  const { opensOn, closesOn } = window;
  const params = { opensOn, closesOn };
  switch (state) {
    case 'honoured':
      return cell('done', 'follow_up_honoured', params);
    case 'missed':
      return cell('late', 'follow_up_missed', params);
    case 'open':
      return cell(
        deadlineState(closesOn, today) === 'not_due' ? 'running' : 'due_soon',
        'follow_up_open',
        params,
      );
    case 'future':
      return cell('not_due', 'follow_up_ahead', params);
  }
}
