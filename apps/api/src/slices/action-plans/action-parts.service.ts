import { Injectable } from '@nestjs/common';
import { localDate } from '@tiwizi/domain';
import { RequestContext } from '../../platform/context/request-context';
import { stated } from '../../platform/contract/stated';
import { Files } from '../../platform/files/files.port';
import { conflict, fault, notFound, Problem, refused } from '../../platform/problem/problem';
import { mayWorkOn } from './action-moves';
import { AddStakeholderDto, AddStepDto, UpdateStakeholderDto, UpdateStepDto } from './action-parts.dto';
import { ActionPartsRepository } from './action-parts.repository';
import { ActionPlanDto } from './action-plans.dto';
import { ActionRow, PlanRow } from './action-plans.repository';
import { ActionPlansService } from './action-plans.service';

const mostFiles = 20;

interface Held {
  plan: PlanRow;
  action: ActionRow;
}

/** The work on one action: its sub-steps, and the talk with those who could take part. */
@Injectable()
export class ActionPartsService {
  constructor(
    private readonly plans: ActionPlansService,
    private readonly parts: ActionPartsRepository,
    private readonly files: Files,
  ) {}

  async addStep(context: RequestContext, actionId: string, body: AddStepDto): Promise<ActionPlanDto> {
    const { plan } = await this.holdWork(context, actionId);
    await this.parts.addStep(context, actionId, body);
    context.audit('action-step', body.id, null, { ...stated(body), actionId });
    return this.plans.read(context, plan.plan_id);
  }

  async updateStep(
    context: RequestContext,
    id: string,
    version: number,
    { place, ...change }: UpdateStepDto,
  ): Promise<ActionPlanDto> {
    const actionId = await this.parts.actionOfStep(context, id);
    const { plan, action } = await this.holdWork(context, actionId);
    const step = found(action.steps, id);
    if (step.version !== version) throw new Problem(412, 'changed-meanwhile');
    this.refuseFuture(plan, '/doneOn', change.doneOn);
    const after = { ...step, ...stated(change) };
    await this.parts.updateStep(context, after);
    if (place !== undefined) {
      const others = action.steps.map((each) => each.id).filter((each) => each !== id);
      await this.parts.orderSteps(context, others.toSpliced(place - 1, 0, id));
    }
    context.audit('action-step', id, step, { ...after, ...(place !== undefined && { place }) });
    return this.plans.read(context, plan.plan_id);
  }

  async removeStep(context: RequestContext, id: string): Promise<ActionPlanDto> {
    const actionId = await this.parts.actionOfStep(context, id);
    const { plan, action } = await this.holdWork(context, actionId);
    await this.parts.removeStep(context, id);
    context.audit('action-step', id, found(action.steps, id), null);
    return this.plans.read(context, plan.plan_id);
  }

  async addStakeholder(
    context: RequestContext,
    actionId: string,
    body: AddStakeholderDto,
  ): Promise<ActionPlanDto> {
    const { plan } = await this.holdWork(context, actionId);
    await this.parts.addStakeholder(context, actionId, body);
    context.audit('action-stakeholder', body.id, null, { ...body, actionId });
    return this.plans.read(context, plan.plan_id);
  }

  /** May go from any state to any other: talks are taken up again, and slips are put right. */
  async updateStakeholder(
    context: RequestContext,
    id: string,
    version: number,
    change: UpdateStakeholderDto,
  ): Promise<ActionPlanDto> {
    const actionId = await this.parts.actionOfStakeholder(context, id);
    const { plan, action } = await this.holdWork(context, actionId);
    const before = found(action.stakeholders, id);
    if (before.version !== version) throw new Problem(412, 'changed-meanwhile');
    this.refuseFuture(plan, '/contactedOn', change.contactedOn);
    const after = { ...before, ...stated(change) };
    await this.parts.updateStakeholder(context, action.id, after);
    context.audit('action-stakeholder', id, before, after);
    return this.plans.read(context, plan.plan_id);
  }

  async replaceFiles(
    context: RequestContext,
    actionId: string,
    version: number,
    fileIds: readonly string[],
  ): Promise<ActionPlanDto> {
    const { plan, action } = await this.holdWork(context, actionId);
    if (action.version !== version) throw new Problem(412, 'changed-meanwhile');
    await this.setFiles(context, plan, actionId, fileIds);
    const before = { fileIds: action.files.map(({ id }) => id) };
    context.audit('action', actionId, before, { fileIds });
    return this.plans.read(context, plan.plan_id);
  }

  /** One more proof: it arrives after the word that it was done where the network is slow. Saying it twice adds one. */
  async addFile(context: RequestContext, actionId: string, fileId: string): Promise<ActionPlanDto> {
    const { plan, action } = await this.holdWork(context, actionId);
    const before = action.files.map(({ id }) => id);
    const added = fileId.toLowerCase();
    const fileIds = [...before.filter((id) => id !== added), added];
    if (fileIds.length > mostFiles) throw refused('invalid-fields', [fault('/fileId', 'too-many-files')]);
    await this.setFiles(context, plan, actionId, fileIds);
    context.audit('action', actionId, { fileIds: before }, { fileIds });
    return this.plans.read(context, plan.plan_id);
  }

  /** What shows that an action was done; the caller has found the action in its plan. */
  async setFiles(
    context: RequestContext,
    plan: PlanRow,
    actionId: string,
    fileIds: readonly string[],
  ): Promise<void> {
    await this.files.claim(context, plan.enrolment_id, fileIds, '/fileIds');
    await this.parts.replaceFiles(context, actionId, fileIds);
  }

  private async holdWork(context: RequestContext, actionId: string | null): Promise<Held> {
    if (actionId === null) throw notFound();
    const held = await this.plans.holdAction(context, actionId);
    if (!mayWorkOn(context.role, held.plan.status, held.action.status)) throw conflict('action-at-rest');
    return held;
  }

  private refuseFuture(plan: PlanRow, pointer: string, day: string | null | undefined): void {
    if (typeof day === 'string' && day > localDate(new Date(), plan.zone)) {
      throw refused('invalid-fields', [fault(pointer, 'date-in-future')]);
    }
  }
}

function found<Part extends { id: string }>(parts: readonly Part[], id: string): Part {
  const part = parts.find((each) => each.id === id);
  if (part === undefined) throw notFound();
  return part;
}
