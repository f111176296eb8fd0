import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { serverEnvironment } from './environment.mjs';

/** @typedef {import('./account.mjs').Account} Account */

export const ROLE = 'tiwizi';
export const DATABASE = 'tiwizi';

/**
 * Makes the cluster of a folder if it is not there yet, whole or not at all, and gives its password.
 *
 * @param {{ folder: string, binaries: string, account: Account | null, durable: boolean }} of
 * @returns {{ cluster: string, password: string }}
 */
export function ensureCluster({ folder, binaries, account, durable }) {
  const cluster = path.join(folder, 'cluster');
  const passwordFile = path.join(folder, 'password');
  const password = ensurePassword(passwordFile, account);
  if (existsSync(cluster)) return { cluster, password };

  const unfinished = path.join(folder, 'cluster.unfinished');
  rmSync(unfinished, { recursive: true, force: true });
  run(path.join(binaries, 'bin', 'initdb'), account, [
    `--pgdata=${unfinished}`,
    `--username=${ROLE}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // PostgreSQL's own rules for letters: the same on every machine, whatever its locales.
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    ...(durable ? [] : ['--no-sync']),
  ]);
  const postgres = path.join(binaries, 'bin', 'postgres');
  run(postgres, account, ['--single', '-D', unfinished, 'postgres'], `CREATE DATABASE ${DATABASE};\n`);
  renameSync(unfinished, cluster);
  return { cluster, password };
}

/**
 * @param {string} file
 * @param {Account | null} account
 */
function ensurePassword(file, account) {
  if (!existsSync(file)) {
    writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
    if (account) chownSync(file, account.uid, account.gid);
  }
  return readFileSync(file, 'utf8').trim();
}

/**
 * @param {string} program
 * @param {Account | null} account
 * @param {string[]} args
 * @param {string} [input]
 */
function run(program, account, args, input = '') {
  const options = { cwd: '/', env: serverEnvironment(), input, encoding: /** @type {const} */ ('utf8') };
  const done = spawnSync(program, args, { ...options, ...(account ?? {}) });
  if (done.error) throw done.error;
  if (done.status !== 0) {
    throw new Error(`${path.basename(program)} failed:\n${(done.stderr || done.stdout).trim()}`);
  }
}
