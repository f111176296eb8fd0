import { Injectable } from '@nestjs/common';
import { type NoticeChannel } from '@tiwizi/domain';
import { type Locale, type NoticeParams } from '@tiwizi/i18n';
import { DataSource } from 'typeorm';
import { type DeliveryFailure } from '../mail/delivery-failure';

export interface DeliveredItem {
  kind: string;
  place: string;
  params: NoticeParams;
}

/** A message that is ours to send until the lease is over. */
export interface ClaimedDelivery {
  id: string;
  channel: NoticeChannel;
  attempts: number;
  account_id: string;
  email: string;
  display_name: string;
  locale: Locale;
  active: boolean;
  /** What the reader has not read in the meantime, oldest first. */
  items: DeliveredItem[];
  subscription: { id: string; endpoint: string; p256dh: string; auth: string } | null;
}

/** Attempts in all; after the last one a person has to look. */
export const mostAttempts = 8;
const secondsToWait = [60, 5 * 60, 15 * 60, 3600, 3 * 3600, 6 * 3600, 12 * 3600];

/** How long after the given attempt (from 1) the next one follows, in seconds; null when it was the last. */
export const waitAfter = (attempt: number): number | null => secondsToWait[attempt - 1] ?? null;

@Injectable()
export class DeliveriesRepository {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Takes the message that has been due for longest, and counts the attempt before it is made; or one whose sender is
   * believed dead. Null when nothing is due. Nobody else gets it for `leaseSeconds`.
   */
  async claim(channels: readonly NoticeChannel[], leaseSeconds: number): Promise<ClaimedDelivery | null> {
    const due = `state = 'waiting' AND due_at <= now() ORDER BY due_at`;
    const left = `state = 'sending' AND leased_until < now() AND attempts < ${mostAttempts} ORDER BY leased_until`;
    return (await this.take(due, channels, leaseSeconds)) ?? (await this.take(left, channels, leaseSeconds));
  }

  private async take(
    which: string,
    channels: readonly NoticeChannel[],
    leaseSeconds: number,
  ): Promise<ClaimedDelivery | null> {
    const [row]: { id: string }[] = await this.changed(
      `UPDATE deliveries SET state = 'sending', attempts = attempts + 1,
         leased_until = now() + make_interval(secs => $2)
       WHERE id = (SELECT id FROM deliveries WHERE channel = ANY ($1) AND ${which} LIMIT 1 FOR UPDATE SKIP LOCKED)
       RETURNING id`,
      [channels, leaseSeconds],
    );
    if (row === undefined) return null;
    const [claimed]: ClaimedDelivery[] = await this.dataSource.query(
      `SELECT d.id, d.channel, d.attempts, d.account_id, a.email, a.display_name, a.locale, a.active,
         (SELECT coalesce(json_agg(json_build_object('kind', n.kind, 'place', n.place, 'params', n.params)
            ORDER BY n.made_at, n.id), '[]')
          FROM delivery_items i JOIN notifications n ON n.id = i.notification_id
          WHERE i.delivery_id = d.id AND n.read_at IS NULL) AS items,
         (SELECT json_build_object('id', s.id, 'endpoint', s.endpoint, 'p256dh', s.p256dh, 'auth', s.auth)
          FROM push_subscriptions s WHERE s.id = d.subscription_id) AS subscription
       FROM deliveries d JOIN accounts a ON a.id = d.account_id WHERE d.id = $1`,
      [row.id],
    );
    return claimed ?? null;
  }

  /** Notes how it ended. Changes nothing where the lease was over and somebody else took it. */
  async finish({ id, attempts }: ClaimedDelivery, state: 'sent' | 'dropped'): Promise<void> {
    await this.dataSource.query(
      `UPDATE deliveries SET state = $3, leased_until = NULL, finished_at = now(), problem = NULL, answer = NULL
       WHERE id = $1 AND attempts = $2 AND state = 'sending'`,
      [id, attempts, state],
    );
  }

  /** Puts it off, or gives it up where trying again would not help or has not. */
  async fail(
    { id, attempts }: ClaimedDelivery,
    { problem, answer, isPermanent }: DeliveryFailure,
  ): Promise<void> {
    const wait = isPermanent ? null : waitAfter(attempts);
    await this.dataSource.query(
      `UPDATE deliveries SET leased_until = NULL, problem = $3, answer = $4,
         state = CASE WHEN $5::integer IS NULL THEN 'failed' ELSE 'waiting' END,
         finished_at = CASE WHEN $5::integer IS NULL THEN now() END,
         due_at = now() + make_interval(secs => coalesce($5::integer, 0))
       WHERE id = $1 AND attempts = $2 AND state = 'sending'`,
      [id, attempts, problem, answer, wait],
    );
  }

  /** Those whose sender died at the last attempt are given up: nobody knows whether they arrived. */
  async giveUpInterrupted(): Promise<void> {
    await this.dataSource.query(
      `UPDATE deliveries SET state = 'failed', leased_until = NULL, finished_at = now(), problem = 'interrupted'
       WHERE state = 'sending' AND leased_until < now() AND attempts >= ${mostAttempts}`,
    );
  }

  async forgetSubscription(id: string): Promise<void> {
    await this.dataSource.query('DELETE FROM push_subscriptions WHERE id = $1', [id]);
  }

  /** News of half a year ago that was read, or is of no more use, and what was sent a quarter ago. */
  async forgetOld(): Promise<void> {
    await this.dataSource.query(`DELETE FROM notifications WHERE made_at < now() - interval '180 days'`);
    await this.dataSource.query(
      `DELETE FROM deliveries WHERE made_at < now() - interval '90 days' AND state IN ('sent', 'dropped', 'failed')`,
    );
  }

  // TypeORM answers [rows, count] for UPDATE.
  private async changed<Row>(statement: string, values: unknown[]): Promise<Row[]> {
    const [rows]: [Row[], number] = await this.dataSource.query(statement, values);
    return rows;
  }
}
