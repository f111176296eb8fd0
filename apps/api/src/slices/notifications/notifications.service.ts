import { Injectable } from '@nestjs/common';
import { RequestContext } from '../../platform/context/request-context';
import { readCursor, writeCursor } from '../../platform/contract/cursor';
import {
  MarkedNotificationsDto,
  type NotificationDto,
  NotificationPageDto,
  NotificationsQuery,
} from './notifications.dto';
import { type NotificationRow, NotificationsRepository } from './notifications.repository';

@Injectable()
export class NotificationsService {
  constructor(private readonly notifications: NotificationsRepository) {}

  async list(
    context: RequestContext,
    { cursor, limit = 30, unread = false }: NotificationsQuery,
  ): Promise<NotificationPageDto> {
    const rows = await this.notifications.page(context, unread, readCursor(cursor, 2), limit + 1);
    const last = rows[limit - 1];
    const more = rows.length > limit && last;
    return {
      items: rows.slice(0, limit).map(present),
      nextCursor: more ? writeCursor([last.made_at_text, last.id]) : null,
      unread: await this.notifications.unread(context),
    };
  }

  /** Marks as read; the instant that it answers takes back this marking and no other. */
  async mark(context: RequestContext, ids: readonly string[] | null): Promise<MarkedNotificationsDto> {
    const at = new Date();
    const marked = await this.notifications.mark(context, ids, at);
    context.audit('notifications', context.person.accountId, null, { marked });
    return { markedAt: at.toISOString(), marked, unread: await this.notifications.unread(context) };
  }

  async unmark(context: RequestContext, markedAt: string): Promise<MarkedNotificationsDto> {
    const marked = await this.notifications.unmark(context, markedAt);
    context.audit('notifications', context.person.accountId, { marked }, null);
    return { markedAt, marked, unread: await this.notifications.unread(context) };
  }
}

const present = (row: NotificationRow): NotificationDto => ({
  id: row.id,
  kind: row.kind,
  place: row.place,
  params: row.params,
  madeAt: row.made_at.toISOString(),
  read: row.read,
});
