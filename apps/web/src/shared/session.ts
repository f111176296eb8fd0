import { createContext, use, useCallback } from 'react';
import { rememberSession, type Me, type Verb } from './api';

export const meKey = ['me'] as const;

export const MeContext = createContext<Me | null>(null);

/** Who is signed in. Only screens inside the session's gate ask. */
export function useMe(): Me {
  const me = use(MeContext);
  if (!me) throw new Error('useMe stands outside the session');
  return me;
}

/** What the person may do: `const may = useMay(); may('plans.write')`. Screens ask this, never the role. */
export function useMay(): (verb: Verb) => boolean {
  const { may } = useMe();
  return useCallback((verb) => may.includes(verb), [may]);
}

let entering: Me | null = null;

/** Somebody came in by the door: the gate need not ask who. */
export function enter(me: Me): void {
  rememberSession(me);
  keepMe(me);
  noteEnding(false);
  entering = me;
}

/** Who just came in, told once. */
export function whoEntered(): Me | null {
  const me = entering;
  entering = null;
  return me;
}

const seenKey = 'tiwizi.me';

/** How long the API may not be heard of before this device asks for the password again, in milliseconds. */
const longest = 30 * 24 * 3_600_000;

interface KeptMe extends Me {
  /** When the API last said that it is they; milliseconds since 1970. */
  seenAt?: number;
}

/** Keeps who was signed in, so that the screens open without network. Neither the session's token nor the key is kept. */
export function keepMe(me: Me | null): void {
  if (!me) return localStorage.removeItem(seenKey);
  const kept: KeptMe = { ...me, csrfToken: '', deviceKey: '', seenAt: Date.now() };
  localStorage.setItem(seenKey, JSON.stringify(kept));
}

export const wasLongAgo = ({ seenAt }: KeptMe): boolean => Date.now() - (seenAt ?? Date.now()) > longest;

export function keptMe(): KeptMe | null {
  try {
    return JSON.parse(localStorage.getItem(seenKey) ?? 'null') as KeptMe | null;
  } catch {
    return null;
  }
}

const endingKey = 'tiwizi.ending';

/** Somebody signed out without network: the session is still to be ended where it is kept. */
export function noteEnding(ending: boolean): void {
  if (ending) localStorage.setItem(endingKey, 'yes');
  else localStorage.removeItem(endingKey);
}

export const isEnding = (): boolean => localStorage.getItem(endingKey) !== null;

/** The first screen of a person, by what they may do. */
export function homeOf({ may, cooperativeId }: Pick<Me, 'may' | 'cooperativeId'>): string {
  const can = (verb: Verb) => may.includes(verb);
  // Trainers read the board too; it is the home of those who steer a programme.
  if (can('board.read') && can('programmes.update')) return '/board';
  if (can('my-day.read')) return '/my-day';
  if (can('reports.read-sealed')) return '/reports';
  if (can('cooperatives.read') && cooperativeId) return `/cooperatives/${cooperativeId}`;
  return '/people';
}
