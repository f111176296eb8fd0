import { ApiProblem, endSession, readMe } from '@tiwizi/api-client';
import { leaveDevice } from '../offline/shared-device';
import { api, awaitSession, isProblem, rememberSession, type Me } from '../shared/api';
import { chooseLocale, hasChosenLocale } from '../shared/locale';
import { isReachable } from '../shared/reach';
import { isEnding, keepMe, keptMe, meKey, noteEnding, wasLongAgo, whoEntered } from '../shared/session';
import { queryClient } from './query-client';
import { noteEnded } from './session-end';

/** How long somebody who was signed in here waits for the API before going on without, in milliseconds. */
const patience = 2500;

let first: Promise<Me> | null = null;

/** Asks before the gate does, which then need not; null where nobody is let in, or nobody knows yet. */
export async function askFirst(): Promise<Me | null> {
  first = fetchMe();
  try {
    const me = await first;
    queryClient.setQueryData(meKey, me);
    first = null;
    return me;
  } catch {
    // It is the gate that says why.
    return null;
  }
}

/** Who is signed in: by the API, or without network by what this device knows. */
export function askWhoEnters(): Promise<Me> {
  const asked = first ?? fetchMe();
  first = null;
  return asked;
}

async function fetchMe(): Promise<Me> {
  const kept = keptMe();
  if (kept && wasLongAgo(kept)) {
    keepMe(null);
    await leaveDevice(kept.id).catch(() => undefined);
    return askWho();
  }
  const asked = askWho();
  if (!kept) return asked;
  const slow = new Promise<null>((resolve) => setTimeout(() => resolve(null), isReachable() ? patience : 0));
  const me = await Promise.race([asked.catch(unlessAway), slow]);
  if (me) return me;
  // Whoever was signed in here goes on; the API decides again when it is reached.
  awaitSession(kept.id);
  asked.then(
    (now) => queryClient.setQueryData(meKey, now),
    (error: unknown) => isProblem(error, 401) && noteEnded(),
  );
  return kept;
}

const unlessAway = (error: unknown): null => {
  if (isProblem(error) && (error.status === 0 || error.status >= 500)) return null;
  throw error;
};

async function askWho(): Promise<Me> {
  const me = whoEntered() ?? (await readMe(api));
  rememberSession(me);
  if (isEnding()) {
    await endSession(api);
    noteEnding(false);
    throw new ApiProblem(401, 'sign-in-required', {}, []);
  }
  keepMe(me);
  if (!hasChosenLocale()) await chooseLocale(me.locale);
  return me;
}
