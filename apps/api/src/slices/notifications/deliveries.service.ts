import { Injectable } from '@nestjs/common';
import { RequestContext } from '../../platform/context/request-context';
import { readCursor, writeCursor } from '../../platform/contract/cursor';
import { JobQueue } from '../../platform/jobs/job-queue';
import { Mailer } from '../../platform/mail/mailer';
import { POST_NOTICES } from '../../platform/notices/job-names';
import { conflict, notFound } from '../../platform/problem/problem';
import { DeliveriesQuery, type DeliveryDto, DeliveryPageDto } from './deliveries.dto';
import { DeliveriesListRepository, type DeliveryRow } from './deliveries.repository';

@Injectable()
export class DeliveriesService {
  constructor(
    private readonly deliveries: DeliveriesListRepository,
    private readonly mailer: Mailer,
    private readonly jobs: JobQueue,
  ) {}

  async list(
    context: RequestContext,
    { cursor, limit = 50, state }: DeliveriesQuery,
  ): Promise<DeliveryPageDto> {
    const rows = await this.deliveries.page(context, state, readCursor(cursor, 2), limit + 1);
    const last = rows[limit - 1];
    const more = rows.length > limit && last;
    return {
      items: rows.slice(0, limit).map(present),
      nextCursor: more ? writeCursor([last.made_at_text, last.id]) : null,
      mailIsOn: this.mailer.isOn,
    };
  }

  /** What was given up, or waits for its next attempt, leaves now. What is being sent or was sent does not leave twice. */
  async resend(context: RequestContext, id: string): Promise<void> {
    const before = await this.deliveries.lock(context, id);
    if (before === null) throw notFound();
    if (before.state !== 'failed' && before.state !== 'waiting') throw conflict('delivery-not-open');
    await this.deliveries.sendAgain(context, id);
    context.audit('delivery', id, before, { state: 'waiting', attempts: 0 });
    this.jobs.soon(POST_NOTICES);
  }
}

const present = (row: DeliveryRow): DeliveryDto => ({
  id: row.id,
  displayName: row.display_name,
  channel: row.channel,
  state: row.state,
  kinds: row.kinds,
  news: row.news,
  dueAt: row.due_at.toISOString(),
  attempts: row.attempts,
  problem: row.problem,
  answer: row.answer,
  finishedAt: row.finished_at?.toISOString() ?? null,
});
