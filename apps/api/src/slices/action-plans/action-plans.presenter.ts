import { actionTiming, type CalendarDate, type PromisedAction } from '@tiwizi/domain';
import { RequestContext } from '../../platform/context/request-context';
import { scopeOf } from '@tiwizi/access';
import { actionMoves, mayWorkOn, mayWritePlan, planMoves, signable } from './action-moves';
import { ActionDto, ActionPlanDto, EnrolmentPlanDto } from './action-plans.dto';
import { ActionRow, EnrolmentPlanRow, PlanRow } from './action-plans.repository';
import { type ActionIndicatorKind } from './actions.dto';
import { SignedActionDto } from './revisions.dto';

/** What the cooperative puts its name to: everything promised, and nothing that is still a draft or was dropped. */
const promised = (action: ActionRow) => action.status !== 'draft' && action.status !== 'cancelled';

export function plannedActions(row: PlanRow): ActionRow[] {
  return row.actions.filter(promised);
}

export function presentPlan(context: RequestContext, row: PlanRow, today: CalendarDate): ActionPlanDto {
  return {
    id: row.plan_id,
    enrolmentId: row.enrolment_id,
    cooperativeId: row.cooperative_id,
    cooperativeNameFr: row.name_fr,
    cooperativeNameAr: row.name_ar,
    status: row.status,
    revision: row.revision,
    version: row.version,
    today,
    actions: row.actions.map((action) => presentAction(context, row, action, today)),
    needs: row.needs,
    signatures: row.signatures,
    may: [
      ...(mayEdit(context, row) ? (['edit'] as const) : []),
      ...(signable(row.status) && scopeOf(context.role, 'plans.sign') !== 'none' ? (['sign'] as const) : []),
    ],
    mayMoveTo: planMoves(context.role, row.status, plannedActions(row).length),
  };
}

export function presentEnrolmentPlan(
  context: RequestContext,
  row: EnrolmentPlanRow,
  today: CalendarDate,
): EnrolmentPlanDto {
  return {
    enrolmentId: row.enrolment_id,
    cooperativeId: row.cooperative_id,
    cooperativeNameFr: row.name_fr,
    cooperativeNameAr: row.name_ar,
    plan: row.plan_id === null ? null : presentPlan(context, row, today),
    agreedNeeds: row.needs.length,
    may: row.plan_id === null && mayWritePlan(context.role) ? ['start'] : [],
  };
}

/** What the plan promises: the text that is signed. */
export function promisedActions(row: PlanRow): PromisedAction[] {
  return plannedActions(row).map((action) => ({
    id: action.id,
    title: action.title,
    need: row.needs.find(({ id }) => id === action.needId) ?? null,
    responsibleKind: action.responsibleKind,
    responsibleName: action.responsibleName,
    startsOn: action.startsOn,
    dueOn: action.dueOn,
    indicators: action.indicators,
    stakeholders: action.stakeholders,
  }));
}

/** The plan's text as it was signed: it stays when the plan is revised. */
export function signedText(row: PlanRow): object {
  return {
    revision: row.revision,
    cooperative: { nameFr: row.name_fr, nameAr: row.name_ar },
    actions: promisedActions(row).map(presentPromise),
  };
}

/** Whatever else was kept or read beside it stays behind. */
export function presentPromise(action: PromisedAction): SignedActionDto {
  const { id, title, need, responsibleKind, responsibleName, startsOn, dueOn } = action;
  return {
    id,
    title,
    need: need && { statement: need.statement },
    responsibleKind: responsibleKind as SignedActionDto['responsibleKind'],
    responsibleName,
    startsOn,
    dueOn,
    indicators: action.indicators.map(({ label, kind, target }) => ({
      label,
      kind: kind as ActionIndicatorKind,
      target,
    })),
    stakeholders: action.stakeholders.map(({ name }) => ({ name })),
  };
}

function mayEdit(context: RequestContext, row: PlanRow): boolean {
  return row.status === 'draft' && mayWritePlan(context.role);
}

function presentAction(
  context: RequestContext,
  row: PlanRow,
  action: ActionRow,
  today: CalendarDate,
): ActionDto {
  const editable = mayEdit(context, row) && action.status !== 'done' && action.status !== 'cancelled';
  return {
    ...action,
    timing: actionTiming({ status: action.status, deadline: action.dueOn }, today),
    may: [
      ...(editable ? (['edit'] as const) : []),
      ...(editable && action.status === 'draft' ? (['delete'] as const) : []),
      ...(mayWorkOn(context.role, row.status, action.status) ? (['work'] as const) : []),
    ],
    mayMoveTo: actionMoves(context.role, row.status, action.status),
  };
}
