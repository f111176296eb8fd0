import { spawn } from 'node:child_process';

/**
 * @typedef {object} Outcome
 * @property {boolean} ok
 * @property {string} output both streams, in the order they came
 * @property {number} milliseconds
 */

/**
 * Runs one command to its end and keeps what it says.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv, signal: AbortSignal }} options
 * @returns {Promise<Outcome>}
 */
export function runCommand(program, args, options) {
  const begun = Date.now();
  return new Promise((resolve) => {
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    /** @type {Buffer[]} */
    const said = [];
    child.stdout.on('data', (chunk) => said.push(chunk));
    child.stderr.on('data', (chunk) => said.push(chunk));
    let trouble = '';
    child.once('error', (error) => (trouble = error.message));
    child.once('close', (code) => {
      const output = `${Buffer.concat(said)}${trouble}`.trim();
      resolve({ ok: code === 0, output, milliseconds: Date.now() - begun });
    });
  });
}
