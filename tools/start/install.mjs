import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { runQuietly } from './quiet.mjs';

/**
 * Installs the dependencies when they are missing or not those of the lock.
 *
 * @param {string} root
 * @param {AbortSignal} [signal]
 * @returns {Promise<void>}
 * @throws {Error} with npm's own words when it fails
 */
export async function ensureInstalled(root, signal) {
  if (isInstalled(root)) return;
  console.log('Installing the dependencies (a minute or two, once)…');
  const npm = process.env['npm_execpath'];
  const args = ['ci', '--no-fund', '--no-audit'];
  const [program, ...rest] = npm?.endsWith('.js') ? [process.execPath, npm, ...args] : ['npm', ...args];
  await runQuietly('npm ci', program, rest, { cwd: root, signal });
}

/**
 * npm writes a second lock into node_modules once everything is in place: what the first one asks for must be there.
 *
 * @param {string} root
 */
export function isInstalled(root) {
  const inPlace = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(inPlace)) return false;
  const wanted = packagesOf(path.join(root, 'package-lock.json'));
  const present = packagesOf(inPlace);
  return Object.entries(wanted).every(([name, entry]) => {
    // Builds for other platforms are listed, and rightly absent.
    if (name === '' || (entry.optional && !present[name])) return true;
    return present[name] !== undefined && present[name].version === entry.version;
  });
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
