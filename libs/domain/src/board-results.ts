import type { BoardCell } from './board';
import { cell } from './board';
import { deadlineState, dueParam } from './board-deadline';
import type { CalendarDate } from './calendar';

export interface ProceduresFacts {
  /** Procedures that the cooperative should put in place. */
  expected: number;
  /** Adopted, with proof. */
  adopted: number;
  /** Begun, not adopted yet. */
  inProgress: number;
  dueOn: CalendarDate | null;
}

export interface IndicatorsFacts {
  /** Indicators that the cooperative follows. */
  indicators: number;
  /** Readings due by today, one for each indicator and period. */
  due: number;
  /** Of these, how many were typed. */
  received: number;
  /** Of these, how many are approved. */
  approved: number;
  /** When the next reading is due. */
  nextDueOn: CalendarDate | null;
}

/** The procedures that the cooperative has adopted, out of those expected of it. */
export function proceduresCell(facts: ProceduresFacts, today: CalendarDate): BoardCell {
  const { expected, adopted, inProgress, dueOn } = facts;
  if (expected === 0 && adopted === 0) {
    return cell('not_applicable', 'procedures_none_expected');
  }
  const params = { adopted, expected, ...dueParam(dueOn) };
  if (adopted >= expected) return cell('done', 'procedures_adopted', params);
  const timing = deadlineState(dueOn, today);
  if (timing === 'late') return cell('late', 'procedures_late', params);
  if (adopted + inProgress === 0) return cell(timing, 'procedures_not_started', params);
  return cell(timing === 'due_soon' ? 'due_soon' : 'running', 'procedures_running', params);
}

/** The readings: late if one due is not typed, running while one waits for approval, done when all are approved. */
export function indicatorsCell(facts: IndicatorsFacts, today: CalendarDate): BoardCell {
  const { indicators, due, received, approved, nextDueOn } = facts;
  const next = dueParam(nextDueOn);
  if (indicators === 0) return cell('not_applicable', 'indicators_none');
  if (received < due) return cell('late', 'indicators_late', { count: due - received });
  if (approved < received) {
    return cell('running', 'indicators_to_approve', { count: received - approved });
  }
  if (deadlineState(nextDueOn, today) === 'due_soon') {
    return cell('due_soon', 'indicators_due', next);
  }
  if (due === 0) return cell('not_due', 'indicators_ahead', next);
  return cell('done', 'indicators_up_to_date', { count: approved, ...next });
}
