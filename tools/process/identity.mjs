import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * What tells one life of a process number from the next: numbers are reused, moments of birth are not.
 *
 * @param {number} pid
 * @returns {string | null} null when no such process lives (a zombie no longer does)
 */
export function identityOf(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return null;
  return process.platform === 'linux' ? fromProc(pid) : fromPs(pid);
}

/**
 * @param {number} pid
 * @param {string} identity as `identityOf` gave it earlier
 */
export function isStill(pid, identity) {
  return identityOf(pid) === identity;
}

/**
 * @param {number} pid
 * @param {NodeJS.Signals} signal
 */
export function signalIfAlive(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error;
  }
}

/**
 * @param {number} pid
 * @param {string} identity
 * @param {number} milliseconds
 * @returns {Promise<boolean>} whether it was gone in time
 */
export async function waitUntilGone(pid, identity, milliseconds) {
  const end = Date.now() + milliseconds;
  while (isStill(pid, identity)) {
    if (Date.now() > end) return false;
    await sleep(20);
  }
  return true;
}

/** @param {number} pid */
function fromProc(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The command's name may hold spaces and brackets, so fields are counted from its closing bracket.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return null;
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot}:${fields[19]}`;
  } catch {
    return null;
  }
}

/** @param {number} pid */
function fromPs(pid) {
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || null;
  } catch {
    return null;
  }
}
