import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT_FILES = ['package.json', 'package-lock.json', 'nx.json', 'tsconfig.base.json', '.swcrc'];
const ROOT_FOLDERS = ['apps', 'libs', 'tools'];
const NOT_BUILT = new Set(['node_modules', 'dist', 'coverage', 'test', 'web-e2e']);

/**
 * A fingerprint of everything the built app is made from. It reads contents, not dates: a fresh checkout or a branch
 * switched back and forth gives the same answer for the same files.
 *
 * @param {string} root
 * @returns {string} hexadecimal SHA-256
 */
export function fingerprint(root) {
  const hash = createHash('sha256').update(process.version);
  const files = [
    ...ROOT_FILES.filter((file) => existsSync(path.join(root, file))),
    ...ROOT_FOLDERS.flatMap((folder) => filesUnder(root, folder)),
  ];
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(path.join(root, file)));
  return hash.digest('hex');
}

/**
 * @param {string} root
 * @param {string} folder
 * @returns {string[]} in a stable order
 */
function filesUnder(root, folder) {
  const entries = readdirSync(path.join(root, folder), { withFileTypes: true });
  return entries
    .filter((entry) => !NOT_BUILT.has(entry.name) && !/\.spec\.\w+$/.test(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const name = path.join(folder, entry.name);
      if (entry.isDirectory()) return filesUnder(root, name);
      return entry.isFile() ? [name] : [];
    });
}
