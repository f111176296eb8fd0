import type { BoardCell } from './board';
import { followUpCell, trainingsCell, workshopCell } from './board-delivery';
import { diagnosticCell, needsCell, planCell } from './board-preparation';
import { indicatorsCell, proceduresCell } from './board-results';

const today = '2026-11-21';
const past = '2026-11-20';
const soon = '2026-11-28';
const later = '2026-11-29';
const said = ({ state, reason }: BoardCell): string => `${state} ${reason}`;

describe('diagnosticCell', () => {
  const facts = { status: 'none' as const, answered: 0, total: 48, legalBlockers: 0, dueOn: later };
  it.each([
    [facts, 'not_due diagnostic_not_started'],
    [{ ...facts, dueOn: null }, 'not_due diagnostic_not_started'],
    [{ ...facts, dueOn: soon }, 'due_soon diagnostic_not_started'],
    [{ ...facts, dueOn: past }, 'late diagnostic_late'],
    [{ ...facts, status: 'in_progress' as const }, 'running diagnostic_in_progress'],
    [{ ...facts, status: 'in_progress' as const, dueOn: today }, 'due_soon diagnostic_in_progress'],
    [{ ...facts, status: 'in_progress' as const, dueOn: past }, 'late diagnostic_late'],
    [{ ...facts, status: 'completed' as const, dueOn: past }, 'done diagnostic_done'],
    [{ ...facts, status: 'completed' as const, legalBlockers: 2 }, 'done diagnostic_done_legal_blockers'],
  ])('%j: %s', (given, expected) => {
    expect(said(diagnosticCell(given, today))).toBe(expected);
  });

  it('says how far it is and when it is due', () => {
    expect(diagnosticCell({ ...facts, answered: 12, dueOn: past }, today).params).toEqual({
      answered: 12,
      total: 48,
      dueOn: past,
    });
    expect(diagnosticCell({ ...facts, dueOn: null }, today).params).toEqual({ answered: 0, total: 48 });
  });
});

describe('needsCell', () => {
  const facts = { diagnosticCompleted: true, gaps: 9, agreed: 0, proposed: 0, dueOn: later };
  it.each([
    [{ ...facts, diagnosticCompleted: false }, 'not_due needs_await_diagnostic'],
    [{ ...facts, diagnosticCompleted: false, dueOn: past }, 'blocked needs_await_diagnostic'],
    [{ ...facts, gaps: 0 }, 'not_applicable needs_none_found'],
    [facts, 'not_due needs_to_agree'],
    [{ ...facts, dueOn: soon }, 'due_soon needs_to_agree'],
    [{ ...facts, dueOn: past }, 'late needs_late'],
    [{ ...facts, agreed: 2, proposed: 1 }, 'running needs_partly_agreed'],
    [{ ...facts, agreed: 2, proposed: 1, dueOn: soon }, 'due_soon needs_partly_agreed'],
    [{ ...facts, agreed: 3, dueOn: past }, 'done needs_agreed'],
  ])('%j: %s', (given, expected) => {
    expect(said(needsCell(given, today))).toBe(expected);
  });
});

describe('planCell', () => {
  const facts = { status: null, agreedNeeds: 3, actions: [], dueOn: later };
  const action = (status: 'planned' | 'running' | 'done' | 'cancelled', deadline: string) => ({
    status,
    deadline,
  });
  it.each([
    [{ ...facts, agreedNeeds: 0 }, 'not_due plan_await_needs'],
    [{ ...facts, agreedNeeds: 0, dueOn: past }, 'blocked plan_await_needs'],
    [facts, 'not_due plan_to_write'],
    [{ ...facts, dueOn: soon }, 'due_soon plan_to_write'],
    [{ ...facts, dueOn: past }, 'late plan_late'],
    [{ ...facts, status: 'draft' as const }, 'running plan_draft'],
    [{ ...facts, status: 'draft' as const, dueOn: past }, 'late plan_late'],
    [{ ...facts, status: 'proposed' as const }, 'running plan_await_signature'],
    [{ ...facts, status: 'proposed' as const, dueOn: soon }, 'due_soon plan_await_signature'],
    [{ ...facts, status: 'signed' as const, dueOn: past }, 'running plan_signed'],
    [{ ...facts, status: 'running' as const, actions: [action('running', later)] }, 'running plan_running'],
    [
      { ...facts, status: 'running' as const, actions: [action('planned', soon), action('done', past)] },
      'due_soon plan_actions_due_soon',
    ],
    [
      { ...facts, status: 'signed' as const, actions: [action('planned', soon), action('running', past)] },
      'late plan_actions_late',
    ],
    [
      { ...facts, status: 'running' as const, actions: [action('done', past), action('cancelled', past)] },
      'done plan_actions_done',
    ],
    [{ ...facts, status: 'running' as const, actions: [action('cancelled', past)] }, 'running plan_running'],
    [{ ...facts, status: 'closed' as const, actions: [action('planned', past)] }, 'done plan_closed'],
  ])('%j: %s', (given, expected) => {
    expect(said(planCell(given, today))).toBe(expected);
  });

  it('counts the late actions', () => {
    const actions = [action('planned', past), action('running', past), action('done', past)];
    expect(planCell({ ...facts, status: 'running', actions }, today).params).toEqual({ count: 2 });
  });
});

