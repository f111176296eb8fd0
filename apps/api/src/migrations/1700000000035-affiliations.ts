import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Who belongs to whom: networks, unions, GIEs and pôles, from one day to another. */
export class Affiliations1700000000035 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE cooperatives DROP CONSTRAINT cooperatives_kind_check;
      ALTER TABLE cooperatives ADD CONSTRAINT cooperatives_kind_check CHECK (
        kind IN ('cooperative', 'union', 'gie', 'association', 'mutual', 'network', 'pole'));
      CREATE INDEX cooperatives_networks ON cooperatives (name_fr, id) WHERE kind IN ('union', 'network', 'pole');

      CREATE TABLE affiliations (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES cooperatives (id),
        network_id uuid NOT NULL REFERENCES cooperatives (id),
        role text NOT NULL CHECK (role IN ('member', 'founder', 'host')),
        from_date date NOT NULL,
        -- The last day it belonged.
        to_date date,
        version integer NOT NULL DEFAULT 1,
        created_by uuid NOT NULL REFERENCES accounts (id),
        created_at timestamptz NOT NULL DEFAULT now(),
        CHECK (organisation_id <> network_id),
        CHECK (to_date IS NULL OR to_date >= from_date),
        CONSTRAINT affiliations_once EXCLUDE USING gist (
          organisation_id WITH =, network_id WITH =, daterange(from_date, to_date, '[]') WITH &&
        )
      );
      CREATE INDEX affiliations_network ON affiliations (network_id, organisation_id);
      CREATE INDEX affiliations_organisation ON affiliations (organisation_id, from_date);

      -- A union never belongs, on any one day, to what belongs to it. One affiliation is written at a time, so that two
      -- that would close a circle together cannot pass each other; past days and names of both sides never move.
      CREATE FUNCTION guard_affiliation() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'UPDATE' AND (NEW.organisation_id, NEW.network_id, NEW.from_date)
          IS DISTINCT FROM (OLD.organisation_id, OLD.network_id, OLD.from_date) THEN
          RAISE EXCEPTION 'an affiliation keeps who and since when' USING ERRCODE = '23514';
        END IF;
        PERFORM pg_advisory_xact_lock(hashtext('affiliations'));
        IF EXISTS (
          WITH RECURSIVE above AS (
            SELECT NEW.network_id AS id, daterange(NEW.from_date, NEW.to_date, '[]') AS days
            UNION
            SELECT a.network_id, above.days * daterange(a.from_date, a.to_date, '[]')
            FROM above JOIN affiliations a ON a.organisation_id = above.id AND a.id <> NEW.id
              AND daterange(a.from_date, a.to_date, '[]') && above.days
            WHERE above.id <> NEW.organisation_id)
          SELECT FROM above WHERE id = NEW.organisation_id
        ) THEN
          RAISE EXCEPTION 'belongs to its own member' USING ERRCODE = 'TW005';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER affiliations_guard BEFORE INSERT OR UPDATE ON affiliations
        FOR EACH ROW EXECUTE FUNCTION guard_affiliation();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE affiliations;
      DROP FUNCTION guard_affiliation;
      DROP INDEX cooperatives_networks;
      UPDATE cooperatives SET kind = 'association' WHERE kind IN ('network', 'pole');
      ALTER TABLE cooperatives DROP CONSTRAINT cooperatives_kind_check;
      ALTER TABLE cooperatives ADD CONSTRAINT cooperatives_kind_check CHECK (
        kind IN ('cooperative', 'union', 'gie', 'association', 'mutual'));
    `);
  }
}
