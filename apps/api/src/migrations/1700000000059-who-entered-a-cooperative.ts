import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Who entered an organisation: a network without members belongs to no programme, and its maker has to find it. */
export class WhoEnteredACooperative1700000000059 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Null for what came by a file, or before this was noted.
      ALTER TABLE cooperatives ADD created_by uuid REFERENCES accounts (id);
      CREATE INDEX cooperatives_networks_made ON cooperatives (created_by)
        WHERE kind IN ('union', 'network', 'pole') AND created_by IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX cooperatives_networks_made;
      ALTER TABLE cooperatives DROP created_by;
    `);
  }
}
