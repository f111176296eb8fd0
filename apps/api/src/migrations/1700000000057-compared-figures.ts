import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What each accompanied cooperative came to, renewed with the figures of the territories: a country is compared by it. */
export class ComparedFigures1700000000057 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE compared_figures (
        cooperative_id uuid PRIMARY KEY REFERENCES cooperatives (id) ON DELETE CASCADE,
        sector text NOT NULL,
        overall double precision,
        -- Code and score of each dimension.
        dimensions jsonb,
        attended integer NOT NULL,
        expected integer NOT NULL,
        honoured integer NOT NULL,
        due integer NOT NULL,
        done integer NOT NULL,
        actions integer NOT NULL
      );
      CREATE INDEX compared_figures_sector ON compared_figures (sector);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE compared_figures');
  }
}
