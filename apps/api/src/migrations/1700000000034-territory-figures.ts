import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Figures of the country, added up beforehand: counted from rows on a request they would take seconds. */
export class TerritoryFigures1700000000034 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE territory_figures (
        programme_id uuid NOT NULL REFERENCES programmes (id) ON DELETE CASCADE,
        -- The province; of a cooperative known by its region alone, the region.
        territory_id uuid NOT NULL REFERENCES territories (id) ON DELETE CASCADE,
        sector text NOT NULL,
        -- 0 is the whole time so far.
        year smallint NOT NULL,
        enrolled integer NOT NULL,
        members integer NOT NULL,
        women integer NOT NULL,
        men integer NOT NULL,
        sex_unknown integer NOT NULL,
        diagnosed integer NOT NULL,
        maturity double precision NOT NULL,
        sessions integer NOT NULL,
        participations integer NOT NULL,
        participants integer NOT NULL,
        hours double precision NOT NULL,
        attended integer NOT NULL,
        expected integer NOT NULL,
        windows_due integer NOT NULL,
        windows_honoured integer NOT NULL,
        actions integer NOT NULL,
        actions_done integer NOT NULL,
        procedures integer NOT NULL,
        PRIMARY KEY (programme_id, territory_id, sector, year)
      );
      CREATE INDEX territory_figures_year ON territory_figures (year, territory_id);

      CREATE TABLE registry_figures (
        territory_id uuid NOT NULL REFERENCES territories (id) ON DELETE CASCADE,
        sector text NOT NULL,
        kind text NOT NULL,
        cooperatives integer NOT NULL,
        members integer NOT NULL,
        PRIMARY KEY (territory_id, sector, kind)
      );

      CREATE TABLE figure_refreshes (
        name text PRIMARY KEY,
        refreshed_at timestamptz NOT NULL,
        took_ms integer NOT NULL
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE figure_refreshes, registry_figures, territory_figures');
  }
}
