import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * What a contact brings beside its words: how each action goes, what stands in the way until it is solved, documents and
 * voice notes. And who is to call: windows ahead follow the trainer, past ones keep who was in charge.
 */
export class FollowUpWork1700000000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE files
        DROP CONSTRAINT files_media_type_check,
        DROP CONSTRAINT files_check,
        ADD CONSTRAINT files_media_type_check CHECK (media_type IN
          ('image/jpeg', 'image/png', 'application/pdf', 'audio/webm', 'audio/ogg', 'audio/mp4')),
        ADD CONSTRAINT files_check CHECK ((media_type LIKE 'image/%') = (width IS NOT NULL));

      CREATE TABLE action_progress (
        follow_up_id uuid NOT NULL REFERENCES follow_ups (id),
        action_id uuid NOT NULL REFERENCES actions (id) ON DELETE CASCADE,
        progress text NOT NULL CHECK (progress IN ('not_begun', 'going_on', 'said_done', 'blocked')),
        told_on date NOT NULL,
        PRIMARY KEY (follow_up_id, action_id)
      );
      CREATE INDEX action_progress_action ON action_progress (action_id, told_on DESC);

      CREATE TABLE blockers (
        id uuid PRIMARY KEY,
        enrolment_id uuid NOT NULL REFERENCES enrolments (id),
        follow_up_id uuid NOT NULL REFERENCES follow_ups (id),
        category text NOT NULL CHECK (category IN ('money', 'market', 'raw_material', 'equipment', 'legal', 'people',
          'conflict', 'transport', 'water_energy', 'administration', 'health', 'other')),
        words text NOT NULL DEFAULT '',
        raised_on date NOT NULL,
        -- The last contact that said so.
        standing_on date NOT NULL,
        solved_on date,
        solved_in uuid REFERENCES follow_ups (id),
        CHECK ((solved_on IS NULL) = (solved_in IS NULL))
      );
      CREATE INDEX blockers_open ON blockers (enrolment_id, raised_on) WHERE solved_on IS NULL;
      CREATE INDEX blockers_follow_up ON blockers (follow_up_id);
      CREATE INDEX blockers_solved_in ON blockers (solved_in) WHERE solved_in IS NOT NULL;

      CREATE TABLE follow_up_files (
        follow_up_id uuid NOT NULL REFERENCES follow_ups (id),
        file_id uuid NOT NULL REFERENCES files (id),
        -- Of a voice note.
        seconds smallint CHECK (seconds BETWEEN 1 AND 180),
        added_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (follow_up_id, file_id)
      );
      CREATE INDEX follow_up_files_file ON follow_up_files (file_id);

      CREATE TABLE follow_up_reassignments (
        id uuid PRIMARY KEY,
        programme_id uuid NOT NULL REFERENCES programmes (id),
        to_account_id uuid NOT NULL REFERENCES accounts (id),
        from_day date NOT NULL,
        reason text NOT NULL,
        made_by uuid NOT NULL REFERENCES accounts (id),
        made_at timestamptz NOT NULL DEFAULT now(),
        undone_at timestamptz
      );
      CREATE INDEX follow_up_reassignments_programme ON follow_up_reassignments (programme_id, made_at DESC, id DESC);
      CREATE TABLE reassigned_windows (
        reassignment_id uuid NOT NULL REFERENCES follow_up_reassignments (id),
        window_id uuid NOT NULL REFERENCES follow_up_windows (id) ON DELETE CASCADE,
        from_account_id uuid REFERENCES accounts (id),
        PRIMARY KEY (reassignment_id, window_id)
      );
      CREATE INDEX reassigned_windows_window ON reassigned_windows (window_id);

      -- Whose turn it is follows the trainer, whoever changes that: of windows that can still be honoured alone.
      CREATE FUNCTION windows_follow_trainer() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE follow_up_windows w SET caller_account_id = NEW.trainer_account_id
        FROM programmes p
        WHERE p.id = NEW.programme_id AND w.enrolment_id = NEW.id
          AND w.caller_account_id IS NOT DISTINCT FROM OLD.trainer_account_id
          AND w.closes_on >= (now() AT TIME ZONE p.zone)::date
          AND NOT EXISTS (SELECT FROM follow_ups f WHERE f.window_id = w.id);
        RETURN NULL;
      END $$;
      CREATE TRIGGER enrolments_windows_follow AFTER UPDATE OF trainer_account_id ON enrolments
        FOR EACH ROW WHEN (OLD.trainer_account_id IS DISTINCT FROM NEW.trainer_account_id)
        EXECUTE FUNCTION windows_follow_trainer();

      -- Trainers were changed before without a word to the windows.
      UPDATE follow_up_windows w SET caller_account_id = e.trainer_account_id
      FROM enrolments e JOIN programmes p ON p.id = e.programme_id
      WHERE e.id = w.enrolment_id AND w.caller_account_id IS DISTINCT FROM e.trainer_account_id
        AND w.closes_on >= (now() AT TIME ZONE p.zone)::date
        AND NOT EXISTS (SELECT FROM follow_ups f WHERE f.window_id = w.id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER enrolments_windows_follow ON enrolments;
      DROP FUNCTION windows_follow_trainer;
      DROP TABLE reassigned_windows, follow_up_reassignments, follow_up_files, blockers, action_progress;
      -- The older schema has no word for sound.
      DELETE FROM files WHERE media_type LIKE 'audio/%';
      ALTER TABLE files
        DROP CONSTRAINT files_media_type_check,
        DROP CONSTRAINT files_check,
        ADD CONSTRAINT files_media_type_check CHECK (media_type IN ('image/jpeg', 'image/png', 'application/pdf')),
        ADD CONSTRAINT files_check CHECK ((media_type = 'application/pdf') = (width IS NULL));
    `);
  }
}
