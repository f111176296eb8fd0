import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * What stands behind an answer (who gave it, what was seen, its files), and the levels that assessor and cooperative
 * agreed on. The names that were typed into one line become a list of one name without a role.
 */
export class DiagnosticEvidence1700000000016 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE diagnostics
        ALTER COLUMN respondents DROP DEFAULT,
        ALTER COLUMN respondents TYPE jsonb USING CASE WHEN btrim(respondents) = '' THEN '[]'::jsonb
          ELSE jsonb_build_array(jsonb_build_object('name', respondents, 'role', '')) END,
        ALTER COLUMN respondents SET DEFAULT '[]',
        -- How many criteria it asks: those of the grid that apply to the cooperative.
        ADD COLUMN asked integer;
      UPDATE diagnostics d SET asked = (
        SELECT count(*) FROM grid_versions g CROSS JOIN LATERAL jsonb_path_query(g.content, '$.dimensions[*].criteria[*]')
        WHERE g.id = d.grid_version_id);

      ALTER TABLE diagnostic_answers
        ADD COLUMN seen_on_site boolean NOT NULL DEFAULT false,
        ADD COLUMN respondent text;

      CREATE TABLE diagnostic_evidence (
        diagnostic_id uuid NOT NULL,
        criterion_code text NOT NULL,
        file_id uuid NOT NULL REFERENCES files (id),
        position smallint NOT NULL,
        PRIMARY KEY (diagnostic_id, criterion_code, file_id),
        FOREIGN KEY (diagnostic_id, criterion_code) REFERENCES diagnostic_answers (diagnostic_id, criterion_code)
      );
      CREATE INDEX diagnostic_evidence_file ON diagnostic_evidence (file_id);

      CREATE TABLE diagnostic_agreements (
        diagnostic_id uuid NOT NULL,
        criterion_code text NOT NULL,
        assessor_level smallint NOT NULL CHECK (assessor_level BETWEEN 0 AND 4),
        self_level smallint NOT NULL CHECK (self_level BETWEEN 0 AND 4),
        level smallint NOT NULL CHECK (level BETWEEN 0 AND 4),
        agreed_by text NOT NULL,
        note text NOT NULL DEFAULT '',
        agreed_on date NOT NULL,
        recorded_by uuid NOT NULL REFERENCES accounts (id),
        recorded_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (diagnostic_id, criterion_code),
        FOREIGN KEY (diagnostic_id, criterion_code) REFERENCES diagnostic_answers (diagnostic_id, criterion_code)
      );

      -- Answers as they count: an agreed level stands in the place of the one found.
      CREATE VIEW retained_answers AS
        SELECT a.diagnostic_id, a.criterion_code,
          CASE WHEN g.level IS NULL THEN a.state ELSE 'rated' END AS state, coalesce(g.level, a.level) AS level
        FROM diagnostic_answers a LEFT JOIN diagnostic_agreements g USING (diagnostic_id, criterion_code);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW retained_answers;
      DROP TABLE diagnostic_agreements, diagnostic_evidence;
      ALTER TABLE diagnostic_answers DROP COLUMN seen_on_site, DROP COLUMN respondent;
      ALTER TABLE diagnostics ADD COLUMN respondent_names text NOT NULL DEFAULT '';
      UPDATE diagnostics d SET respondent_names = coalesce((
        SELECT string_agg(concat_ws(', ', r ->> 'name', nullif(r ->> 'role', '')), '; ')
        FROM jsonb_array_elements(d.respondents) r), '');
      ALTER TABLE diagnostics DROP COLUMN respondents, DROP COLUMN asked;
      ALTER TABLE diagnostics RENAME COLUMN respondent_names TO respondents;
    `);
  }
}
