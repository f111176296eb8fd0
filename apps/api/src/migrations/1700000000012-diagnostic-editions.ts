import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * A second reading of the same cooperative, and corrections: a finalised diagnostic never changes, a corrected edition
 * takes its place. Kind and sector are those of the cooperative on the day the diagnostic began.
 */
export class DiagnosticEditions1700000000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE diagnostics
        ADD COLUMN reading smallint NOT NULL DEFAULT 1 CHECK (reading IN (1, 2)),
        ADD COLUMN edition integer NOT NULL DEFAULT 1 CHECK (edition >= 1),
        ADD COLUMN corrects_id uuid REFERENCES diagnostics (id),
        ADD COLUMN correction_reason text,
        ADD COLUMN superseded_at timestamptz,
        ADD COLUMN open_talks integer,
        ADD COLUMN kind text,
        ADD COLUMN sector text,
        ADD CONSTRAINT diagnostics_correction_check
          CHECK ((edition > 1) = (corrects_id IS NOT NULL) AND (corrects_id IS NULL) = (correction_reason IS NULL)),
        ADD CONSTRAINT diagnostics_second_reading_check CHECK (reading = 1 OR perspective = 'assessor'),
        ADD CONSTRAINT diagnostics_superseded_final_check CHECK (superseded_at IS NULL OR status = 'finalised'),
        DROP CONSTRAINT diagnostics_wave_key,
        ADD CONSTRAINT diagnostics_wave_key UNIQUE (enrolment_id, wave, perspective, reading, edition);

      UPDATE diagnostics d SET kind = c.kind, sector = c.sector
      FROM enrolments e JOIN cooperatives c ON c.id = e.cooperative_id WHERE e.id = d.enrolment_id;

      CREATE UNIQUE INDEX diagnostics_standing_key ON diagnostics (enrolment_id, wave, perspective, reading)
        WHERE status = 'finalised' AND superseded_at IS NULL;
      CREATE INDEX diagnostics_corrects_idx ON diagnostics (corrects_id) WHERE corrects_id IS NOT NULL;

      -- What "the diagnostic" of an enrolment, wave and perspective is: the first reading in its latest finalised
      -- edition, or the one under way while none is finalised. At most one row of each.
      CREATE VIEW standing_diagnostics AS
        SELECT id, enrolment_id, grid_version_id, wave, perspective, status, held_on, assessor_account_id, result,
          finalised_at, edition, kind, sector, created_at
        FROM diagnostics
        WHERE reading = 1 AND superseded_at IS NULL AND (status = 'finalised' OR corrects_id IS NULL);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW standing_diagnostics;
      ALTER TABLE diagnostics DROP CONSTRAINT diagnostics_correction_check;
      -- The edition that stands is the one that stays: needs decided on an earlier one come along.
      UPDATE needs n SET diagnostic_id = standing.id
        FROM diagnostics decided JOIN diagnostics standing
          ON (standing.enrolment_id, standing.wave, standing.perspective) =
            (decided.enrolment_id, decided.wave, decided.perspective)
        WHERE n.diagnostic_id = decided.id AND decided.superseded_at IS NOT NULL AND standing.reading = 1
          AND standing.status = 'finalised' AND standing.superseded_at IS NULL;
      CREATE TEMPORARY TABLE leaving ON COMMIT DROP AS SELECT id FROM diagnostics
        WHERE reading = 2 OR superseded_at IS NOT NULL OR (edition > 1 AND status = 'draft');
      DELETE FROM diagnostic_answers WHERE diagnostic_id IN (SELECT id FROM leaving);
      UPDATE diagnostics SET corrects_id = NULL;
      DELETE FROM diagnostics WHERE id IN (SELECT id FROM leaving);
      ALTER TABLE diagnostics
        DROP CONSTRAINT diagnostics_wave_key,
        DROP COLUMN reading, DROP COLUMN edition, DROP COLUMN corrects_id, DROP COLUMN correction_reason,
        DROP COLUMN superseded_at, DROP COLUMN open_talks, DROP COLUMN kind, DROP COLUMN sector,
        ADD CONSTRAINT diagnostics_wave_key UNIQUE (enrolment_id, wave, perspective);
    `);
  }
}
