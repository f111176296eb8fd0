import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isFree } from '../postgres/port.mjs';
import { LockHeld, takeLock } from '../process/lock.mjs';
import { WrongSetting } from './settings.mjs';

const STOPPING_MS = 3_000;

/**
 * One Tiwizi a data folder. The holder is given a moment, since it may be stopping.
 *
 * @param {string} dataDir
 * @returns {Promise<() => Promise<void>>} gives it back
 * @throws {WrongSetting} when another one runs
 */
export async function claimFolder(dataDir) {
  const end = Date.now() + STOPPING_MS;
  for (;;) {
    try {
      const release = takeLock(path.join(dataDir, 'start.lock'));
      return async () => release();
    } catch (error) {
      if (!(error instanceof LockHeld)) throw error;
      if (Date.now() > end) {
        throw new WrongSetting(
          `Tiwizi is already running on ${dataDir} (process ${error.pid}): stop it first, ` +
            'or give this one another TIWIZI_DATA and PORT.',
        );
      }
      await sleep(100);
    }
  }
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<void>}
 * @throws {WrongSetting} when something else listens there
 */
export async function claimPort(port, host) {
  if (!(await isFree(port, host))) {
    throw new WrongSetting(
      `Port ${port} of ${host} cannot be used (taken, or not allowed): set PORT to another.`,
    );
  }
}
