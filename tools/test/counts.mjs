import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** @typedef {{ passed: number, failed: number }} Counts */

/**
 * The projects of the workspace that have a script of this name.
 *
 * @param {string} root
 * @param {string} script
 * @returns {string[]} package names
 */
export function projectsWith(root, script) {
  const parents = ['libs', 'apps'].filter((folder) => existsSync(path.join(root, folder)));
  const folders = parents.flatMap((parent) =>
    readdirSync(path.join(root, parent)).map((name) => `${parent}/${name}`),
  );
  return [...folders, 'tools'].flatMap((folder) => {
    const file = path.join(root, folder, 'package.json');
    if (!existsSync(file)) return [];
    const { name, scripts } = JSON.parse(readFileSync(file, 'utf8'));
    return scripts?.[script] ? [String(name)] : [];
  });
}

/**
 * What Jest counted for one project. A report that is missing, holds no test, or names a file that could not even run
 * counts as failed: silence is no success. Neither is a test that was skipped.
 *
 * @param {string} root
 * @param {string} project
 * @returns {Counts}
 */
export function countsOf(root, project) {
  const file = path.join(root, 'coverage', `${project}.json`);
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const skipped = Number(report.numPendingTests) + Number(report.numTodoTests);
  const failed = Number(report.numFailedTests) + Number(report.numRuntimeErrorTestSuites) + skipped;
  const passed = Number(report.numPassedTests);
  return { passed, failed: passed + failed === 0 ? 1 : failed };
}

/**
 * @param {Counts[]} counts
 * @returns {Counts}
 */
export function sum(counts) {
  return counts.reduce(
    (total, { passed, failed }) => ({ passed: total.passed + passed, failed: total.failed + failed }),
    { passed: 0, failed: 0 },
  );
}
