import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Training modules, sessions, attendance and follow-ups. */
export class Sessions1700000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE training_modules (
        id uuid PRIMARY KEY,
        code text NOT NULL UNIQUE,
        category text NOT NULL,
        planned_hours numeric(5, 1) NOT NULL,
        criteria text[] NOT NULL DEFAULT '{}',
        content jsonb NOT NULL
      );

      CREATE TABLE sessions (
        id uuid PRIMARY KEY,
        programme_id uuid NOT NULL REFERENCES programmes (id),
        kind text NOT NULL CHECK (kind IN ('training', 'workshop', 'encounter', 'fair')),
        ordinal smallint,
        module_id uuid REFERENCES training_modules (id),
        title text NOT NULL,
        starts_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL,
        venue text NOT NULL,
        trainer_account_id uuid NOT NULL REFERENCES accounts (id),
        status text NOT NULL DEFAULT 'planned' CHECK (status IN ('planned', 'held', 'cancelled')),
        notes text NOT NULL DEFAULT '',
        held_recorded_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        CHECK (ends_at > starts_at),
        CHECK ((kind = 'workshop') = (ordinal IS NOT NULL)),
        CONSTRAINT sessions_trainer_once EXCLUDE USING gist (
          trainer_account_id WITH =, tstzrange(starts_at, ends_at) WITH &&
        ) WHERE (status <> 'cancelled'),
        CONSTRAINT sessions_venue_once EXCLUDE USING gist (
          lower(venue) WITH =, tstzrange(starts_at, ends_at) WITH &&
        ) WHERE (status <> 'cancelled')
      );
      CREATE INDEX sessions_calendar ON sessions (programme_id, starts_at, id);
      CREATE INDEX sessions_trainer_day ON sessions (trainer_account_id, starts_at);

      CREATE TABLE session_enrolments (
        session_id uuid NOT NULL REFERENCES sessions (id),
        enrolment_id uuid NOT NULL REFERENCES enrolments (id),
        PRIMARY KEY (session_id, enrolment_id)
      );
      CREATE INDEX session_enrolments_enrolment ON session_enrolments (enrolment_id, session_id);

      CREATE TABLE attendances (
        session_id uuid NOT NULL REFERENCES sessions (id),
        person_id uuid NOT NULL REFERENCES persons (id),
        enrolment_id uuid NOT NULL REFERENCES enrolments (id),
        status text NOT NULL
          CHECK (status IN ('present', 'late', 'left_early', 'excused', 'absent', 'not_expected')),
        -- As they were on the day: later changes to the person never move a count.
        sex text NOT NULL CHECK (sex IN ('female', 'male', 'unknown')),
        age_band text NOT NULL,
        marked_by uuid NOT NULL REFERENCES accounts (id),
        marked_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (session_id, person_id)
      );
      CREATE INDEX attendances_enrolment ON attendances (enrolment_id, session_id);
      CREATE INDEX attendances_person ON attendances (person_id);

      CREATE TABLE session_headcounts (
        session_id uuid NOT NULL REFERENCES sessions (id),
        enrolment_id uuid NOT NULL REFERENCES enrolments (id),
        female smallint NOT NULL CHECK (female BETWEEN 0 AND 2000),
        male smallint NOT NULL CHECK (male BETWEEN 0 AND 2000),
        unknown smallint NOT NULL CHECK (unknown BETWEEN 0 AND 2000),
        PRIMARY KEY (session_id, enrolment_id)
      );

      CREATE TABLE follow_up_windows (
        id uuid PRIMARY KEY,
        enrolment_id uuid NOT NULL REFERENCES enrolments (id),
        ordinal smallint NOT NULL,
        opens_on date NOT NULL,
        closes_on date NOT NULL,
        caller_account_id uuid REFERENCES accounts (id),
        CONSTRAINT follow_up_windows_ordinal_key UNIQUE (enrolment_id, ordinal),
        CHECK (closes_on >= opens_on)
      );
      CREATE INDEX follow_up_windows_caller ON follow_up_windows (caller_account_id, opens_on);

      CREATE TABLE follow_ups (
        id uuid PRIMARY KEY,
        window_id uuid NOT NULL REFERENCES follow_up_windows (id),
        held_on date NOT NULL,
        channel text NOT NULL CHECK (channel IN ('phone', 'whatsapp', 'video', 'visit')),
        spoken_to text NOT NULL,
        duration_minutes smallint CHECK (duration_minutes BETWEEN 1 AND 600),
        summary text NOT NULL,
        blockers text NOT NULL DEFAULT '',
        next_step text NOT NULL DEFAULT '',
        next_step_on date,
        mood smallint CHECK (mood BETWEEN 1 AND 5),
        logged_by uuid NOT NULL REFERENCES accounts (id),
        logged_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX follow_ups_window ON follow_ups (window_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE follow_ups, follow_up_windows, session_headcounts, attendances, session_enrolments, sessions, training_modules CASCADE',
    );
  }
}
