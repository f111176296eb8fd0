import { spawn } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Loads the demo programme into a running, empty API. A note stands beside the data for as long as it takes: if it is
 * still there at the next start, what is in the database is half a demo and nothing else.
 *
 * @param {{ root: string, dataDir: string, url: string, setupCode: string, signal: AbortSignal }} of
 * @returns {Promise<void>}
 * @throws {Error} when the loader fails
 */
export async function loadDemo({ root, dataDir, url, setupCode, signal }) {
  console.log('Loading the demo programme…');
  writeFileSync(noteOf(dataDir), '');
  const loader = path.join(root, 'tools', 'dist', 'demo', 'load.js');
  const child = spawn(process.execPath, [loader], {
    cwd: root,
    env: { ...process.env, TIWIZI_URL: url, TIWIZI_SETUP_CODE: setupCode },
    stdio: ['ignore', 'inherit', 'inherit'],
    signal,
  });
  /** @type {number | null} */
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  if (code !== 0) throw new Error('The demo programme could not be loaded.');
  rmSync(noteOf(dataDir));
}

/** @param {string} dataDir */
export function isDemoHalfLoaded(dataDir) {
  return existsSync(noteOf(dataDir));
}

/** @param {string} dataDir */
export function forgetHalfDemo(dataDir) {
  rmSync(noteOf(dataDir), { force: true });
}

/** @param {string} dataDir */
function noteOf(dataDir) {
  return path.join(dataDir, 'demo-unfinished');
}
