import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Days on which nothing is planned, and Ramadan; which sessions were planned in one go. */
export class Holidays1700000000019 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE holidays (
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('public', 'religious', 'ramadan')),
        from_on date NOT NULL,
        to_on date NOT NULL,
        name jsonb NOT NULL,
        moon_dependent boolean NOT NULL,
        -- The day was made known: it moves no more.
        announced boolean NOT NULL DEFAULT false,
        source text NOT NULL DEFAULT '',
        removed boolean NOT NULL DEFAULT false,
        -- Null for what ships with the product, which a newer version of it may correct.
        updated_by uuid REFERENCES accounts (id),
        updated_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CHECK (to_on >= from_on AND to_on <= from_on + 60)
      );
      CREATE INDEX holidays_days ON holidays (from_on, id) WHERE NOT removed;

      ALTER TABLE sessions ADD COLUMN plan_id uuid;
      CREATE INDEX sessions_plan ON sessions (plan_id) WHERE plan_id IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE holidays;
      ALTER TABLE sessions DROP COLUMN plan_id;
    `);
  }
}
