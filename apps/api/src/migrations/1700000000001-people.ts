import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** People who sign in, their sessions, and what the platform itself keeps: audit, idempotency, installation. */
export class People1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE EXTENSION IF NOT EXISTS pg_trgm;
      CREATE EXTENSION IF NOT EXISTS btree_gist;

      CREATE TABLE accounts (
        id uuid PRIMARY KEY,
        email text NOT NULL,
        display_name text NOT NULL,
        role text NOT NULL CHECK (role IN ('administrator', 'coordinator', 'trainer', 'sponsor', 'cooperative')),
        locale text NOT NULL DEFAULT 'fr' CHECK (locale IN ('fr', 'ar', 'en')),
        password_hash text NOT NULL,
        active boolean NOT NULL DEFAULT true,
        cooperative_id uuid,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT accounts_cooperative_role CHECK ((role = 'cooperative') = (cooperative_id IS NOT NULL))
      );
      CREATE UNIQUE INDEX accounts_email_key ON accounts (lower(email));

      CREATE TABLE auth_sessions (
        token_hash text PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
        csrf_token text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL
      );
      CREATE INDEX auth_sessions_account ON auth_sessions (account_id);
      CREATE INDEX auth_sessions_expiry ON auth_sessions (expires_at);

      CREATE TABLE sign_in_failures (
        subject text NOT NULL,
        failed_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX sign_in_failures_subject ON sign_in_failures (subject, failed_at);

      CREATE TABLE installation (
        only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
        demo boolean NOT NULL,
        installed_at timestamptz NOT NULL DEFAULT now()
      );

      CREATE TABLE audit_lines (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        at timestamptz NOT NULL DEFAULT now(),
        account_id uuid REFERENCES accounts (id),
        verb text NOT NULL,
        entity text NOT NULL,
        entity_id text NOT NULL,
        before jsonb,
        after jsonb,
        request_id text NOT NULL,
        ip inet
      );
      CREATE INDEX audit_lines_entity ON audit_lines (entity, entity_id, id DESC);
      CREATE INDEX audit_lines_account ON audit_lines (account_id, id DESC);

      CREATE TABLE idempotency_keys (
        account_id uuid NOT NULL,
        key text NOT NULL,
        request_hash text NOT NULL,
        reply jsonb,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (account_id, key)
      );
      CREATE INDEX idempotency_keys_age ON idempotency_keys (created_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE idempotency_keys, audit_lines, installation, sign_in_failures, auth_sessions, accounts CASCADE',
    );
  }
}
