import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { signalIfAlive } from '../process/identity.mjs';
import { packagedChromium } from './packaged.mjs';

/**
 * What Playwright's `chromium.launch` takes.
 *
 * @typedef {object} Browser
 * @property {string} executablePath
 * @property {string[]} args
 * @property {boolean} chromiumSandbox
 * @property {Record<string, string>} env
 */

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A container's shared memory is often too small for a page.
  '--disable-dev-shm-usage',
];

const PROBE_MS = 30_000;

/**
 * A Chromium that really starts here: the one named by CHROMIUM, the machine's own, or the one among the dependencies.
 *
 * @returns {Promise<Browser>}
 * @throws {Error} when none does
 */
export async function findChromium() {
  const named = process.env['CHROMIUM'];
  if (named) {
    const browser = await tryOut(named, {});
    if (browser) return browser;
    throw new Error(`CHROMIUM names ${named}, which does not start.`);
  }
  for (const executablePath of INSTALLED) {
    const browser = existsSync(executablePath) ? await tryOut(executablePath, {}) : null;
    if (browser) return browser;
  }
  const packaged = process.platform === 'linux' && process.arch === 'x64' ? packagedChromium() : null;
  const browser = packaged && (await tryOut(packaged.executablePath, packaged.env));
  if (browser) return browser;
  throw new Error('No Chromium starts on this machine: install one, or name it in CHROMIUM.');
}

/**
 * @param {string} executablePath
 * @param {Record<string, string>} extra
 * @returns {Promise<Browser | null>}
 */
async function tryOut(executablePath, extra) {
  const env = { ...definedEnvironment(), ...extra };
  // Chromium has no sandbox for root, and some machines allow none to anybody.
  const sandboxes = process.getuid?.() === 0 ? [false] : [true, false];
  for (const chromiumSandbox of sandboxes) {
    const args = chromiumSandbox ? QUIET : ['--no-sandbox', ...QUIET];
    if (await starts(executablePath, args, env)) return { executablePath, args, chromiumSandbox, env };
  }
  return null;
}

/**
 * Whether it comes as far as listening for orders, which is how tests drive it.
 *
 * @param {string} executablePath
 * @param {string[]} args
 * @param {Record<string, string>} env
 * @returns {Promise<boolean>}
 */
async function starts(executablePath, args, env) {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'tiwizi-browser-'));
  const all = [
    '--headless',
    ...args,
    `--user-data-dir=${profile}`,
    '--remote-debugging-port=0',
    'about:blank',
  ];
  const child = spawn(executablePath, all, { env, detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  const gone = new Promise((resolve) => child.once('close', resolve));
  /** @type {boolean} */
  const listens = await new Promise((resolve) => {
    const late = setTimeout(() => resolve(false), PROBE_MS);
    const answer = (/** @type {boolean} */ value) => {
      clearTimeout(late);
      resolve(value);
    };
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += chunk;
      if (said.includes('DevTools listening on')) answer(true);
    });
    child.once('error', () => answer(false));
    child.once('close', () => answer(false));
  });
  if (child.pid) {
    signalIfAlive(-child.pid, 'SIGKILL');
    await gone;
  }
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  return listens;
}

/** @returns {Record<string, string>} */
function definedEnvironment() {
  return Object.fromEntries(Object.entries(process.env).filter((entry) => entry[1] !== undefined));
}
