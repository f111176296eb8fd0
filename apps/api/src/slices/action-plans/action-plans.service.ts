import { Injectable } from '@nestjs/common';
import { localDate, planTransitions } from '@tiwizi/domain';
import { RequestContext } from '../../platform/context/request-context';
import { Files } from '../../platform/files/files.port';
import { conflict, fault, notFound, Problem, refused } from '../../platform/problem/problem';
import { ActionPlanDto, EnrolmentPlanDto, MovePlanDto, SignPlanDto, StartPlanDto } from './action-plans.dto';
import { signable } from './action-moves';
import { plannedActions, presentEnrolmentPlan, presentPlan, signedText } from './action-plans.presenter';
import { ActionPlansRepository, ActionRow, PlanRow } from './action-plans.repository';

@Injectable()
export class ActionPlansService {
  constructor(
    private readonly plans: ActionPlansRepository,
    private readonly files: Files,
  ) {}

  async ofEnrolment(context: RequestContext, enrolmentId: string): Promise<EnrolmentPlanDto> {
    const row = await this.plans.ofEnrolment(context, enrolmentId);
    if (row === null) throw notFound();
    return presentEnrolmentPlan(context, row, localDate(new Date(), row.zone));
  }

  async start(context: RequestContext, enrolmentId: string, { id }: StartPlanDto): Promise<ActionPlanDto> {
    const row = await this.plans.ofEnrolment(context, enrolmentId);
    if (row === null) throw notFound();
    if (row.plan_id !== null) throw conflict('plan-already-begun');
    await this.plans.insert(context, enrolmentId, id);
    context.audit('action-plan', id, null, { enrolmentId });
    return this.read(context, id);
  }

  async read(context: RequestContext, id: string): Promise<ActionPlanDto> {
    const row = await this.plans.find(context, id);
    if (row === null) throw notFound();
    return presentPlan(context, row, localDate(new Date(), row.zone));
  }

  async move(context: RequestContext, id: string, { to }: MovePlanDto): Promise<ActionPlanDto> {
    const row = await this.hold(context, id);
    const { status: from, revision } = row;
    if (!planTransitions(from).includes(to)) throw conflict('plan-move-not-possible');
    if (to === 'proposed' && plannedActions(row).length === 0) throw conflict('plan-without-actions');
    const revised = to === 'draft' && from !== 'proposed' ? revision + 1 : revision;
    await this.plans.setStatus(context, id, to, revised);
    context.audit('action-plan', id, { status: from, revision }, { status: to, revision: revised });
    if (to === 'proposed') {
      context.notify({
        ...{ kind: 'plan_to_sign', key: `${id}/${revised}`, place: `/plans/${id}` },
        to: { enrolmentIds: [row.enrolment_id], roles: ['cooperative'] },
        params: { name: { fr: row.name_fr, ar: row.name_ar } },
      });
    }
    return this.read(context, id);
  }

  /** `version`: what the signer read. After the first signer the same text is open to others, until it is revised. */
  async sign(
    context: RequestContext,
    id: string,
    version: number,
    body: SignPlanDto,
  ): Promise<ActionPlanDto> {
    const row = await this.hold(context, id);
    if (!signable(row.status)) throw conflict('plan-not-proposed');
    if (row.version !== version) throw new Problem(412, 'changed-meanwhile');
    if (body.signedOn > localDate(new Date(), row.zone)) {
      throw refused('invalid-fields', [fault('/signedOn', 'date-in-future')]);
    }
    const { manner = 'typed', fileId = null } = body;
    if ((manner === 'typed') !== (fileId === null)) {
      throw refused('invalid-fields', [
        fault('/fileId', manner === 'typed' ? 'file-not-expected' : 'required'),
      ]);
    }
    if (fileId !== null) await this.files.claim(context, row.enrolment_id, [fileId], '/fileId');
    if (row.status === 'proposed') {
      await this.plans.keepText(context, id, row.revision, signedText(row));
      await this.plans.setStatus(context, id, 'signed', row.revision);
    }
    await this.plans.sign(context, id, row.revision, body);
    context.audit(
      'action-plan',
      id,
      { status: row.status },
      { status: row.status === 'proposed' ? 'signed' : row.status, ...body, revision: row.revision },
    );
    return this.read(context, id);
  }

  /** Refused with 412 where an action came or went since the caller last looked. */
  async order(
    context: RequestContext,
    id: string,
    version: number,
    actionIds: readonly string[],
  ): Promise<ActionPlanDto> {
    const row = await this.hold(context, id);
    if (row.status !== 'draft') throw conflict('plan-not-draft');
    const before = row.actions.map((action) => action.id);
    const known = new Set(before);
    if (
      row.version !== version ||
      known.size !== actionIds.length ||
      !actionIds.every((each) => known.has(each))
    ) {
      throw new Problem(412, 'changed-meanwhile');
    }
    await this.plans.order(context, id, actionIds);
    context.audit('action-plan', id, { order: before }, { order: actionIds });
    return this.read(context, id);
  }

  /** An action in scope, with its plan as it is once nobody else can change it. */
  async holdAction(context: RequestContext, id: string): Promise<{ plan: PlanRow; action: ActionRow }> {
    const planId = await this.plans.planOfAction(context, id);
    if (planId === null) throw notFound();
    const plan = await this.hold(context, planId);
    const action = plan.actions.find((each) => each.id === id);
    if (action === undefined) throw notFound();
    return { plan, action };
  }

  /** The plan as it is once nobody else can change it; 404 out of scope. */
  async hold(context: RequestContext, id: string): Promise<PlanRow> {
    await this.plans.lock(context, id);
    const row = await this.plans.find(context, id);
    if (row === null) throw notFound();
    return row;
  }
}
