import { Injectable } from '@nestjs/common';
import { RequestContext } from '../../platform/context/request-context';
import { readCursor, writeCursor } from '../../platform/contract/cursor';
import { notFound, Problem } from '../../platform/problem/problem';
import { AddCommentDto, CommentDto, CommentPageDto, CommentsQuery } from './action-parts.dto';
import { ActionPartsRepository, CommentRow } from './action-parts.repository';
import { ActionPlansRepository } from './action-plans.repository';

/** What people say to each other about an action. */
@Injectable()
export class CommentsService {
  constructor(
    private readonly plans: ActionPlansRepository,
    private readonly parts: ActionPartsRepository,
  ) {}

  async list(
    context: RequestContext,
    actionId: string,
    { cursor, limit = 20 }: CommentsQuery,
  ): Promise<CommentPageDto> {
    await this.refuseUnknown(context, actionId);
    const rows = await this.parts.commentPage(context, actionId, readCursor(cursor, 1), limit + 1);
    const last = rows[limit - 1];
    return {
      items: rows.slice(0, limit).map((row) => present(context, row)),
      nextCursor: rows.length > limit && last ? writeCursor([last.id]) : null,
    };
  }

  async add(context: RequestContext, actionId: string, body: AddCommentDto): Promise<CommentDto> {
    await this.refuseUnknown(context, actionId);
    await this.parts.addComment(context, actionId, body);
    context.audit('action-comment', body.id, null, { ...body, actionId });
    const row = await this.parts.comment(context, body.id);
    if (row === null) throw notFound();
    return present(context, row);
  }

  /** One's own only: nobody puts words out of another's mouth. */
  async remove(context: RequestContext, id: string): Promise<void> {
    if ((await this.parts.actionOfComment(context, id)) === null) throw notFound();
    const row = await this.parts.comment(context, id);
    if (row?.author_account_id !== context.person.accountId) throw new Problem(403, 'forbidden');
    await this.parts.removeComment(context, id);
    context.audit('action-comment', id, { text: row.body }, null);
  }

  private async refuseUnknown(context: RequestContext, actionId: string): Promise<void> {
    if ((await this.plans.planOfAction(context, actionId)) === null) throw notFound();
  }
}

function present(context: RequestContext, row: CommentRow): CommentDto {
  return {
    id: row.id,
    authorName: row.author_name,
    text: row.body,
    writtenAt: row.written_at.toISOString(),
    may: row.author_account_id === context.person.accountId ? ['delete'] : [],
  };
}
