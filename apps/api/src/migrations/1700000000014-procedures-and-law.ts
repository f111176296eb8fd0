import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The history of a cooperative's procedures, and what the law asks of it by which day. */
export class ProceduresAndLaw1700000000014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE procedure_moves (
        id uuid PRIMARY KEY,
        enrolment_id uuid NOT NULL REFERENCES enrolments (id),
        procedure_code text NOT NULL,
        kind text NOT NULL CHECK (kind IN ('adopted', 'corrected', 'withdrawn')),
        held_on date NOT NULL,
        decided_by text NOT NULL DEFAULT '',
        words text NOT NULL DEFAULT '',
        recorded_by uuid NOT NULL REFERENCES accounts (id),
        recorded_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX procedure_moves_enrolment ON procedure_moves (enrolment_id, recorded_at);

      CREATE TABLE procedure_move_files (
        move_id uuid NOT NULL REFERENCES procedure_moves (id) ON DELETE CASCADE,
        position smallint NOT NULL,
        file_id uuid NOT NULL REFERENCES files (id),
        PRIMARY KEY (move_id, position)
      );

      ALTER TABLE procedure_adoptions
        ADD COLUMN decided_by text NOT NULL DEFAULT '',
        ADD COLUMN move_id uuid REFERENCES procedure_moves (id);

      INSERT INTO procedure_moves (id, enrolment_id, procedure_code, kind, held_on, words, recorded_by)
      SELECT gen_random_uuid(), enrolment_id, procedure_code, 'adopted', adopted_on, proof, recorded_by
      FROM procedure_adoptions;
      UPDATE procedure_adoptions a SET move_id = m.id FROM procedure_moves m
      WHERE m.enrolment_id = a.enrolment_id AND m.procedure_code = a.procedure_code;

      CREATE TABLE legal_parameters (
        code text NOT NULL,
        valid_from date NOT NULL,
        value numeric(12, 2) NOT NULL CHECK (value >= 0),
        unit text NOT NULL CHECK (unit IN ('months', 'days', 'people', 'dirhams', 'years')),
        source text NOT NULL,
        verified boolean NOT NULL,
        recorded_by uuid REFERENCES accounts (id),
        recorded_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (code, valid_from)
      );

      CREATE TABLE cooperative_mandates (
        id uuid PRIMARY KEY,
        cooperative_id uuid NOT NULL REFERENCES cooperatives (id),
        function text NOT NULL
          CHECK (function IN ('president', 'treasurer', 'secretary', 'manager', 'board_member', 'auditor')),
        holder_name text NOT NULL,
        elected_on date NOT NULL,
        ends_on date NOT NULL,
        replaced_by uuid REFERENCES cooperative_mandates (id) ON DELETE SET NULL,
        recorded_by uuid NOT NULL REFERENCES accounts (id),
        recorded_at timestamptz NOT NULL DEFAULT now(),
        CHECK (ends_on > elected_on)
      );
      CREATE INDEX cooperative_mandates_cooperative ON cooperative_mandates (cooperative_id);
      CREATE INDEX cooperative_mandates_replaced ON cooperative_mandates (replaced_by);

      CREATE TABLE legal_completions (
        id uuid PRIMARY KEY,
        cooperative_id uuid NOT NULL REFERENCES cooperatives (id),
        code text NOT NULL CHECK (code IN ('annual_general_meeting', 'filing_of_accounts')),
        fiscal_year_end date NOT NULL,
        done_on date NOT NULL,
        proof text NOT NULL,
        recorded_by uuid NOT NULL REFERENCES accounts (id),
        recorded_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT legal_completions_item_key UNIQUE (cooperative_id, code, fiscal_year_end)
      );

      CREATE TABLE legal_completion_files (
        completion_id uuid NOT NULL REFERENCES legal_completions (id) ON DELETE CASCADE,
        position smallint NOT NULL,
        file_id uuid NOT NULL REFERENCES files (id),
        PRIMARY KEY (completion_id, position)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE legal_completion_files, legal_completions, cooperative_mandates, legal_parameters CASCADE;
      ALTER TABLE procedure_adoptions DROP COLUMN move_id, DROP COLUMN decided_by;
      DROP TABLE procedure_move_files, procedure_moves;
    `);
  }
}
