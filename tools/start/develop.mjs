import path from 'node:path';
import { freePort } from '../postgres/port.mjs';
import { apiEnvironment, directUrl } from './api-environment.mjs';
import { runApi, waitUntilReady } from './api.mjs';
import { Ending } from './ending.mjs';
import { firstRun } from './first-run.mjs';
import { greeting } from './greeting.mjs';
import { prepare } from './prepare.mjs';
import { watchServer } from './rebuild.mjs';
import { runScreens } from './screens.mjs';

const root = path.resolve(import.meta.dirname, '..', '..');

/**
 * `npm run dev`: like `npm start`, but the screens come from Vite, and the API comes back after each change.
 *
 * @returns {Promise<void>}
 */
export async function develop() {
  const begun = Date.now();
  const ending = new Ending();
  await ending.unless(async () => {
    const prepared = await prepare(root, ending);
    const { dataDir, host, port, demo } = prepared.settings;
    const inner = { ...prepared.settings, host: '127.0.0.1', port: await freePort() };
    const direct = directUrl(inner.host, inner.port);
    const run = () => runApi({ root, dataDir, env: apiEnvironment(inner, prepared, root) });
    let api = run();
    ending.add(
      () => api.stop(),
      () => api.kill(),
    );
    await waitUntilReady(direct, api, ending.signal);
    const setupCode = await firstRun(root, prepared, direct, ending.signal);

    const screens = runScreens(root, host, port, direct);
    ending.add(screens.stop, screens.kill);
    ending.when(screens.ended, () => 'Vite stopped by itself.');
    watchServer(root, async () => {
      await api.stop();
      api = run();
      await waitUntilReady(direct, api, ending.signal);
      console.log('The API is up again.');
    });
    console.log(greeting({ port, begun, demo, setupCode, dataDir }));
  });
}
