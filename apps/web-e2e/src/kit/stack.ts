import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';

const root = join(__dirname, '../../../..');

export const setupCode = 'e2e-setup-code';

export interface Stack {
  url: string;
  stop(): Promise<void>;
}

/** The product as it ships, API and screens on one port, on a database of its own: empty, or the demonstration. */
export async function startStack({ demo }: { demo: boolean }): Promise<Stack> {
  const name = `e2e_${randomBytes(6).toString('hex')}`;
  const dataDir = mkdtempSync(join(tmpdir(), 'tiwizi-e2e-'));
  if (demo) {
    const { template, files } = await demonstration();
    await onCluster(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY file_copy`);
    cpSync(files, dataDir, { recursive: true });
  } else {
    await onCluster(`CREATE DATABASE ${name}`);
  }
  const { url, end } = await startApi({ name, dataDir, demo });
  const stop = async () => {
    await end();
    await onCluster(`DROP DATABASE ${name} WITH (FORCE)`);
    rmSync(dataDir, { recursive: true });
  };
  return { url, stop };
}

/** Loaded once a run, by whichever story asks first: each gets a copy of it in a second instead of half a minute. */
async function demonstration(): Promise<{ template: string; files: string }> {
  const { TIWIZI_E2E_DEMO: template = '', TIWIZI_E2E_DEMO_FILES: files = '' } = process.env;
  const client = new Client({ connectionString: clusterUrl() });
  await client.connect();
  try {
    // Held until this connection ends: the others wait for the one that loads.
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [template]);
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [template]);
    if (rowCount === 0) {
      const loading = `${template}_loading`;
      await client.query(`DROP DATABASE IF EXISTS ${loading} WITH (FORCE)`);
      await client.query(`CREATE DATABASE ${loading}`);
      const { url, end } = await startApi({ name: loading, dataDir: files, demo: true });
      await loadDemo(url).finally(end);
      // It has its name only once it is whole.
      await client.query(`ALTER DATABASE ${loading} RENAME TO ${template}`);
    }
  } finally {
    await client.end();
  }
  return { template, files };
}

interface Place {
  /** Of the database. */
  name: string;
  dataDir: string;
  demo: boolean;
}

async function startApi({ name, dataDir, demo }: Place): Promise<{ url: string; end(): Promise<void> }> {
  const databaseUrl = new URL(clusterUrl());
  databaseUrl.pathname = name;
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const api = spawn(process.execPath, [join(root, 'apps/api/dist/main.js')], {
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl.href,
      TIWIZI_DATA: dataDir,
      PORT: String(port),
      TIWIZI_DEMO: demo ? 'on' : 'off',
      TIWIZI_WEB_DIR: join(root, 'apps/web/dist'),
      TIWIZI_SETUP_CODE: setupCode,
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const end = async () => {
    const ended = api.exitCode === null && new Promise((resolve) => api.once('exit', resolve));
    api.kill('SIGTERM');
    await ended;
  };
  try {
    await untilReady(url, api);
  } catch (error) {
    // A story that never began has nobody to stop it.
    await end();
    throw error;
  }
  return { url, end };
}

async function loadDemo(url: string): Promise<void> {
  await promisify(execFile)(process.execPath, [join(root, 'tools/dist/demo/load.js')], {
    env: { ...process.env, TIWIZI_URL: url, TIWIZI_SETUP_CODE: setupCode },
  });
}

async function untilReady(url: string, api: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 1200; attempt += 1) {
    if (api.exitCode !== null) throw new Error('The API ended before it was ready.');
    const ready = await fetch(`${url}/api/health/ready`).catch(() => null);
    if (ready?.ok) return;
    await sleep(50);
  }
  throw new Error('The API is not ready after a minute.');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

const clusterUrl = () => process.env.TIWIZI_TEST_DATABASE_URL ?? '';

async function onCluster(statement: string): Promise<void> {
  const client = new Client({ connectionString: clusterUrl() });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
