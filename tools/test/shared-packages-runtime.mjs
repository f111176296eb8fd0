import { createRequire, isBuiltin } from 'node:module';
import JestRuntime from 'jest-runtime';

/** @param {string} name */
const isPackage = (name) => !/^(?:[./]|@tiwizi\/|@jest\/)/.test(name) && !isBuiltin(name);

/**
 * Packages are loaded once for all spec files of a worker, by Node itself; the product's own modules once for each file,
 * as ever. Reading two thousand files of packages anew was half of what a spec of the API took.
 */
export default class SharedPackagesRuntime extends JestRuntime {
  /**
   * @param {string} from
   * @param {string} name
   */
  requireModuleOrMock(from, name) {
    return isPackage(name) ? createRequire(from)(name) : super.requireModuleOrMock(from, name);
  }
}
