import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Which of the sessions that a module takes each one is: a module is had once all of them were held. */
export class SessionsOfAModule1700000000060 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE sessions ADD COLUMN part smallint NOT NULL DEFAULT 1, ADD COLUMN parts smallint NOT NULL DEFAULT 1;

      -- What one plan laid of one module for the same cooperatives are its parts, in their order. Nothing about the
      -- sessions changes for those who follow a calendar.
      ALTER TABLE sessions DISABLE TRIGGER sessions_changed;
      UPDATE sessions s SET part = laid.part, parts = laid.parts
      FROM (
        SELECT id, row_number() OVER (same ORDER BY starts_at, id) AS part, count(*) OVER same AS parts
        FROM (
          SELECT s.id, s.plan_id, s.module_id, s.starts_at, (
            SELECT array_agg(se.enrolment_id ORDER BY se.enrolment_id) FROM session_enrolments se
            WHERE se.session_id = s.id) AS enrolments
          FROM sessions s WHERE s.plan_id IS NOT NULL AND s.module_id IS NOT NULL) planned
        WINDOW same AS (PARTITION BY plan_id, module_id, enrolments)) laid
      WHERE laid.id = s.id AND laid.parts > 1;
      ALTER TABLE sessions ENABLE TRIGGER sessions_changed;

      ALTER TABLE sessions ADD CONSTRAINT sessions_part CHECK (
        part BETWEEN 1 AND parts AND (parts = 1 OR module_id IS NOT NULL));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE sessions DROP COLUMN part, DROP COLUMN parts');
  }
}
