// node tools/bench/bench.mjs [heatmap] [board] [national]: how fast the API answers, beside a bare server on the same database.
// Needs the built API: npx nx build @tiwizi/api
import { fork } from 'node:child_process';
import { isDeepStrictEqual } from 'node:util';
import path from 'node:path';
import { ask, latencies, median, throughput } from './load.mjs';
import { board } from './operations/board.mjs';
import { heatmap } from './operations/heatmap.mjs';
import { national } from './operations/national.mjs';
import { startWorld } from './world.mjs';

const operations = { heatmap, board, national };
const rounds = 5;
const connections = 20;
const seconds = 3;

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(name in operations));
if (unknown.length > 0) {
  console.error(`No benchmark ${unknown.join(', ')}; there are: ${Object.keys(operations).join(', ')}.`);
  process.exit(1);
}

const { api, databaseUrl, world, stop } = await startWorld();
try {
  for (const name of chosen.length > 0 ? chosen : Object.keys(operations)) await measure(operations[name]);
} finally {
  await stop();
}

async function startBare(statement) {
  const child = fork(path.join(import.meta.dirname, 'bare-server.mjs'), {
    env: { ...process.env, DATABASE_URL: databaseUrl },
  });
  child.send(statement);
  const port = await new Promise((done) => child.once('message', done));
  return { child, url: `http://127.0.0.1:${port}` };
}

async function measure(operation) {
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
