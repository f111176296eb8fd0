import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Certificates: the share of hours that earns one, what was issued, and who guesses at codes. */
export class Certificates1700000000024 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE programmes
        -- Attended ÷ planned hours from which a certificate is earned.
        ADD COLUMN certificate_threshold numeric(4, 3) NOT NULL DEFAULT 0.8
          CHECK (certificate_threshold > 0 AND certificate_threshold <= 1);

      CREATE TABLE certificates (
        id uuid PRIMARY KEY,
        programme_id uuid NOT NULL REFERENCES programmes (id),
        enrolment_id uuid NOT NULL REFERENCES enrolments (id),
        person_id uuid NOT NULL REFERENCES persons (id),
        number integer NOT NULL,
        code text NOT NULL,
        content jsonb NOT NULL,
        canonical text NOT NULL,
        seal text NOT NULL,
        issued_at timestamptz NOT NULL,
        issued_by uuid NOT NULL REFERENCES accounts (id),
        revoked_at timestamptz,
        revoked_by uuid REFERENCES accounts (id),
        revoked_reason text,
        -- Set when it was revoked because another was issued in its place.
        replaced_by uuid REFERENCES certificates (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT certificates_number_key UNIQUE (programme_id, number),
        CONSTRAINT certificates_code_key UNIQUE (code),
        CHECK ((revoked_at IS NULL) = (revoked_by IS NULL) AND (revoked_at IS NULL) = (revoked_reason IS NULL)),
        CHECK (replaced_by IS NULL OR revoked_at IS NOT NULL)
      );
      CREATE UNIQUE INDEX certificates_standing_key ON certificates (programme_id, person_id) WHERE revoked_at IS NULL;
      CREATE INDEX certificates_latest ON certificates (programme_id, person_id, number);
      CREATE INDEX certificates_enrolment ON certificates (enrolment_id, number);

      CREATE FUNCTION refuse_certificate_change() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        revocation text[] := '{revoked_at,revoked_by,revoked_reason,replaced_by}';
      BEGIN
        IF TG_OP = 'DELETE' OR OLD.revoked_at IS NOT NULL
            OR to_jsonb(NEW) - revocation IS DISTINCT FROM to_jsonb(OLD) - revocation THEN
          RAISE EXCEPTION 'a certificate never changes' USING ERRCODE = 'TW024';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER certificates_issued BEFORE UPDATE OR DELETE ON certificates
        FOR EACH ROW EXECUTE FUNCTION refuse_certificate_change();

      CREATE TABLE certificate_check_failures (
        subject text NOT NULL,
        failed_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX certificate_check_failures_subject ON certificate_check_failures (subject, failed_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE certificate_check_failures, certificates;
      DROP FUNCTION refuse_certificate_change();
      ALTER TABLE programmes DROP COLUMN certificate_threshold;
    `);
  }
}
