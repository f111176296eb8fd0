import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The file that Node runs as Nx: without a shell or npx between, a signal reaches it.
 *
 * @param {string} root
 * @returns {string}
 */
export function nxProgram(root) {
  const folder = path.join(root, 'node_modules', 'nx');
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return path.join(folder, bin.nx);
}

/**
 * No background process may outlive a command, and no interface or colour may be drawn into output that is kept.
 * Nx keeps results in the user's home, across checkouts: a judge runs everything itself.
 *
 * @returns {NodeJS.ProcessEnv}
 */
export function nxEnvironment() {
  return {
    ...process.env,
    NX_DAEMON: 'false',
    NX_TUI: 'false',
    NX_NO_CLOUD: 'true',
    FORCE_COLOR: '0',
    ...(process.env['CI'] && { NX_SKIP_NX_CACHE: 'true' }),
  };
}
