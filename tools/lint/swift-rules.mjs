// What ESLint would find as well, in a minute instead of a second: its rule for circles reads every import again for each
// file, and its rules of React run the React compiler in JavaScript.
const importRules = ['import/no-cycle'];
const reactRules = [
  'error-boundaries',
  'globals',
  'immutability',
  'incompatible-library',
  'preserve-manual-memoization',
  'purity',
  'refs',
  'set-state-in-effect',
  'set-state-in-render',
  'static-components',
  'use-memo',
].map((rule) => `react/${rule}`);

/**
 * Node's arguments that look under `folders` for import circles and for components that break the rules of React.
 *
 * @param {readonly string[]} folders
 * @returns {string[]}
 */
export function swiftCheck(folders) {
  const program = 'node_modules/oxlint/bin/oxlint';
  const denied = [...importRules, ...reactRules].flatMap((rule) => ['-D', rule]);
  return [program, '--import-plugin', '--react-plugin', '-A', 'all', ...denied, ...folders];
}
