import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { check } from '../lint/check.mjs';
import { nxProgram } from '../start/nx.mjs';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} program
 * @property {string[]} args
 * @property {NodeJS.ProcessEnv} [env]
 * @property {string} [reports] the script whose Jest reports are counted; without it the step counts as one
 * @property {boolean} [database] needs the tests' PostgreSQL
 * @property {boolean} [needsBuild] pointless after a failed build
 */

/**
 * Every check there is, cheapest first. The steps of one inner list run side by side.
 *
 * @param {string} root
 * @returns {Step[][]}
 */
export function steps(root) {
  return [
    [node(root, 'lint', check(['apps', 'libs', 'tools'])), format(root), ...compose(root)],
    [nx(root, 'types', ['run-many', '-t', 'typecheck', '--parallel=2'])],
    [nx(root, 'generated client is up to date', ['run', '@tiwizi/api-client:check'])],
    [{ ...nx(root, 'tests', ['run-many', '-t', 'test', '--parallel=2']), reports: 'test', database: true }],
    [nx(root, BUILD, ['run-many', '-t', 'build', '--parallel=2'])],
    [{ ...node(root, 'weight of a first visit', ['tools/weight/check.mjs']), needsBuild: true }],
    [
      {
        ...nx(root, 'end to end', ['run-many', '-t', 'e2e', '--parallel=1']),
        reports: 'e2e',
        database: true,
        needsBuild: true,
      },
    ],
  ];
}

export const BUILD = 'build';

/** @param {string} root */
function format(root) {
  const cache = [
    '--cache',
    '--cache-strategy=content',
    '--cache-location=node_modules/.cache/tiwizi/prettier',
  ];
  return node(root, 'format', [
    'node_modules/prettier/bin/prettier.cjs',
    '--check',
    '.',
    '--log-level=warn',
    ...cache,
  ]);
}

/**
 * Only where the client is: nobody needs Docker to work on Tiwizi.
 *
 * @param {string} root
 * @returns {Step[]}
 */
function compose(root) {
  if (spawnSync('docker', ['compose', 'version'], { stdio: 'ignore' }).status !== 0) return [];
  const env = { POSTGRES_PASSWORD: 'checked-only' };
  const args = ['compose', '-f', path.join(root, 'docker-compose.yml'), 'config', '-q'];
  return [{ name: 'docker-compose.yml', program: 'docker', args, env }];
}

/**
 * @param {string} root
 * @param {string} name
 * @param {string[]} args
 * @returns {Step}
 */
function nx(root, name, args) {
  return node(root, name, [path.relative(root, nxProgram(root)), ...args, '--outputStyle=static']);
}

/**
 * @param {string} root
 * @param {string} name
 * @param {string[]} args
 * @returns {Step}
 */
function node(root, name, [file = '', ...args]) {
  return { name, program: process.execPath, args: [path.resolve(root, file), ...args] };
}
