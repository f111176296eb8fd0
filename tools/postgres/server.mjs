import { spawn } from 'node:child_process';
import {
  chownSync,
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { serverEnvironment } from './environment.mjs';
import { readPostmaster } from './orphan.mjs';
import { rememberedPort } from './port.mjs';

/** @typedef {import('./account.mjs').Account} Account */
/** @typedef {{ port: number, ended: Promise<void>, stop: () => Promise<void>, kill: () => void }} Server */

const LOG_LIMIT_BYTES = 10_000_000;
const FAST_STOP_MS = 15_000;
const ATTEMPTS = 3;

/**
 * Runs PostgreSQL on a cluster, on loopback only, in a process group of its own: a Ctrl-C meant for the launcher
 * must not take the database away before the API has finished.
 *
 * @param {{ folder: string, cluster: string, binaries: string, account: Account | null, durable: boolean }} of
 * @returns {Promise<Server>}
 * @throws {Error} with the log's end when it does not come up
 */
export async function runServer(of) {
  const log = path.join(of.folder, 'server.log');
  if (existsSync(log) && statSync(log).size > LOG_LIMIT_BYTES) renameSync(log, `${log}.1`);
  for (let attempt = 1; ; attempt++) {
    const portFile = path.join(of.folder, 'port');
    const port = await rememberedPort(portFile);
    const begin = existsSync(log) ? statSync(log).size : 0;
    const server = launch(of, port, log);
    if (of.account) for (const file of [log, portFile]) chownSync(file, of.account.uid, of.account.gid);
    if (await isReady(of.cluster, server)) {
      const kill = () => void server.child.kill('SIGQUIT');
      return { port, ended: server.gone, stop: () => stop(server), kill };
    }
    const said = readFileSync(log, 'utf8').slice(begin).trim();
    // Somebody may take the port between our look and PostgreSQL's.
    if (attempt === ATTEMPTS || !said.includes('could not bind')) {
      throw new Error(`PostgreSQL did not start (log: ${log}):\n${said.split('\n').slice(-15).join('\n')}`);
    }
    rmSync(portFile, { force: true });
  }
}

/**
 * @param {{ cluster: string, binaries: string, account: Account | null, durable: boolean }} of
 * @param {number} port
 * @param {string} log
 */
function launch({ cluster, binaries, account, durable }, port, log) {
  const output = openSync(log, 'a', 0o600);
  const settings = { ...BASE, port: String(port), ...(durable ? {} : FORGETFUL) };
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(path.join(binaries, 'bin', 'postgres'), ['-D', cluster, ...args], {
    cwd: '/',
    env: serverEnvironment(),
    detached: true,
    stdio: ['ignore', output, output],
    ...(account ?? {}),
  });
  closeSync(output);
  /** @type {Promise<void>} */
  const gone = new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  child.unref();
  return { pid: child.pid ?? 0, gone, child };
}

const BASE = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  max_connections: '100',
};

const FORGETFUL = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  max_connections: '200',
};

/**
 * @param {string} cluster
 * @param {ReturnType<typeof launch>} server
 */
async function isReady(cluster, server) {
  let ended = false;
  void server.gone.then(() => (ended = true));
  while (!ended) {
    const postmaster = readPostmaster(cluster);
    if (postmaster?.ready && postmaster.pid === server.pid) return true;
    // Recovery after a power cut may be long, so only the server's own end is a failure.
    await sleep(15);
  }
  return false;
}

/** @param {ReturnType<typeof launch>} server */
async function stop(server) {
  if (!server.child.pid || server.child.exitCode !== null || server.child.signalCode !== null) return;
  server.child.ref();
  server.child.kill('SIGINT');
  const slow = setTimeout(() => server.child.kill('SIGQUIT'), FAST_STOP_MS);
  await server.gone;
  clearTimeout(slow);
}
