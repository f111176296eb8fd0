import { readInstallation, type ApiClient, type ApiProblem } from '@tiwizi/api-client';
import { api, awaitSession, isProblem, newId } from '../shared/api';
import { isReachable, onReachedAgain } from '../shared/reach';
import { askForSync, onSync } from './background-sync';
import { type Command, operations } from './commands';
import { Outbox } from './outbox';
import { type Shelf } from './shelf';

export interface AccountOutboxInput {
  accountId: string;
  shelf: Shelf;
  settle: (command: Command, problem: ApiProblem) => Promise<Command | null>;
  onSent: (command: Command, reply: unknown) => Promise<void>;
  /** The API no longer knows who is asking. */
  onEnded: () => void;
}

// A request that hangs is worse than one that fails: everything behind it waits.
const slowest = 30_000;
// Of a photo on a village network.
const slowestFile = 300_000;
const patience = 5000;

type LooseCall = (client: ApiClient, input: object) => Promise<unknown>;

/** The outbox of one account on this device, shared by its tabs. */
export function accountOutbox({ accountId, shelf, settle, onSent, onEnded }: AccountOutboxInput) {
  const name = `tiwizi.outbox.${accountId}`;
  const others = 'BroadcastChannel' in globalThis ? new BroadcastChannel(name) : null;
  const outbox = new Outbox({
    shelf,
    settle,
    onSent,
    newId,
    now: () => new Date(),
    patience,
    alone: (work, lane) => ('locks' in navigator ? navigator.locks.request(`${name}.${lane}`, work) : work()),
    tellOthers: () => others?.postMessage('changed'),
    deliver: async ({ operation, input, idempotencyKey }, { bytes, onProgress }) => {
      try {
        const call = operations[operation] as LooseCall;
        const signal = AbortSignal.timeout(operation === 'sendFile' ? slowestFile : slowest);
        const file = operation === 'sendFile' && { body: bytes ?? new Blob(), onProgress };
        return await call(api, { ...input, ...file, idempotencyKey, signal });
      } catch (error) {
        if (isProblem(error, 401)) onEnded();
        // The token of another session: the right one is asked for at the next attempt.
        if (isProblem(error, 403) && error.code === 'csrf-token-invalid') awaitSession(accountId);
        throw error;
      }
    },
  });
  others?.addEventListener('message', () => void outbox.load());
  return { outbox, close: () => others?.close() };
}

const soonest = 5000;
const latest = 300_000;

/**
 * Sends what waits at the start, when the network or the person comes back, and from time to time, less and less often
 * while that fails. Answers how to stop.
 */
export function keepSending(outbox: Outbox): () => void {
  let wait = soonest;
  let timer: ReturnType<typeof setTimeout>;
  let stopped = false;
  const attempt = async () => {
    clearTimeout(timer);
    // Nothing else may be asking, and the browser says "online" in front of a router without a line.
    if (!isReachable()) await readInstallation(api).catch(() => undefined);
    await outbox.flush();
    const { commands, trouble } = outbox.read();
    const failing = trouble !== null || !isReachable();
    if (failing && commands.length > 0) void askForSync();
    wait = failing ? Math.min(wait * 2, latest) : commands.length > 0 ? soonest : latest;
    if (!stopped) timer = setTimeout(() => void attempt(), wait);
  };
  const now = () => {
    wait = soonest;
    void attempt();
  };
  const seen = () => document.visibilityState === 'visible' && now();
  const leaves = [onReachedAgain(now), onSync(now)];
  document.addEventListener('visibilitychange', seen);
  now();
  return () => {
    stopped = true;
    clearTimeout(timer);
    leaves.forEach((leave) => leave());
    document.removeEventListener('visibilitychange', seen);
  };
}
