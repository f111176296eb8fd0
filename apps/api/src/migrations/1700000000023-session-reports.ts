import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What was done in a session, what people thought of it and learned, and the photos of the sheet that they signed. */
export class SessionReports1700000000023 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE training_modules SET content = '{"learningCheck": []}'::jsonb || content;

      CREATE TABLE session_files (
        file_id uuid PRIMARY KEY REFERENCES files (id),
        session_id uuid NOT NULL REFERENCES sessions (id),
        kind text NOT NULL CHECK (kind IN ('signed_sheet', 'picture')),
        added_by uuid NOT NULL REFERENCES accounts (id),
        added_at timestamptz NOT NULL DEFAULT now(),
        removed_at timestamptz
      );
      CREATE INDEX session_files_session ON session_files (session_id, added_at);

      CREATE TABLE session_reports (
        session_id uuid PRIMARY KEY REFERENCES sessions (id),
        -- Agenda, exercises and questions of the module as they were at the first word, whatever changes there later.
        outline jsonb NOT NULL,
        -- Null while people were asked and nothing was written.
        content jsonb,
        version integer NOT NULL DEFAULT 1,
        written_by uuid REFERENCES accounts (id),
        written_at timestamptz,
        CHECK ((content IS NULL) = (written_at IS NULL)),
        CHECK ((written_by IS NULL) = (written_at IS NULL))
      );

      -- Counts alone: neither who gave an answer nor when can be told from these.
      CREATE TABLE session_satisfaction (
        session_id uuid PRIMARY KEY REFERENCES session_reports (session_id),
        very_unhappy integer NOT NULL CHECK (very_unhappy >= 0),
        unhappy integer NOT NULL CHECK (unhappy >= 0),
        neutral integer NOT NULL CHECK (neutral >= 0),
        happy integer NOT NULL CHECK (happy >= 0),
        very_happy integer NOT NULL CHECK (very_happy >= 0)
      );

      CREATE TABLE session_learning_checks (
        session_id uuid NOT NULL REFERENCES session_reports (session_id),
        moment text NOT NULL CHECK (moment IN ('before', 'after')),
        question smallint NOT NULL,
        asked integer NOT NULL,
        answered_right integer NOT NULL CHECK (answered_right BETWEEN 0 AND asked),
        PRIMARY KEY (session_id, moment, question)
      );

      -- What a device sent, so that sending again counts nothing twice.
      CREATE TABLE session_counts_taken (
        id uuid PRIMARY KEY,
        session_id uuid NOT NULL REFERENCES session_reports (session_id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE training_modules SET content = content - 'learningCheck';
      DROP TABLE session_counts_taken, session_learning_checks, session_satisfaction, session_reports, session_files;
    `);
  }
}
