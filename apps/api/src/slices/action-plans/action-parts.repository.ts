import { Injectable } from '@nestjs/common';
import sql, { empty, raw } from 'sql-template-tag';
import { enrolmentsInScope } from '../../platform/access/scope';
import { RequestContext } from '../../platform/context/request-context';
import {
  AddCommentDto,
  AddStakeholderDto,
  AddStepDto,
  ActionStepDto,
  StakeholderDto,
} from './action-parts.dto';

export interface CommentRow {
  id: string;
  author_account_id: string;
  author_name: string;
  body: string;
  written_at: Date;
}

type PartTable = 'action_steps' | 'action_stakeholders' | 'action_comments';

/** What hangs on one action. Whoever writes has found the action in scope and holds its plan. */
@Injectable()
export class ActionPartsRepository {
  actionOfStep(context: RequestContext, id: string): Promise<string | null> {
    return this.ownerOf(context, 'action_steps', id);
  }

  actionOfStakeholder(context: RequestContext, id: string): Promise<string | null> {
    return this.ownerOf(context, 'action_stakeholders', id);
  }

  actionOfComment(context: RequestContext, id: string): Promise<string | null> {
    return this.ownerOf(context, 'action_comments', id);
  }

  async addStep(context: RequestContext, actionId: string, step: AddStepDto): Promise<void> {
    await context.rows(sql`
      INSERT INTO action_steps (id, action_id, title, due_on, position)
      SELECT ${step.id}, ${actionId}, ${step.title}, ${step.dueOn ?? null}, coalesce(max(position), 0) + 1
      FROM action_steps WHERE action_id = ${actionId}`);
  }

  async updateStep(context: RequestContext, step: Omit<ActionStepDto, 'version'>): Promise<void> {
    await context.rows(sql`
      UPDATE action_steps SET title = ${step.title}, due_on = ${step.dueOn}, done_on = ${step.doneOn},
        version = version + 1 WHERE id = ${step.id}`);
  }

  async orderSteps(context: RequestContext, ids: readonly string[]): Promise<void> {
    await context.rows(sql`
      UPDATE action_steps t SET position = given.place
      FROM unnest(${[...ids]}::uuid[]) WITH ORDINALITY AS given (id, place) WHERE t.id = given.id`);
  }

  async removeStep(context: RequestContext, id: string): Promise<void> {
    await context.rows(sql`DELETE FROM action_steps WHERE id = ${id}`);
  }

  /** The action's text names one more: who edits it elsewhere is told. */
  async addStakeholder(
    context: RequestContext,
    actionId: string,
    { id, name }: AddStakeholderDto,
  ): Promise<void> {
    await context.rows(sql`
      INSERT INTO action_stakeholders (id, action_id, name, status, position)
      SELECT ${id}, ${actionId}, ${name}, 'potential', coalesce(max(position), 0) + 1
      FROM action_stakeholders WHERE action_id = ${actionId}`);
    await this.touch(context, actionId);
  }

  async updateStakeholder(
    context: RequestContext,
    actionId: string,
    { id, status, contactedOn, note }: StakeholderDto,
  ): Promise<void> {
    await context.rows(sql`
      UPDATE action_stakeholders SET status = ${status}, contacted_on = ${contactedOn}, note = ${note},
        version = version + 1 WHERE id = ${id}`);
    await this.touch(context, actionId);
  }

  async replaceFiles(context: RequestContext, actionId: string, fileIds: readonly string[]): Promise<void> {
    await context.rows(sql`DELETE FROM action_files WHERE action_id = ${actionId}`);
    await context.rows(sql`
      INSERT INTO action_files (action_id, file_id, position)
      SELECT ${actionId}, id, place FROM unnest(${[...fileIds]}::uuid[]) WITH ORDINALITY AS given (id, place)`);
    await this.touch(context, actionId);
  }

  commentPage(
    context: RequestContext,
    actionId: string,
    after: string[] | null,
    limit: number,
  ): Promise<CommentRow[]> {
    return context.rows<CommentRow>(sql`
      SELECT m.id, m.author_account_id, a.display_name AS author_name, m.body, m.written_at
      FROM action_comments m JOIN accounts a ON a.id = m.author_account_id
      WHERE m.action_id = ${actionId}
        ${after === null ? empty : sql`AND (m.written_at, m.id) < (SELECT written_at, id FROM action_comments WHERE id::text = ${after[0]})`}
      ORDER BY m.written_at DESC, m.id DESC LIMIT ${limit}`);
  }

  async addComment(context: RequestContext, actionId: string, { id, text }: AddCommentDto): Promise<void> {
    await context.rows(sql`
      INSERT INTO action_comments (id, action_id, author_account_id, body)
      VALUES (${id}, ${actionId}, ${context.person.accountId}, ${text})`);
  }

  comment(context: RequestContext, id: string): Promise<CommentRow | null> {
    return context.row<CommentRow>(sql`
      SELECT m.id, m.author_account_id, a.display_name AS author_name, m.body, m.written_at
      FROM action_comments m JOIN accounts a ON a.id = m.author_account_id WHERE m.id = ${id}`);
  }

  async removeComment(context: RequestContext, id: string): Promise<void> {
    await context.rows(sql`DELETE FROM action_comments WHERE id = ${id}`);
  }

  private async touch(context: RequestContext, actionId: string): Promise<void> {
    await context.rows(sql`UPDATE actions SET version = version + 1 WHERE id = ${actionId}`);
  }

  private async ownerOf(context: RequestContext, table: PartTable, id: string): Promise<string | null> {
    const row = await context.row<{ action_id: string }>(sql`
      SELECT t.action_id FROM ${raw(table)} t JOIN actions a ON a.id = t.action_id
      JOIN action_plans pl ON pl.id = a.plan_id
      WHERE t.id = ${id} AND ${enrolmentsInScope(context, 'pl.enrolment_id')}`);
    return row?.action_id ?? null;
  }
}
