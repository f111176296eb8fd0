import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Pictures and documents that prove something; their bytes lie in the data folder under the same id. */
export class Files1700000000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE files (
        id uuid PRIMARY KEY,
        enrolment_id uuid NOT NULL REFERENCES enrolments (id),
        media_type text NOT NULL CHECK (media_type IN ('image/jpeg', 'image/png', 'application/pdf')),
        byte_size integer NOT NULL CHECK (byte_size > 0),
        name text NOT NULL,
        width integer,
        height integer,
        -- Of what was sent, before it was made smaller: whoever sends the same again is answered the same.
        sent_sha256 text NOT NULL,
        created_by uuid NOT NULL REFERENCES accounts (id),
        created_at timestamptz NOT NULL DEFAULT now(),
        claimed_at timestamptz,
        CHECK ((media_type = 'application/pdf') = (width IS NULL)),
        CHECK ((width IS NULL) = (height IS NULL))
      );
      CREATE INDEX files_enrolment ON files (enrolment_id);
      CREATE INDEX files_unclaimed ON files (created_at) WHERE claimed_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE files CASCADE');
  }
}
