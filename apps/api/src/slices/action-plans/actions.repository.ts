import { Injectable } from '@nestjs/common';
import { type ActionStatus } from '@tiwizi/domain';
import sql from 'sql-template-tag';
import { RequestContext } from '../../platform/context/request-context';
import { ActionContentDto, ActionIndicatorDto, ActionStakeholderDto } from './actions.dto';

/** Writes of one action; whoever calls has found its plan in scope and holds it. */
@Injectable()
export class ActionsRepository {
  async insert(context: RequestContext, planId: string, id: string, action: ActionContentDto): Promise<void> {
    await context.rows(sql`
      INSERT INTO actions (id, plan_id, need_id, title, responsible_kind, responsible_name,
        responsible_membership_id, responsible_account_id, starts_on, due_on, position)
      SELECT ${id}, ${planId}, ${action.needId}, ${action.title}, ${action.responsibleKind},
        ${action.responsibleName}, ${action.responsibleMembershipId}, ${action.responsibleAccountId},
        ${action.startsOn}, ${action.dueOn}, coalesce(max(position), 0) + 1
      FROM actions WHERE plan_id = ${planId}`);
    await this.replaceIndicators(context, id, action.indicators);
    await this.replaceStakeholders(context, id, action.stakeholders);
  }

  async update(context: RequestContext, id: string, action: ActionContentDto): Promise<void> {
    await context.rows(sql`
      UPDATE actions SET need_id = ${action.needId}, title = ${action.title},
        responsible_kind = ${action.responsibleKind}, responsible_name = ${action.responsibleName},
        responsible_membership_id = ${action.responsibleMembershipId},
        responsible_account_id = ${action.responsibleAccountId},
        starts_on = ${action.startsOn}, due_on = ${action.dueOn}, version = version + 1
      WHERE id = ${id}`);
  }

  async move(
    context: RequestContext,
    id: string,
    to: ActionStatus,
    doneOn: string | null,
    evidence: string,
  ): Promise<void> {
    await context.rows(sql`
      UPDATE actions SET status = ${to}, done_on = ${doneOn}, evidence = ${evidence}, version = version + 1
      WHERE id = ${id}`);
  }

  async delete(context: RequestContext, id: string): Promise<void> {
    await context.rows(sql`DELETE FROM actions WHERE id = ${id}`);
  }

  async replaceIndicators(
    context: RequestContext,
    id: string,
    indicators: readonly ActionIndicatorDto[],
  ): Promise<void> {
    await context.rows(sql`DELETE FROM action_indicators WHERE action_id = ${id}`);
    await context.rows(sql`
      INSERT INTO action_indicators (action_id, position, label, kind, target)
      SELECT ${id}, position, label, kind, target
      FROM unnest(
        ${indicators.map(({ label }) => label)}::text[],
        ${indicators.map(({ kind }) => kind)}::text[],
        ${indicators.map(({ target }) => target)}::text[]
      ) WITH ORDINALITY AS given (label, kind, target, position)`);
  }

  /** What is known of the talk with one that stays is kept; an id that is not of this action is a new one's. */
  async replaceStakeholders(
    context: RequestContext,
    id: string,
    stakeholders: readonly ActionStakeholderDto[],
  ): Promise<void> {
    const given = JSON.stringify(stakeholders);
    await context.rows(sql`
      DELETE FROM action_stakeholders WHERE action_id = ${id}
        AND id NOT IN (SELECT id FROM jsonb_to_recordset(${given}::jsonb) AS g (id uuid) WHERE id IS NOT NULL)`);
    await context.rows(sql`
      WITH given AS (
        SELECT (each ->> 'id')::uuid AS id, each ->> 'name' AS name, each ->> 'status' AS status, place
        FROM jsonb_array_elements(${given}::jsonb) WITH ORDINALITY AS g (each, place)
      ), kept AS (
        UPDATE action_stakeholders s SET name = given.name, status = given.status, position = given.place,
          version = version + (CASE WHEN (s.name, s.status) = (given.name, given.status) THEN 0 ELSE 1 END)
        FROM given WHERE s.action_id = ${id} AND s.id = given.id RETURNING s.id
      )
      INSERT INTO action_stakeholders (action_id, position, name, status)
      SELECT ${id}, place, name, status FROM given WHERE id IS NULL OR id NOT IN (SELECT id FROM kept)`);
  }
}
