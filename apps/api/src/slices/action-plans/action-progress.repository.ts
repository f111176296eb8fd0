import { Injectable } from '@nestjs/common';
import { type ActionProgress, type ActionStatus, type PlanStatus } from '@tiwizi/domain';
import sql from 'sql-template-tag';
import { RequestContext } from '../../platform/context/request-context';
import { ActionToldDto } from './action-parts.dto';

interface HeldPlan {
  id: string;
  status: PlanStatus;
  revision: number;
  actions: { id: string; status: ActionStatus; evidence: string }[];
}

export interface Telling {
  actionId: string;
  progress: ActionProgress;
}

/** Whoever calls has made sure that the enrolment or the action is in scope. */
@Injectable()
export class ActionProgressRepository {
  /** The plan of an enrolment, held until the transaction ends: its actions move one request at a time. */
  async hold(context: RequestContext, enrolmentId: string): Promise<HeldPlan | null> {
    const plan = await context.row<Pick<HeldPlan, 'id' | 'status' | 'revision'>>(sql`
      SELECT id, status, revision FROM action_plans WHERE enrolment_id = ${enrolmentId} FOR UPDATE`);
    if (plan === null) return null;
    const actions = await context.rows<HeldPlan['actions'][number]>(sql`
      SELECT id, status, evidence FROM actions WHERE plan_id = ${plan.id}`);
    return { ...plan, actions };
  }

  async insert(
    context: RequestContext,
    { followUpId, toldOn }: { followUpId: string; toldOn: string },
    tellings: readonly Telling[],
  ): Promise<void> {
    await context.rows(sql`
      INSERT INTO action_progress (follow_up_id, action_id, progress, told_on)
      SELECT ${followUpId}, action_id, progress, ${toldOn}::date FROM unnest(
        ${tellings.map(({ actionId }) => actionId)}::uuid[],
        ${tellings.map(({ progress }) => progress)}::text[]) AS told (action_id, progress)`);
  }

  /** What a contact told before, by action. */
  async ofContact(context: RequestContext, followUpId: string): Promise<Map<string, ActionProgress>> {
    const rows = await context.rows<{ action_id: string; progress: ActionProgress }>(sql`
      SELECT action_id, progress FROM action_progress WHERE follow_up_id = ${followUpId}`);
    return new Map(rows.map(({ action_id: id, progress }) => [id, progress]));
  }

  /** Leaves of what a contact told that which it tells still, on the day that it is of now. */
  async keepOnly(
    context: RequestContext,
    { followUpId, toldOn }: { followUpId: string; toldOn: string },
    kept: readonly string[],
  ): Promise<void> {
    await context.rows(sql`
      DELETE FROM action_progress WHERE follow_up_id = ${followUpId} AND action_id <> ALL(${[...kept]}::uuid[])`);
    await context.rows(sql`
      UPDATE action_progress SET told_on = ${toldOn}::date WHERE follow_up_id = ${followUpId}`);
  }

  /** The latest first. */
  ofAction(context: RequestContext, actionId: string): Promise<ActionToldDto[]> {
    return context.rows<ActionToldDto>(sql`
      SELECT t.follow_up_id AS "followUpId", f.window_id AS "windowId", t.progress, t.told_on AS "toldOn",
        f.channel, f.spoken_to AS "spokenTo", l.display_name AS "loggedByName"
      FROM action_progress t JOIN follow_ups f ON f.id = t.follow_up_id JOIN accounts l ON l.id = f.logged_by
      WHERE t.action_id = ${actionId} ORDER BY t.told_on DESC, f.logged_at DESC LIMIT 100`);
  }
}
