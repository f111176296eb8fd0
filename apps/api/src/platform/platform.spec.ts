import request from 'supertest';
import { uuidv7 } from 'uuidv7';
import { type Client, givenActor, givenStranger } from '../../test/actors';
import { startApi, type TestApi } from '../../test/api';

describe('the platform', () => {
  let api: TestApi;
  let administrator: Client;

  beforeAll(async () => {
    api = await startApi();
    administrator = await givenActor(api, 'administrator');
  });
  afterAll(() => api.close());

  it.each([
    ['JSON that is none', 'application/json', '{"email": ', 400, 'malformed-request'],
    ['a format nobody asked for', 'text/plain', 'hello', 415, 'unsupported-media-type'],
    [
      'a body of 2 MB',
      'application/json',
      JSON.stringify({ email: 'x'.repeat(2_000_000) }),
      413,
      'too-large',
    ],
  ])('answers %s with a problem', async (_, type, body, status, code) => {
    const reply = await request(api.app.getHttpServer())
      .post('/api/v1/session')
      .set('content-type', type)
      .send(body)
      .expect(status);
    expect(reply.headers['content-type']).toContain('application/problem+json');
    expect(reply.body.code).toBe(code);
  });

  it('answers an address that is none with 404, and a route without a session with 401', async () => {
    expect((await givenStranger(api).get('/api/v1/nowhere').expect(404)).body.code).toBe('not-found');
    expect((await givenStranger(api).get('/api/v1/people').expect(401)).body.code).toBe('sign-in-required');
  });

  it('asks a POST for its Idempotency-Key', async () => {
    const missing = await administrator
      .post('/api/v1/people', {}, uuidv7())
      .unset('idempotency-key')
      .expect(428);
    expect(missing.body.code).toBe('idempotency-key-required');
    expect((await administrator.post('/api/v1/people', {}, 'a b').expect(400)).body.code).toBe(
      'idempotency-key-malformed',
    );
  });

  it('says whether it lives and is ready, and shows its specification', async () => {
    const stranger = givenStranger(api);
    await stranger.get('/api/health/live').expect(200, { status: 'up' });
    await stranger.get('/api/health/ready').expect(200, { status: 'up' });
    const specification = await stranger.get('/api/openapi.json').expect(200);
    expect(specification.body.openapi).toMatch(/^3\./);
    await stranger.get('/api/docs').expect(200);
  });

  it('has a verb on every route of the specification', () => {
    for (const [path, methods] of Object.entries(api.specification.paths)) {
      for (const [method, operation] of Object.entries(methods as Record<string, { 'x-verb'?: string }>)) {
        expect([`${method} ${path}`, operation['x-verb']]).toEqual([`${method} ${path}`, expect.any(String)]);
      }
    }
  });

  it('keeps the sealed promise of one audit line a write even for two writers of one key', async () => {
    const key = uuidv7();
    const body = {
      id: uuidv7(),
      email: `${uuidv7()}@example.org`,
      displayName: 'Twice',
      role: 'trainer',
      locale: 'fr',
      password: 'un long mot de passe',
    };
    const replies = await Promise.all([1, 2].map(() => administrator.post('/api/v1/people', body, key)));
    expect(replies.map(({ status }) => status)).toEqual([201, 201]);
    expect(await api.rows('SELECT 1 FROM audit_lines WHERE entity_id = $1', [body.id])).toHaveLength(1);
  });
});
