import { spawn } from 'node:child_process';
import path from 'node:path';
import pg from 'pg';
import { freePort } from '../postgres/port.mjs';
import { startTestCluster } from '../test/cluster.mjs';
import { ask } from './load.mjs';
import { seed } from './seed.mjs';

export const root = path.resolve(import.meta.dirname, '..', '..');

/**
 * The built API on a throw-away database with the seed in it; with `country` among 61,000 cooperatives.
 *
 * @returns {Promise<{ api: string, databaseUrl: string, world: import('./seed.mjs').World, stop: () => Promise<void> }>}
 */
export async function startWorld({ country = false } = {}) {
  const cluster = await startTestCluster();
  const port = await freePort();
  const child = spawn(
    process.execPath,
    ['--max-semi-space-size=64', path.join(root, 'apps/api/dist/main.js')],
    {
      env: {
        ...process.env,
        DATABASE_URL: cluster.url,
        PORT: String(port),
        TIWIZI_HOST: '127.0.0.1',
        TIWIZI_DEMO: 'off',
        TIWIZI_SETUP_CODE: 'bench-code',
        TIWIZI_WEB_DIR: path.join(root, 'apps/web/dist'),
        LOG_LEVEL: 'error',
      },
      stdio: 'inherit',
    },
  );
  const ended = new Promise((done) => child.once('exit', done));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    await cluster.stop();
  };
  try {
    const api = `http://127.0.0.1:${port}`;
    await untilReady(api);
    return { api, databaseUrl: cluster.url, world: await seeded(cluster.url, { country }), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function untilReady(api) {
  for (let turn = 0; turn < 900; turn += 1) {
    const ready = await ask({ url: `${api}/api/health/ready` }).catch(() => null);
    if (ready !== null) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('The API did not start. Is it built?');
}

async function seeded(url, choice) {
  const database = new pg.Client({ connectionString: url });
  await database.connect();
  try {
    return await seed(database, choice);
  } finally {
    await database.end();
  }
}
