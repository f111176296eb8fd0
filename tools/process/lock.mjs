import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { identityOf, isStill } from './identity.mjs';

/** Another live process holds the lock. */
export class LockHeld extends Error {
  /** @param {number} pid */
  constructor(pid) {
    super(`held by process ${pid}`);
    this.pid = pid;
  }
}

/**
 * Takes a lock that dies with its holder: it names a process and the moment that process was born, so that a
 * file left behind by `kill -9` or a power cut stops nobody.
 *
 * @param {string} file
 * @returns {() => void} gives the lock back
 * @throws {LockHeld} when a living process holds it
 */
export function takeLock(file) {
  const mine = JSON.stringify({ pid: process.pid, identity: identityOf(process.pid) });
  for (;;) {
    try {
      writeFileSync(file, mine, { flag: 'wx', mode: 0o644 });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    }
    const holder = lockHolder(file);
    if (holder) throw new LockHeld(holder);
    removeStale(file);
  }
}

/**
 * @param {string} file
 * @returns {number | null} the living holder's process number
 */
export function lockHolder(file) {
  const claim = readClaim(file);
  return claim && isStill(claim.pid, claim.identity) ? claim.pid : null;
}

/** @param {string} file */
function readClaim(file) {
  try {
    const claim = JSON.parse(readFileSync(file, 'utf8'));
    return { pid: Number(claim.pid), identity: String(claim.identity) };
  } catch {
    return null;
  }
}

/**
 * Moving aside before deleting: if somebody took the lock since we looked, their claim is put back.
 *
 * @param {string} file
 */
function removeStale(file) {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    if (lockHolder(aside)) linkSync(aside, file);
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code !== 'ENOENT' && code !== 'EEXIST') throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}
