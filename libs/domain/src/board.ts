export const CELL_STATES = [
  'done',
  'running',
  'due_soon',
  'late',
  'blocked',
  'not_due',
  'not_applicable',
  'waiting_to_send',
] as const;
/** What one cell of the cohort board shows, by colour and by sign. */
export type CellState = (typeof CELL_STATES)[number];

/**
 * Why a cell is in its state; each is a text `board.reason.<code>`. Parameters are counts, or dates 'YYYY-MM-DD'.
 * `dueOn` is there only if a day was set, so it is shown beside the sentence and never within it.
 */
export const BOARD_REASONS = [
  'diagnostic_not_started',
  'diagnostic_in_progress',
  'diagnostic_done',
  'diagnostic_done_legal_blockers',
  'diagnostic_late',
  'needs_await_diagnostic',
  'needs_none_found',
  'needs_to_agree',
  'needs_partly_agreed',
  'needs_agreed',
  'needs_late',
  'plan_await_needs',
  'plan_to_write',
  'plan_draft',
  'plan_await_signature',
  'plan_late',
  'plan_signed',
  'plan_running',
  'plan_actions_due_soon',
  'plan_actions_late',
  'plan_actions_done',
  'plan_closed',
  'trainings_none_needed',
  'trainings_to_schedule',
  'trainings_scheduled',
  'trainings_running',
  'trainings_roll_missing',
  'trainings_late',
  'trainings_done',
  'workshop_ahead',
  'workshop_to_schedule',
  'workshop_planned',
  'workshop_roll_missing',
  'workshop_held',
  'workshop_nobody_came',
  'workshop_missed',
  'follow_up_ahead',
  'follow_up_open',
  'follow_up_honoured',
  'follow_up_missed',
  'procedures_none_expected',
  'procedures_not_started',
  'procedures_running',
  'procedures_late',
  'procedures_adopted',
  'indicators_none',
  'indicators_ahead',
  'indicators_due',
  'indicators_to_approve',
  'indicators_late',
  'indicators_up_to_date',
  'unsent',
] as const;
export type BoardReason = (typeof BOARD_REASONS)[number];

export interface BoardCell {
  state: CellState;
  reason: BoardReason;
  params: Record<string, string | number>;
}

export function cell(state: CellState, reason: BoardReason, params: BoardCell['params'] = {}): BoardCell {
  return { state, reason, params };
}

/** The same cell as seen on a device that still has to send something for it; unchanged if nothing is waiting. */
export function withUnsent(cell: BoardCell, count: number): BoardCell {
  return count > 0 ? { state: 'waiting_to_send', reason: 'unsent', params: { count } } : cell;
}

const WEIGHTS: Partial<Record<CellState, number>> = { late: 1_000_000, blocked: 1_000, due_soon: 1 };

/**
 * How far behind a row is, to put the latest rows on top: sort by it, highest first. One late cell weighs more than
 * any number of blocked ones, one blocked more than any number due soon. 0 if nothing asks for attention.
 */
export function rowLateness(cells: readonly Pick<BoardCell, 'state'>[]): number {
  return cells.reduce((sum, { state }) => sum + (WEIGHTS[state] ?? 0), 0);
}
