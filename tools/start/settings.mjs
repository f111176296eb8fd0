import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** A setting that cannot be used; the message is the one line shown. */
export class WrongSetting extends Error {}

/**
 * @typedef {object} Settings
 * @property {number} port
 * @property {string} host
 * @property {string} dataDir absolute, exists and can be written
 * @property {boolean} demo
 * @property {string | null} databaseUrl null: the embedded PostgreSQL
 * @property {string | null} setupCode null: a new one is drawn
 */

/**
 * Reads what `docs/operations.md` lists. An empty value counts as not set.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {string} root the checkout, from which a relative TIWIZI_DATA is read
 * @returns {Settings}
 * @throws {WrongSetting}
 */
export function readSettings(env, root) {
  const databaseUrl = env['DATABASE_URL'] ? databaseUrlFrom(env['DATABASE_URL']) : null;
  return {
    port: portFrom(env['PORT'] || '3000'),
    host: env['TIWIZI_HOST'] || '127.0.0.1',
    demo: demoFrom(env['TIWIZI_DEMO'] || (databaseUrl ? 'off' : 'on')),
    databaseUrl,
    setupCode: setupCodeFrom(env['TIWIZI_SETUP_CODE'] || null),
    dataDir: dataDirFrom(path.resolve(root, env['TIWIZI_DATA'] || '.data')),
  };
}

/** @param {string} text */
function portFrom(text) {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65535) {
    throw new WrongSetting(`PORT must be a whole number from 1 to 65535, not "${text}".`);
  }
  return port;
}

/** @param {string} text */
function demoFrom(text) {
  if (text !== 'on' && text !== 'off') {
    throw new WrongSetting(`TIWIZI_DEMO must be "on" or "off", not "${text}".`);
  }
  return text === 'on';
}

/** @param {string} text */
function databaseUrlFrom(text) {
  // The value holds a password: it is never shown.
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !['postgres:', 'postgresql:'].includes(url.protocol) || url.pathname.length < 2) {
    throw new WrongSetting('DATABASE_URL must look like postgres://user:password@host:5432/database.');
  }
  return text;
}

/** @param {string | null} text */
function setupCodeFrom(text) {
  if (text !== null && text.length < 8)
    throw new WrongSetting('TIWIZI_SETUP_CODE must have at least 8 characters.');
  return text;
}

/** @param {string} folder */
function dataDirFrom(folder) {
  try {
    makeFolder(folder);
    accessSync(folder, constants.W_OK | constants.X_OK);
    return folder;
  } catch {
    throw new WrongSetting(`TIWIZI_DATA must be a folder that can be written; ${folder} is not.`);
  }
}

/**
 * Step by step: Node's own recursive form never comes back from a file system that refuses new folders (/proc).
 *
 * @param {string} folder
 */
function makeFolder(folder) {
  const there = statSync(folder, { throwIfNoEntry: false });
  if (there?.isDirectory()) return;
  makeFolder(path.dirname(folder));
  mkdirSync(folder);
}
