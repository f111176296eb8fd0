import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Grids, diagnostics and needs. A published grid version and a finalised diagnostic never change. */
export class Diagnostics1700000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE grid_versions (
        id uuid PRIMARY KEY,
        grid_code text NOT NULL,
        number integer NOT NULL,
        status text NOT NULL CHECK (status IN ('draft', 'published')),
        content jsonb NOT NULL,
        published_at timestamptz,
        CONSTRAINT grid_versions_number_key UNIQUE (grid_code, number)
      );

      CREATE TABLE diagnostics (
        id uuid PRIMARY KEY,
        enrolment_id uuid NOT NULL REFERENCES enrolments (id),
        grid_version_id uuid NOT NULL REFERENCES grid_versions (id),
        wave text NOT NULL CHECK (wave IN ('baseline', 'midline', 'endline')),
        perspective text NOT NULL CHECK (perspective IN ('assessor', 'self')),
        status text NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'finalised')),
        held_on date NOT NULL,
        respondents text NOT NULL DEFAULT '',
        assessor_account_id uuid NOT NULL REFERENCES accounts (id),
        result jsonb,
        finalised_at timestamptz,
        finalised_by uuid REFERENCES accounts (id),
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT diagnostics_wave_key UNIQUE (enrolment_id, wave, perspective),
        CHECK ((status = 'finalised') = (finalised_at IS NOT NULL AND result IS NOT NULL))
      );

      CREATE TABLE diagnostic_answers (
        diagnostic_id uuid NOT NULL REFERENCES diagnostics (id),
        criterion_code text NOT NULL,
        state text NOT NULL CHECK (state IN ('rated', 'not_applicable', 'not_verified', 'refused')),
        level smallint CHECK (level BETWEEN 0 AND 4),
        note text NOT NULL DEFAULT '',
        answered_by uuid NOT NULL REFERENCES accounts (id),
        answered_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (diagnostic_id, criterion_code),
        CHECK ((state = 'rated') = (level IS NOT NULL))
      );

      CREATE TABLE needs (
        id uuid PRIMARY KEY,
        enrolment_id uuid NOT NULL REFERENCES enrolments (id),
        diagnostic_id uuid NOT NULL REFERENCES diagnostics (id),
        criterion_code text NOT NULL,
        category text NOT NULL CHECK (category IN ('technical', 'financial', 'legal', 'organisational', 'commercial')),
        remedy text NOT NULL CHECK (remedy IN ('training', 'accompaniment', 'compliance', 'equipment')),
        statement text NOT NULL,
        priority numeric NOT NULL,
        status text NOT NULL CHECK (status IN ('agreed', 'declined', 'met')),
        decided_on date NOT NULL,
        decided_with text NOT NULL DEFAULT '',
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT needs_criterion_key UNIQUE (enrolment_id, criterion_code)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE needs, diagnostic_answers, diagnostics, grid_versions CASCADE');
  }
}
