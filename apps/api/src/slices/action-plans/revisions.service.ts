import { Injectable } from '@nestjs/common';
import { planDifference } from '@tiwizi/domain';
import { RequestContext } from '../../platform/context/request-context';
import { fault, notFound, refused } from '../../platform/problem/problem';
import { presentPromise, promisedActions } from './action-plans.presenter';
import { ActionPlansRepository } from './action-plans.repository';
import { DifferenceQuery, PlanDifferenceDto, PlanRevisionDto, PlanRevisionsDto } from './revisions.dto';
import { RevisionRow, RevisionsRepository } from './revisions.repository';

/** The texts that were signed, and how they differ from each other and from the plan of today. */
@Injectable()
export class RevisionsService {
  constructor(
    private readonly plans: ActionPlansRepository,
    private readonly revisions: RevisionsRepository,
  ) {}

  async list(context: RequestContext, planId: string): Promise<PlanRevisionsDto> {
    const rows = await this.revisions.list(context, planId);
    if (rows.length === 0 && (await this.plans.find(context, planId)) === null) throw notFound();
    return { items: rows.map(present) };
  }

  async read(context: RequestContext, planId: string, revision: number): Promise<PlanRevisionDto> {
    const row = await this.revisions.find(context, planId, revision);
    if (row === null) throw notFound();
    return present(row);
  }

  async compare(
    context: RequestContext,
    planId: string,
    { from, to }: DifferenceQuery,
  ): Promise<PlanDifferenceDto> {
    const plan = await this.plans.find(context, planId);
    if (plan === null) throw notFound();
    const before = await this.revisions.find(context, planId, from);
    if (before === null) throw refused('invalid-fields', [fault('?from', 'unknown-reference')]);
    const after = to === undefined ? null : await this.revisions.find(context, planId, to);
    if (to !== undefined && after === null) {
      throw refused('invalid-fields', [fault('?to', 'unknown-reference')]);
    }
    const difference = planDifference(before.actions, after?.actions ?? promisedActions(plan));
    return {
      from,
      to: to ?? null,
      added: difference.added.map(presentPromise),
      removed: difference.removed.map(presentPromise),
      changed: difference.changed.map(({ before: then, after: now, fields }) => ({
        before: presentPromise(then),
        after: presentPromise(now),
        fields,
      })),
    };
  }
}

function present({ revision, actions, signatures }: RevisionRow): PlanRevisionDto {
  return { revision, actions: actions.map(presentPromise), signatures };
}
