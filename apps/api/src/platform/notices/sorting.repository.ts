import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type UnsortedNotice, type WantedDelivery } from './wanted-deliveries';

const atATime = 500;
/** The country of the programmes: for news of none. */
const homeZone = 'Africa/Casablanca';

/** What a person chose, from `notification_preferences p`, `accounts a` and a zone of last resort. */
const chosen = `p.mail, p.rhythm, p.digest_at, p.digest_day, p.quiet_from, p.quiet_to, p.quiet_friday,
  ARRAY(SELECT r.topic || '/' || r.channel FROM notification_refusals r WHERE r.account_id = a.id) AS refused`;

@Injectable()
export class SortingRepository {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Turns news into deliveries, in one transaction: `plan` says which. Several at once share the work. How many pieces
   * of news were sorted; 0 when none was left.
   */
  sort(plan: (notice: UnsortedNotice) => WantedDelivery[]): Promise<number> {
    return this.dataSource.transaction(async (manager) => {
      const notices: UnsortedNotice[] = await manager.query(
        `SELECT n.id, n.kind, n.account_id, a.active, coalesce(p.zone, g.zone, $1) AS zone, ${chosen},
           ARRAY(SELECT s.id FROM push_subscriptions s WHERE s.account_id = a.id) AS subscription_ids
         FROM notifications n
         JOIN accounts a ON a.id = n.account_id
         LEFT JOIN notification_preferences p ON p.account_id = n.account_id
         LEFT JOIN programmes g ON g.id = n.programme_id
         WHERE n.sorted_at IS NULL ORDER BY n.made_at, n.id LIMIT ${atATime} FOR UPDATE OF n SKIP LOCKED`,
        [homeZone],
      );
      if (notices.length === 0) return 0;
      await manager.query(
        `WITH wanted AS (
           SELECT * FROM jsonb_to_recordset($1::jsonb)
             AS t (notification_id uuid, account_id uuid, channel text, subscription_id uuid, due_at timestamptz)
         ), gathered AS (
           INSERT INTO deliveries (account_id, channel, subscription_id, due_at)
           SELECT DISTINCT account_id, channel, subscription_id, due_at FROM wanted
           ORDER BY account_id, channel, subscription_id, due_at
           ON CONFLICT (account_id, channel, due_at, subscription_id) WHERE state = 'waiting' AND attempts = 0
             DO UPDATE SET due_at = excluded.due_at
           RETURNING id, account_id, channel, subscription_id, due_at
         )
         INSERT INTO delivery_items (delivery_id, notification_id, channel, subscription_id)
         SELECT d.id, w.notification_id, w.channel, w.subscription_id
         FROM wanted w JOIN gathered d ON d.account_id = w.account_id AND d.channel = w.channel
           AND d.subscription_id IS NOT DISTINCT FROM w.subscription_id AND d.due_at = w.due_at`,
        [JSON.stringify(notices.flatMap(plan))],
      );
      await manager.query('UPDATE notifications SET sorted_at = now() WHERE id = ANY ($1)', [
        notices.map(({ id }) => id),
      ]);
      return notices.length;
    });
  }
}
