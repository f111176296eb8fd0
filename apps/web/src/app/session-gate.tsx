import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { Navigate, useLocation } from 'react-router';
import { ApiProblem, endSession, readMe } from '@tiwizi/api-client';
import { api, awaitSession, isProblem, rememberSession, type Me } from '../shared/api';
import { Trouble } from '../shared/loaded';
import { chooseLocale, hasChosenLocale } from '../shared/locale';
import { isReachable } from '../shared/reach';
import {
  homeOf,
  isEnding,
  keepMe,
  keptMe,
  MeContext,
  meKey,
  noteEnding,
  wasLongAgo,
  whoEntered,
} from '../shared/session';
import { leaveDevice } from '../offline/shared-device';
import { AccountDevice } from './account-device';
import { queryClient } from './query-client';
import { SessionEnded } from './session-ended';
import { noteEnded, useEnded } from './session-end';
import { Shell } from './shell';

/** How long somebody who was signed in here waits for the API before going on without, in milliseconds. */
const patience = 2500;

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

/** Lets in who is signed in, and leads everyone else to the door, remembering where they were going. */
export function SessionGate() {
  return (
    <QueryClientProvider client={queryClient}>
      <Gate />
    </QueryClientProvider>
  );
}

function Gate() {
  const {
    data: me,
    error,
    refetch,
  } = useQuery({
    queryKey: meKey,
    queryFn: fetchMe,
    staleTime: 300_000,
    retry: false,
  });
  const ended = useEnded();
  const location = useLocation();
  if (me && location.pathname === '/') return <Navigate to={homeOf(me)} replace />;
  if (me) {
    return (
      <MeContext value={me}>
        <AccountDevice key={me.id} accountId={me.id}>
          <Shell />
        </AccountDevice>
        {(ended || isProblem(error, 401)) && <SessionEnded me={me} />}
      </MeContext>
    );
  }
  if (isProblem(error, 401)) {
    const next = encodeURIComponent(location.pathname + location.search);
    return <Navigate to={location.pathname === '/' ? '/sign-in' : `/sign-in?next=${next}`} replace />;
  }
  return error ? <Trouble error={error} onRetry={() => void refetch()} /> : null;
}
