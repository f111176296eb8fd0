import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Whoever came unregistered is to be matched with the register; two entries for one person are merged, which can be undone. */
export class PersonMerges1700000000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The form in which names are weighed against each other: no accents, Arabic in Latin letters, since a database whose
      -- locale is C knows no others. Where it differs from the form that people search by, a suggestion is missed, no more.
      CREATE FUNCTION fold_name(name text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
        SELECT btrim(regexp_replace(lower(translate(
          regexp_replace(normalize(name, NFKD), '[\\u0300-\\u036f\\u064b-\\u065f\\u0670\\u0640\\u200b-\\u200f]', '', 'g'),
          'ابتثجحخدذرزسشصضطظعغفقكلمنهويٱىیةک', 'abttjhkddrzscsdtdagfqklmnhoiaiihk')), '[^a-z0-9]+', ' ', 'g'))
      $$;

      ALTER TABLE persons
        -- Written down at the door of a session, and not yet found in the register or confirmed as new.
        ADD COLUMN provisional boolean NOT NULL DEFAULT false,
        ADD COLUMN merged_into uuid REFERENCES persons (id),
        ADD COLUMN name_key text NOT NULL GENERATED ALWAYS AS (fold_name(given_name || ' ' || family_name)) STORED,
        ADD COLUMN name_ar_key text NOT NULL GENERATED ALWAYS AS (fold_name(name_ar)) STORED,
        ADD CHECK (merged_into <> id);
      CREATE INDEX persons_provisional ON persons (created_at DESC, id DESC) WHERE provisional AND merged_into IS NULL;
      CREATE INDEX persons_merged_into ON persons (merged_into) WHERE merged_into IS NOT NULL;

      -- Who somebody is now, however many times their entry was merged.
      CREATE FUNCTION standing_person(person uuid) RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS $$
        WITH RECURSIVE chain AS (
          SELECT id, merged_into FROM persons WHERE id = person
          UNION ALL SELECT p.id, p.merged_into FROM chain JOIN persons p ON p.id = chain.merged_into
        )
        SELECT id FROM chain WHERE merged_into IS NULL
      $$;

      UPDATE persons SET provisional = true
      WHERE id IN (SELECT person_id FROM memberships WHERE member_code ~ '^W-[0-9A-F]{10}$');

      CREATE TABLE person_merges (
        id uuid PRIMARY KEY,
        kept_person_id uuid NOT NULL REFERENCES persons (id),
        merged_person_id uuid NOT NULL REFERENCES persons (id),
        -- Marks, memberships, actions and values as they were, to put them back.
        moved jsonb NOT NULL,
        merged_by uuid NOT NULL REFERENCES accounts (id),
        merged_at timestamptz NOT NULL DEFAULT now(),
        undone_by uuid REFERENCES accounts (id),
        undone_at timestamptz,
        CHECK (kept_person_id <> merged_person_id),
        CHECK ((undone_by IS NULL) = (undone_at IS NULL))
      );
      CREATE UNIQUE INDEX person_merges_standing_key ON person_merges (merged_person_id) WHERE undone_at IS NULL;
      CREATE INDEX person_merges_kept ON person_merges (kept_person_id);
      CREATE INDEX person_merges_latest ON person_merges (merged_at DESC, id DESC);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE person_merges;
      DROP FUNCTION standing_person;
      ALTER TABLE persons
        DROP COLUMN provisional, DROP COLUMN merged_into, DROP COLUMN name_key, DROP COLUMN name_ar_key;
      DROP FUNCTION fold_name;
    `);
  }
}
