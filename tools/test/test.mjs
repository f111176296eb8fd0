import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { nxEnvironment } from '../start/nx.mjs';
import { ensureInstalled } from '../start/install.mjs';
import { startTestCluster } from './cluster.mjs';
import { countsOf, projectsWith, sum } from './counts.mjs';
import { failedTasks } from './failed-tasks.mjs';
import { runCommand } from './run-step.mjs';
import { BUILD, steps } from './steps.mjs';

/** @typedef {import('./steps.mjs').Step} Step */
/** @typedef {import('./counts.mjs').Counts} Counts */

const root = path.resolve(import.meta.dirname, '..', '..');
const begun = Date.now();
const abort = new AbortController();
/** @type {{ url: string, stop: () => Promise<void> } | null} */
let cluster = null;
let built = true;
/** @type {Counts[]} */
const counts = [];

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
  process.once(signal, () => abort.abort());

try {
  await ensureInstalled(root, abort.signal);
  // A report left by an earlier run must not be counted for one that broke before writing its own.
  rmSync(path.join(root, 'coverage'), { recursive: true, force: true });
  // Jest writes a report only into a folder that is there.
  mkdirSync(path.join(root, 'coverage', '@tiwizi'), { recursive: true });
  for (const group of steps(root)) {
    abort.signal.throwIfAborted();
    if (group.some((step) => step.database)) cluster ??= await startTestCluster();
    counts.push(...(await Promise.all(group.map(take))));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  counts.push({ passed: 0, failed: 1 });
} finally {
  await cluster?.stop();
}

const { passed, failed } = sum(counts);
console.log(`\nDuration: ${duration(Date.now() - begun)}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

/**
 * @param {Step} step
 * @returns {Promise<Counts>}
 */
async function take(step) {
  if (step.needsBuild && !built) {
    console.log(`✗ ${step.name}: not tried, the build failed`);
    return { passed: 0, failed: 1 };
  }
  const database = step.database && cluster ? { TIWIZI_TEST_DATABASE_URL: cluster.url } : {};
  const env = { ...nxEnvironment(), ...database, ...step.env };
  const outcome = await runCommand(step.program, step.args, { cwd: root, env, signal: abort.signal });
  if (step.name === BUILD) built = outcome.ok;
  const counted = count(step, outcome.ok);
  const figures = step.reports ? `  ${counted.passed} passed, ${counted.failed} failed` : '';
  console.log(
    `${counted.failed === 0 ? '✓' : '✗'} ${step.name}  ${duration(outcome.milliseconds)}${figures}`,
  );
  if (counted.failed > 0) console.log(`${failedTasks(outcome.output)}\n`);
  return counted;
}

/**
 * @param {Step} step
 * @param {boolean} ok
 * @returns {Counts}
 */
function count({ reports }, ok) {
  if (!reports) return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const counted = sum(projectsWith(root, reports).map((project) => countsOf(root, project)));
  // A runner that fails although every test passed has something to say too.
  return ok || counted.failed > 0 ? counted : { ...counted, failed: 1 };
}

/** @param {number} milliseconds */
function duration(milliseconds) {
  const seconds = milliseconds / 1000;
  return seconds < 60
    ? `${seconds.toFixed(1)} s`
    : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}
