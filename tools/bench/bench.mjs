// node tools/bench/bench.mjs [heatmap] [board]: how fast the API answers, beside a bare server on the same database.
// Needs the built API: npx nx build @tiwizi/api
import { fork, spawn } from 'node:child_process';
import { isDeepStrictEqual } from 'node:util';
import path from 'node:path';
import pg from 'pg';
import { freePort } from '../postgres/port.mjs';
import { startTestCluster } from '../test/cluster.mjs';
import { ask, latencies, median, throughput } from './load.mjs';
import { board } from './operations/board.mjs';
import { heatmap } from './operations/heatmap.mjs';
import { seed } from './seed.mjs';

const operations = { heatmap, board };
const rounds = 5;
const connections = 20;
const seconds = 3;

const root = path.resolve(import.meta.dirname, '..', '..');
const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(name in operations));
if (unknown.length > 0) {
  console.error(`No benchmark ${unknown.join(', ')}; there are: ${Object.keys(operations).join(', ')}.`);
  process.exit(1);
}

const cluster = await startTestCluster();
const children = [];
try {
  const api = await startApi();
  const world = await seeded();
  for (const name of chosen.length > 0 ? chosen : Object.keys(operations)) {
    await measure(operations[name], api, world);
  }
} finally {
  for (const child of children) child.kill('SIGTERM');
  await Promise.all(
    children.map((child) => child.exitCode ?? new Promise((done) => child.once('exit', done))),
  );
  await cluster.stop();
}

async function seeded() {
  const database = new pg.Client({ connectionString: cluster.url });
  await database.connect();
  try {
    return await seed(database);
  } finally {
    await database.end();
  }
}

async function startApi() {
  const port = await freePort();
  const env = {
    ...process.env,
    DATABASE_URL: cluster.url,
    PORT: String(port),
    TIWIZI_HOST: '127.0.0.1',
    TIWIZI_DEMO: 'off',
    TIWIZI_SETUP_CODE: 'bench-code',
    LOG_LEVEL: 'error',
  };
  children.push(
    spawn(process.execPath, [path.join(root, 'apps/api/dist/main.js')], { env, stdio: 'inherit' }),
  );
  const url = `http://127.0.0.1:${port}`;
  for (let turn = 0; turn < 300; turn += 1) {
    const ready = await ask({ url: `${url}/api/health/ready` }).catch(() => null);
    if (ready !== null) return url;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('The API did not start.');
}

async function startBare(statement) {
  const child = fork(path.join(import.meta.dirname, 'bare-server.mjs'), {
    env: { ...process.env, DATABASE_URL: cluster.url },
  });
  children.push(child);
  child.send(statement);
  const port = await new Promise((done) => child.once('message', done));
  return { child, url: `http://127.0.0.1:${port}` };
}

async function measure(operation, api, world) {
  const bare = await startBare(operation.bare(world));
  const targets = {
    bare: { url: bare.url },
    tiwizi: { url: `${api}${operation.path(world)}`, headers: { cookie: world.cookie } },
  };
  const [expected, given] = [await ask(targets.bare), await ask(targets.tiwizi)];
  if (operation.sameAsBare && !isDeepStrictEqual(JSON.parse(given), JSON.parse(expected))) {
    throw new Error(`${operation.name}: the API and the bare server do not say the same.`);
  }
  const rates = { bare: [], tiwizi: [] };
  const times = { bare: [], tiwizi: [] };
  for (const target of Object.values(targets)) await throughput(target, connections, 1);
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, target] of Object.entries(targets)) {
      times[name].push(...(await latencies(target, 20)));
      rates[name].push(await throughput(target, connections, seconds));
    }
  }
  bare.child.disconnect();
  const [bareRate, rate] = [median(rates.bare), median(rates.tiwizi)];
  console.log(`${operation.name} (${Math.round(given.length / 1000)} kB)`);
  console.log(
    `  one at a time  bare ${median(times.bare).toFixed(1)} ms   tiwizi ${median(times.tiwizi).toFixed(1)} ms`,
  );
  console.log(
    `  ${connections} at a time   bare ${bareRate.toFixed(0)}/s   tiwizi ${rate.toFixed(0)}/s   share ${(rate / bareRate).toFixed(2)}`,
  );
}
