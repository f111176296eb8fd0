import { useSyncExternalStore } from 'react';

let ended = false;
const listeners = new Set<() => void>();

function note(now: boolean) {
  ended = now;
  listeners.forEach((listener) => listener());
}

/** The API no longer knows who is asking. */
export const noteEnded = () => note(true);
/** Somebody signed in again. */
export const noteRenewed = () => note(false);

/** Calls when somebody signed in again. Answers how to stop. */
export function onRenewed(act: () => void): () => void {
  const listener = () => {
    if (!ended) act();
  };
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useEnded = () =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => ended,
  );
