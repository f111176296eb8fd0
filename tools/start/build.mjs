import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { nxEnvironment, nxProgram } from './nx.mjs';
import { runQuietly } from './quiet.mjs';
import { fingerprint } from './sources.mjs';

const PROJECTS = ['@tiwizi/api', '@tiwizi/web', '@tiwizi/tools'];
const BUILT = ['apps/api/dist/main.js', 'apps/web/dist/index.html', 'tools/dist/demo/load.js'];

/**
 * Builds what `npm start` runs. When no source has changed since, Nx is not even asked: its own start-up would cost
 * more than the rest of a second start.
 *
 * @param {string} root
 * @param {AbortSignal} [signal]
 * @returns {Promise<void>}
 */
export async function ensureBuilt(root, signal) {
  const stamp = path.join(root, 'node_modules', '.cache', 'tiwizi', 'built');
  const sources = fingerprint(root);
  if (BUILT.every((file) => existsSync(path.join(root, file))) && readStamp(stamp) === sources) return;
  console.log('Building…');
  const args = [
    nxProgram(root),
    'run-many',
    '-t',
    'build',
    '-p',
    PROJECTS.join(','),
    '--parallel=2',
    '--outputStyle=static',
  ];
  await runQuietly('the build', process.execPath, args, { cwd: root, env: nxEnvironment(), signal });
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, sources);
}

/** @param {string} stamp */
function readStamp(stamp) {
  return existsSync(stamp) ? readFileSync(stamp, 'utf8') : null;
}
