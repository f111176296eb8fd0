import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiProblem } from '@tiwizi/api-client';
import { fromApiOrDevice } from '../offline/kept-replies';
import { isProblem } from '../shared/api';
import { meKey } from '../shared/session';
import { noteEnded } from './session-end';

const worthRetrying = (error: unknown) =>
  !(error instanceof ApiProblem) || error.status === 0 || error.status >= 500;

/** Any call that finds nobody signed in ends the session on the screen; who is asking is settled by the gate itself. */
const seeEnd = (error: unknown, key?: readonly unknown[]) => {
  if (isProblem(error, 401) && key?.[0] !== meKey[0]) noteEnded();
};

export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: (error, query) => seeEnd(error, query.queryKey) }),
  mutationCache: new MutationCache({ onError: (error) => seeEnd(error) }),
  defaultOptions: {
    // The device may answer without network, so the first try is always made.
    queries: {
      persister: fromApiOrDevice(() => queryClient),
      staleTime: 30_000,
      networkMode: 'offlineFirst',
      retry: (count, error) => count < 2 && worthRetrying(error),
    },
    mutations: { networkMode: 'always' },
  },
});
