import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Issuing to thousands goes on by itself, and says how far it is. */
export class CertificatesInPortions1700000000071 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE certificate_issuings (
        id uuid PRIMARY KEY,
        programme_id uuid NOT NULL REFERENCES programmes (id),
        asked_by uuid NOT NULL REFERENCES accounts (id),
        asked_at timestamptz NOT NULL,
        -- How many were to be issued when it was asked for; others may earn theirs meanwhile.
        expected integer NOT NULL CHECK (expected >= 0),
        issued integer NOT NULL DEFAULT 0,
        -- Portions in a row that could not be issued, for a reason nobody foresaw.
        failures smallint NOT NULL DEFAULT 0,
        ended_at timestamptz,
        problem text,
        CHECK (problem IS NULL OR ended_at IS NOT NULL)
      );
      CREATE UNIQUE INDEX certificate_issuings_open ON certificate_issuings (programme_id) WHERE ended_at IS NULL;
      CREATE INDEX certificate_issuings_latest ON certificate_issuings (programme_id, asked_at DESC);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE certificate_issuings');
  }
}
