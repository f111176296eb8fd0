import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** From when a programme counts a cooperative as silent, and for which ones that is known and expected. */
export class Silence1700000000027 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- No row: the programme keeps the usual thresholds.
      CREATE TABLE silence_thresholds (
        programme_id uuid PRIMARY KEY REFERENCES programmes (id),
        windows_missed smallint CHECK (windows_missed BETWEEN 1 AND 99),
        absences smallint CHECK (absences BETWEEN 1 AND 99),
        actions_overdue smallint CHECK (actions_overdue BETWEEN 1 AND 99),
        readings_missing smallint CHECK (readings_missing BETWEEN 1 AND 99),
        version integer NOT NULL
      );

      CREATE TABLE silence_mutes (
        id uuid PRIMARY KEY,
        enrolment_id uuid NOT NULL REFERENCES enrolments (id),
        reason text NOT NULL,
        ends_on date NOT NULL,
        muted_by uuid NOT NULL REFERENCES accounts (id),
        muted_at timestamptz NOT NULL DEFAULT now(),
        lifted_at timestamptz
      );
      CREATE UNIQUE INDEX silence_mutes_standing ON silence_mutes (enrolment_id) WHERE lifted_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE silence_mutes, silence_thresholds');
  }
}
