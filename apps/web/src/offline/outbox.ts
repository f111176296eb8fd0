import { ApiProblem } from '@tiwizi/api-client';
import { type Command, type NewCommand, type OperationName, type Refusal, type ReplyOf } from './commands';
import { memoryShelf, type Shelf } from './shelf';

export type Outcome<Reply> =
  { state: 'sent'; reply: Reply } | { state: 'kept' } | { state: 'refused'; problem: ApiProblem };

export interface OutboxState {
  /** False until what waits on the device was read. */
  ready: boolean;
  commands: readonly Command[];
  sending: boolean;
  /** Why the last attempt stopped; null when it did not. */
  trouble: ApiProblem | null;
  /** The device had no room: some commands live only as long as this page. */
  full: boolean;
}

export interface OutboxNeeds {
  shelf: Shelf;
  /** Sends one command; throws ApiProblem. */
  deliver: (command: Command) => Promise<unknown>;
  /** After a refusal: the command to send in its place, or null where a person has to look. */
  settle?: (command: Command, problem: ApiProblem) => Promise<Command | null>;
  /** The API took a command: what the screens show follows before it leaves the outbox. */
  onSent?: (command: Command, reply: unknown) => void;
  /** Runs one sender at a time on this device, however many tabs are open. */
  alone: (work: () => Promise<void>) => Promise<void>;
  newId: () => string;
  now: () => Date;
  /** How long somebody who presses a button waits for the network, in milliseconds. */
  patience: number;
  /** Tells other tabs that something changed. */
  tellOthers?: () => void;
}

/** Attempts of one command that meet a defect of the server before those behind it may pass. */
const mostRounds = 5;

/**
 * Keeps what a person does on the device before anything is sent, and sends it in order, each once. What the network or
 * the server's state prevents waits; what the API refuses stays, with the reason, until a person decides.
 */
export class Outbox {
  private state: OutboxState = { ready: false, commands: [], sending: false, trouble: null, full: false };
  private readonly listeners = new Set<() => void>();
  private readonly askers = new Map<string, (outcome: Outcome<unknown>) => void>();
  /** What did not fit on the device. */
  private readonly spare = memoryShelf();
  private again = false;
  private running: Promise<void> | null = null;

  constructor(private readonly needs: OutboxNeeds) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly read = (): OutboxState => this.state;

  /** Reads what waits on the device, after a start or after another tab changed it. */
  async load(): Promise<void> {
    this.show({ ready: true, commands: await this.all() });
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
      void this.flush().then(() => this.askers.get(command.id)?.({ state: 'kept' }));
    });
    this.askers.delete(command.id);
    return outcome as Outcome<ReplyOf<Name>>;
  }

  /** Sends what waits. Asked again meanwhile, it looks once more before it ends. */
  flush(): Promise<void> {
    this.again = true;
    this.running ??= this.needs
      .alone(async () => {
        while (this.again) {
          this.again = false;
          await this.round();
        }
      })
      .finally(() => {
        this.running = null;
        this.show({ sending: false });
      });
    return this.running;
  }

  /** Sends a refused command again as it is. */
  async retry(id: string): Promise<void> {
    const command = this.state.commands.find((each) => each.id === id);
    if (!command) return;
    await this.replace({ ...command, refusal: null });
    await this.flush();
  }

  /** Gives a command up. It stands in its place until `forgetDropped`, so that this can be undone. */
  async drop(id: string, dropped = true): Promise<void> {
    const command = (await this.all()).find((each) => each.id === id);
    if (command) await this.replace({ ...command, dropped });
  }

  /** Takes a command out whose content the caller holds and sends anew. */
  async takeBack(id: string): Promise<void> {
    await this.remove(id);
  }

  async forgetDropped(): Promise<void> {
    for (const { id, dropped } of await this.all()) if (dropped) await this.remove(id);
  }

  private async round(): Promise<void> {
    const passed = new Set<string>();
    this.show({ sending: true, trouble: null });
    for (;;) {
      const commands = await this.all();
      this.show({ ready: true, commands });
      const next = nextOf(commands, passed);
      if (!next) return;
      try {
        const reply = await this.needs.deliver(next);
        this.needs.onSent?.(next, reply);
        await this.remove(next.id);
        this.askers.get(next.id)?.({ state: 'sent', reply });
      } catch (error) {
        const problem = error instanceof ApiProblem ? error : new ApiProblem(500, 'unforeseen', {}, []);
        if (!(await this.meet(next, problem, passed))) return;
      }
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
    if (settled) {
      await this.replace(settled);
      return true;
    }
    const asker = this.askers.get(command.id);
    if (asker) {
      await this.remove(command.id);
      asker({ state: 'refused', problem });
      return true;
    }
    const { status, code, params, errors } = problem;
    const refusal: Refusal = { status, code, params, errors };
    await this.replace({ ...command, refusal });
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

  private async keep<Name extends OperationName>(made: NewCommand<Name>): Promise<Command> {
    const command: Command = {
      ...made,
      id: this.needs.newId(),
      idempotencyKey: this.needs.newId(),
      madeAt: this.needs.now().toISOString(),
      refusal: null,
      dropped: false,
    };
    try {
      await this.needs.shelf.add(command);
    } catch {
      await this.spare.add(command);
      this.show({ full: true });
    }
    await this.changed();
    return command;
  }

  private async all(): Promise<Command[]> {
    const spare = await this.spare.all();
    return [...(await this.needs.shelf.all().catch(() => [])), ...spare];
  }

  private async replace(command: Command): Promise<void> {
    await this.shelves(command.id, (shelf) => shelf.replace(command));
    await this.changed();
  }

  private async remove(id: string): Promise<void> {
    await this.shelves(id, (shelf) => shelf.remove(id));
    if ((await this.spare.all()).length === 0) this.show({ full: false });
    await this.changed();
  }

  private async shelves(id: string, act: (shelf: Shelf) => Promise<void>): Promise<void> {
    const spare = (await this.spare.all()).some((command) => command.id === id);
    await act(spare ? this.spare : this.needs.shelf);
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

/** The first command that may leave: nothing passes what stands before it about the same thing. */
function nextOf(commands: readonly Command[], passed: ReadonlySet<string>): Command | undefined {
  const held = new Set(passed);
  return commands.find(({ subject, refusal, dropped }) => {
    if (refusal && !dropped) held.add(subject);
    return !dropped && !held.has(subject);
  });
}

/** Not the command's fault: the same will be taken later. */
export function mustWait({ status, code }: ApiProblem): boolean {
  return (
    [0, 401, 408, 425, 429].includes(status) ||
    status >= 500 ||
    code === 'csrf-token-invalid' ||
    code === 'try-again'
  );
}
