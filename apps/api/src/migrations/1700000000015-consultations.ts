import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Who answers for a need, and the log of the actors who were heard: institutions, partners, elected people. */
export class Consultations1700000000015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE needs
        ADD COLUMN owner_kind text CHECK (owner_kind IN ('member', 'trainer', 'institution')),
        ADD COLUMN owner_name text,
        ADD CONSTRAINT needs_owner_check CHECK ((owner_kind IS NULL) = (owner_name IS NULL));

      CREATE TABLE consultations (
        id uuid PRIMARY KEY,
        programme_id uuid NOT NULL REFERENCES programmes (id),
        held_on date NOT NULL,
        channel text NOT NULL CHECK (channel IN ('visit', 'meeting', 'phone', 'message', 'letter')),
        institution text NOT NULL,
        person_heard text NOT NULL DEFAULT '',
        person_role text NOT NULL DEFAULT '',
        said text NOT NULL,
        written_by uuid NOT NULL REFERENCES accounts (id),
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX consultations_programme ON consultations (programme_id, held_on DESC, id DESC);

      -- Whom it concerns; none named: the whole programme.
      CREATE TABLE consultation_enrolments (
        consultation_id uuid NOT NULL REFERENCES consultations (id) ON DELETE CASCADE,
        enrolment_id uuid NOT NULL REFERENCES enrolments (id),
        PRIMARY KEY (consultation_id, enrolment_id)
      );
      CREATE INDEX consultation_enrolments_enrolment ON consultation_enrolments (enrolment_id);

      CREATE TABLE consultation_needs (
        consultation_id uuid NOT NULL REFERENCES consultations (id) ON DELETE CASCADE,
        need_id uuid NOT NULL REFERENCES needs (id),
        PRIMARY KEY (consultation_id, need_id)
      );
      CREATE INDEX consultation_needs_need ON consultation_needs (need_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE consultation_needs, consultation_enrolments, consultations;
      ALTER TABLE needs DROP COLUMN owner_kind, DROP COLUMN owner_name;
    `);
  }
}
