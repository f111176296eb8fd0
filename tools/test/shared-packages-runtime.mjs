import { createRequire, isBuiltin } from 'node:module';
import JestRuntime from 'jest-runtime';

/** @param {string} name */
const isPackage = (name) => !/^(?:[./]|@tiwizi\/|@jest\/)/.test(name) && !isBuiltin(name);

/** Packages are loaded by Node itself. */
class PackagesRuntime extends JestRuntime {
  /**
   * @param {string} from
   * @param {string} name
   */
  requireModuleOrMock(from, name) {
    return isPackage(name) ? createRequire(from)(name) : super.requireModuleOrMock(from, name);
  }
}

/** Where the product's modules live as long as the worker does. @type {PackagesRuntime | null} */
let home = null;

/**
 * Loads each spec file by itself, and once for all spec files of a worker what they ask for: packages and the product's
 * own modules, as a server that runs for days does. Loading both anew was more than half of what a spec of the API took.
 * `jest.mock` has no hold on them.
 */
export default class OneProgramRuntime extends PackagesRuntime {
  #maps;

  /** @param {ConstructorParameters<typeof JestRuntime>} given */
  constructor(...given) {
    super(...given);
    home ??= new PackagesRuntime(...given);
    this.#maps = new EitherMap(super.getSourceMaps(), home.getSourceMaps());
  }

  /**
   * @param {string} from
   * @param {string} name
   */
  requireModuleOrMock(from, name) {
    return home?.requireModuleOrMock(from, name);
  }

  getSourceMaps() {
    return this.#maps;
  }
}

/** What the first knows, else what the second does: both go on growing. @extends {Map<string, string>} */
class EitherMap extends Map {
  #first;
  #second;

  /**
   * @param {Map<string, string>} first
   * @param {Map<string, string>} second
   */
  constructor(first, second) {
    super();
    this.#first = first;
    this.#second = second;
  }

  /** @param {string} file */
  get(file) {
    return this.#first.get(file) ?? this.#second.get(file);
  }

  [Symbol.iterator]() {
    return new Map([...this.#second, ...this.#first])[Symbol.iterator]();
  }
}
