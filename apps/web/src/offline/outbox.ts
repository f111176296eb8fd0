import { ApiProblem } from '@tiwizi/api-client';
import { type Command, merges, type NewCommand, type OperationName, type ReplyOf } from './commands';
import { Lane } from './lane';
import { mustWait, nextDatum, nextFile, together } from './order';
import { type Outcome, type OutboxNeeds, type OutboxState } from './outbox-contract';
import { roomyShelf, type Shelf } from './shelf';

/** Attempts that meet a defect of the server before sending stops. */
const mostRounds = 5;

/**
 * Keeps what a person does on the device before anything is sent, and sends it in order, each once: data first, and
 * files when no data can leave. What the network or the server's state prevents waits; what the API refuses stays, with
 * the reason, until a person decides.
 */
export class Outbox {
  private state: OutboxState = {
    ...{ ready: false, commands: [], sending: false },
    ...{ progress: null, trouble: null, full: false },
  };
  private readonly listeners = new Set<() => void>();
  private readonly askers = new Map<string, (outcome: Outcome<unknown>) => void>();
  private readonly shelf: Shelf;
  private readonly data: Lane;
  private readonly files: Lane;

  constructor(private readonly needs: OutboxNeeds) {
    this.shelf = roomyShelf(needs.shelf, (full) => this.show({ full }));
    this.data = new Lane(
      (work) => needs.alone(work, 'data'),
      () => this.dataRound(),
    );
    this.files = new Lane(
      (work) => needs.alone(work, 'files'),
      () => this.fileRound(),
    );
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly read = (): OutboxState => this.state;

  /** Reads what waits on the device, after a start or after another tab changed it. */
  async load(): Promise<void> {
    this.show({ ready: true, commands: await this.shelf.all() });
  }

  /**
   * Keeps a command, tries to send it, and says what became of it within a short wait. A refusal within that wait is the
   * caller's matter, who still shows what was typed: the command is not kept.
   */
  async send<Name extends OperationName>(made: NewCommand<Name>): Promise<Outcome<ReplyOf<Name>>> {
    const command = await this.keep(made);
    const outcome = await new Promise<Outcome<unknown>>((resolve) => {
      const timer = setTimeout(() => resolve({ state: 'kept' }), this.needs.patience);
      this.askers.set(command.id, (became) => {
        clearTimeout(timer);
        resolve(became);
      });
      void this.flush(() => this.askers.get(command.id)?.({ state: 'kept' }));
    });
    this.askers.delete(command.id);
    return outcome as Outcome<ReplyOf<Name>>;
  }

  /** Keeps a command, with its bytes where it sends a file, and lets it leave when it can. */
  async put<Name extends OperationName>(made: NewCommand<Name>, bytes?: Blob): Promise<void> {
    await this.keep(made, bytes);
    void this.flush();
  }

  /** Sends what waits. Asked again meanwhile, it looks once more before it ends. */
  async flush(onData?: () => void): Promise<void> {
    await this.data.run();
    onData?.();
    await this.files.run();
    this.show({ sending: false });
  }

  /** The file that a command sends. */
  readonly bytesOf = (id: string): Promise<Blob | undefined> => this.shelf.bytesOf(id);

  /** Sends a refused command again as it is. */
  async retry(id: string): Promise<void> {
    const command = this.state.commands.find((each) => each.id === id);
    if (!command) return;
    await this.replace({ ...command, refusal: null });
    await this.flush();
  }

  /** Gives a command up. It stands in its place until `forgetDropped`, so that this can be undone. */
  async drop(id: string, dropped = true): Promise<void> {
    for (const command of together(await this.shelf.all(), id)) await this.replace({ ...command, dropped });
  }

  /** Takes a command out whose content the caller holds and sends anew. */
  async takeBack(id: string): Promise<void> {
    await this.remove(id);
  }

  async forgetDropped(): Promise<void> {
    for (const { id, dropped } of this.state.commands) if (dropped) await this.remove(id);
  }

  private async dataRound(): Promise<void> {
    const passed = new Set<string>();
    this.show({ sending: true, trouble: null });
    for (;;) {
      await this.load();
      const next = nextDatum(this.state.commands, passed);
      if (!next || !(await this.attempt(next, passed))) return;
    }
  }

  private async fileRound(): Promise<void> {
    const passed = new Set<string>();
    for (;;) {
      // Whatever was done meanwhile leaves before the next photo.
      await this.data.idle();
      const { trouble } = this.state;
      if (trouble && trouble.status !== 500) return;
      // Another tab may have sent some while this one waited for its turn.
      await this.load();
      const next = nextFile(this.state.commands, passed);
      if (!next || !(await this.attempt(next, passed))) return;
      // What waited for it may leave.
      if (!this.state.commands.some(({ id }) => id === next.id)) void this.data.run();
    }
  }

  /** Sends one. False where sending has to stop. */
  private async attempt(command: Command, passed: Set<string>): Promise<boolean> {
    const { id } = command;
    const onProgress = (share: number) => this.show({ progress: { id, share } });
    try {
      const reply = await this.needs.deliver(command, { bytes: await this.shelf.bytesOf(id), onProgress });
      // What cannot be shown now is asked for again; it was sent all the same.
      await this.needs.onSent?.(command, reply)?.catch(() => undefined);
      await this.remove(id);
      this.askers.get(id)?.({ state: 'sent', reply });
      return true;
    } catch (error) {
      const problem = error instanceof ApiProblem ? error : new ApiProblem(500, 'unforeseen', {}, []);
      return this.meet(command, problem, passed);
    } finally {
      if (this.state.progress?.id === id) this.show({ progress: null });
    }
  }

  /** Decides what a failure means. False where sending has to stop. */
  private async meet(command: Command, problem: ApiProblem, passed: Set<string>): Promise<boolean> {
    if (mustWait(problem)) {
      this.show({ trouble: problem });
      // A defect that one command meets must not hold up the others for ever; a server that is away does.
      if (problem.status !== 500 || passed.size >= mostRounds) return false;
      passed.add(command.subject);
      return true;
    }
    const settled = await this.settled(command, problem);
    if (settled === 'wait') return false;
    const asker = this.askers.get(command.id);
    const { status, code, params, errors } = problem;
    if (settled) await this.replace(settled);
    else if (asker) await this.remove(command.id);
    else await this.replace({ ...command, refusal: { status, code, params, errors } });
    if (!settled) asker?.({ state: 'refused', problem });
    return true;
  }

  private async settled(command: Command, problem: ApiProblem): Promise<Command | null | 'wait'> {
    try {
      return (await this.needs.settle?.(command, problem)) ?? null;
    } catch (error) {
      // The network left between the refusal and the look at what is there now.
      this.show({ trouble: error instanceof ApiProblem ? error : problem });
      return 'wait';
    }
  }

  private async keep<Name extends OperationName>(made: NewCommand<Name>, bytes?: Blob): Promise<Command> {
    const command: Command<Name> = {
      ...made,
      id: this.needs.newId(),
      idempotencyKey: this.needs.newId(),
      madeAt: this.needs.now().toISOString(),
      refusal: null,
      dropped: false,
    };
    const merged = await this.merged(command);
    if (!merged) await this.shelf.add(command, bytes);
    await this.changed();
    return merged ?? command;
  }

  /** The command in one with an earlier word on the same thing, where one waits and has not left meanwhile. */
  private async merged<Name extends OperationName>(command: Command<Name>): Promise<Command | null> {
    const merge = merges[command.operation];
    if (!merge) return null;
    const earlier = (await this.shelf.all()).findLast(
      (each): each is Command<Name> =>
        each.operation === command.operation && each.subject === command.subject && !each.dropped,
    );
    if (!earlier) return null;
    // Under a new id: the earlier one may be on its way, and what comes of it must not touch this.
    const both = { ...command, input: merge(earlier, command.input), madeAt: earlier.madeAt };
    return (await this.shelf.replace(both, earlier.id)) ? both : null;
  }

  private async replace(command: Command): Promise<void> {
    await this.shelf.replace(command);
    await this.changed();
  }

  private async remove(id: string): Promise<void> {
    await this.shelf.remove(id);
    await this.changed();
  }

  private async changed(): Promise<void> {
    await this.load();
    this.needs.tellOthers?.();
  }

  private show(change: Partial<OutboxState>): void {
    const names = Object.keys(change) as (keyof OutboxState)[];
    if (names.every((name) => this.state[name] === change[name])) return;
    this.state = { ...this.state, ...change };
    this.listeners.forEach((listener) => listener());
  }
}
