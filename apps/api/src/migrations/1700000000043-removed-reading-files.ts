import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** A photo of the ledger that was taken away stays kept, so that this can be undone. */
export class RemovedReadingFiles1700000000043 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE reading_files ADD COLUMN removed_at timestamptz');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE reading_files DROP COLUMN removed_at');
  }
}
