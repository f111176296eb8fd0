import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

export interface TestDatabase {
  url: string;
  /** As the migrated template is. */
  create(): Promise<void>;
  drop(): Promise<void>;
}

/** A database that nobody else has. It is not there before it is created, and can be again after it was dropped. */
export function testDatabase(): TestDatabase {
  const { TIWIZI_TEST_DATABASE_URL: clusterUrl, TIWIZI_TEST_TEMPLATE: template } = process.env;
  if (!clusterUrl || !template) throw new Error('apps/api/test/global-setup.ts has not run');
  const name = `test_${randomBytes(6).toString('hex')}`;
  const url = new URL(clusterUrl);
  url.pathname = name;
  return {
    url: url.href,
    create: () => run(clusterUrl, `CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY file_copy`),
    drop: () => run(clusterUrl, `DROP DATABASE ${name} WITH (FORCE)`),
  };
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
