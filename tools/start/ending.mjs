import { commandOf, identityOf, isStill, parentOf } from '../process/identity.mjs';
import { WrongSetting } from './settings.mjs';

/** @typedef {{ stop: () => Promise<void>, kill: () => void }} Part */

const NPM_CHECK_MS = 150;

/** Everything that was started, and the one way it all stops: last started, first stopped. */
export class Ending {
  /** @type {Part[]} */
  #parts = [];
  #abort = new AbortController();
  /** @type {Promise<void>} */
  #starting = Promise.resolve();

  constructor() {
    // A terminal that went away must not turn the next line of output into a crash.
    for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
      process.on(signal, () => (this.signal.aborted ? this.#killAll() : void this.#end(0)));
    }
    this.#leaveWithNpm();
  }

  /** Aborted as soon as everything is to stop. */
  get signal() {
    return this.#abort.signal;
  }

  /**
   * @param {() => Promise<void>} stop
   * @param {() => void} [kill] for a second Ctrl-C
   * @throws {Error} when everything is already stopping: the part is stopped with the rest
   */
  add(stop, kill = () => {}) {
    this.#parts.push({ stop, kill });
    this.signal.throwIfAborted();
  }

  /**
   * @template T
   * @param {Promise<T>} event
   * @param {(value: T) => string} explain
   */
  when(event, explain) {
    void event.then((value) => {
      if (!this.signal.aborted) void this.#end(1, explain(value));
    });
  }

  /**
   * Runs the start itself; if it fails, what it had started is stopped and one message says why.
   *
   * @param {() => Promise<void>} begin
   */
  async unless(begin) {
    const starting = begin();
    this.#starting = starting.catch(() => {});
    try {
      await starting;
    } catch (error) {
      if (this.signal.aborted) return;
      const why = error instanceof Error ? error : new Error(String(error));
      await this.#end(
        1,
        why instanceof WrongSetting ? why.message : `Tiwizi could not start: ${why.message}`,
      );
    }
  }

  /**
   * @param {number} code
   * @param {string} [why]
   */
  async #end(code, why) {
    this.#abort.abort();
    if (why) console.error(why);
    await this.#starting;
    for (const part of this.#parts.reverse()) {
      await part.stop().catch((/** @type {Error} */ error) => console.error(error.message));
    }
    process.exit(code);
  }

  #killAll() {
    for (const part of this.#parts) part.kill();
    process.exit(130);
  }

  /** npm does not pass every signal on, and none when it is killed outright: its child would run on unseen. */
  #leaveWithNpm() {
    const npm = process.env['npm_lifecycle_event'] ? npmAbove() : null;
    if (!npm) return;
    setInterval(() => {
      if (!isStill(npm.pid, npm.identity) && !this.signal.aborted) void this.#end(0);
    }, NPM_CHECK_MS).unref();
  }
}

/** npm runs a script through a shell, which may or may not stay between the two. */
function npmAbove() {
  const shell = commandOf(process.ppid).includes('tools/start/');
  const pid = shell ? parentOf(process.ppid) : process.ppid;
  const identity = identityOf(pid);
  return identity === null ? null : { pid, identity };
}
