import { forgetHalfDemo, loadDemo } from './demo.mjs';
import { readInstallation } from './setup.mjs';

/**
 * Fills an empty Tiwizi with the demo programme where that is asked for.
 *
 * @param {string} root
 * @param {import('./prepare.mjs').Prepared} prepared
 * @param {string} url of the running API
 * @param {AbortSignal} signal
 * @returns {Promise<string | null>} the set-up code while nobody can sign in yet
 * @throws {Error} when the demo cannot be loaded, or half of one is in a database that is not ours to empty
 */
export async function firstRun(root, { settings, setupCode, halfDemo }, url, signal) {
  const { needsAdministrator } = await readInstallation(url);
  if (halfDemo && !needsAdministrator) {
    throw new Error('the demo programme was only half loaded into that database: empty it first.');
  }
  forgetHalfDemo(settings.dataDir);
  if (!needsAdministrator) return null;
  if (!settings.demo) return setupCode;
  await loadDemo({ root, dataDir: settings.dataDir, url, setupCode, signal });
  return null;
}
