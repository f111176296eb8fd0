import { Injectable } from '@nestjs/common';
import { type ActionRequirement, localDate, missingToPlan } from '@tiwizi/domain';
import { DiagnosticsPort } from '../diagnostics/diagnostics.port';
import { RequestContext } from '../../platform/context/request-context';
import { stated } from '../../platform/contract/stated';
import { conflict, fault, type FieldFault, Problem, refused } from '../../platform/problem/problem';
import { actionMoveRefusal } from './action-moves';
import { ActionPartsService } from './action-parts.service';
import { ActionPlanDto } from './action-plans.dto';
import { ActionRow, PlanRow } from './action-plans.repository';
import { ActionPlansService } from './action-plans.service';
import { ActionContentDto, AddActionDto, MoveActionDto, UpdateActionDto } from './actions.dto';
import { ActionsRepository } from './actions.repository';
import { ResponsiblesService } from './responsibles.service';

/** What is missing, at the field that would say it. */
function lack(part: ActionRequirement, { responsibleKind }: ActionContentDto): FieldFault {
  switch (part) {
    case 'need':
      return fault('/needId', 'need-missing');
    case 'responsible':
      return fault(responsibleKind === null ? '/responsibleKind' : '/responsibleName', 'responsible-missing');
    case 'deadline':
      return fault('/dueOn', 'deadline-missing');
    case 'indicator':
      return fault('/indicators', 'indicator-missing');
  }
}

@Injectable()
export class ActionsService {
  constructor(
    private readonly plans: ActionPlansService,
    private readonly responsibles: ResponsiblesService,
    private readonly parts: ActionPartsService,
    private readonly actions: ActionsRepository,
    private readonly diagnostics: DiagnosticsPort,
  ) {}

  async add(context: RequestContext, planId: string, body: AddActionDto): Promise<ActionPlanDto> {
    const plan = await this.plans.hold(context, planId);
    if (plan.status !== 'draft') throw conflict('plan-not-draft');
    const content = await this.responsibles.settle(context, plan, body);
    await this.refuseFaulty(context, plan, content);
    await this.actions.insert(context, planId, body.id, content);
    context.audit('action', body.id, null, { ...content, planId });
    return this.plans.read(context, planId);
  }

  async update(
    context: RequestContext,
    id: string,
    version: number,
    change: UpdateActionDto,
  ): Promise<ActionPlanDto> {
    const { plan, action } = await this.plans.holdAction(context, id);
    if (plan.status !== 'draft') throw conflict('plan-not-draft');
    if (action.status === 'done' || action.status === 'cancelled') throw conflict('action-over');
    if (action.version !== version) throw new Problem(412, 'changed-meanwhile');
    const given = stated(change);
    const renamed = Object.keys(given).some((field) => field.startsWith('responsible'));
    const content = await this.responsibles.settle(context, plan, {
      ...contentOf(action),
      // Another name is another person, unless it says who.
      ...(renamed && { responsibleMembershipId: null, responsibleAccountId: null }),
      ...given,
    });
    await this.refuseFaulty(context, plan, content);
    if (action.status !== 'draft') this.refuseLacking(content);
    await this.actions.update(context, id, content);
    if (given.indicators !== undefined) await this.actions.replaceIndicators(context, id, content.indicators);
    if (given.stakeholders !== undefined) {
      await this.actions.replaceStakeholders(context, id, content.stakeholders);
    }
    context.audit('action', id, contentOf(action), given);
    return this.plans.read(context, plan.plan_id);
  }

  async move(context: RequestContext, id: string, body: MoveActionDto): Promise<ActionPlanDto> {
    const { plan, action } = await this.plans.holdAction(context, id);
    const { to, doneOn = null, evidence = '', fileIds } = body;
    const refusal = actionMoveRefusal(context.role, plan.status, action.status, to);
    if (refusal === 'forbidden') throw new Problem(403, 'forbidden');
    if (refusal !== null) throw conflict(refusal);
    if (to === 'planned') this.refuseLacking(contentOf(action));
    if (to === 'done') {
      const proofs = fileIds?.length ?? action.files.length;
      this.refuseUnproven(plan, doneOn, evidence.trim() !== '' || proofs > 0);
      if (fileIds !== undefined) await this.parts.setFiles(context, plan, id, fileIds);
    }
    await this.actions.move(
      context,
      id,
      to,
      to === 'done' ? doneOn : null,
      to === 'done' ? evidence : action.evidence,
    );
    context.audit(
      'action',
      id,
      { status: action.status },
      { status: to, ...(to === 'done' ? { doneOn, evidence, ...stated({ fileIds }) } : {}) },
    );
    // The first work that begins sets the signed plan running.
    if (plan.status === 'signed' && (to === 'running' || to === 'done')) {
      return this.plans.move(context, plan.plan_id, { to: 'running' });
    }
    return this.plans.read(context, plan.plan_id);
  }

  async delete(context: RequestContext, id: string): Promise<ActionPlanDto> {
    const { plan, action } = await this.plans.holdAction(context, id);
    if (plan.status !== 'draft') throw conflict('plan-not-draft');
    if (action.status !== 'draft') throw conflict('action-not-draft');
    await this.actions.delete(context, id);
    context.audit('action', id, contentOf(action), null);
    return this.plans.read(context, plan.plan_id);
  }

  private async refuseFaulty(
    context: RequestContext,
    plan: PlanRow,
    content: ActionContentDto,
  ): Promise<void> {
    const { needId, startsOn, dueOn } = content;
    const faults: FieldFault[] = [];
    if (needId !== null && !(await this.diagnostics.isAgreedNeed(context, plan.enrolment_id, needId))) {
      faults.push(fault('/needId', 'unknown-reference'));
    }
    if (startsOn !== null && dueOn !== null && dueOn < startsOn) {
      faults.push(fault('/dueOn', 'before-start'));
    }
    if (faults.length > 0) throw refused('invalid-fields', faults);
  }

  private refuseLacking(content: ActionContentDto): void {
    const missing = missingToPlan({
      needId: content.needId,
      // A name without a word on who that is, or the reverse, says too little.
      responsible: content.responsibleKind === null ? null : content.responsibleName,
      deadline: content.dueOn,
      indicators: content.indicators.length,
    });
    if (missing.length > 0)
      throw refused(
        'action-not-whole',
        missing.map((part) => lack(part, content)),
      );
  }

  private refuseUnproven(plan: PlanRow, doneOn: string | null, proven: boolean): void {
    const faults: FieldFault[] = [];
    if (doneOn === null) faults.push(fault('/doneOn', 'required'));
    else if (doneOn > localDate(new Date(), plan.zone)) faults.push(fault('/doneOn', 'date-in-future'));
    if (!proven) faults.push(fault('/evidence', 'required'));
    if (faults.length > 0) throw refused('invalid-fields', faults);
  }
}

function contentOf(action: ActionRow): ActionContentDto {
  const { needId, title, responsibleKind, responsibleName, startsOn, dueOn, indicators, stakeholders } =
    action;
  const { responsibleMembershipId, responsibleAccountId } = action;
  return {
    needId,
    title,
    responsibleKind,
    responsibleName,
    responsibleMembershipId,
    responsibleAccountId,
    startsOn,
    dueOn,
    indicators,
    stakeholders: stakeholders.map(({ id, name, status }) => ({ id, name, status })),
  };
}
