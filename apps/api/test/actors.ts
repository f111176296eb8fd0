import { randomBytes } from 'node:crypto';
import { type AccountRole } from '@tiwizi/access';
import request, { type Test } from 'supertest';
import { uuidv7 } from 'uuidv7';
import { hashToken } from '../src/platform/access/session-reader';
import { type TestApi } from './api';

/** Somebody who asks the API, with the cookie and headers that a browser of theirs would send. */
export interface Client {
  accountId: string;
  get(path: string): Test;
  post(path: string, body?: object, idempotencyKey?: string): Test;
  upload(path: string, file: Buffer): Test;
  put(path: string, body?: object, version?: number): Test;
  patch(path: string, body: object, version?: number): Test;
  delete(path: string, version?: number): Test;
}

export interface ActorOptions {
  cooperativeId?: string;
  displayName?: string;
}

/** An account of the role, signed in. */
export async function givenActor(
  api: TestApi,
  role: AccountRole,
  options: ActorOptions = {},
): Promise<Client> {
  const id = uuidv7();
  const token = randomBytes(16).toString('hex');
  const displayName = options.displayName ?? `${role} ${id.slice(-6)}`;
  await api.rows(
    `INSERT INTO accounts (id, email, display_name, role, password_hash, cooperative_id) VALUES ($1, $2, $3, $4, '', $5)`,
    [id, `${role}-${id}@test.example`, displayName, role, options.cooperativeId ?? null],
  );
  await api.rows(
    `INSERT INTO auth_sessions (token_hash, account_id, csrf_token, expires_at) VALUES ($1, $2, 'csrf', now() + interval '1 hour')`,
    [hashToken(token), id],
  );
  return clientOf(api, id, { cookie: `tiwizi_session=${token}`, 'x-csrf-token': 'csrf' });
}

/** Nobody: no cookie. */
export function givenStranger(api: TestApi): Client {
  return clientOf(api, '', {});
}

function clientOf(api: TestApi, accountId: string, headers: Record<string, string>): Client {
  const server = api.app.getHttpServer();
  const matching = (version?: number) => (version === undefined ? {} : { 'if-match': `"${version}"` });
  return {
    accountId,
    get: (path) => request(server).get(path).set(headers),
    post: (path, body = {}, idempotencyKey = uuidv7()) =>
      request(server).post(path).set(headers).set('idempotency-key', idempotencyKey).send(body),
    upload: (path, file) =>
      request(server)
        .post(path)
        .set(headers)
        .set('idempotency-key', uuidv7())
        .set('content-type', 'application/octet-stream')
        .send(file),
    put: (path, body = {}, version) =>
      request(server)
        .put(path)
        .set({ ...headers, ...matching(version) })
        .send(body),
    patch: (path, body, version) =>
      request(server)
        .patch(path)
        .set({ ...headers, ...matching(version) })
        .send(body),
    delete: (path, version) =>
      request(server)
        .delete(path)
        .set({ ...headers, ...matching(version) }),
  };
}
