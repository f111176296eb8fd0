import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

export interface TestDatabase {
  url: string;
  drop(): Promise<void>;
}

/** A database of this test file's own, copied from the migrated template. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { TIWIZI_TEST_DATABASE_URL: clusterUrl, TIWIZI_TEST_TEMPLATE: template } = process.env;
  if (!clusterUrl || !template) throw new Error('apps/api/test/global-setup.ts has not run');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await run(clusterUrl, `CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY file_copy`);
  const url = new URL(clusterUrl);
  url.pathname = name;
  return { url: url.href, drop: () => run(clusterUrl, `DROP DATABASE ${name} WITH (FORCE)`) };
}

async function run(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
