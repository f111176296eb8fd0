import {
  type QueryClient,
  type QueryFunction,
  type QueryFunctionContext,
  type QueryKey,
} from '@tanstack/react-query';
import { ApiProblem } from '@tiwizi/api-client';
import { isReachable } from '../shared/reach';
import { type AccountStore, type KeptReply, readReply, writeReply } from './account-store';

/** Only what somebody needs in a village is kept; a list of all accounts, say, is not. */
const nouns = new Set([
  'action-comments',
  'chain',
  'cooperatives',
  'diagnostic',
  'diagnostics',
  'fairs',
  'follow-up-window',
  'follow-ups',
  'grid',
  'holidays',
  'legal-calendar',
  'modules',
  'my-day',
  'needs',
  'networks',
  'own-readings',
  'plan',
  'plan-by-id',
  'practice-topics',
  'practices',
  'procedures',
  'programmes',
  'questionnaires',
  'reading-files',
  'responses',
  'roll',
  'session',
  'session-files',
  'session-report',
  'sessions',
  'shared-resources',
  'wave-results',
]);

/** How long a network that seems to be there is waited for while the device has an answer, in milliseconds. */
const patience = 2500;

const nameOf = (key: QueryKey) => JSON.stringify(key);
const isKept = (key: QueryKey) => nouns.has(String(key[0]));

let store: AccountStore | null = null;
/** When the answers on the screen that came from the device were given, by their question. */
const servedAt = new Map<string, number>();
const listeners = new Set<() => void>();

const tell = () => listeners.forEach((listener) => listener());

/** Whose answers are read and written from now on; null for nobody's. */
export function keepRepliesIn(next: AccountStore | null): void {
  store = next;
  servedAt.clear();
}

export async function keepReply(key: QueryKey, data: unknown): Promise<void> {
  if (servedAt.delete(nameOf(key))) tell();
  // A device without room still shows what it was told.
  await write(key, { data, at: Date.now() });
}

const keptReply = (key: QueryKey) => store && readReply(store, nameOf(key)).catch(() => undefined);

const write = async (key: QueryKey, reply: KeptReply) =>
  store && writeReply(store, nameOf(key), reply).catch(() => undefined);

/** What the device was told at or after that instant; null where it was not. */
export async function keptSince(key: QueryKey, instant: number): Promise<KeptReply | null> {
  const kept = await keptReply(key);
  return kept && kept.at >= instant ? kept : null;
}

const preparedKey = ['prepared'];

/** When all that the next days need was last brought here; null where it never was. */
export async function preparedAt(): Promise<number | null> {
  return (await keptReply(preparedKey))?.at ?? null;
}

export async function notePrepared(at: number): Promise<void> {
  await write(preparedKey, { data: null, at });
}

/** How much of it has come, 0 to 1, while it comes. */
let carried: number | null = null;
export const carriedNow = (): number | null => carried;

export function noteCarrying(share: number | null): void {
  carried = share;
  tell();
}

interface AskedQuery {
  queryKey: QueryKey;
  state: { data: unknown };
}

/**
 * For react-query's `persister`: the API's answer where it comes soon, else the one that the device keeps; then the
 * API's own takes its place when it arrives.
 */
export function fromApiOrDevice(client: () => QueryClient) {
  return async <Data, Key extends QueryKey>(
    load: QueryFunction<Data, Key>,
    context: QueryFunctionContext<Key>,
    query: AskedQuery,
  ): Promise<Data> => {
    const key = query.queryKey;
    const fresh = Promise.resolve(load(context));
    if (!isKept(key)) return fresh;
    // Written beside: no screen waits until its device has sealed and kept what it shows.
    const told = fresh.then((data) => {
      void keepReply(key, data);
      return data;
    });
    if (query.state.data !== undefined) return told;
    const looked = Promise.resolve(keptReply(key));
    const kept = await Promise.race([
      told.then(
        () => null,
        () => looked,
      ),
      looked,
    ]);
    if (!kept) return told;
    const first = await Promise.race([told.catch(fallBack), sleep(isReachable() ? patience : 0)]);
    if (first !== null && first !== 'kept') return first;
    if (first === null) void told.then((data) => client().setQueryData(key, data)).catch(() => undefined);
    servedAt.set(nameOf(key), kept.at);
    tell();
    return kept.data as Data;
  };
}

/** Without network, what is kept does; any other refusal is the API's word. */
function fallBack(error: unknown): 'kept' {
  if (error instanceof ApiProblem && (error.status === 0 || error.status >= 500)) return 'kept';
  throw error;
}

const sleep = (milliseconds: number) =>
  new Promise<null>((resolve) => setTimeout(() => resolve(null), milliseconds));

export function subscribeToKept(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const wasServed = (key: QueryKey): boolean => servedAt.has(nameOf(key));

/** When the oldest of these answers was given, of those that came from the device; null where all are the API's. */
export function oldestServed(keys: readonly QueryKey[]): number | null {
  const times = keys.flatMap((key) => servedAt.get(nameOf(key)) ?? []);
  return times.length === 0 ? null : Math.min(...times);
}
