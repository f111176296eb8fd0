/**
 * Node's arguments that look for import circles under `folders`. ESLint's own rule takes most of a lint run to find the
 * same: it reads every import again for each file.
 *
 * @param {readonly string[]} folders
 * @returns {string[]}
 */
export function circleCheck(folders) {
  const program = 'node_modules/oxlint/bin/oxlint';
  return [program, '--import-plugin', '-A', 'all', '-D', 'import/no-cycle', ...folders];
}
