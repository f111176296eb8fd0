import { ApiProblem, createApiClient, readMe, type ApiClient, type components } from '@tiwizi/api-client';
import { uuidv7 } from 'uuidv7';
import { fetchOrFirst } from './first-asked';
import { noteReach } from './reach';

export type Me = components['schemas']['MeDto'];
export type Verb = Me['may'][number];

let csrfToken: string | null = null;
/** Whose session it is, where somebody came in without network and its token is still to be asked for. */
let awaited: string | null = null;

/** Every write carries the token of the session that was last read or opened. */
export function rememberSession(me: Me | null): void {
  csrfToken = me?.csrfToken ?? null;
  awaited = null;
}

/** Somebody goes on without network: the first write that reaches the API asks for the token before. */
export function awaitSession(accountId: string): void {
  csrfToken = null;
  awaited = accountId;
}

const client = createApiClient({
  baseUrl: '',
  csrfToken: () => csrfToken,
  newKey: uuidv7,
  fetch: fetchOrFirst,
  // Few screens send files: the others need not load what watches them.
  watchedFetch: (onProgress) => async (request) =>
    (await import('./watched-fetch')).watchedFetch(onProgress)(request),
});

async function bringSession(accountId: string): Promise<void> {
  const me = await readMe(client);
  // Somebody else signed in on this device: what this account did is not theirs to send.
  if (me.id !== accountId) throw new ApiProblem(401, 'sign-in-required', {}, []);
  rememberSession(me);
}

/** The one client of the generated operations: `listPeople(api, { query })`. Throws ApiProblem. */
export const api: ApiClient = {
  send: async (request) => {
    try {
      const entering = request.method === 'POST' && request.route === '/api/v1/session';
      if (awaited && request.method !== 'GET' && !entering) await bringSession(awaited);
      const reply = await client.send(request);
      noteReach(true);
      return reply;
    } catch (error) {
      if (error instanceof ApiProblem) noteReach(error.status !== 0);
      throw error;
    }
  },
};

/** A new identifier, made on the device so that a repeated send creates nothing twice. */
export const newId = (): string => uuidv7();

export const isProblem = (error: unknown, ...statuses: number[]): error is ApiProblem =>
  error instanceof ApiProblem && (statuses.length === 0 || statuses.includes(error.status));
