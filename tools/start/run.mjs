import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { clearLeftApi, runApi, waitUntilReady } from './api.mjs';
import { ensureBuilt } from './build.mjs';
import { claimFolder, claimPort } from './claim.mjs';
import { openDatabase } from './database.mjs';
import { forgetHalfDemo, isDemoHalfLoaded, loadDemo } from './demo.mjs';
import { Ending } from './ending.mjs';
import { greeting } from './greeting.mjs';
import { ensureInstalled } from './install.mjs';
import { readSettings } from './settings.mjs';
import { newSetupCode, readInstallation } from './setup.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * `npm start`: from whatever state the folder is in to a running Tiwizi. Returns once it runs; from then on the
 * process ends when it is told to or when something it started does.
 *
 * @returns {Promise<void>}
 */
export async function start() {
  const begun = Date.now();
  const ending = new Ending();
  await ending.unless(async () => {
    const settings = readSettings(process.env, root);
    const { dataDir, host, port, demo } = settings;
    ending.add(await claimFolder(dataDir));
    await clearLeftApi(dataDir);
    await claimPort(port, host);
    await ensureInstalled(root, ending.signal);
    await ensureBuilt(root, ending.signal);

    const halfDemo = isDemoHalfLoaded(dataDir);
    const database = await openDatabase(settings, { startOver: halfDemo });
    ending.add(database.stop, database.kill);
    const setupCode = process.env['TIWIZI_SETUP_CODE'] || newSetupCode();
    const env = apiEnvironment(settings, database.url, setupCode);
    const api = runApi({ root, dataDir, env });
    ending.add(api.stop, api.kill);
    const direct = directUrl(host, port);
    await waitUntilReady(direct, api, ending.signal);
    ending.when(api.ended, (tail) => `The API stopped by itself. The end of its log:\n${tail}`);
    ending.when(database.ended, () => 'The database stopped by itself: see its log.');

    let { needsAdministrator } = await readInstallation(direct);
    if (halfDemo && !needsAdministrator) {
      throw new Error('the demo programme was only half loaded into that database: empty it first.');
    }
    forgetHalfDemo(dataDir);
    if (demo && needsAdministrator) {
      await loadDemo({ root, dataDir, url: direct, setupCode, signal: ending.signal });
      needsAdministrator = false;
    }
    const seconds = (Date.now() - begun) / 1000;
    const url = `http://localhost:${port}`;
    const log = path.join(dataDir, 'logs', 'api.log');
    console.log(greeting({ url, seconds, demo, setupCode: needsAdministrator ? setupCode : null, log }));
  });
}

/**
 * @param {import('./settings.mjs').Settings} settings
 * @param {string} databaseUrl
 * @param {string} setupCode
 * @returns {NodeJS.ProcessEnv}
 */
function apiEnvironment({ port, host, dataDir, demo }, databaseUrl, setupCode) {
  return {
    ...process.env,
    DATABASE_URL: databaseUrl,
    PORT: String(port),
    TIWIZI_HOST: host,
    TIWIZI_DATA: dataDir,
    TIWIZI_DEMO: demo ? 'on' : 'off',
    TIWIZI_WEB_DIR: path.join(root, 'apps', 'web', 'dist'),
    TIWIZI_SETUP_CODE: setupCode,
  };
}

/**
 * The address that surely leads to the API just started: `localhost` may be somebody else's on IPv6.
 *
 * @param {string} host
 * @param {number} port
 */
function directUrl(host, port) {
  const reachable = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`;
}
