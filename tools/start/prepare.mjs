import { clearLeftApi } from './api.mjs';
import { ensureBuilt } from './build.mjs';
import { claimFolder, claimPort } from './claim.mjs';
import { openDatabase } from './database.mjs';
import { isDemoHalfLoaded } from './demo.mjs';
import { ensureInstalled } from './install.mjs';
import { readSettings } from './settings.mjs';
import { newSetupCode } from './setup.mjs';

/**
 * @typedef {object} Prepared
 * @property {import('./settings.mjs').Settings} settings
 * @property {import('./database.mjs').Database} database
 * @property {string} setupCode
 * @property {boolean} halfDemo whether an earlier start was cut off while it loaded the demo
 */

/**
 * All that comes before the API, wrong settings first: nothing is installed or started for those.
 *
 * @param {string} root
 * @param {import('./ending.mjs').Ending} ending
 * @returns {Promise<Prepared>}
 */
export async function prepare(root, ending) {
  const settings = readSettings(process.env, root);
  const { dataDir, host, port } = settings;
  ending.add(await claimFolder(dataDir));
  await clearLeftApi(dataDir);
  await claimPort(port, host);
  await ensureInstalled(root, ending.signal);
  await ensureBuilt(root, ending.signal);
  const halfDemo = isDemoHalfLoaded(dataDir);
  const database = await openDatabase(settings, { startOver: halfDemo });
  ending.add(database.stop, database.kill);
  ending.when(database.ended, () => 'The database stopped by itself: see its log.');
  return { settings, database, halfDemo, setupCode: settings.setupCode ?? newSetupCode() };
}
