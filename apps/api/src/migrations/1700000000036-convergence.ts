import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Support received and what pays twice, agreements, practices shared between cooperatives, and peers who help. */
export class Convergence1700000000036 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A paper of a whole programme, such as a signed agreement, belongs to no single enrolment.
      ALTER TABLE files
        ALTER COLUMN enrolment_id DROP NOT NULL,
        ADD COLUMN programme_id uuid REFERENCES programmes (id),
        ADD CONSTRAINT files_owner_check CHECK (num_nonnulls(enrolment_id, programme_id) = 1);
      CREATE INDEX files_programme ON files (programme_id) WHERE programme_id IS NOT NULL;

      CREATE TABLE support_schemes (
        id uuid PRIMARY KEY,
        code text,
        name jsonb NOT NULL,
        about jsonb NOT NULL,
        funder text NOT NULL,
        source text NOT NULL DEFAULT '',
        verified boolean NOT NULL DEFAULT false,
        added_by uuid REFERENCES accounts (id),
        CONSTRAINT support_schemes_code_key UNIQUE (code)
      );

      CREATE TABLE supports (
        id uuid PRIMARY KEY,
        cooperative_id uuid NOT NULL REFERENCES cooperatives (id),
        scheme_id uuid REFERENCES support_schemes (id),
        programme_id uuid REFERENCES programmes (id),
        action_id uuid REFERENCES actions (id) ON DELETE SET NULL,
        funder text NOT NULL,
        category text NOT NULL
          CHECK (category IN ('technical', 'financial', 'legal', 'organisational', 'commercial')),
        object text NOT NULL,
        in_kind boolean NOT NULL,
        -- In dirhams; null: not known.
        amount numeric(14, 2) CHECK (amount >= 0),
        total_cost numeric(14, 2) CHECK (total_cost > 0),
        from_on date NOT NULL,
        to_on date,
        status text NOT NULL CHECK (status IN ('asked', 'granted', 'paid', 'refused', 'ended')),
        note text NOT NULL DEFAULT '',
        recorded_by uuid NOT NULL REFERENCES accounts (id),
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        CHECK (to_on IS NULL OR to_on >= from_on)
      );
      CREATE INDEX supports_latest ON supports (from_on DESC, id DESC);
      CREATE INDEX supports_cooperative ON supports (cooperative_id, from_on DESC, id DESC);
      CREATE INDEX supports_scheme ON supports (scheme_id);
      CREATE INDEX supports_action ON supports (action_id) WHERE action_id IS NOT NULL;

      CREATE TABLE support_files (
        support_id uuid NOT NULL REFERENCES supports (id) ON DELETE CASCADE,
        file_id uuid NOT NULL REFERENCES files (id),
        position integer NOT NULL,
        PRIMARY KEY (support_id, file_id)
      );

      -- Two supports that seem to pay for the same thing; one row a pair, the smaller id first.
      CREATE TABLE support_overlaps (
        one_id uuid NOT NULL REFERENCES supports (id) ON DELETE CASCADE,
        other_id uuid NOT NULL REFERENCES supports (id) ON DELETE CASCADE,
        reasons text[] NOT NULL,
        settled_with text,
        settled_by uuid REFERENCES accounts (id),
        settled_at timestamptz,
        PRIMARY KEY (one_id, other_id),
        CHECK (one_id < other_id),
        CHECK ((settled_with IS NULL) = (settled_at IS NULL))
      );
      CREATE INDEX support_overlaps_other ON support_overlaps (other_id);

      CREATE TABLE agreements (
        id uuid PRIMARY KEY,
        programme_id uuid NOT NULL REFERENCES programmes (id),
        title text NOT NULL,
        object text NOT NULL,
        signed_on date,
        from_on date NOT NULL,
        to_on date,
        renewal text NOT NULL CHECK (renewal IN ('none', 'tacit', 'by_decision')),
        recorded_by uuid NOT NULL REFERENCES accounts (id),
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        CHECK (to_on IS NULL OR to_on >= from_on)
      );
      CREATE INDEX agreements_programme ON agreements (programme_id, from_on DESC, id DESC);
      CREATE INDEX agreements_latest ON agreements (from_on DESC, id DESC);
      CREATE INDEX agreements_end ON agreements (to_on) WHERE to_on IS NOT NULL AND signed_on IS NOT NULL;

      CREATE TABLE agreement_parties (
        id uuid PRIMARY KEY,
        agreement_id uuid NOT NULL REFERENCES agreements (id) ON DELETE CASCADE,
        position smallint NOT NULL,
        -- One of the registry, or an institution by its name alone.
        cooperative_id uuid REFERENCES cooperatives (id),
        name text NOT NULL,
        role text NOT NULL CHECK (role IN ('lead', 'funder', 'partner', 'beneficiary')),
        CONSTRAINT agreement_parties_own_key UNIQUE (agreement_id, id)
      );
      CREATE INDEX agreement_parties_agreement ON agreement_parties (agreement_id, position);

      CREATE TABLE agreement_commitments (
        id uuid PRIMARY KEY,
        agreement_id uuid NOT NULL REFERENCES agreements (id) ON DELETE CASCADE,
        party_id uuid NOT NULL,
        what text NOT NULL,
        amount numeric(14, 2) CHECK (amount >= 0),
        quantity text NOT NULL DEFAULT '',
        due_on date,
        done_on date,
        proof text NOT NULL DEFAULT '',
        version integer NOT NULL DEFAULT 1,
        FOREIGN KEY (agreement_id, party_id) REFERENCES agreement_parties (agreement_id, id)
      );
      CREATE INDEX agreement_commitments_agreement ON agreement_commitments (agreement_id, due_on, id);
      CREATE INDEX agreement_commitments_due ON agreement_commitments (due_on) WHERE done_on IS NULL;

      CREATE TABLE agreement_files (
        agreement_id uuid NOT NULL REFERENCES agreements (id) ON DELETE CASCADE,
        file_id uuid NOT NULL REFERENCES files (id),
        position integer NOT NULL,
        PRIMARY KEY (agreement_id, file_id)
      );

      -- What somebody should be reminded of: a promise not kept yet, an agreement that ends.
      CREATE VIEW agreement_deadlines AS
        SELECT c.id, a.id AS agreement_id, a.programme_id, 'commitment' AS kind, a.title, c.what, p.name AS party, c.due_on
        FROM agreement_commitments c
          JOIN agreements a ON a.id = c.agreement_id JOIN agreement_parties p ON p.id = c.party_id
        WHERE c.done_on IS NULL AND c.due_on IS NOT NULL AND a.signed_on IS NOT NULL
        UNION ALL
        SELECT a.id, a.id, a.programme_id, 'end', a.title, '', '', a.to_on
        FROM agreements a WHERE a.to_on IS NOT NULL AND a.signed_on IS NOT NULL AND a.renewal <> 'tacit';

      CREATE TABLE practices (
        id uuid PRIMARY KEY,
        cooperative_id uuid NOT NULL REFERENCES cooperatives (id),
        -- False: others read it without the cooperative's name and photos.
        named boolean NOT NULL,
        title_fr text NOT NULL, title_ar text NOT NULL,
        story_fr text NOT NULL, story_ar text NOT NULL,
        steps_fr text NOT NULL, steps_ar text NOT NULL,
        result_fr text NOT NULL, result_ar text NOT NULL,
        criteria text[] NOT NULL,
        status text NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'proposed', 'shared', 'withdrawn')),
        author_account_id uuid NOT NULL REFERENCES accounts (id),
        reviewed_by uuid REFERENCES accounts (id),
        shared_at timestamptz,
        search_key text NOT NULL,
        useful_count integer NOT NULL DEFAULT 0,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        CHECK (status <> 'shared' OR shared_at IS NOT NULL),
        CHECK (title_fr <> '' OR title_ar <> '')
      );
      CREATE INDEX practices_latest ON practices (created_at DESC, id DESC);
      CREATE INDEX practices_cooperative ON practices (cooperative_id);
      CREATE INDEX practices_criteria ON practices USING gin (criteria);
      CREATE INDEX practices_search ON practices USING gin (search_key gin_trgm_ops);
      -- As for cooperatives: what is typed with a slip, under settings of its own.
      CREATE FUNCTION practices_resembling(typed text) RETURNS SETOF uuid
        LANGUAGE sql STABLE SET pg_trgm.word_similarity_threshold = '0.5' SET enable_seqscan = off
        AS 'SELECT id FROM practices WHERE typed <% search_key LIMIT 1000';

      CREATE TABLE practice_files (
        practice_id uuid NOT NULL REFERENCES practices (id) ON DELETE CASCADE,
        file_id uuid NOT NULL REFERENCES files (id),
        position integer NOT NULL,
        PRIMARY KEY (practice_id, file_id)
      );
      CREATE INDEX practice_files_file ON practice_files (file_id);

      CREATE TABLE practice_useful (
        practice_id uuid NOT NULL REFERENCES practices (id) ON DELETE CASCADE,
        account_id uuid NOT NULL REFERENCES accounts (id),
        PRIMARY KEY (practice_id, account_id)
      );

      CREATE TABLE peer_offers (
        cooperative_id uuid PRIMARY KEY REFERENCES cooperatives (id),
        -- Codes of the criteria on which it will help; none: it will not.
        topics text[] NOT NULL,
        note text NOT NULL DEFAULT '',
        set_by uuid NOT NULL REFERENCES accounts (id),
        set_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1
      );
      CREATE INDEX peer_offers_topics ON peer_offers USING gin (topics);
      CREATE INDEX diagnostic_answers_mastered ON diagnostic_answers (criterion_code, diagnostic_id) WHERE level = 4;

      CREATE TABLE peer_visits (
        id uuid PRIMARY KEY,
        enrolment_id uuid NOT NULL REFERENCES enrolments (id),
        host_cooperative_id uuid NOT NULL REFERENCES cooperatives (id),
        criterion_code text NOT NULL,
        wish text NOT NULL,
        status text NOT NULL DEFAULT 'asked' CHECK (status IN ('asked', 'accepted', 'declined', 'held', 'cancelled')),
        planned_on date,
        held_on date,
        result text NOT NULL DEFAULT '',
        asked_by uuid NOT NULL REFERENCES accounts (id),
        asked_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CHECK ((status = 'held') = (held_on IS NOT NULL))
      );
      CREATE INDEX peer_visits_enrolment ON peer_visits (enrolment_id, asked_at DESC);
      CREATE INDEX peer_visits_host ON peer_visits (host_cooperative_id, asked_at DESC);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE peer_visits, peer_offers, practice_useful, practice_files, practices;
      DROP INDEX diagnostic_answers_mastered;
      DROP FUNCTION practices_resembling;
      DROP VIEW agreement_deadlines;
      DROP TABLE agreement_files, agreement_commitments, agreement_parties, agreements, support_overlaps, support_files,
        supports, support_schemes;
      DELETE FROM files WHERE programme_id IS NOT NULL;
      ALTER TABLE files DROP COLUMN programme_id, ALTER COLUMN enrolment_id SET NOT NULL;
    `);
  }
}
