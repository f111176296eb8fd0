import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Vite's development server, in a process of its own: it ends the one it lives in on the first signal.
 *
 * @param {string} root
 * @param {string} host
 * @param {number} port
 * @param {string} api where it passes on what is asked of the API
 * @returns {{ ended: Promise<void>, stop: () => Promise<void>, kill: () => void }}
 */
export function runScreens(root, host, port, api) {
  const folder = path.join(root, 'node_modules', 'vite');
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const preload = new URL('./leave-with-parent.mjs', import.meta.url).href;
  const options = [
    '--host',
    host,
    '--port',
    String(port),
    '--strictPort',
    '--clearScreen=false',
    '--logLevel=warn',
  ];
  const child = spawn(process.execPath, ['--import', preload, path.join(folder, bin.vite), ...options], {
    cwd: path.join(root, 'apps', 'web'),
    env: { ...process.env, TIWIZI_API_URL: api },
    detached: true,
    // It also ends when its input does.
    stdio: ['pipe', 'inherit', 'inherit', 'ipc'],
  });
  /** @type {Promise<void>} */
  const ended = new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  return {
    ended,
    kill: () => void child.kill('SIGKILL'),
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
