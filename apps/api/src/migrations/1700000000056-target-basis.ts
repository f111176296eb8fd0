import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Targets of a sum are said for a month as any other, or for all the months since the target before it. */
export class TargetBasis1700000000056 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE programme_indicators
        ADD COLUMN target_basis text NOT NULL DEFAULT 'month' CHECK (target_basis IN ('month', 'period'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE programme_indicators DROP COLUMN target_basis');
  }
}
