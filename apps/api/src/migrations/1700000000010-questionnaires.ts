import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Questionnaires that come from XLSForm workbooks, and what cooperatives answered to them. A version gets its number
 * when it is published and never changes after that; a response that was sent never changes either.
 */
export class Questionnaires1700000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE questionnaires (
        id uuid PRIMARY KEY,
        form_code text NOT NULL,
        number integer,
        status text NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'published')),
        title text NOT NULL,
        file_name text NOT NULL,
        form jsonb NOT NULL,
        created_by uuid NOT NULL REFERENCES accounts (id),
        created_at timestamptz NOT NULL DEFAULT now(),
        published_at timestamptz,
        CONSTRAINT questionnaires_number_key UNIQUE (form_code, number),
        CHECK (num_nonnulls(number, published_at) = CASE status WHEN 'published' THEN 2 ELSE 0 END)
      );
      CREATE UNIQUE INDEX questionnaires_draft_key ON questionnaires (form_code) WHERE status = 'draft';

      CREATE FUNCTION refuse_published_questionnaire_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'a published questionnaire never changes' USING ERRCODE = 'TW003';
      END $$;
      CREATE TRIGGER questionnaires_published BEFORE UPDATE OR DELETE ON questionnaires
        FOR EACH ROW WHEN (OLD.status = 'published') EXECUTE FUNCTION refuse_published_questionnaire_change();

      CREATE TABLE questionnaire_responses (
        id uuid PRIMARY KEY,
        questionnaire_id uuid NOT NULL REFERENCES questionnaires (id),
        enrolment_id uuid NOT NULL REFERENCES enrolments (id),
        held_on date NOT NULL,
        respondent text NOT NULL DEFAULT '',
        answers jsonb NOT NULL DEFAULT '{}',
        status text NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'submitted')),
        written_by uuid NOT NULL REFERENCES accounts (id),
        submitted_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        CHECK ((status = 'submitted') = (submitted_at IS NOT NULL))
      );
      CREATE INDEX questionnaire_responses_enrolment ON questionnaire_responses (enrolment_id, held_on DESC, id);
      CREATE INDEX questionnaire_responses_questionnaire
        ON questionnaire_responses (questionnaire_id, held_on DESC, id DESC);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE questionnaire_responses, questionnaires CASCADE;
      DROP FUNCTION refuse_published_questionnaire_change;
    `);
  }
}
