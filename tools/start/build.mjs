import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
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
  const nx = path.join(root, 'node_modules', 'nx', 'bin', 'nx.js');
  const args = [
    nx,
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

/**
 * No background process may outlive a command, and no terminal interface may be drawn over its output.
 *
 * @returns {NodeJS.ProcessEnv}
 */
export function nxEnvironment() {
  return { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', NX_NO_CLOUD: 'true' };
}

/** @param {string} stamp */
function readStamp(stamp) {
  return existsSync(stamp) ? readFileSync(stamp, 'utf8') : null;
}
