import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Indicators, targets, readings and progress reports. A sealed report and an approved reading never change. */
export class Results1700000000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE indicators (
        id uuid PRIMARY KEY,
        code text NOT NULL UNIQUE,
        name_fr text NOT NULL,
        name_ar text NOT NULL,
        name_en text NOT NULL,
        unit jsonb NOT NULL,
        kind text NOT NULL CHECK (kind IN ('follow_up', 'performance')),
        is_ratio boolean NOT NULL,
        direction text NOT NULL CHECK (direction IN ('increase', 'decrease')),
        across_time text NOT NULL CHECK (across_time IN ('sum', 'latest', 'average', 'max')),
        across_cooperatives text NOT NULL CHECK (across_cooperatives IN ('sum', 'average', 'median', 'none')),
        decimals smallint NOT NULL CHECK (decimals BETWEEN 0 AND 4),
        sdg text[] NOT NULL DEFAULT '{}'
      );

      CREATE TABLE programme_indicators (
        programme_id uuid NOT NULL REFERENCES programmes (id),
        indicator_id uuid NOT NULL REFERENCES indicators (id),
        position smallint NOT NULL,
        PRIMARY KEY (programme_id, indicator_id)
      );

      CREATE TABLE indicator_targets (
        enrolment_id uuid NOT NULL REFERENCES enrolments (id),
        indicator_id uuid NOT NULL REFERENCES indicators (id),
        baseline numeric(16, 4),
        target numeric(16, 4),
        version integer NOT NULL DEFAULT 1,
        PRIMARY KEY (enrolment_id, indicator_id)
      );

      CREATE TABLE readings (
        id uuid PRIMARY KEY,
        enrolment_id uuid NOT NULL REFERENCES enrolments (id),
        indicator_id uuid NOT NULL REFERENCES indicators (id),
        period date NOT NULL CHECK (period = date_trunc('month', period)),
        -- Null only in a correction that takes a value away: the month is missing again, never 0.
        value numeric(16, 4),
        numerator numeric(16, 4),
        denominator numeric(16, 4) CHECK (denominator <> 0),
        source text NOT NULL,
        status text NOT NULL DEFAULT 'submitted' CHECK (status IN ('submitted', 'approved', 'returned')),
        returned_reason text NOT NULL DEFAULT '',
        -- A correction is a new reading; the one it replaces stays and names it.
        replaced_by uuid REFERENCES readings (id) DEFERRABLE INITIALLY DEFERRED,
        entered_by uuid NOT NULL REFERENCES accounts (id),
        entered_at timestamptz NOT NULL DEFAULT now(),
        decided_by uuid REFERENCES accounts (id),
        decided_at timestamptz,
        CHECK ((numerator IS NULL) = (denominator IS NULL))
      );
      CREATE UNIQUE INDEX readings_current_key ON readings (enrolment_id, indicator_id, period) WHERE replaced_by IS NULL;
      CREATE INDEX readings_indicator ON readings (indicator_id, period);

      CREATE TABLE progress_reports (
        id uuid PRIMARY KEY,
        programme_id uuid NOT NULL REFERENCES programmes (id),
        period_from date NOT NULL,
        period_to date NOT NULL,
        title text NOT NULL,
        story text NOT NULL DEFAULT '',
        next_steps text NOT NULL DEFAULT '',
        status text NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'sealed')),
        number integer,
        content jsonb,
        canonical text,
        seal text,
        sealed_at timestamptz,
        sealed_by uuid REFERENCES accounts (id),
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT progress_reports_number_key UNIQUE (programme_id, number),
        CONSTRAINT progress_reports_seal_key UNIQUE (seal),
        CHECK (period_to >= period_from),
        CHECK (status = 'draft' OR (number IS NOT NULL AND content IS NOT NULL AND canonical IS NOT NULL
          AND seal IS NOT NULL AND sealed_at IS NOT NULL AND sealed_by IS NOT NULL))
      );

      CREATE FUNCTION refuse_sealed_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'a sealed progress report never changes' USING ERRCODE = 'TW001';
      END $$;
      CREATE TRIGGER progress_reports_sealed BEFORE UPDATE OR DELETE ON progress_reports
        FOR EACH ROW WHEN (OLD.status = 'sealed') EXECUTE FUNCTION refuse_sealed_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE progress_reports, readings, indicator_targets, programme_indicators, indicators CASCADE; DROP FUNCTION refuse_sealed_change',
    );
  }
}
