import createFetchClient from 'openapi-fetch';
import { ApiProblem, type FieldFault } from './problem';

export interface ApiRequest {
  method: string;
  /** As the specification writes it, with its parameters in braces. */
  route: string;
  path?: object;
  query?: object;
  body?: unknown;
  ifMatch?: number;
  idempotencyKey?: string;
  signal?: AbortSignal;
  onProgress?: (share: number) => void;
}

export interface ApiClient {
  /** Answers the reply's body; throws ApiProblem for everything else, with the code `unreachable` without network. */
  send(request: ApiRequest): Promise<unknown>;
}

export interface ApiClientOptions {
  baseUrl: string;
  /** Of the session; null before anybody signed in. */
  csrfToken: () => string | null;
  newKey: () => string;
  fetch?: (request: Request) => Promise<Response>;
  /** A fetch that tells how much of the body has left; where it is missing, nobody is told. */
  watchedFetch?: (onProgress: (share: number) => void) => (request: Request) => Promise<Response>;
}

interface Problem {
  code: string;
  params: Record<string, string | number>;
  errors: FieldFault[];
}

/** The client that the generated operations are called with. */
export function createApiClient(options: ApiClientOptions): ApiClient {
  const fetchClient = createFetchClient<Record<string, Record<string, never>>>({
    baseUrl: options.baseUrl,
    credentials: 'same-origin',
    fetch: options.fetch,
    bodySerializer: (body: unknown) => (body instanceof Blob ? body : JSON.stringify(body)),
  });

  return {
    send: async ({ method, route, path, query, body, ifMatch, idempotencyKey, signal, onProgress }) => {
      const headers: Record<string, string> = {};
      const csrfToken = options.csrfToken();
      if (method !== 'GET' && csrfToken !== null) headers['x-csrf-token'] = csrfToken;
      if (method === 'POST') headers['idempotency-key'] = idempotencyKey ?? options.newKey();
      if (ifMatch !== undefined) headers['if-match'] = `"${ifMatch}"`;
      if (body instanceof Blob) headers['content-type'] = 'application/octet-stream';
      const call = fetchClient.request as unknown as LooseRequest;
      const answer = await call(method.toLowerCase(), route, {
        params: { path, query },
        body,
        headers,
        signal,
        fetch: onProgress && options.watchedFetch?.(onProgress),
      }).catch((error: unknown) => {
        if (error instanceof DOMException && error.name === 'AbortError') throw error;
        throw new ApiProblem(0, 'unreachable', {}, []);
      });
      if (answer.response.ok) return answer.data;
      const { code = 'unforeseen', params = {}, errors = [] } = (answer.error ?? {}) as Partial<Problem>;
      throw new ApiProblem(answer.response.status, code, params, errors);
    },
  };
}

type LooseRequest = (
  method: string,
  route: string,
  init: object,
) => Promise<{ data?: unknown; error?: unknown; response: Response }>;
