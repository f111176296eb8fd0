import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * What a reading says never changes, nor does the word on one that stands in a sealed report. A reading may say its
 * total in parts and carry a word; the ledger's photos and the files that were brought in are kept beside.
 */
export class ReadingsUnderSeal1700000000033 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE readings
        ADD COLUMN parts jsonb NOT NULL DEFAULT '[]',
        ADD COLUMN remark text NOT NULL DEFAULT '',
        -- What looked odd when it was entered, by the codes of the domain: told, and never in the way.
        ADD COLUMN warnings text[] NOT NULL DEFAULT '{}';
      CREATE INDEX readings_cell ON readings (enrolment_id, indicator_id, period);
      CREATE INDEX readings_returned ON readings (entered_by) WHERE status = 'returned' AND replaced_by IS NULL;

      CREATE TABLE sealed_readings (
        report_id uuid NOT NULL REFERENCES progress_reports (id),
        reading_id uuid NOT NULL REFERENCES readings (id),
        enrolment_id uuid NOT NULL,
        indicator_id uuid NOT NULL,
        period date NOT NULL,
        PRIMARY KEY (report_id, reading_id)
      );
      CREATE INDEX sealed_readings_cell ON sealed_readings (enrolment_id, indicator_id, period);
      CREATE INDEX sealed_readings_reading ON sealed_readings (reading_id);

      -- As near as what was kept tells: approved before the seal, and not replaced before it.
      INSERT INTO sealed_readings (report_id, reading_id, enrolment_id, indicator_id, period)
      SELECT p.id, r.id, r.enrolment_id, r.indicator_id, r.period
      FROM progress_reports p
        JOIN enrolments e ON e.programme_id = p.programme_id AND e.status = 'active'
        JOIN programme_indicators pi ON pi.programme_id = p.programme_id
        JOIN readings r ON r.enrolment_id = e.id AND r.indicator_id = pi.indicator_id
          AND r.period BETWEEN date_trunc('month', p.period_from) AND p.period_to
        LEFT JOIN readings later ON later.id = r.replaced_by
      WHERE p.status = 'sealed' AND r.status = 'approved' AND coalesce(r.decided_at, r.entered_at) <= p.sealed_at
        AND (later.id IS NULL OR later.entered_at > p.sealed_at);

      CREATE FUNCTION refuse_reading_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'a reading never changes: a correction is another one' USING ERRCODE = 'TW033';
      END $$;
      CREATE TRIGGER readings_unchanged BEFORE UPDATE ON readings FOR EACH ROW
        WHEN ((OLD.id, OLD.enrolment_id, OLD.indicator_id, OLD.period, OLD.value, OLD.numerator, OLD.denominator, OLD.parts,
            OLD.source, OLD.remark, OLD.warnings, OLD.entered_by, OLD.entered_at)
          IS DISTINCT FROM (NEW.id, NEW.enrolment_id, NEW.indicator_id, NEW.period, NEW.value, NEW.numerator,
            NEW.denominator, NEW.parts, NEW.source, NEW.remark, NEW.warnings, NEW.entered_by, NEW.entered_at))
        EXECUTE FUNCTION refuse_reading_change();

      CREATE FUNCTION refuse_reported_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        -- The row is held by now: a seal that pins it has either ended, and is seen, or comes after.
        IF EXISTS (SELECT FROM sealed_readings s WHERE s.reading_id = OLD.id) THEN
          RAISE EXCEPTION 'a reading in a sealed report never changes' USING ERRCODE = 'TW034';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER readings_reported BEFORE UPDATE ON readings FOR EACH ROW
        WHEN ((OLD.status, OLD.returned_reason, OLD.decided_by, OLD.decided_at)
          IS DISTINCT FROM (NEW.status, NEW.returned_reason, NEW.decided_by, NEW.decided_at)
          OR (OLD.replaced_by IS NOT NULL AND NEW.replaced_by IS DISTINCT FROM OLD.replaced_by))
        EXECUTE FUNCTION refuse_reported_change();

      CREATE FUNCTION pin_reported_readings() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO sealed_readings (report_id, reading_id, enrolment_id, indicator_id, period)
        SELECT NEW.id, r.id, r.enrolment_id, r.indicator_id, r.period
        FROM enrolments e
          JOIN programme_indicators pi ON pi.programme_id = e.programme_id
          JOIN readings r ON r.enrolment_id = e.id AND r.indicator_id = pi.indicator_id
        WHERE e.programme_id = NEW.programme_id AND e.status = 'active' AND r.replaced_by IS NULL
          AND r.status = 'approved' AND r.period BETWEEN date_trunc('month', NEW.period_from) AND NEW.period_to
        FOR SHARE OF r;
        RETURN NULL;
      END $$;
      CREATE TRIGGER progress_reports_pin AFTER UPDATE ON progress_reports FOR EACH ROW
        WHEN (OLD.status = 'draft' AND NEW.status = 'sealed') EXECUTE FUNCTION pin_reported_readings();

      -- Photos of the ledger that a cooperative's month was read from.
      CREATE TABLE reading_files (
        file_id uuid PRIMARY KEY REFERENCES files (id),
        enrolment_id uuid NOT NULL REFERENCES enrolments (id),
        period date NOT NULL CHECK (period = date_trunc('month', period)),
        added_by uuid NOT NULL REFERENCES accounts (id),
        added_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX reading_files_month ON reading_files (enrolment_id, period, added_at);

      CREATE TABLE reading_imports (
        id uuid PRIMARY KEY,
        programme_id uuid NOT NULL REFERENCES programmes (id),
        account_id uuid NOT NULL REFERENCES accounts (id),
        status text NOT NULL DEFAULT 'preview' CHECK (status IN ('preview', 'confirmed', 'undone')),
        file_name text NOT NULL,
        preview jsonb NOT NULL,
        -- Null where there was nothing to take in, or it was taken in.
        staged jsonb,
        created_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX reading_imports_programme ON reading_imports (programme_id, created_at DESC);
      CREATE TABLE imported_readings (
        import_id uuid NOT NULL REFERENCES reading_imports (id) ON DELETE CASCADE,
        reading_id uuid NOT NULL REFERENCES readings (id),
        -- What it took the place of.
        replaced_id uuid REFERENCES readings (id),
        PRIMARY KEY (import_id, reading_id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE imported_readings, reading_imports, reading_files;
      DROP TRIGGER progress_reports_pin ON progress_reports;
      DROP TRIGGER readings_reported ON readings;
      DROP TRIGGER readings_unchanged ON readings;
      DROP FUNCTION pin_reported_readings, refuse_reported_change, refuse_reading_change;
      DROP TABLE sealed_readings;
      DROP INDEX readings_returned, readings_cell;
      ALTER TABLE readings DROP COLUMN warnings, DROP COLUMN remark, DROP COLUMN parts;
    `);
  }
}
