import { watch } from 'node:fs';
import path from 'node:path';
import { runQuietly } from './quiet.mjs';

/** What the API is made of, and where its sources are. */
const SERVER_PARTS = [
  ['@tiwizi/domain', 'libs/domain/src'],
  ['@tiwizi/access', 'libs/access/src'],
  ['@tiwizi/i18n', 'libs/i18n'],
  ['@tiwizi/api', 'apps/api/src'],
];
const SETTLE_MS = 120;

/**
 * Compiles a part of the API again whenever its sources change, then calls back. A part that does not compile is told
 * on the terminal, and the API that runs is left alone.
 *
 * @param {string} root
 * @param {() => Promise<void>} rebuilt
 */
export function watchServer(root, rebuilt) {
  const changed = new Set();
  let working = false;
  /** @type {NodeJS.Timeout | undefined} */
  let settled;

  async function work() {
    if (working || changed.size === 0) return;
    working = true;
    const names = [...changed];
    changed.clear();
    try {
      for (const name of names) {
        await runQuietly(`the build of ${name}`, 'npm', ['run', 'build', '--silent', '--workspace', name], {
          cwd: root,
        });
      }
      await rebuilt();
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
    }
    working = false;
    await work();
  }

  for (const [name = '', folder = ''] of SERVER_PARTS) {
    watch(path.join(root, folder), { recursive: true }, (_event, file) => {
      if (file?.includes('.spec.') || file?.split(path.sep)[0] === 'dist') return;
      changed.add(name);
      clearTimeout(settled);
      settled = setTimeout(() => void work(), SETTLE_MS);
    });
  }
}
