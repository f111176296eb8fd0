import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * What people are told. A notification is written by the request that made the news; from there it is sorted into
 * deliveries by what its reader wishes, and a delivery leaves once.
 */
export class Notifications1700000000031 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE notifications (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        account_id uuid NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
        kind text NOT NULL,
        -- What makes it one event: told again, it is the same news.
        event_key text NOT NULL,
        programme_id uuid REFERENCES programmes (id) ON DELETE SET NULL,
        place text NOT NULL,
        params jsonb NOT NULL,
        made_at timestamptz NOT NULL DEFAULT now(),
        read_at timestamptz,
        -- Null: no delivery has been thought about yet.
        sorted_at timestamptz,
        CONSTRAINT notifications_once UNIQUE (account_id, event_key)
      );
      CREATE INDEX notifications_list ON notifications (account_id, made_at DESC, id DESC);
      CREATE INDEX notifications_unread ON notifications (account_id) WHERE read_at IS NULL;
      CREATE INDEX notifications_unsorted ON notifications (made_at) WHERE sorted_at IS NULL;
      CREATE INDEX notifications_age ON notifications (made_at);

      -- No row: the usual preferences.
      CREATE TABLE notification_preferences (
        account_id uuid PRIMARY KEY REFERENCES accounts (id) ON DELETE CASCADE,
        mail boolean NOT NULL,
        rhythm text NOT NULL CHECK (rhythm IN ('at_once', 'daily', 'weekly')),
        digest_at text NOT NULL CHECK (digest_at ~ '^([01][0-9]|2[0-3]):00$'),
        digest_day smallint NOT NULL CHECK (digest_day BETWEEN 1 AND 7),
        quiet_from text CHECK (quiet_from ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
        quiet_to text CHECK (quiet_to ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
        quiet_friday boolean NOT NULL,
        -- Null: the zone of the programme that the news is of.
        zone text,
        version integer NOT NULL DEFAULT 1,
        CHECK ((quiet_from IS NULL) = (quiet_to IS NULL))
      );

      CREATE TABLE notification_refusals (
        account_id uuid NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
        topic text NOT NULL,
        channel text NOT NULL CHECK (channel IN ('mail', 'push')),
        PRIMARY KEY (account_id, topic, channel)
      );

      CREATE TABLE push_subscriptions (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
        endpoint text NOT NULL,
        p256dh text NOT NULL,
        auth text NOT NULL,
        device text NOT NULL DEFAULT '',
        added_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT push_subscriptions_endpoint_key UNIQUE (endpoint)
      );
      CREATE INDEX push_subscriptions_account ON push_subscriptions (account_id);

      CREATE TABLE deliveries (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        account_id uuid NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
        channel text NOT NULL CHECK (channel IN ('mail', 'push')),
        subscription_id uuid REFERENCES push_subscriptions (id) ON DELETE CASCADE,
        state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sending', 'sent', 'failed', 'dropped')),
        due_at timestamptz NOT NULL,
        attempts smallint NOT NULL DEFAULT 0,
        -- Until when whoever sends it is believed to be alive.
        leased_until timestamptz,
        problem text,
        answer text,
        finished_at timestamptz,
        made_at timestamptz NOT NULL DEFAULT now(),
        CHECK ((channel = 'push') = (subscription_id IS NOT NULL)),
        CHECK ((state = 'sending') = (leased_until IS NOT NULL))
      );
      -- What is still being gathered: later news of the same hour joins it.
      CREATE UNIQUE INDEX deliveries_gathering ON deliveries (account_id, channel, due_at, subscription_id)
        NULLS NOT DISTINCT WHERE state = 'waiting' AND attempts = 0;
      CREATE INDEX deliveries_due ON deliveries (due_at) WHERE state = 'waiting';
      CREATE INDEX deliveries_leased ON deliveries (leased_until) WHERE state = 'sending';
      CREATE INDEX deliveries_list ON deliveries (made_at DESC, id DESC);
      CREATE INDEX deliveries_open ON deliveries (made_at DESC, id DESC) WHERE state IN ('waiting', 'sending', 'failed');
      CREATE INDEX deliveries_account ON deliveries (account_id);

      CREATE TABLE delivery_items (
        delivery_id uuid NOT NULL REFERENCES deliveries (id) ON DELETE CASCADE,
        notification_id uuid NOT NULL REFERENCES notifications (id) ON DELETE CASCADE,
        channel text NOT NULL,
        subscription_id uuid,
        PRIMARY KEY (delivery_id, notification_id),
        CONSTRAINT delivery_items_once UNIQUE NULLS NOT DISTINCT (notification_id, channel, subscription_id)
      );

      CREATE TABLE notice_keys (
        only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
        push_public text NOT NULL,
        push_private text NOT NULL,
        unsubscribe_key text NOT NULL,
        made_at timestamptz NOT NULL DEFAULT now()
      );

      -- What reminders look for, every few minutes.
      CREATE INDEX follow_up_windows_closing ON follow_up_windows (closes_on);
      CREATE INDEX actions_open_due ON actions (due_on) WHERE status IN ('planned', 'running');
      CREATE INDEX readings_submitted ON readings (enrolment_id) WHERE status = 'submitted' AND replaced_by IS NULL;
      CREATE INDEX readings_sent_back ON readings (decided_at) WHERE status = 'returned' AND replaced_by IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX readings_sent_back, readings_submitted, actions_open_due, follow_up_windows_closing;
      DROP TABLE notice_keys, delivery_items, deliveries, push_subscriptions, notification_refusals,
        notification_preferences, notifications;
    `);
  }
}
