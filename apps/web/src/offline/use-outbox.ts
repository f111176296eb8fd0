import { createContext, use, useSyncExternalStore } from 'react';
import { type Command } from './commands';
import { standing } from './order';
import { type Outbox } from './outbox';
import { type OutboxState } from './outbox-contract';

export const OutboxContext = createContext<Outbox | null>(null);

/** What somebody does leaves through here: `useOutbox().send({ operation: 'callRoll', … })`. */
export function useOutbox(): Outbox {
  const outbox = use(OutboxContext);
  if (!outbox) throw new Error('useOutbox stands outside the session');
  return outbox;
}

export function useOutboxState(): OutboxState {
  const outbox = useOutbox();
  return useSyncExternalStore(outbox.subscribe, outbox.read);
}

/** What this device did about one thing and the API does not know yet, in order. */
export function usePending(subject: string): Command[] {
  return useOutboxState().commands.filter((command) => command.subject === subject && !command.dropped);
}

/** What waits on this device as a person counts it. */
export function useStanding(): Command[] {
  return standing(useOutboxState().commands);
}

/** The things about which something waits on this device. */
export function usePendingSubjects(): Set<string> {
  const { commands } = useOutboxState();
  return new Set(commands.flatMap(({ subject, dropped }) => (dropped ? [] : [subject])));
}
