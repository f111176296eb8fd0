import path from 'node:path';
import { apiEnvironment, directUrl } from './api-environment.mjs';
import { runApi, waitUntilReady } from './api.mjs';
import { Ending } from './ending.mjs';
import { firstRun } from './first-run.mjs';
import { greeting } from './greeting.mjs';
import { prepare } from './prepare.mjs';

const root = path.resolve(import.meta.dirname, '..', '..');

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
    const prepared = await prepare(root, ending);
    const { dataDir, host, port, demo } = prepared.settings;
    const api = runApi({ root, dataDir, env: apiEnvironment(prepared.settings, prepared, root) });
    ending.add(api.stop, api.kill);
    const direct = directUrl(host, port);
    await waitUntilReady(direct, api, ending.signal);
    ending.when(api.ended, (tail) => `The API stopped by itself. The end of its log:\n${tail}`);

    const setupCode = await firstRun(root, prepared, direct, ending.signal);
    console.log(greeting({ port, begun, demo, setupCode, dataDir }));
  });
}
