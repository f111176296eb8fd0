import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { Navigate, useLocation } from 'react-router';
import { readMe } from '@tiwizi/api-client';
import { api, isProblem, rememberToken, type Me } from '../shared/api';
import { Trouble } from '../shared/loaded';
import { chooseLocale, hasChosenLocale } from '../shared/locale';
import { homeOf, keepMe, keptMe, MeContext, meKey, whoEntered } from '../shared/session';
import { queryClient } from './query-client';
import { SessionEnded } from './session-ended';
import { useEnded } from './session-end';
import { Shell } from './shell';

async function fetchMe(): Promise<Me> {
  try {
    const me = whoEntered() ?? (await readMe(api));
    rememberToken(me.csrfToken);
    keepMe(me);
    if (!hasChosenLocale()) await chooseLocale(me.locale);
    return me;
  } catch (error) {
    const kept = keptMe();
    // Without network, whoever was signed in here goes on; the API decides again when it is reached.
    if (kept && isProblem(error, 0)) return kept;
    throw error;
  }
}

/** Lets in who is signed in, and leads everyone else to the door, remembering where they were going. */
export default function SessionGate() {
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
        <Shell />
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
