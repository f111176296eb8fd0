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
  return process.platform === 'linux' ? fromProc(pid) : ps(pid, 'lstart') || null;
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

/**
 * @param {number} pid
 * @returns {string} its command line, its parts parted by spaces; empty when no such process lives
 */
export function commandOf(pid) {
  if (process.platform === 'linux') return readProc(pid, 'cmdline').split('\0').join(' ').trim();
  return ps(pid, 'command');
}

/**
 * @param {number} pid
 * @returns {number} 0 when no such process lives
 */
export function parentOf(pid) {
  return Number(process.platform === 'linux' ? statOf(pid)[1] : ps(pid, 'ppid')) || 0;
}

/** @param {number} pid */
function fromProc(pid) {
  const [state, ...rest] = statOf(pid);
  if (!state || state === 'Z' || state === 'X') return null;
  return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}:${rest[18]}`;
}

/**
 * @param {number} pid
 * @returns {string[]} from the process's state on
 */
function statOf(pid) {
  const stat = readProc(pid, 'stat');
  // The command's name may hold spaces and brackets, so fields are counted from its closing bracket.
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

/**
 * @param {number} pid
 * @param {string} file
 */
function readProc(pid, file) {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

/**
 * @param {number} pid
 * @param {string} column
 */
function ps(pid, column) {
  try {
    return execFileSync('ps', ['-ww', '-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}
