import type { CalendarDate } from './calendar';
import { daysBetween } from './calendar';

export const ACTION_STATUSES = ['draft', 'planned', 'running', 'done', 'cancelled'] as const;
export type ActionStatus = (typeof ACTION_STATUSES)[number];

export const PLAN_STATUSES = ['draft', 'proposed', 'signed', 'running', 'closed'] as const;
export type PlanStatus = (typeof PLAN_STATUSES)[number];

export const ACTION_REQUIREMENTS = ['need', 'responsible', 'deadline', 'indicator'] as const;
export type ActionRequirement = (typeof ACTION_REQUIREMENTS)[number];

export const ACTION_TIMINGS = ['done', 'late', 'due_soon', 'running', 'not_due', 'cancelled'] as const;
export type ActionTiming = (typeof ACTION_TIMINGS)[number];

/** What an action must have before it is planned. */
export interface ActionContent {
  needId: string | null;
  /** The person responsible, an id or a name. */
  responsible: string | null;
  deadline: CalendarDate | null;
  /** How many indicators follow it. */
  indicators: number;
}

export interface DatedAction {
  status: ActionStatus;
  deadline: CalendarDate | null;
}

/** Something is due soon from this many days before its date. */
export const DUE_SOON_DAYS = 7;

/** What an action still lacks to become planned; empty if it is whole. A blank text counts as lacking. */
export function missingToPlan(action: ActionContent): ActionRequirement[] {
  const blank = (text: string | null): boolean => text === null || text.trim() === '';
  const lacking: Record<ActionRequirement, boolean> = {
    need: blank(action.needId),
    responsible: blank(action.responsible),
    deadline: blank(action.deadline),
    indicator: !(action.indicators >= 1),
  };
  return ACTION_REQUIREMENTS.filter((requirement) => lacking[requirement]);
}

const ACTION_MOVES: Record<ActionStatus, readonly ActionStatus[]> = {
  draft: ['planned', 'cancelled'],
  planned: ['draft', 'running', 'done', 'cancelled'],
  running: ['planned', 'done', 'cancelled'],
  done: ['running'],
  cancelled: ['draft'],
};

const PLAN_MOVES: Record<PlanStatus, readonly PlanStatus[]> = {
  draft: ['proposed'],
  proposed: ['draft', 'signed'],
  signed: ['draft', 'running'],
  running: ['draft', 'closed'],
  closed: ['running'],
};

/** Where an action may go from a status. Every move can be undone; to become planned it must be whole. */
export function actionTransitions(status: ActionStatus): readonly ActionStatus[] {
  return ACTION_MOVES[status];
}

/**
 * Where a plan may go from a status. Back to draft from signed or running opens a revision, which the cooperative
 * signs again.
 */
export function planTransitions(status: PlanStatus): readonly PlanStatus[] {
  return PLAN_MOVES[status];
}

/**
 * How an action stands against its deadline. On the deadline itself it is not late yet; it is due soon from
 * 7 days before. A draft is promised to nobody, so it is never late; nor is an action without a deadline.
 */
export function actionTiming(action: DatedAction, today: CalendarDate): ActionTiming {
  const { status, deadline } = action;
  if (status === 'done' || status === 'cancelled') return status;
  if (status === 'draft') return 'not_due';
  if (deadline !== null && deadline < today) return 'late';
  if (deadline !== null && daysBetween(today, deadline) <= DUE_SOON_DAYS) return 'due_soon';
  return status === 'running' ? 'running' : 'not_due';
}
