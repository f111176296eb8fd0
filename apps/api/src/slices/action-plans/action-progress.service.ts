import { Injectable } from '@nestjs/common';
import { type ActionProgress, statusTold } from '@tiwizi/domain';
import { RequestContext } from '../../platform/context/request-context';
import { fault, notFound, refused } from '../../platform/problem/problem';
import { actionMoveRefusal } from './action-moves';
import { ActionProgressDto } from './action-parts.dto';
import { ActionPlansRepository } from './action-plans.repository';
import { ActionProgressRepository, type Telling } from './action-progress.repository';
import { ActionsRepository } from './actions.repository';

/** What cooperatives tell, at a contact, of how their actions go. */
@Injectable()
export class ActionProgressService {
  constructor(
    private readonly plans: ActionPlansRepository,
    private readonly actions: ActionsRepository,
    private readonly progress: ActionProgressRepository,
  ) {}

  async ofAction(context: RequestContext, actionId: string): Promise<ActionProgressDto> {
    if ((await this.plans.planOfAction(context, actionId)) === null) throw notFound();
    return { items: await this.progress.ofAction(context, actionId) };
  }

  /**
   * Keeps what was told, and moves the actions that the rules of their plan let move; the others keep their status. An
   * action that is not of this enrolment is refused, with `pointer`/its place.
   */
  async tell(
    context: RequestContext,
    enrolmentId: string,
    contact: { followUpId: string; toldOn: string },
    tellings: readonly Telling[],
    pointer: string,
    toldBefore: ReadonlyMap<string, ActionProgress> = new Map(),
  ): Promise<void> {
    if (tellings.length === 0) return;
    const plan = await this.progress.hold(context, enrolmentId);
    const actions = new Map(plan?.actions.map((action) => [action.id, action]));
    const unknown = tellings.flatMap(({ actionId }, place) =>
      actions.has(actionId.toLowerCase()) ? [] : [fault(`${pointer}/${place}/actionId`, 'unknown-reference')],
    );
    if (plan === null || unknown.length > 0) throw refused('invalid-fields', unknown);
    const news = tellings.filter(
      ({ actionId, progress }) => toldBefore.get(actionId.toLowerCase()) !== progress,
    );
    if (news.length > 0) await this.progress.insert(context, contact, news);
    let planStatus = plan.status;
    for (const { actionId, progress } of news) {
      const id = actionId.toLowerCase();
      const { status: from = 'draft', evidence = '' } = actions.get(id) ?? {};
      const to = statusTold(from, progress);
      const moves = to !== null && actionMoveRefusal(context.role, planStatus, from, to) === null;
      if (moves) await this.actions.move(context, id, to, null, evidence);
      const { followUpId } = contact;
      context.audit('action', id, { status: from }, { status: moves ? to : from, progress, followUpId });
      // The first work that begins sets the signed plan running.
      if (moves && to === 'running' && planStatus === 'signed') {
        await this.plans.setStatus(context, plan.id, 'running', plan.revision);
        const { revision } = plan;
        context.audit(
          'action-plan',
          plan.id,
          { status: 'signed', revision },
          { status: 'running', revision },
        );
        planStatus = 'running';
      }
    }
  }

  /**
   * What a corrected contact tells takes the place of what it told. What it tells anew moves actions as `tell` does; a
   * status that it moved before stays, for others may have built on it.
   */
  async retell(
    context: RequestContext,
    enrolmentId: string,
    contact: { followUpId: string; toldOn: string },
    tellings: readonly Telling[],
    pointer: string,
  ): Promise<void> {
    const before = await this.progress.ofContact(context, contact.followUpId);
    const kept = tellings
      .filter(({ actionId, progress }) => before.get(actionId.toLowerCase()) === progress)
      .map(({ actionId }) => actionId);
    await this.progress.keepOnly(context, contact, kept);
    await this.tell(context, enrolmentId, contact, tellings, pointer, before);
  }
}
