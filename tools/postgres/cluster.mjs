import { rmSync } from 'node:fs';
import path from 'node:path';
import { LockHeld, takeLock } from '../process/lock.mjs';
import { findBinaries } from './binaries.mjs';
import { DATABASE, ensureCluster, ROLE } from './init.mjs';
import { clearOrphan } from './orphan.mjs';
import { placeFor } from './place.mjs';
import { runServer } from './server.mjs';

/**
 * @typedef {object} Cluster
 * @property {string} url of the database `tiwizi`, with a role that may create others
 * @property {string} folder where its files are
 * @property {Promise<void>} ended resolves when the server is gone, asked or not
 * @property {() => Promise<void>} stop ends the server and waits for it
 * @property {() => void} kill ends it at once; the next start recovers
 */

/**
 * Starts the embedded PostgreSQL of a data folder, making it on the first call. What an earlier launcher left when
 * it was killed is cleared first.
 *
 * @param {{ dataDir: string, durable: boolean }} options `durable: false` trades every promise about power cuts for
 *   speed: for tests only
 * @returns {Promise<Cluster>}
 * @throws {Error} in one plain sentence when the folder is in use or the server does not come up
 */
export async function startCluster({ dataDir, durable }) {
  const { folder, account } = placeFor(path.resolve(dataDir));
  const release = lock(folder);
  try {
    const binaries = findBinaries(account);
    const { cluster, password } = ensureCluster({ folder, binaries, account, durable });
    await clearOrphan(cluster);
    const server = await runServer({ folder, cluster, binaries, account, durable });
    return {
      url: `postgres://${ROLE}:${password}@127.0.0.1:${server.port}/${DATABASE}`,
      folder,
      ended: server.ended,
      kill: server.kill,
      stop: async () => {
        await server.stop();
        release();
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}

/**
 * Deletes the embedded database of a data folder, for good.
 *
 * @param {string} dataDir
 * @returns {Promise<void>}
 */
export async function forgetCluster(dataDir) {
  const { folder } = placeFor(path.resolve(dataDir));
  const release = lock(folder);
  const cluster = path.join(folder, 'cluster');
  await clearOrphan(cluster);
  rmSync(cluster, { recursive: true, force: true });
  release();
}

/** @param {string} folder */
function lock(folder) {
  try {
    return takeLock(path.join(folder, 'lock'));
  } catch (error) {
    if (error instanceof LockHeld) {
      throw new Error(`The database in ${folder} is already in use by process ${error.pid}.`);
    }
    throw error;
  }
}
