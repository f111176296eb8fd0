import {
  ApiProblem,
  createAccount,
  createApiClient,
  listPeople,
  readFile,
  readMe,
  sendFile,
  updateAccount,
} from './index';

function clientAnswering(status: number, body: unknown, seen: Request[] = []) {
  return createApiClient({
    baseUrl: 'http://tiwizi.test',
    csrfToken: () => 'csrf',
    newKey: () => 'fresh-key-1',
    fetch: async (request) => {
      seen.push(request as Request);
      return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
    },
  });
}

const account = {
  id: '0193a5b0-0000-7000-8000-000000000001',
  email: 'a@example.org',
  displayName: 'A',
  role: 'trainer',
  locale: 'fr',
  password: 'un long mot de passe',
} as const;

describe('the client', () => {
  it('sends a POST with a key and the session’s token, and answers the body', async () => {
    const seen: Request[] = [];
    const reply = await createAccount(clientAnswering(201, { id: account.id }, seen), { body: account });
    expect(reply).toEqual({ id: account.id });
    expect(seen[0]?.method).toBe('POST');
    expect(seen[0]?.headers.get('idempotency-key')).toBe('fresh-key-1');
    expect(seen[0]?.headers.get('x-csrf-token')).toBe('csrf');
    expect(await seen[0]?.json()).toEqual(account);
  });

  it('keeps the key that a caller repeats with', async () => {
    const seen: Request[] = [];
    await createAccount(clientAnswering(201, {}, seen), { body: account, idempotencyKey: 'kept-key-1' });
    expect(seen[0]?.headers.get('idempotency-key')).toBe('kept-key-1');
  });

  it('writes path, query and the version last seen', async () => {
    const seen: Request[] = [];
    const client = clientAnswering(200, {}, seen);
    await updateAccount(client, { path: { id: account.id }, ifMatch: 3, body: { displayName: 'B' } });
    await listPeople(client, { query: { limit: 5 } });
    expect(seen[0]?.url).toBe(`http://tiwizi.test/api/v1/people/${account.id}`);
    expect(seen[0]?.headers.get('if-match')).toBe('"3"');
    expect(seen[1]?.url).toBe('http://tiwizi.test/api/v1/people?limit=5');
  });

  it('throws what the API refused, with its pointers', async () => {
    const errors = [{ pointer: '/email', code: 'is-email', params: {} }];
    const call = readMe(clientAnswering(422, { code: 'invalid-fields', params: {}, errors }));
    await expect(call).rejects.toMatchObject({ status: 422, code: 'invalid-fields', errors });
    await expect(call).rejects.toBeInstanceOf(ApiProblem);
  });

  it('sends a file by the fetch that tells how much has left, where somebody wants to know', async () => {
    const shares: number[] = [];
    const client = createApiClient({
      baseUrl: 'http://tiwizi.test',
      csrfToken: () => 'csrf',
      newKey: () => 'fresh-key-1',
      watchedFetch: (onProgress) => async (request) => {
        onProgress((await request.blob()).size);
        return new Response(JSON.stringify({ type: request.headers.get('content-type') }));
      },
    });
    const reply = await sendFile(client, {
      path: { id: 'e' },
      query: { fileId: 'f', name: 'a.jpg' },
      body: new Blob(['bytes']),
      onProgress: (share) => shares.push(share),
    });
    expect([reply, shares]).toEqual([{ type: 'application/octet-stream' }, [5]]);
  });

  it('says where a browser finds a reply by itself', () => {
    expect(readFile.address({ path: { id: 'a b' } })).toBe('/api/v1/files/a%20b');
    expect(listPeople.address({ query: { limit: 5, cursor: undefined } })).toBe('/api/v1/people?limit=5');
  });

  it('says so when no reply came', async () => {
    const client = createApiClient({
      baseUrl: 'http://tiwizi.test',
      csrfToken: () => null,
      newKey: () => 'fresh-key-1',
      fetch: () => Promise.reject(new TypeError('failed to fetch')),
    });
    await expect(readMe(client)).rejects.toMatchObject({ status: 0, code: 'unreachable' });
  });
});
