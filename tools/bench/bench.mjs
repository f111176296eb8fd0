// node tools/bench/bench.mjs [list] [search] [chain] [marks] [board] [national] [heatmap]: how fast the API answers, beside a
// bare server on the same database. Needs the built API: npx nx build @tiwizi/api
import { fork } from 'node:child_process';
import { isDeepStrictEqual } from 'node:util';
import path from 'node:path';
import { ask, latencies, median, throughput } from './load.mjs';
import { board } from './operations/board.mjs';
import { chain } from './operations/chain.mjs';
import { list, search } from './operations/cooperatives.mjs';
import { heatmap } from './operations/heatmap.mjs';
import { marks } from './operations/marks.mjs';
import { national } from './operations/national.mjs';
import { startWorld } from './world.mjs';

const operations = { list, search, chain, marks, board, national, heatmap };
const rounds = 5;
const connections = 20;
const seconds = 3;

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(name in operations));
if (unknown.length > 0) {
  console.error(`No benchmark ${unknown.join(', ')}; there are: ${Object.keys(operations).join(', ')}.`);
  process.exit(1);
}

const { api, databaseUrl, world, stop } = await startWorld({ country: true });
try {
  for (const name of chosen.length > 0 ? chosen : Object.keys(operations)) {
    const bare = await startBare(operations[name].bare(world));
    try {
      await measure(operations[name], bare.url);
    } finally {
      bare.child.kill();
    }
  }
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

/** Asks one address over and over; a lane keeps its place over the rounds, and what it was answered last. */
function targetOf(urlOf, cookie, write) {
  const lanes = new Map();
  return (lane) => {
    const asked = lanes.get(lane) ?? { turn: 0, reply: undefined };
    lanes.set(lane, asked);
    return async (agent) => {
      const { method, headers, body } = write?.(lane, asked.turn, asked.reply) ?? {};
      asked.turn += 1;
      const text = await ask({
        url: urlOf(lane),
        method,
        headers: { ...headers, ...(cookie && { cookie }) },
        body: body && JSON.stringify(body),
        agent,
      });
      if (write !== undefined) asked.reply = JSON.parse(text);
      return text;
    };
  };
}

async function measure(operation, bareUrl) {
  const { role = 'coordinator', write, bareWrite } = operation;
  const targets = {
    bare: targetOf(() => bareUrl, null, bareWrite && ((...asked) => bareWrite(world, ...asked))),
    tiwizi: targetOf(
      (lane) => `${api}${operation.path(world, lane)}`,
      world.cookies[role],
      write && ((...asked) => write(world, ...asked)),
    ),
  };
  const [expected, given] = [await targets.bare(0)(), await targets.tiwizi(0)()];
  const { compare } = operation;
  if (compare && !isDeepStrictEqual(compare(JSON.parse(given)), compare(JSON.parse(expected)))) {
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
  const [bareRate, rate] = [median(rates.bare), median(rates.tiwizi)];
  console.log(`${operation.name} (${(given.length / 1000).toFixed(1)} kB)`);
  console.log(
    `  one at a time  bare ${median(times.bare).toFixed(1)} ms   tiwizi ${median(times.tiwizi).toFixed(1)} ms`,
  );
  console.log(
    `  ${connections} at a time   bare ${bareRate.toFixed(0)}/s   tiwizi ${rate.toFixed(0)}/s   share ${(rate / bareRate).toFixed(2)}`,
  );
}
