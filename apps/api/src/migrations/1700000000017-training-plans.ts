import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Modules that can be written here, the training plan of a programme and its guides, trainings that a workshop builds on. */
export class TrainingPlans1700000000017 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE training_modules
        ADD COLUMN builds_on text[] NOT NULL DEFAULT '{}',
        -- Written here: what ships with the product no longer replaces it.
        ADD COLUMN edited_at timestamptz,
        ADD COLUMN retired_at timestamptz,
        ADD COLUMN version integer NOT NULL DEFAULT 1;
      UPDATE training_modules
        SET content = '{"agenda": [], "materials": [], "messages": [], "sheets": []}'::jsonb || content;

      CREATE TABLE training_plans (
        programme_id uuid PRIMARY KEY REFERENCES programmes (id),
        version integer NOT NULL,
        updated_by uuid NOT NULL REFERENCES accounts (id),
        updated_at timestamptz NOT NULL DEFAULT now()
      );

      CREATE TABLE training_plan_modules (
        programme_id uuid NOT NULL REFERENCES training_plans (programme_id),
        module_id uuid NOT NULL REFERENCES training_modules (id),
        position smallint NOT NULL,
        PRIMARY KEY (programme_id, module_id)
      );

      CREATE TABLE training_plan_cooperatives (
        programme_id uuid NOT NULL,
        module_id uuid NOT NULL,
        enrolment_id uuid NOT NULL REFERENCES enrolments (id),
        PRIMARY KEY (programme_id, module_id, enrolment_id),
        FOREIGN KEY (programme_id, module_id)
          REFERENCES training_plan_modules (programme_id, module_id) ON DELETE CASCADE
      );

      CREATE TABLE training_guides (
        id uuid PRIMARY KEY,
        programme_id uuid NOT NULL REFERENCES programmes (id),
        number integer NOT NULL,
        plan_version integer NOT NULL,
        content jsonb NOT NULL,
        made_by uuid NOT NULL REFERENCES accounts (id),
        made_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT training_guides_number_key UNIQUE (programme_id, number)
      );

      CREATE FUNCTION refuse_guide_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'a training guide never changes';
      END $$;
      CREATE TRIGGER training_guides_made BEFORE UPDATE OR DELETE ON training_guides
        FOR EACH ROW EXECUTE FUNCTION refuse_guide_change();

      CREATE TABLE session_builds_on (
        session_id uuid NOT NULL REFERENCES sessions (id),
        module_id uuid NOT NULL REFERENCES training_modules (id),
        PRIMARY KEY (session_id, module_id)
      );
      -- Which trainings a programme has planned and held.
      CREATE INDEX sessions_module ON sessions (programme_id, module_id) WHERE module_id IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX sessions_module;
      DROP TABLE session_builds_on, training_guides, training_plan_cooperatives, training_plan_modules, training_plans;
      DROP FUNCTION refuse_guide_change();
      UPDATE training_modules SET content = content - '{agenda,materials,messages,sheets}'::text[];
      ALTER TABLE training_modules
        DROP COLUMN builds_on, DROP COLUMN edited_at, DROP COLUMN retired_at, DROP COLUMN version;
    `);
  }
}
