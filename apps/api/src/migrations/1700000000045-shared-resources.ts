import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What a pôle shares, and who has it when: never more places at once than there are, whoever asks at the same time. */
export class SharedResources1700000000045 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE shared_resources (
        id uuid PRIMARY KEY,
        pole_id uuid NOT NULL REFERENCES cooperatives (id),
        -- Which programme keeps it: its coordinators describe it and confirm bookings, on its zone's clock.
        programme_id uuid NOT NULL REFERENCES programmes (id),
        kind text NOT NULL CHECK (kind IN ('incubator', 'workspace', 'lab', 'vehicle', 'machine', 'hall')),
        name_fr text NOT NULL,
        name_ar text NOT NULL DEFAULT '',
        description_fr text NOT NULL DEFAULT '',
        description_ar text NOT NULL DEFAULT '',
        place text NOT NULL DEFAULT '',
        capacity smallint NOT NULL CHECK (capacity BETWEEN 1 AND 500),
        -- [{ "weekday": 1, "from": "09:00", "to": "17:00" }]; none: never closed.
        openings jsonb NOT NULL DEFAULT '[]',
        rules text NOT NULL DEFAULT '',
        contact text NOT NULL DEFAULT '',
        bookable_by text NOT NULL CHECK (bookable_by IN ('members', 'all')),
        confirms boolean NOT NULL DEFAULT false,
        retired boolean NOT NULL DEFAULT false,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX shared_resources_pole ON shared_resources (pole_id, name_fr, id);
      CREATE INDEX shared_resources_programme ON shared_resources (programme_id);

      CREATE TABLE resource_bookings (
        id uuid PRIMARY KEY,
        resource_id uuid NOT NULL REFERENCES shared_resources (id),
        cooperative_id uuid NOT NULL REFERENCES cooperatives (id),
        starts_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL,
        places smallint NOT NULL CHECK (places BETWEEN 1 AND 500),
        purpose text NOT NULL DEFAULT '',
        status text NOT NULL CHECK (status IN ('asked', 'confirmed', 'refused', 'cancelled')),
        reason text NOT NULL DEFAULT '',
        -- There is one place only; written by the trigger below.
        alone boolean NOT NULL DEFAULT false,
        booked_by uuid NOT NULL REFERENCES accounts (id),
        booked_at timestamptz NOT NULL DEFAULT now(),
        decided_by uuid REFERENCES accounts (id),
        decided_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        CHECK (ends_at > starts_at AND ends_at <= starts_at + interval '31 days'),
        CONSTRAINT resource_bookings_once EXCLUDE USING gist (
          resource_id WITH =, tstzrange(starts_at, ends_at) WITH &&
        ) WHERE (alone AND status IN ('asked', 'confirmed'))
      );
      CREATE INDEX resource_bookings_time ON resource_bookings
        USING gist (resource_id, tstzrange(starts_at, ends_at)) WHERE status IN ('asked', 'confirmed');
      CREATE INDEX resource_bookings_day ON resource_bookings (resource_id, starts_at);
      CREATE INDEX resource_bookings_cooperative ON resource_bookings (cooperative_id, starts_at);

      CREATE FUNCTION resource_most_taken(resource uuid, during tstzrange, besides uuid) RETURNS bigint
        LANGUAGE sql VOLATILE AS $$
        WITH live AS (
          SELECT starts_at, ends_at, places FROM resource_bookings
          WHERE resource_id = resource AND id IS DISTINCT FROM besides AND status IN ('asked', 'confirmed')
            AND tstzrange(starts_at, ends_at) && during),
        moments AS (
          SELECT lower(during) AS at UNION SELECT starts_at FROM live WHERE starts_at > lower(during))
        SELECT coalesce(max(taken.places), 0)
        FROM moments m CROSS JOIN LATERAL (
          SELECT sum(places) AS places FROM live WHERE starts_at <= m.at AND ends_at > m.at) taken $$;

      -- The resource's row is held while one counts, so that two who ask at once are counted one after the other.
      CREATE FUNCTION guard_resource_booking() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE room smallint;
      BEGIN
        SELECT capacity INTO room FROM shared_resources WHERE id = NEW.resource_id FOR UPDATE;
        NEW.alone := room = 1;
        IF NEW.status IN ('asked', 'confirmed') AND NEW.places
          + resource_most_taken(NEW.resource_id, tstzrange(NEW.starts_at, NEW.ends_at), NEW.id) > room THEN
          RAISE EXCEPTION 'no place left' USING ERRCODE = 'TW006';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER resource_bookings_guard BEFORE INSERT OR UPDATE ON resource_bookings
        FOR EACH ROW EXECUTE FUNCTION guard_resource_booking();

      -- Fewer places than are already promised would break a promise.
      CREATE FUNCTION guard_resource_capacity() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF resource_most_taken(NEW.id, tstzrange(now(), NULL), NULL) > NEW.capacity THEN
          RAISE EXCEPTION 'more is promised' USING ERRCODE = 'TW007';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER shared_resources_capacity BEFORE UPDATE OF capacity ON shared_resources
        FOR EACH ROW WHEN (NEW.capacity < OLD.capacity) EXECUTE FUNCTION guard_resource_capacity();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE resource_bookings, shared_resources;
      DROP FUNCTION guard_resource_booking, guard_resource_capacity, resource_most_taken;
    `);
  }
}
