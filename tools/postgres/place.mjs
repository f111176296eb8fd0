import { createHash } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, realpathSync } from 'node:fs';
import { writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { accountFor, canEnter } from './account.mjs';

/** @typedef {import('./account.mjs').Account} Account */

/**
 * Where the cluster of a data folder really lives, and who runs it. It lives in the data folder itself, unless root
 * started us in a place that the account running PostgreSQL cannot enter: then in the machine's own state folder,
 * under a name made from the data folder's path. The choice is written down beside the data, because a permission
 * changed later must not make a full database look like an empty one.
 *
 * @param {string} dataDir
 * @returns {{ folder: string, account: Account | null }}
 * @throws {Error} when the folder written down has gone
 */
export function placeFor(dataDir) {
  mkdirSync(dataDir, { recursive: true });
  const note = path.join(dataDir, 'elsewhere');
  if (existsSync(note)) {
    const folder = readFileSync(note, 'utf8').trim();
    if (!existsSync(folder)) {
      throw new Error(
        `The database of ${dataDir} was kept in ${folder}, which is gone. ` +
          `Put it back, or delete ${note} to begin with an empty database.`,
      );
    }
    return { folder, account: accountFor(folder) };
  }
  const account = accountFor(dataDir);
  if (!account) return { folder: dataDir, account };
  if (canEnter(path.dirname(path.resolve(dataDir)), account)) {
    hand(dataDir, account);
    return { folder: dataDir, account };
  }
  const name = createHash('sha256').update(realpathSync(dataDir)).digest('hex').slice(0, 12);
  const folder = path.join(sharedFolder(account), name);
  mkdirSync(folder, { recursive: true });
  hand(folder, account);
  writeFileSync(note, `${folder}\n`);
  return { folder, account };
}

/**
 * The first folder of the machine that survives a reboot and that this account can enter.
 *
 * @param {Account} account
 * @throws {Error} when there is none
 */
export function sharedFolder(account) {
  for (const parent of ['/var/lib', os.tmpdir(), '/tmp']) {
    const folder = path.join(parent, 'tiwizi');
    try {
      if (!canEnter(parent, account)) continue;
      mkdirSync(folder, { recursive: true });
      chmodSync(folder, 0o755);
      return folder;
    } catch {
      continue;
    }
  }
  throw new Error(
    'PostgreSQL cannot run as root, and no folder is open to another account: set DATABASE_URL.',
  );
}

/**
 * @param {string} folder
 * @param {Account} account
 */
function hand(folder, account) {
  chownSync(folder, account.uid, account.gid);
  chmodSync(folder, 0o700);
}
