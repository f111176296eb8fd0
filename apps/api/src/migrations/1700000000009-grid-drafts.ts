import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Grids that administrators write. A version gets its number when it is published and never changes after that; a
 * programme names the grid it works with. Until now every version came with the product.
 */
export class GridDrafts1700000000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE grid_versions
        ADD COLUMN shipped boolean NOT NULL DEFAULT false,
        ADD COLUMN version integer NOT NULL DEFAULT 1,
        ADD COLUMN updated_at timestamptz NOT NULL DEFAULT now(),
        ADD COLUMN updated_by uuid REFERENCES accounts (id),
        ALTER COLUMN number DROP NOT NULL;
      UPDATE grid_versions SET shipped = true;
      ALTER TABLE grid_versions ADD CONSTRAINT grid_versions_published_check
        CHECK (CASE status WHEN 'published' THEN num_nonnulls(number, published_at) = 2
          ELSE num_nonnulls(number, published_at) = 0 END);
      CREATE UNIQUE INDEX grid_versions_draft_key ON grid_versions (grid_code) WHERE status = 'draft';

      CREATE FUNCTION refuse_published_grid_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'a published grid version never changes' USING ERRCODE = 'TW002';
      END $$;
      CREATE TRIGGER grid_versions_published BEFORE UPDATE OR DELETE ON grid_versions
        FOR EACH ROW WHEN (OLD.status = 'published') EXECUTE FUNCTION refuse_published_grid_change();

      ALTER TABLE programmes ADD COLUMN grid_code text NOT NULL DEFAULT 'TIWIZI-48';
      CREATE INDEX diagnostics_grid_version ON diagnostics (grid_version_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX diagnostics_grid_version;
      ALTER TABLE programmes DROP COLUMN grid_code;
      DROP TRIGGER grid_versions_published ON grid_versions;
      DROP FUNCTION refuse_published_grid_change;
      DROP INDEX grid_versions_draft_key;
      DELETE FROM grid_versions WHERE status = 'draft';
      ALTER TABLE grid_versions
        DROP CONSTRAINT grid_versions_published_check,
        DROP COLUMN shipped, DROP COLUMN version, DROP COLUMN updated_at, DROP COLUMN updated_by,
        ALTER COLUMN number SET NOT NULL;
    `);
  }
}
