import path from 'node:path';
import { forgetCluster, startCluster } from '../postgres/cluster.mjs';

/**
 * @typedef {object} Database
 * @property {string} url
 * @property {Promise<void>} ended never resolves for a database that is not ours
 * @property {() => Promise<void>} stop
 * @property {() => void} kill
 */

/**
 * The database named by DATABASE_URL, or the embedded one of the data folder.
 *
 * @param {import('./settings.mjs').Settings} settings
 * @param {{ startOver: boolean }} options `startOver` empties the embedded one; another's is never touched
 * @returns {Promise<Database>}
 */
export async function openDatabase({ databaseUrl, dataDir }, { startOver }) {
  if (databaseUrl) {
    return { url: databaseUrl, ended: new Promise(() => {}), stop: async () => {}, kill: () => {} };
  }
  const folder = path.join(dataDir, 'postgres');
  if (startOver) await forgetCluster(folder);
  return startCluster({ dataDir: folder, durable: true });
}
