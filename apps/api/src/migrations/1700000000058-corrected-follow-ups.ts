import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * A logged contact can be corrected. What it said before stays as an edition, which never changes; a sealed report names
 * the editions that it stood on.
 */
export class CorrectedFollowUps1700000000058 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE follow_ups
        ADD COLUMN version integer NOT NULL DEFAULT 1,
        ADD COLUMN corrected_at timestamptz;
      ALTER TABLE follow_up_files ADD COLUMN removed_at timestamptz;

      CREATE TABLE follow_up_editions (
        follow_up_id uuid NOT NULL REFERENCES follow_ups (id),
        version integer NOT NULL,
        -- The whole contact as it read until then.
        content jsonb NOT NULL,
        corrected_by uuid NOT NULL REFERENCES accounts (id),
        corrected_at timestamptz NOT NULL DEFAULT now(),
        reason text NOT NULL CHECK (reason <> ''),
        PRIMARY KEY (follow_up_id, version)
      );

      CREATE FUNCTION refuse_edition_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'what a contact said before never changes' USING ERRCODE = 'TW058';
      END $$;
      CREATE TRIGGER follow_up_editions_unchanged BEFORE UPDATE OR DELETE ON follow_up_editions
        FOR EACH ROW EXECUTE FUNCTION refuse_edition_change();

      CREATE FUNCTION refuse_untraced_correction() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NOT EXISTS (SELECT FROM follow_up_editions d WHERE d.follow_up_id = OLD.id AND d.version = OLD.version) THEN
          RAISE EXCEPTION 'a contact is corrected with a trace' USING ERRCODE = 'TW059';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER follow_ups_traced BEFORE UPDATE ON follow_ups FOR EACH ROW
        WHEN ((OLD.window_id, OLD.held_on, OLD.channel, OLD.spoken_to, OLD.duration_minutes, OLD.summary, OLD.blockers,
            OLD.next_step, OLD.next_step_on, OLD.mood, OLD.logged_by)
          IS DISTINCT FROM (NEW.window_id, NEW.held_on, NEW.channel, NEW.spoken_to, NEW.duration_minutes, NEW.summary,
            NEW.blockers, NEW.next_step, NEW.next_step_on, NEW.mood, NEW.logged_by))
        EXECUTE FUNCTION refuse_untraced_correction();

      CREATE TABLE sealed_follow_ups (
        report_id uuid NOT NULL REFERENCES progress_reports (id),
        follow_up_id uuid NOT NULL REFERENCES follow_ups (id),
        version integer NOT NULL,
        PRIMARY KEY (report_id, follow_up_id)
      );
      CREATE INDEX sealed_follow_ups_contact ON sealed_follow_ups (follow_up_id);
      INSERT INTO sealed_follow_ups (report_id, follow_up_id, version)
      SELECT p.id, f.id, 1
      FROM progress_reports p JOIN enrolments e ON e.programme_id = p.programme_id AND e.status = 'active'
        JOIN follow_up_windows w ON w.enrolment_id = e.id JOIN follow_ups f ON f.window_id = w.id
      WHERE p.status = 'sealed' AND f.held_on BETWEEN p.period_from AND p.period_to AND f.logged_at <= p.sealed_at;

      CREATE FUNCTION pin_reported_follow_ups() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO sealed_follow_ups (report_id, follow_up_id, version)
        SELECT NEW.id, f.id, f.version
        FROM enrolments e JOIN follow_up_windows w ON w.enrolment_id = e.id JOIN follow_ups f ON f.window_id = w.id
        WHERE e.programme_id = NEW.programme_id AND e.status = 'active'
          AND f.held_on BETWEEN NEW.period_from AND NEW.period_to;
        RETURN NULL;
      END $$;
      CREATE TRIGGER progress_reports_pin_follow_ups AFTER UPDATE ON progress_reports FOR EACH ROW
        WHEN (OLD.status = 'draft' AND NEW.status = 'sealed') EXECUTE FUNCTION pin_reported_follow_ups();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER progress_reports_pin_follow_ups ON progress_reports;
      DROP TRIGGER follow_ups_traced ON follow_ups;
      DROP FUNCTION pin_reported_follow_ups, refuse_untraced_correction;
      DROP TABLE sealed_follow_ups, follow_up_editions;
      DROP FUNCTION refuse_edition_change;
      -- The older schema shows every file that is there.
      DELETE FROM follow_up_files WHERE removed_at IS NOT NULL;
      ALTER TABLE follow_up_files DROP COLUMN removed_at;
      ALTER TABLE follow_ups DROP COLUMN corrected_at, DROP COLUMN version;
    `);
  }
}
