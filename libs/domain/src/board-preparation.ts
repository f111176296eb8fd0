import type { DatedAction, PlanStatus } from './action-plan';
import { actionTiming } from './action-plan';
import type { BoardCell } from './board';
import { cell } from './board';
import { deadlineState, dueParam } from './board-deadline';
import type { CalendarDate } from './calendar';

export interface DiagnosticFacts {
  status: 'none' | 'in_progress' | 'completed';
  /** Criteria answered, in whatever state. */
  answered: number;
  total: number;
  legalBlockers: number;
  dueOn: CalendarDate | null;
}

export interface NeedsFacts {
  diagnosticCompleted: boolean;
  /** Gaps that the diagnostic found. */
  gaps: number;
  agreed: number;
  /** Needs put to the cooperative that wait for its answer. */
  proposed: number;
  dueOn: CalendarDate | null;
}

export interface PlanFacts {
  /** Null if no plan was begun. */
  status: PlanStatus | null;
  agreedNeeds: number;
  actions: readonly DatedAction[];
  /** By when the plan should be signed. */
  dueOn: CalendarDate | null;
}

/** The diagnostic. Legal blockers are named in the reason; they do not undo a diagnostic that is done. */
export function diagnosticCell(facts: DiagnosticFacts, today: CalendarDate): BoardCell {
  const { status, answered, total, legalBlockers, dueOn } = facts;
  if (status === 'completed') {
    return legalBlockers > 0
      ? cell('done', 'diagnostic_done_legal_blockers', { count: legalBlockers })
      : cell('done', 'diagnostic_done');
  }
  const timing = deadlineState(dueOn, today);
  const params = { answered, total, ...dueParam(dueOn) };
  if (timing === 'late') return cell('late', 'diagnostic_late', params);
  if (status === 'none') return cell(timing, 'diagnostic_not_started', params);
  return cell(timing === 'due_soon' ? 'due_soon' : 'running', 'diagnostic_in_progress', params);
}

/**
 * The needs. Without a completed diagnostic they cannot be agreed: blocked once their day has passed. Done when at least one
 * is agreed and none waits for an answer; not every gap becomes a need.
 */
export function needsCell(facts: NeedsFacts, today: CalendarDate): BoardCell {
  const { diagnosticCompleted, gaps, agreed, proposed, dueOn } = facts;
  const timing = deadlineState(dueOn, today);
  if (!diagnosticCompleted) {
    return cell(timing === 'late' ? 'blocked' : 'not_due', 'needs_await_diagnostic', dueParam(dueOn));
  }
  if (agreed > 0 && proposed === 0) return cell('done', 'needs_agreed', { count: agreed });
  if (gaps === 0 && proposed === 0) return cell('not_applicable', 'needs_none_found');
  const params = { gaps, agreed, proposed, ...dueParam(dueOn) };
  if (timing === 'late') return cell('late', 'needs_late', params);
  if (agreed === 0) return cell(timing, 'needs_to_agree', params);
  return cell(timing === 'due_soon' ? 'due_soon' : 'running', 'needs_partly_agreed', params);
}

function carriedOutCell(facts: PlanFacts, today: CalendarDate): BoardCell {
  const live = facts.actions
    .map((action) => actionTiming(action, today))
    .filter((timing) => timing !== 'cancelled');
  const count = (timing: (typeof live)[number]): number => live.filter((each) => each === timing).length;
  const params = { done: count('done'), total: live.length };
  if (count('late') > 0) return cell('late', 'plan_actions_late', { count: count('late') });
  if (count('due_soon') > 0) return cell('due_soon', 'plan_actions_due_soon', { count: count('due_soon') });
  if (live.length > 0 && params.done === live.length) return cell('done', 'plan_actions_done', params);
  return cell('running', facts.status === 'signed' ? 'plan_signed' : 'plan_running', params);
}

/**
 * The action plan. Until it is signed it stands against its day; without any agreed need it cannot be written, and is
 * blocked once that day has passed. Once signed it is as late as its actions are. Cancelled actions do not count.
 */
export function planCell(facts: PlanFacts, today: CalendarDate): BoardCell {
  const { status, agreedNeeds, dueOn } = facts;
  if (status === 'closed') return cell('done', 'plan_closed');
  if (status === 'signed' || status === 'running') return carriedOutCell(facts, today);
  const timing = deadlineState(dueOn, today);
  const params = dueParam(dueOn);
  if (status === null && agreedNeeds === 0) {
    return cell(timing === 'late' ? 'blocked' : 'not_due', 'plan_await_needs', params);
  }
  if (timing === 'late') return cell('late', 'plan_late', params);
  if (status === null) return cell(timing, 'plan_to_write', params);
  const reason = status === 'proposed' ? 'plan_await_signature' : 'plan_draft';
  return cell(timing === 'due_soon' ? 'due_soon' : 'running', reason, params);
}
