import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { Navigate, useLocation } from 'react-router';
import { isProblem } from '../shared/api';
import { Trouble } from '../shared/loaded';
import { homeOf, MeContext, meKey } from '../shared/session';
import { AccountDevice } from './account-device';
import { askWhoEnters } from './ask-who';
import { queryClient } from './query-client';
import { SessionEnded } from './session-ended';
import { useEnded } from './session-end';
import { Shell } from './shell';

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
    queryFn: askWhoEnters,
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
