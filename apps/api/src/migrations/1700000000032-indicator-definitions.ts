import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Indicators as definitions: what each means and how it comes about (typed, computed from the chain, a formula over others),
 * numbered versions of it, and targets for a period. A reading keeps the number of the definition it was made by.
 */
export class IndicatorDefinitions1700000000032 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE indicators
        DROP CONSTRAINT indicators_across_time_check,
        ADD CONSTRAINT indicators_across_time_check
          CHECK (across_time IN ('sum', 'latest', 'average', 'max', 'cumulative')),
        ADD COLUMN origin text NOT NULL DEFAULT 'typed' CHECK (origin IN ('typed', 'automatic', 'formula')),
        ADD COLUMN automatic text,
        ADD COLUMN formula text,
        ADD COLUMN unit_code text NOT NULL DEFAULT '1',
        ADD COLUMN definition jsonb NOT NULL DEFAULT '{"fr": "", "ar": "", "en": ""}',
        ADD COLUMN method jsonb NOT NULL DEFAULT '{"fr": "", "ar": "", "en": ""}',
        ADD COLUMN source jsonb NOT NULL DEFAULT '{"fr": "", "ar": "", "en": ""}',
        ADD COLUMN numerator_name jsonb,
        ADD COLUMN denominator_name jsonb,
        ADD COLUMN frequency_months smallint NOT NULL DEFAULT 1 CHECK (frequency_months BETWEEN 1 AND 24),
        ADD COLUMN disaggregations text[] NOT NULL DEFAULT '{}'
          CHECK (disaggregations <@ ARRAY['sex', 'age_band', 'territory']),
        ADD COLUMN iris text[] NOT NULL DEFAULT '{}',
        ADD COLUMN may_be_negative boolean NOT NULL DEFAULT false,
        -- One of the catalogue that ships with the product: its words come with the product.
        ADD COLUMN shipped boolean NOT NULL DEFAULT false,
        ADD COLUMN retired_at timestamptz,
        -- The number of the definition in force.
        ADD COLUMN version integer NOT NULL DEFAULT 1,
        ADD CONSTRAINT indicators_automatic_check CHECK ((origin = 'automatic') = (automatic IS NOT NULL)),
        ADD CONSTRAINT indicators_formula_check CHECK ((origin = 'formula') = (formula IS NOT NULL)),
        ADD CONSTRAINT indicators_negative_check CHECK (NOT (across_time = 'cumulative' AND may_be_negative));

      -- Each definition that was in force, whole; what an earlier reading means is read here.
      CREATE TABLE indicator_versions (
        indicator_id uuid NOT NULL REFERENCES indicators (id),
        number integer NOT NULL CHECK (number >= 1),
        content jsonb NOT NULL,
        reason text NOT NULL DEFAULT '',
        changed_by uuid REFERENCES accounts (id),
        changed_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (indicator_id, number)
      );
      CREATE FUNCTION refuse_definition_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'a past definition of an indicator never changes' USING ERRCODE = 'TW032';
      END $$;
      CREATE TRIGGER indicator_versions_kept BEFORE UPDATE OR DELETE ON indicator_versions
        FOR EACH ROW EXECUTE FUNCTION refuse_definition_change();

      ALTER TABLE readings ADD COLUMN definition integer NOT NULL DEFAULT 1;
      CREATE FUNCTION definition_of_reading() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        SELECT version INTO STRICT NEW.definition FROM indicators WHERE id = NEW.indicator_id;
        RETURN NEW;
      END $$;
      CREATE TRIGGER readings_definition BEFORE INSERT ON readings
        FOR EACH ROW EXECUTE FUNCTION definition_of_reading();

      ALTER TABLE programme_indicators
        -- Targets are said for every so many months; null: for the end of the programme alone.
        ADD COLUMN target_months smallint CHECK (target_months IN (1, 2, 3, 4, 6, 12)),
        -- What is stated for all cooperatives together; null: their targets are added up.
        ADD COLUMN baseline numeric(16, 4),
        ADD COLUMN target numeric(16, 4),
        ADD COLUMN targets_version integer NOT NULL DEFAULT 1;

      -- What should be reached by the end of a month before the last. No enrolment: stated for the whole programme.
      CREATE TABLE period_targets (
        programme_id uuid NOT NULL,
        indicator_id uuid NOT NULL,
        enrolment_id uuid REFERENCES enrolments (id),
        month date NOT NULL CHECK (month = date_trunc('month', month)),
        target numeric(16, 4) NOT NULL,
        FOREIGN KEY (programme_id, indicator_id) REFERENCES programme_indicators (programme_id, indicator_id)
          ON DELETE CASCADE,
        CONSTRAINT period_targets_key UNIQUE NULLS NOT DISTINCT (programme_id, indicator_id, enrolment_id, month)
      );
      CREATE INDEX period_targets_enrolment ON period_targets (enrolment_id) WHERE enrolment_id IS NOT NULL;
      CREATE INDEX programme_indicators_indicator ON programme_indicators (indicator_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE period_targets, indicator_versions;
      DROP INDEX programme_indicators_indicator;
      ALTER TABLE programme_indicators DROP COLUMN target_months, DROP COLUMN baseline, DROP COLUMN target,
        DROP COLUMN targets_version;
      DROP TRIGGER readings_definition ON readings;
      DROP FUNCTION definition_of_reading, refuse_definition_change;
      ALTER TABLE readings DROP COLUMN definition;
      -- What is computed only has no place in the older catalogue, unless somebody follows it.
      UPDATE indicators SET across_time = 'sum' WHERE across_time = 'cumulative';
      ALTER TABLE indicators
        DROP CONSTRAINT indicators_across_time_check,
        ADD CONSTRAINT indicators_across_time_check CHECK (across_time IN ('sum', 'latest', 'average', 'max')),
        DROP COLUMN origin, DROP COLUMN automatic, DROP COLUMN formula, DROP COLUMN unit_code, DROP COLUMN definition,
        DROP COLUMN method, DROP COLUMN source, DROP COLUMN numerator_name, DROP COLUMN denominator_name,
        DROP COLUMN frequency_months, DROP COLUMN disaggregations, DROP COLUMN iris, DROP COLUMN may_be_negative,
        DROP COLUMN shipped, DROP COLUMN retired_at, DROP COLUMN version;
    `);
  }
}
