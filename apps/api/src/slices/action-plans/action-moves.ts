import { scopeOf, type Role } from '@tiwizi/access';
import { actionTransitions, type ActionStatus, type PlanStatus, planTransitions } from '@tiwizi/domain';

/** Work under way: who carries the action out reports it, and what was co-signed stays as it is. */
const underWay: readonly ActionStatus[] = ['planned', 'running', 'done'];

export type MoveRefusal = 'forbidden' | 'plan-not-draft' | 'plan-not-signed' | 'move-not-possible';

export const mayWritePlan = (role: Role): boolean => scopeOf(role, 'plans.write') !== 'none';

/**
 * Why an action may not go from one status to another now; null where it may. What the plan says is changed in its draft
 * only; the work itself moves once the plan is signed.
 */
export function actionMoveRefusal(
  role: Role,
  plan: PlanStatus,
  from: ActionStatus,
  to: ActionStatus,
): MoveRefusal | null {
  if (!actionTransitions(from).includes(to)) return 'move-not-possible';
  if (underWay.includes(from) && underWay.includes(to)) {
    if (scopeOf(role, 'actions.complete') === 'none') return 'forbidden';
    return plan === 'signed' || plan === 'running' ? null : 'plan-not-signed';
  }
  if (!mayWritePlan(role)) return 'forbidden';
  return plan === 'draft' ? null : 'plan-not-draft';
}

export function actionMoves(role: Role, plan: PlanStatus, from: ActionStatus): ActionStatus[] {
  return actionTransitions(from).filter((to) => actionMoveRefusal(role, plan, from, to) === null);
}

/** Where the caller may take the plan now; to `signed` by a signature, and no other way. */
export function planMoves(role: Role, status: PlanStatus, plannedActions: number): PlanStatus[] {
  return planTransitions(status).filter((to) => {
    if (to === 'signed') return scopeOf(role, 'plans.sign') !== 'none';
    return mayWritePlan(role) && (to !== 'proposed' || plannedActions > 0);
  });
}

/** Whether names may be put to the text now: to the proposal, and to what others signed already. */
export function signable(status: PlanStatus): boolean {
  return status === 'proposed' || status === 'signed' || status === 'running';
}

/** Sub-steps, evidence and the talk with stakeholders go on until the plan is closed: they are work, not promise. */
export function mayWorkOn(role: Role, plan: PlanStatus, action: ActionStatus): boolean {
  return scopeOf(role, 'actions.complete') !== 'none' && plan !== 'closed' && action !== 'cancelled';
}