describe('trainingsCell', () => {
  const facts = { required: 4, held: 0, rollsMissing: 0, nextOn: null, dueOn: later };
  it.each([
    [{ ...facts, required: 0 }, 'not_applicable trainings_none_needed'],
    [facts, 'not_due trainings_to_schedule'],
    [{ ...facts, dueOn: soon }, 'due_soon trainings_to_schedule'],
    [{ ...facts, held: 1 }, 'running trainings_to_schedule'],
    [{ ...facts, held: 1, dueOn: soon }, 'due_soon trainings_to_schedule'],
    [{ ...facts, nextOn: soon }, 'due_soon trainings_scheduled'],
    [{ ...facts, nextOn: later }, 'not_due trainings_scheduled'],
    [{ ...facts, held: 1, nextOn: later }, 'running trainings_running'],
    [{ ...facts, held: 1, nextOn: later, rollsMissing: 1 }, 'late trainings_roll_missing'],
    [{ ...facts, held: 3, dueOn: past }, 'late trainings_late'],
    [{ ...facts, held: 4, dueOn: past }, 'done trainings_done'],
  ])('%j: %s', (given, expected) => {
    expect(said(trainingsCell(given, today))).toBe(expected);
  });
});

describe('workshopCell', () => {
  const month = { ordinal: 3, opensOn: '2026-11-01', closesOn: '2026-11-30' };
  const planned = { held: false, attended: 0, expected: 12 };
  it.each([
    [
      { window: { ...month, opensOn: '2026-12-01', closesOn: '2026-12-31' }, session: null },
      'not_due workshop_ahead',
    ],
    [{ window: month, session: null }, 'due_soon workshop_to_schedule'],
    [{ window: { ...month, opensOn: '2026-10-01', closesOn: past }, session: null }, 'late workshop_missed'],
    [{ window: month, session: { ...planned, date: later } }, 'not_due workshop_planned'],
    [{ window: month, session: { ...planned, date: today } }, 'due_soon workshop_planned'],
    [{ window: month, session: { ...planned, date: past } }, 'late workshop_roll_missing'],
    [{ window: month, session: { date: past, held: true, attended: 9, expected: 12 } }, 'done workshop_held'],
    [
      { window: month, session: { date: past, held: true, attended: 0, expected: 12 } },
      'late workshop_nobody_came',
    ],
  ])('%j: %s', (given, expected) => {
    expect(said(workshopCell(given, today))).toBe(expected);
  });
});

describe('followUpCell', () => {
  const window = { ordinal: 4, opensOn: '2026-11-16', closesOn: '2026-11-30' };
  it.each([
    ['honoured', window, 'done follow_up_honoured'],
    ['missed', window, 'late follow_up_missed'],
    ['open', window, 'running follow_up_open'],
    ['open', { ...window, closesOn: soon }, 'due_soon follow_up_open'],
    ['future', window, 'not_due follow_up_ahead'],
  ] as const)('%s %j: %s', (state, given, expected) => {
    expect(said(followUpCell({ window: given, state }, today))).toBe(expected);
  });
});

describe('proceduresCell', () => {
  const facts = { expected: 5, adopted: 0, inProgress: 0, dueOn: later };
  it.each([
    [{ ...facts, expected: 0 }, 'not_applicable procedures_none_expected'],
    [{ ...facts, expected: 0, adopted: 1 }, 'done procedures_adopted'],
    [facts, 'not_due procedures_not_started'],
    [{ ...facts, dueOn: soon }, 'due_soon procedures_not_started'],
    [{ ...facts, inProgress: 1 }, 'running procedures_running'],
    [{ ...facts, adopted: 1, dueOn: soon }, 'due_soon procedures_running'],
    [{ ...facts, adopted: 4, dueOn: past }, 'late procedures_late'],
    [{ ...facts, adopted: 5, dueOn: past }, 'done procedures_adopted'],
  ])('%j: %s', (given, expected) => {
    expect(said(proceduresCell(given, today))).toBe(expected);
  });
});

describe('indicatorsCell', () => {
  const facts = { indicators: 6, due: 12, received: 12, approved: 12, nextDueOn: later };
  it.each([
    [{ ...facts, indicators: 0, due: 0, received: 0, approved: 0 }, 'not_applicable indicators_none'],
    [{ ...facts, due: 0, received: 0, approved: 0 }, 'not_due indicators_ahead'],
    [{ ...facts, received: 11, approved: 11 }, 'late indicators_late'],
    [{ ...facts, approved: 10 }, 'running indicators_to_approve'],
    [{ ...facts, nextDueOn: soon }, 'due_soon indicators_due'],
    [facts, 'done indicators_up_to_date'],
    [{ ...facts, nextDueOn: null }, 'done indicators_up_to_date'],
  ])('%j: %s', (given, expected) => {
    expect(said(indicatorsCell(given, today))).toBe(expected);
  });
});
