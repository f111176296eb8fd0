import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What became of each session and why, the month of everybody by one index, and calendars that phones follow. */
export class SessionChangesAndFeeds1700000000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE session_changes (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        session_id uuid NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
        what text NOT NULL CHECK (what IN ('trainer', 'time', 'venue', 'cancelled', 'restored')),
        -- Of what was changed alone: { "trainerAccountId" }, { "startsAt", "endsAt" } or { "venue" }.
        before jsonb NOT NULL DEFAULT '{}',
        after jsonb NOT NULL DEFAULT '{}',
        reason text CHECK (reason IN ('illness', 'travel', 'other')),
        words text NOT NULL DEFAULT '',
        changed_by uuid NOT NULL REFERENCES accounts (id),
        changed_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX session_changes_session ON session_changes (session_id, changed_at DESC);

      CREATE INDEX sessions_start ON sessions (starts_at, id);

      ALTER TABLE sessions ADD COLUMN changed_at timestamptz;
      UPDATE sessions SET changed_at = created_at;
      ALTER TABLE sessions ALTER COLUMN changed_at SET NOT NULL, ALTER COLUMN changed_at SET DEFAULT now();
      -- Rolls, plans and replacements all write sessions: a calendar that is followed must hear of each.
      CREATE FUNCTION note_session_changed() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.changed_at := now();
        RETURN NEW;
      END $$;
      CREATE TRIGGER sessions_changed BEFORE UPDATE ON sessions
        FOR EACH ROW EXECUTE FUNCTION note_session_changed();

      CREATE TABLE calendar_feeds (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
        programme_id uuid REFERENCES programmes (id) ON DELETE CASCADE,
        cooperative_id uuid REFERENCES cooperatives (id) ON DELETE CASCADE,
        -- SHA-256 of the secret in the address; the secret itself is shown once and kept nowhere.
        token_hash text NOT NULL UNIQUE,
        made_at timestamptz NOT NULL DEFAULT now(),
        CHECK (num_nonnulls(programme_id, cooperative_id) <= 1),
        CONSTRAINT calendar_feeds_one UNIQUE NULLS NOT DISTINCT (account_id, programme_id, cooperative_id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE calendar_feeds;
      DROP TRIGGER sessions_changed ON sessions;
      DROP FUNCTION note_session_changed;
      ALTER TABLE sessions DROP COLUMN changed_at;
      DROP INDEX sessions_start;
      DROP TABLE session_changes;
    `);
  }
}
