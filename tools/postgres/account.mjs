import { statSync } from 'node:fs';
import path from 'node:path';

/** @typedef {{ uid: number, gid: number }} Account */

/** `nobody` on every Linux: PostgreSQL refuses to run as root. */
const NOBODY = { uid: 65534, gid: 65534 };

/**
 * Who has to run PostgreSQL on a folder. Root hands over to the folder's owner, so that a database made by an
 * ordinary user stays theirs, or to `nobody` for a new one.
 *
 * @param {string} folder
 * @returns {Account | null} null: the current user does
 */
export function accountFor(folder) {
  if (process.getuid?.() !== 0) return null;
  const owner = statSync(folder, { throwIfNoEntry: false });
  return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : NOBODY;
}

/**
 * Whether an account gets through every folder down to, and including, this one.
 *
 * @param {string} folder
 * @param {Account} account
 */
export function canEnter(folder, account) {
  for (let step = path.resolve(folder); ; step = path.dirname(step)) {
    if (!has(step, account, 1)) return false;
    if (step === path.dirname(step)) return true;
  }
}

/**
 * @param {string} file
 * @param {Account} account
 */
export function canRead(file, account) {
  return canEnter(path.dirname(file), account) && has(file, account, 4);
}

/**
 * @param {string} entry
 * @param {Account} account
 * @param {1 | 4} bit
 */
function has(entry, account, bit) {
  const stat = statSync(entry, { throwIfNoEntry: false });
  if (!stat) return false;
  const shift = stat.uid === account.uid ? 6 : stat.gid === account.gid ? 3 : 0;
  return ((stat.mode >> shift) & bit) !== 0;
}
