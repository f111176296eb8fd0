import { Injectable } from '@nestjs/common';
import { localDate, planTransitions } from '@tiwizi/domain';
import { RequestContext } from '../../platform/context/request-context';
import { conflict, fault, notFound, refused } from '../../platform/problem/problem';
import { ActionPlanDto, EnrolmentPlanDto, MovePlanDto, SignPlanDto, StartPlanDto } from './action-plans.dto';
import { plannedActions, presentEnrolmentPlan, presentPlan, signedText } from './action-plans.presenter';
import { ActionPlansRepository, PlanRow } from './action-plans.repository';

@Injectable()
export class ActionPlansService {
  constructor(private readonly plans: ActionPlansRepository) {}

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
    return this.read(context, id);
  }

  async sign(context: RequestContext, id: string, body: SignPlanDto): Promise<ActionPlanDto> {
    const row = await this.hold(context, id);
    if (row.status !== 'proposed') throw conflict('plan-not-proposed');
    if (body.signedOn > localDate(new Date(), row.zone)) {
      throw refused('invalid-fields', [fault('/signedOn', 'date-in-future')]);
    }
    await this.plans.sign(context, id, row.revision, body, signedText(row));
    await this.plans.setStatus(context, id, 'signed', row.revision);
    context.audit(
      'action-plan',
      id,
      { status: row.status },
      { status: 'signed', ...body, revision: row.revision },
    );
    return this.read(context, id);
  }

  /** The plan as it is once nobody else can change it; 404 out of scope. */
  async hold(context: RequestContext, id: string): Promise<PlanRow> {
    await this.plans.lock(context, id);
    const row = await this.plans.find(context, id);
    if (row === null) throw notFound();
    return row;
  }
}
