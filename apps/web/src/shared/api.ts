import { ApiProblem, createApiClient, type ApiClient, type components } from '@tiwizi/api-client';
import { uuidv7 } from 'uuidv7';
import { noteReach } from './reach';

export type Me = components['schemas']['MeDto'];
export type Verb = Me['may'][number];

let csrfToken: string | null = null;

/** Every write carries the token of the session that was last read or opened. */
export function rememberToken(token: string | null): void {
  csrfToken = token;
}

const client = createApiClient({
  baseUrl: '',
  csrfToken: () => csrfToken,
  newKey: uuidv7,
  // Few screens send files: the others need not load what watches them.
  watchedFetch: (onProgress) => async (request) =>
    (await import('./watched-fetch')).watchedFetch(onProgress)(request),
});

/** The one client of the generated operations: `listPeople(api, { query })`. Throws ApiProblem. */
export const api: ApiClient = {
  send: async (request) => {
    try {
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
