import { spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { identityOf, isStill, signalIfAlive, waitUntilGone } from '../process/identity.mjs';

/**
 * @typedef {object} Api
 * @property {Promise<string>} ended resolves, when the process is gone, with the end of its log
 * @property {() => Promise<void>} stop asks it to finish, and waits
 * @property {() => void} kill
 */

const LOG_LIMIT_BYTES = 10_000_000;
const GRACE_MS = 15_000;
const READY_MS = 120_000;

/**
 * @param {{ root: string, dataDir: string, env: NodeJS.ProcessEnv }} of
 * @returns {Api}
 */
export function runApi({ root, dataDir, env }) {
  const log = path.join(dataDir, 'logs', 'api.log');
  mkdirSync(path.dirname(log), { recursive: true });
  if (existsSync(log) && statSync(log).size > LOG_LIMIT_BYTES) renameSync(log, `${log}.1`);
  const begin = existsSync(log) ? statSync(log).size : 0;
  const output = openSync(log, 'a', 0o640);
  const preload = new URL('./leave-with-parent.mjs', import.meta.url).href;
  const main = path.join(root, 'apps', 'api', 'dist', 'main.js');
  // Room for what each reply leaves behind, as in the image: without it a large board costs a third more.
  const child = spawn(process.execPath, ['--max-semi-space-size=64', '--import', preload, main], {
    cwd: root,
    env,
    // Out of the terminal's reach: Ctrl-C is for the launcher, which stops things in their order.
    detached: true,
    stdio: ['ignore', output, output, 'ipc'],
  });
  closeSync(output);
  noteDown(dataDir, child.pid ?? 0);
  /** @type {Promise<string>} */
  const ended = new Promise((resolve) => {
    const end = () => {
      rmSync(noteOf(dataDir), { force: true });
      resolve(readFileSync(log).subarray(begin).toString('utf8').trim().split('\n').slice(-40).join('\n'));
    };
    child.once('exit', end);
    child.once('error', end);
  });
  return {
    ended,
    kill: () => void child.kill('SIGKILL'),
    stop: async () => {
      child.kill('SIGTERM');
      const slow = setTimeout(() => child.kill('SIGKILL'), GRACE_MS);
      await ended;
      clearTimeout(slow);
    },
  };
}

/**
 * @param {string} url
 * @param {Api} api
 * @param {AbortSignal} signal
 * @returns {Promise<void>}
 * @throws {Error} when it ended first, or is not ready after two minutes
 */
export async function waitUntilReady(url, api, signal) {
  /** @type {string | null} */
  let end = null;
  void api.ended.then((tail) => (end = tail));
  const limit = Date.now() + READY_MS;
  while (Date.now() < limit) {
    signal.throwIfAborted();
    if (end !== null) throw new Error(`The API did not start:\n${end}`);
    if (await answers(`${url}/api/health/ready`)) return;
    await sleep(40);
  }
  throw new Error('The API was not ready after two minutes: see the log.');
}

/**
 * After its launcher was killed, an API lives on for the moment it takes to finish: its port is not free until then.
 *
 * @param {string} dataDir
 * @returns {Promise<void>}
 */
export async function clearLeftApi(dataDir) {
  const note = noteOf(dataDir);
  if (!existsSync(note)) return;
  const [pid, identity] = readFileSync(note, 'utf8').split('\n');
  if (pid && identity && isStill(Number(pid), identity)) {
    signalIfAlive(Number(pid), 'SIGTERM');
    if (!(await waitUntilGone(Number(pid), identity, GRACE_MS))) {
      signalIfAlive(Number(pid), 'SIGKILL');
      await waitUntilGone(Number(pid), identity, GRACE_MS);
    }
  }
  rmSync(note, { force: true });
}

/** @param {string} dataDir */
function noteOf(dataDir) {
  return path.join(dataDir, 'api.pid');
}

/**
 * @param {string} dataDir
 * @param {number} pid
 */
function noteDown(dataDir, pid) {
  writeFileSync(noteOf(dataDir), `${pid}\n${identityOf(pid)}\n`);
}

/** @param {string} url */
async function answers(url) {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    return false;
  }
}
