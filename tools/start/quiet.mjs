import { spawn } from 'node:child_process';

/**
 * Runs a program to its end and shows its output only when it fails.
 *
 * @param {string} name as a person knows it
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv, signal?: AbortSignal }} options
 * @returns {Promise<void>}
 * @throws {Error} with the end of what it said
 */
export function runQuietly(name, program, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    const listen = (/** @type {Buffer} */ chunk) => (said = (said + chunk).slice(-20_000));
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('error', (error) => reject(new Error(`${name} could not be run: ${error.message}`)));
    child.once('close', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`${name} failed (${signal ?? code}):\n${said.trim()}`));
    });
  });
}
