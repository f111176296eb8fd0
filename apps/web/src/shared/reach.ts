import { useSyncExternalStore } from 'react';

// The browser's own word is a hint only: it says "online" in front of a router without a line.
let reachable = typeof navigator === 'undefined' || navigator.onLine;
const listeners = new Set<() => void>();

/** Notes whether the API could be reached just now. */
export function noteReach(now: boolean): void {
  if (now === reachable) return;
  reachable = now;
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  const online = () => noteReach(true);
  const offline = () => noteReach(false);
  listeners.add(listener);
  window.addEventListener('online', online);
  window.addEventListener('offline', offline);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('online', online);
    window.removeEventListener('offline', offline);
  };
}

/** Whether the API answers, where no component is asking. */
export const isReachable = (): boolean => reachable;

/** Calls when the API is reached again. */
export function onReachedAgain(act: () => void): () => void {
  const listener = () => reachable && act();
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether the API answers, as far as anyone knows. */
export const useReach = (): boolean => useSyncExternalStore(subscribe, () => reachable);
