import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..', '..');

/**
 * Node's arguments that look under `folders` of the folder they are run in, by the rules of its .oxlintrc.json.
 *
 * @param {readonly string[]} folders
 * @returns {string[]}
 */
export function check(folders) {
  const program = path.join(root, 'node_modules/oxlint/bin/oxlint');
  return [program, '--report-unused-disable-directives', '--deny-warnings', ...folders];
}
