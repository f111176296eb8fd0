import { Injectable } from '@nestjs/common';
import { type NoticeKind } from '@tiwizi/domain';
import sql, { empty } from 'sql-template-tag';
import { RequestContext } from '../../platform/context/request-context';

export interface NotificationRow {
  id: string;
  kind: NoticeKind;
  place: string;
  params: Record<string, unknown>;
  made_at: Date;
  /** `made_at` to the microsecond, for the cursor. */
  made_at_text: string;
  read: boolean;
}

/** Each reaches their own and no other's. */
@Injectable()
export class NotificationsRepository {
  /** Newest first. */
  page(
    context: RequestContext,
    onlyUnread: boolean,
    before: readonly string[] | null,
    limit: number,
  ): Promise<NotificationRow[]> {
    return context.rows<NotificationRow>(sql`
      SELECT id, kind, place, params, made_at, made_at::text AS made_at_text, read_at IS NOT NULL AS read
      FROM notifications WHERE account_id = ${context.person.accountId}
        ${onlyUnread ? sql`AND read_at IS NULL` : empty}
        ${before === null ? empty : sql`AND (made_at, id) < (${before[0]}::timestamptz, ${before[1]}::uuid)`}
      ORDER BY made_at DESC, id DESC LIMIT ${limit}`);
  }

  /** Counted up to a thousand: more is "many" to anybody. */
  async unread(context: RequestContext): Promise<number> {
    const row = await context.row<{ unread: number }>(sql`
      SELECT count(*)::int AS unread FROM (
        SELECT FROM notifications WHERE account_id = ${context.person.accountId} AND read_at IS NULL LIMIT 1000) AS counted`);
    return row?.unread ?? 0;
  }

  /** Those of `ids`, or all, that were unread; how many. */
  async mark(context: RequestContext, ids: readonly string[] | null, at: Date): Promise<number> {
    const row = await context.row<{ marked: number }>(sql`
      WITH marked AS (
        UPDATE notifications SET read_at = ${at}
        WHERE account_id = ${context.person.accountId} AND read_at IS NULL
          ${ids === null ? empty : sql`AND id = ANY (${ids}::uuid[])`}
        RETURNING id)
      SELECT count(*)::int AS marked FROM marked`);
    return row?.marked ?? 0;
  }

  async unmark(context: RequestContext, markedAt: string): Promise<number> {
    const row = await context.row<{ marked: number }>(sql`
      WITH marked AS (
        UPDATE notifications SET read_at = NULL
        WHERE account_id = ${context.person.accountId} AND read_at = ${markedAt}::timestamptz
        RETURNING id)
      SELECT count(*)::int AS marked FROM marked`);
    return row?.marked ?? 0;
  }
}
