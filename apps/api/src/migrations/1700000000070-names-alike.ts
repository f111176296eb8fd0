import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Who at the door may be whom in the register is looked up, not weighed against every name. */
export class NamesAlike1700000000070 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX persons_name_alike ON persons USING gist (name_key gist_trgm_ops (siglen = 64));
      CREATE INDEX persons_name_ar_alike ON persons USING gist (name_ar_key gist_trgm_ops (siglen = 64));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX persons_name_alike, persons_name_ar_alike');
  }
}
