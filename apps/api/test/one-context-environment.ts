import vm, { type CompileFunctionOptions, type Context, type RunningScriptOptions } from 'node:vm';
import { TestEnvironment } from 'jest-environment-node';

// Stands for the process's own context wherever Jest asks for one.
const own: Context = vm.createContext();

const { runInContext } = vm.Script.prototype;
vm.Script.prototype.runInContext = function run(context: Context, options?: RunningScriptOptions): unknown {
  return context === own
    ? this.runInThisContext(options)
    : (runInContext.call(this, context, options) as unknown);
};

const { compileFunction } = vm;
vm.compileFunction = (code, params, options: CompileFunctionOptions = {}) => {
  const { parsingContext, ...rest } = options;
  return compileFunction(code, params, parsingContext === own ? rest : options);
};

/**
 * Runs spec files among the globals of the process rather than in a context of their own: an array, a promise or an error
 * of a package that is loaded once for all of them is then the same kind of thing as one of theirs.
 */
export default class OneContextEnvironment extends TestEnvironment {
  constructor(...given: ConstructorParameters<typeof TestEnvironment>) {
    super(...given);
    this.global = globalThis as unknown as typeof this.global;
    this.context = own;
  }

  /** The globals are those of the process, which goes on. */
  override async teardown(): Promise<void> {}

  override getVmContext(): Context {
    return own;
  }
}
