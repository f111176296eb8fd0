import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Fairs, stops of travelling markets and encounters: who came, and what each cooperative sold there. */
export class Fairs1700000000055 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE fairs (
        id uuid PRIMARY KEY,
        programme_id uuid NOT NULL REFERENCES programmes (id),
        kind text NOT NULL CHECK (kind IN ('fair', 'market', 'encounter')),
        name_fr text NOT NULL,
        name_ar text NOT NULL DEFAULT '',
        organiser text NOT NULL DEFAULT '',
        place text NOT NULL,
        from_on date NOT NULL,
        to_on date NOT NULL,
        -- What the stops of one travelling market share.
        tour text NOT NULL DEFAULT '',
        institutions text[] NOT NULL DEFAULT '{}',
        notes text NOT NULL DEFAULT '',
        cancelled boolean NOT NULL DEFAULT false,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        CHECK (to_on BETWEEN from_on AND from_on + 30)
      );
      CREATE INDEX fairs_programme ON fairs (programme_id, from_on DESC, id DESC);

      CREATE TABLE fair_stands (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        fair_id uuid NOT NULL REFERENCES fairs (id),
        enrolment_id uuid NOT NULL REFERENCES enrolments (id),
        state text NOT NULL DEFAULT 'invited' CHECK (state IN ('invited', 'confirmed', 'declined', 'came', 'absent')),
        stand_number text NOT NULL DEFAULT '',
        -- In MAD; null: not told.
        stand_cost numeric(12, 2) CHECK (stand_cost >= 0),
        transport_cost numeric(12, 2) CHECK (transport_cost >= 0),
        best_sold text NOT NULL DEFAULT '',
        approved_by uuid REFERENCES accounts (id),
        approved_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT fair_stands_once UNIQUE (fair_id, enrolment_id),
        CHECK ((approved_by IS NULL) = (approved_at IS NULL))
      );
      CREATE INDEX fair_stands_enrolment ON fair_stands (enrolment_id, fair_id);

      CREATE TABLE fair_sales (
        stand_id uuid NOT NULL REFERENCES fair_stands (id) ON DELETE CASCADE,
        day date NOT NULL,
        amount numeric(12, 2) CHECK (amount >= 0),
        buyers integer CHECK (buyers >= 0),
        orders integer CHECK (orders >= 0),
        PRIMARY KEY (stand_id, day)
      );

      -- Approved sales of each enrolment by day: what an indicator may count.
      CREATE VIEW fair_sales_approved AS
        SELECT s.enrolment_id, f.programme_id, f.id AS fair_id, d.day, d.amount, d.buyers, d.orders
        FROM fair_sales d JOIN fair_stands s ON s.id = d.stand_id JOIN fairs f ON f.id = s.fair_id
        WHERE s.approved_at IS NOT NULL AND s.state = 'came' AND NOT f.cancelled;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW fair_sales_approved; DROP TABLE fair_sales, fair_stands, fairs;');
  }
}
