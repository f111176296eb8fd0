import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Indicators as a catalogue, action plans with their actions, stakeholders and signatures, adopted procedures. */
export class ActionPlans1700000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE action_plans (
        id uuid PRIMARY KEY,
        enrolment_id uuid NOT NULL REFERENCES enrolments (id),
        status text NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'proposed', 'signed', 'running', 'closed')),
        revision integer NOT NULL DEFAULT 1,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT action_plans_enrolment_key UNIQUE (enrolment_id)
      );

      CREATE TABLE plan_signatures (
        id uuid PRIMARY KEY,
        plan_id uuid NOT NULL REFERENCES action_plans (id),
        revision integer NOT NULL,
        signer_name text NOT NULL,
        signer_role text NOT NULL,
        signed_on date NOT NULL,
        signed_text jsonb NOT NULL,
        recorded_by uuid NOT NULL REFERENCES accounts (id),
        recorded_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT plan_signatures_revision_key UNIQUE (plan_id, revision)
      );

      CREATE TABLE actions (
        id uuid PRIMARY KEY,
        plan_id uuid NOT NULL REFERENCES action_plans (id),
        need_id uuid REFERENCES needs (id),
        title text NOT NULL,
        status text NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'planned', 'running', 'done', 'cancelled')),
        responsible_kind text CHECK (responsible_kind IN ('member', 'trainer', 'institution')),
        responsible_name text NOT NULL DEFAULT '',
        starts_on date,
        due_on date,
        done_on date,
        evidence text NOT NULL DEFAULT '',
        position integer NOT NULL DEFAULT 0,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        CHECK (starts_on IS NULL OR due_on IS NULL OR starts_on <= due_on),
        CHECK ((status = 'done') = (done_on IS NOT NULL)),
        CONSTRAINT actions_whole CHECK (
          status IN ('draft', 'cancelled')
          OR (need_id IS NOT NULL AND due_on IS NOT NULL AND responsible_kind IS NOT NULL AND responsible_name <> '')
        )
      );
      CREATE INDEX actions_plan ON actions (plan_id, position, id);
      CREATE INDEX actions_need ON actions (need_id);

      CREATE TABLE action_indicators (
        action_id uuid NOT NULL REFERENCES actions (id) ON DELETE CASCADE,
        position smallint NOT NULL,
        label text NOT NULL,
        kind text NOT NULL CHECK (kind IN ('follow_up', 'performance')),
        target text NOT NULL DEFAULT '',
        PRIMARY KEY (action_id, position)
      );

      CREATE TABLE action_stakeholders (
        action_id uuid NOT NULL REFERENCES actions (id) ON DELETE CASCADE,
        position smallint NOT NULL,
        name text NOT NULL,
        status text NOT NULL CHECK (status IN ('potential', 'contacted', 'engaged', 'declined')),
        PRIMARY KEY (action_id, position)
      );

      CREATE TABLE procedure_adoptions (
        enrolment_id uuid NOT NULL REFERENCES enrolments (id),
        procedure_code text NOT NULL,
        adopted_on date NOT NULL,
        proof text NOT NULL DEFAULT '',
        recorded_by uuid NOT NULL REFERENCES accounts (id),
        PRIMARY KEY (enrolment_id, procedure_code)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE procedure_adoptions, action_stakeholders, action_indicators, actions, plan_signatures, action_plans CASCADE',
    );
  }
}
