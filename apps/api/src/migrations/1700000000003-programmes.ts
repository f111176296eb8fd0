import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Programmes, who works on them, and the cohort. A cadence is three numbers: count, per (months), months. */
export class Programmes1700000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE programmes (
        id uuid PRIMARY KEY,
        code text NOT NULL,
        name_fr text NOT NULL,
        name_ar text NOT NULL DEFAULT '',
        sponsor_name text NOT NULL,
        lead_name text NOT NULL DEFAULT '',
        partners text[] NOT NULL DEFAULT '{}',
        starts_on date NOT NULL,
        months smallint NOT NULL CHECK (months BETWEEN 1 AND 120),
        zone text NOT NULL DEFAULT 'Africa/Casablanca',
        workshop_count smallint NOT NULL CHECK (workshop_count BETWEEN 1 AND 31),
        workshop_per smallint NOT NULL CHECK (workshop_per BETWEEN 1 AND 12),
        workshop_months smallint NOT NULL CHECK (workshop_months BETWEEN 1 AND 120),
        follow_up_count smallint NOT NULL CHECK (follow_up_count BETWEEN 1 AND 31),
        follow_up_per smallint NOT NULL CHECK (follow_up_per BETWEEN 1 AND 12),
        follow_up_months smallint NOT NULL CHECK (follow_up_months BETWEEN 1 AND 120),
        status text NOT NULL DEFAULT 'running' CHECK (status IN ('running', 'closed')),
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT programmes_code_key UNIQUE (code)
      );

      CREATE TABLE programme_territories (
        programme_id uuid NOT NULL REFERENCES programmes (id),
        territory_id uuid NOT NULL REFERENCES territories (id),
        PRIMARY KEY (programme_id, territory_id)
      );

      CREATE TABLE programme_people (
        programme_id uuid NOT NULL REFERENCES programmes (id),
        account_id uuid NOT NULL REFERENCES accounts (id),
        role text NOT NULL CHECK (role IN ('coordinator', 'trainer', 'sponsor')),
        PRIMARY KEY (programme_id, account_id)
      );
      CREATE INDEX programme_people_account ON programme_people (account_id, programme_id);

      CREATE TABLE enrolments (
        id uuid PRIMARY KEY,
        programme_id uuid NOT NULL REFERENCES programmes (id),
        cooperative_id uuid NOT NULL REFERENCES cooperatives (id),
        trainer_account_id uuid REFERENCES accounts (id),
        status text NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'withdrawn')),
        enrolled_on date NOT NULL,
        left_on date,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT enrolments_cooperative_key UNIQUE (programme_id, cooperative_id)
      );
      CREATE INDEX enrolments_cooperative ON enrolments (cooperative_id);
      CREATE INDEX enrolments_trainer ON enrolments (trainer_account_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE enrolments, programme_people, programme_territories, programmes CASCADE');
  }
}
