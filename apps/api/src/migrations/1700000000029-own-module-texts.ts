import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** A module that was changed here can go back to the text that ships with the product, and forth again. */
export class OwnModuleTexts1700000000029 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE training_modules
        -- What was written here, kept while the shipped text is in use: category, hours, criteria, modules before, content.
        ADD COLUMN own_text jsonb;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE training_modules DROP COLUMN own_text');
  }
}
