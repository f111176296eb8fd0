import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * The work on a plan: who of the known people is responsible, sub-steps, comments, evidence, the talk with each
 * stakeholder. And its signing: one text a revision, by as many signers as put their names to it.
 */
export class PlanWork1700000000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE actions
        ADD responsible_membership_id uuid REFERENCES memberships (id),
        ADD responsible_account_id uuid REFERENCES accounts (id),
        ADD CONSTRAINT actions_responsible CHECK (
          (responsible_membership_id IS NULL OR responsible_kind = 'member')
          AND (responsible_account_id IS NULL OR responsible_kind = 'trainer'));

      CREATE TABLE action_steps (
        id uuid PRIMARY KEY,
        action_id uuid NOT NULL REFERENCES actions (id) ON DELETE CASCADE,
        position integer NOT NULL,
        title text NOT NULL,
        due_on date,
        done_on date,
        version integer NOT NULL DEFAULT 1
      );
      CREATE INDEX action_steps_action ON action_steps (action_id, position, id);

      CREATE TABLE action_comments (
        id uuid PRIMARY KEY,
        action_id uuid NOT NULL REFERENCES actions (id) ON DELETE CASCADE,
        author_account_id uuid NOT NULL REFERENCES accounts (id),
        body text NOT NULL,
        written_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX action_comments_action ON action_comments (action_id, written_at DESC, id DESC);

      CREATE TABLE action_files (
        action_id uuid NOT NULL REFERENCES actions (id) ON DELETE CASCADE,
        file_id uuid NOT NULL REFERENCES files (id),
        position integer NOT NULL,
        PRIMARY KEY (action_id, file_id)
      );

      ALTER TABLE action_stakeholders
        ADD id uuid NOT NULL DEFAULT gen_random_uuid(),
        ADD contacted_on date,
        ADD note text NOT NULL DEFAULT '',
        ADD version integer NOT NULL DEFAULT 1,
        DROP CONSTRAINT action_stakeholders_pkey,
        ADD PRIMARY KEY (id);
      CREATE INDEX action_stakeholders_action ON action_stakeholders (action_id, position);
      CREATE INDEX action_stakeholders_name ON action_stakeholders (status, name, id);

      CREATE TABLE signed_plans (
        plan_id uuid NOT NULL REFERENCES action_plans (id),
        revision integer NOT NULL,
        text jsonb NOT NULL,
        PRIMARY KEY (plan_id, revision)
      );
      INSERT INTO signed_plans (plan_id, revision, text) SELECT plan_id, revision, signed_text FROM plan_signatures;
      ALTER TABLE plan_signatures
        DROP CONSTRAINT plan_signatures_revision_key,
        DROP COLUMN signed_text,
        ADD manner text NOT NULL DEFAULT 'typed' CHECK (manner IN ('typed', 'drawn', 'paper')),
        ADD file_id uuid REFERENCES files (id),
        ADD CHECK ((manner = 'typed') = (file_id IS NULL)),
        ADD CONSTRAINT plan_signatures_text FOREIGN KEY (plan_id, revision) REFERENCES signed_plans (plan_id, revision);
      CREATE INDEX plan_signatures_plan ON plan_signatures (plan_id, revision, recorded_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE plan_signatures ADD signed_text jsonb, DROP CONSTRAINT plan_signatures_text, DROP COLUMN manner,
        DROP COLUMN file_id;
      UPDATE plan_signatures s SET signed_text = t.text
        FROM signed_plans t WHERE t.plan_id = s.plan_id AND t.revision = s.revision;
      -- The older schema has room for the first signer alone.
      DELETE FROM plan_signatures s USING plan_signatures first
        WHERE first.plan_id = s.plan_id AND first.revision = s.revision
          AND (first.recorded_at, first.id) < (s.recorded_at, s.id);
      DROP INDEX plan_signatures_plan;
      ALTER TABLE plan_signatures ALTER signed_text SET NOT NULL,
        ADD CONSTRAINT plan_signatures_revision_key UNIQUE (plan_id, revision);
      DROP TABLE signed_plans, action_files, action_comments, action_steps;
      DROP INDEX action_stakeholders_action, action_stakeholders_name;
      -- Positions are given anew, so that they tell the rows of one action apart again.
      UPDATE action_stakeholders s SET position = r.position
        FROM (SELECT id, row_number() OVER (PARTITION BY action_id ORDER BY position, id) AS position
          FROM action_stakeholders) r WHERE r.id = s.id;
      ALTER TABLE action_stakeholders DROP CONSTRAINT action_stakeholders_pkey, DROP COLUMN id, DROP COLUMN contacted_on,
        DROP COLUMN note, DROP COLUMN version, ADD PRIMARY KEY (action_id, position);
      ALTER TABLE actions DROP CONSTRAINT actions_responsible,
        DROP COLUMN responsible_membership_id, DROP COLUMN responsible_account_id;
    `);
  }
}
