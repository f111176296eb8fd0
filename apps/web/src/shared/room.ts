import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
/** Names of what is typed and did not fit. */
const missed = new Set<string>();

const tell = () => listeners.forEach((listener) => listener());

/**
 * Keeps what is being typed in the browser's small store. Where that has no room, nothing is thrown: what is typed goes on
 * living in the open page, and the person is told so until it fits.
 */
export function keepText(name: string, text: string): void {
  try {
    localStorage.setItem(name, text);
    if (missed.delete(name)) tell();
  } catch {
    missed.add(name);
    tell();
  }
}

export function forgetText(name: string): void {
  localStorage.removeItem(name);
  if (missed.delete(name)) tell();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Whether something typed lives in the open page alone. */
export const useNoRoom = (): boolean => useSyncExternalStore(subscribe, () => missed.size > 0);
