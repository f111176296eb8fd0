import { Injectable } from '@nestjs/common';
import { type NoticeChannel, type NoticeKind } from '@tiwizi/domain';
import sql, { empty, type Sql } from 'sql-template-tag';
import { RequestContext } from '../../platform/context/request-context';
import { type DeliveryProblem } from '../../platform/mail/delivery-failure';
import { type DeliveryState } from './deliveries.dto';

export interface DeliveryRow {
  id: string;
  display_name: string;
  channel: NoticeChannel;
  state: DeliveryState;
  kinds: NoticeKind[];
  news: number;
  due_at: Date;
  attempts: number;
  problem: DeliveryProblem | null;
  answer: string | null;
  finished_at: Date | null;
  made_at_text: string;
}

const inScope = (context: RequestContext): Sql => (context.scope === 'all' ? sql`TRUE` : sql`FALSE`);

@Injectable()
export class DeliveriesListRepository {
  /** Newest first; without a state, what has not arrived. */
  page(
    context: RequestContext,
    state: DeliveryState | undefined,
    before: readonly string[] | null,
    limit: number,
  ): Promise<DeliveryRow[]> {
    return context.rows<DeliveryRow>(sql`
      SELECT d.id, a.display_name, d.channel, d.state, d.due_at, d.attempts, d.problem, d.answer, d.finished_at,
        d.made_at::text AS made_at_text, said.kinds, said.news
      FROM deliveries d JOIN accounts a ON a.id = d.account_id
      CROSS JOIN LATERAL (SELECT coalesce(array_agg(DISTINCT n.kind), '{}') AS kinds, count(*)::int AS news
        FROM delivery_items i JOIN notifications n ON n.id = i.notification_id WHERE i.delivery_id = d.id) said
      WHERE ${inScope(context)}
        ${state === undefined ? sql`AND d.state IN ('waiting', 'sending', 'failed')` : sql`AND d.state = ${state}`}
        ${before === null ? empty : sql`AND (d.made_at, d.id) < (${before[0]}::timestamptz, ${before[1]}::uuid)`}
      ORDER BY d.made_at DESC, d.id DESC LIMIT ${limit}`);
  }

  /** Its state, held until the request ends; null where there is none. */
  async lock(
    context: RequestContext,
    id: string,
  ): Promise<{ state: DeliveryState; attempts: number } | null> {
    return context.row(sql`
      SELECT state, attempts FROM deliveries WHERE id = ${id} AND ${inScope(context)} FOR UPDATE`);
  }

  /** Leaves at once, with all its attempts before it. */
  async sendAgain(context: RequestContext, id: string): Promise<void> {
    await context.rows(sql`
      UPDATE deliveries SET state = 'waiting', due_at = now(), attempts = 0, problem = NULL, answer = NULL,
        finished_at = NULL WHERE id = ${id}`);
  }
}
