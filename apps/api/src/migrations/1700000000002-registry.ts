import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Territories, the registry of cooperatives, dated memberships and imports. */
export class Registry1700000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE territories (
        id uuid PRIMARY KEY,
        code text NOT NULL UNIQUE,
        parent_id uuid REFERENCES territories (id),
        level text NOT NULL CHECK (level IN ('region', 'province', 'commune')),
        name_fr text NOT NULL,
        name_ar text NOT NULL,
        aliases text[] NOT NULL DEFAULT '{}'
      );
      CREATE INDEX territories_parent ON territories (parent_id);

      CREATE TABLE cooperatives (
        id uuid PRIMARY KEY,
        code text NOT NULL,
        kind text NOT NULL CHECK (kind IN ('cooperative', 'union', 'gie', 'association', 'mutual')),
        name_fr text NOT NULL,
        name_ar text NOT NULL DEFAULT '',
        sector text NOT NULL,
        territory_id uuid NOT NULL REFERENCES territories (id),
        founded_on date,
        fiscal_year_end text NOT NULL DEFAULT '12-31' CHECK (fiscal_year_end ~ '^[0-1][0-9]-[0-3][0-9]$'),
        registration_number text,
        phone text,
        search_key text NOT NULL,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT cooperatives_code_key UNIQUE (code)
      );
      CREATE INDEX cooperatives_name ON cooperatives (name_fr, id);
      CREATE INDEX cooperatives_territory ON cooperatives (territory_id, name_fr, id);
      CREATE INDEX cooperatives_sector ON cooperatives (sector, name_fr, id);
      CREATE INDEX cooperatives_search ON cooperatives USING gin (search_key gin_trgm_ops);

      -- Names that resemble what was typed, a thousand at most. A function, so that its settings hold for this search
      -- alone: at PostgreSQL's own .6 one wrong letter in a short name finds nothing, and the planner, which takes a
      -- comparison of trigrams for as cheap as one of numbers, would make it for every name.
      CREATE FUNCTION cooperatives_resembling(typed text) RETURNS SETOF uuid
        LANGUAGE sql STABLE SET pg_trgm.word_similarity_threshold = '0.5' SET enable_seqscan = off
        AS 'SELECT id FROM cooperatives WHERE typed <% search_key LIMIT 1000';

      ALTER TABLE accounts
        ADD CONSTRAINT accounts_cooperative_fk FOREIGN KEY (cooperative_id) REFERENCES cooperatives (id);

      CREATE TABLE persons (
        id uuid PRIMARY KEY,
        given_name text NOT NULL,
        family_name text NOT NULL,
        name_ar text NOT NULL DEFAULT '',
        sex text NOT NULL CHECK (sex IN ('female', 'male', 'unknown')),
        birth_year smallint,
        phone text,
        created_at timestamptz NOT NULL DEFAULT now()
      );

      CREATE TABLE memberships (
        id uuid PRIMARY KEY,
        cooperative_id uuid NOT NULL REFERENCES cooperatives (id),
        person_id uuid NOT NULL REFERENCES persons (id),
        member_code text NOT NULL,
        function text NOT NULL DEFAULT 'member'
          CHECK (function IN ('president', 'treasurer', 'secretary', 'manager', 'member')),
        from_date date NOT NULL,
        to_date date,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT memberships_code_key UNIQUE (cooperative_id, member_code),
        CHECK (to_date IS NULL OR to_date >= from_date)
      );
      CREATE INDEX memberships_person ON memberships (person_id);

      CREATE TABLE imports (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES accounts (id),
        status text NOT NULL CHECK (status IN ('preview', 'confirmed')),
        file_name text NOT NULL,
        preview jsonb NOT NULL,
        staged jsonb,
        created_at timestamptz NOT NULL DEFAULT now(),
        confirmed_at timestamptz
      );
      CREATE INDEX imports_age ON imports (created_at) WHERE status = 'preview';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE imports, memberships, persons, cooperatives, territories CASCADE; DROP FUNCTION cooperatives_resembling',
    );
  }
}
