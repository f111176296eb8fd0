import { Injectable } from '@nestjs/common';
import { type ActionStatus } from '@tiwizi/domain';
import sql from 'sql-template-tag';
import { RequestContext } from '../../platform/context/request-context';
import { ActionContentDto, AddActionDto } from './actions.dto';

/** Writes of one action; whoever calls has found its plan in scope and holds it. */
@Injectable()
export class ActionsRepository {
  async insert(context: RequestContext, planId: string, action: AddActionDto): Promise<void> {
    await context.rows(sql`
      INSERT INTO actions
        (id, plan_id, need_id, title, responsible_kind, responsible_name, starts_on, due_on, position)
      SELECT ${action.id}, ${planId}, ${action.needId}, ${action.title}, ${action.responsibleKind},
        ${action.responsibleName}, ${action.startsOn}, ${action.dueOn}, coalesce(max(position), 0) + 1
      FROM actions WHERE plan_id = ${planId}`);
    await this.insertParts(context, action.id, action);
  }

  async update(context: RequestContext, id: string, action: ActionContentDto): Promise<void> {
    await context.rows(sql`
      UPDATE actions SET need_id = ${action.needId}, title = ${action.title},
        responsible_kind = ${action.responsibleKind}, responsible_name = ${action.responsibleName},
        starts_on = ${action.startsOn}, due_on = ${action.dueOn}, version = version + 1
      WHERE id = ${id}`);
    await context.rows(sql`DELETE FROM action_indicators WHERE action_id = ${id}`);
    await context.rows(sql`DELETE FROM action_stakeholders WHERE action_id = ${id}`);
    await this.insertParts(context, id, action);
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

  private async insertParts(
    context: RequestContext,
    id: string,
    { indicators, stakeholders }: Pick<ActionContentDto, 'indicators' | 'stakeholders'>,
  ): Promise<void> {
    await context.rows(sql`
      INSERT INTO action_indicators (action_id, position, label, kind, target)
      SELECT ${id}, position, label, kind, target
      FROM unnest(
        ${indicators.map(({ label }) => label)}::text[],
        ${indicators.map(({ kind }) => kind)}::text[],
        ${indicators.map(({ target }) => target)}::text[]
      ) WITH ORDINALITY AS given (label, kind, target, position)`);
    await context.rows(sql`
      INSERT INTO action_stakeholders (action_id, position, name, status)
      SELECT ${id}, position, name, status
      FROM unnest(
        ${stakeholders.map(({ name }) => name)}::text[],
        ${stakeholders.map(({ status }) => status)}::text[]
      ) WITH ORDINALITY AS given (name, status, position)`);
  }
}
