import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
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

/** The product as it ships, API and screens on one port, on an empty database of its own. */
export async function startStack({ demo }: { demo: boolean }): Promise<Stack> {
  const clusterUrl = process.env.TIWIZI_TEST_DATABASE_URL ?? '';
  const name = `e2e_${randomBytes(6).toString('hex')}`;
  await onCluster(clusterUrl, `CREATE DATABASE ${name}`);
  const databaseUrl = new URL(clusterUrl);
  databaseUrl.pathname = name;
  const dataDir = mkdtempSync(join(tmpdir(), 'tiwizi-e2e-'));
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
  const stop = async () => {
    const ended = api.exitCode === null && new Promise((resolve) => api.once('exit', resolve));
    api.kill('SIGTERM');
    await ended;
    await onCluster(clusterUrl, `DROP DATABASE ${name} WITH (FORCE)`);
    rmSync(dataDir, { recursive: true });
  };
  try {
    await untilReady(url, api);
    if (demo) await loadDemo(url);
  } catch (error) {
    // A story that never began has nobody to stop it.
    await stop();
    throw error;
  }
  return { url, stop };
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

async function onCluster(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
