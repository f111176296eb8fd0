import request from 'supertest';
import { uuidv7 } from 'uuidv7';
import { type Client, givenActor, givenStranger } from '../../../test/actors';
import { setupCode, startApi, type TestApi } from '../../../test/api';

describe('people', () => {
  let api: TestApi;
  let administrator: Client;

  beforeAll(async () => {
    api = await startApi();
    administrator = await givenActor(api, 'administrator');
  });
  afterAll(() => api.close());

  const account = (changes: object = {}) => ({
    id: uuidv7(),
    email: `p-${uuidv7()}@example.org`,
    displayName: 'Fatimetou',
    role: 'trainer',
    locale: 'ar',
    password: 'un long mot de passe',
    ...changes,
  });

  it('creates an account, lists it, and leaves an audit line without the password', async () => {
    const body = account();
    const created = await administrator.post('/api/v1/people', body).expect(201);
    expect(created.body).toEqual({
      id: body.id,
      email: body.email,
      displayName: 'Fatimetou',
      role: 'trainer',
      locale: 'ar',
      active: true,
      cooperativeId: null,
      cooperativeName: null,
      version: 1,
    });
    const list = await administrator.get('/api/v1/people').expect(200);
    expect(list.body.items).toContainEqual(created.body);
    const audit = await administrator
      .get(`/api/v1/audit-lines?entity=account&entityId=${body.id}`)
      .expect(200);
    expect(audit.body.items).toHaveLength(1);
    expect(audit.body.items[0]).toMatchObject({
      verb: 'people.write',
      before: null,
      after: { email: body.email },
    });
    expect(JSON.stringify(audit.body)).not.toContain('mot de passe');
  });

  it('answers a repeated request with the first reply and creates nothing twice', async () => {
    const body = account();
    const key = uuidv7();
    const first = await administrator.post('/api/v1/people', body, key).expect(201);
    const second = await administrator.post('/api/v1/people', body, key).expect(201);
    expect(second.body).toEqual(first.body);
    const other = await administrator.post('/api/v1/people', account(), key).expect(422);
    expect(other.body.code).toBe('idempotency-key-reused');
    expect(await api.rows('SELECT id FROM audit_lines WHERE entity_id = $1', [body.id])).toHaveLength(1);
  });

  it('refuses an address that is taken, whatever its case, with a pointer', async () => {
    const body = account();
    await administrator.post('/api/v1/people', body).expect(201);
    const again = await administrator
      .post('/api/v1/people', account({ email: body.email.toUpperCase() }))
      .expect(409);
    expect(again.body).toMatchObject({ code: 'already-exists', errors: [{ pointer: '/email' }] });
  });

  it.each([
    ['a short password', { password: 'court' }, '/password', 'is-length'],
    ['an unknown role', { role: 'king' }, '/role', 'is-in'],
    ['no address', { email: undefined }, '/email', 'required'],
    ['a NUL character', { displayName: 'a\u0000b' }, '/displayName', 'not-printable'],
    ['only blanks', { displayName: '   ' }, '/displayName', 'blank'],
    ['an undeclared field', { superuser: true }, '/superuser', 'unknown-field'],
    ['a trainer of a cooperative', { cooperativeId: uuidv7() }, '/cooperativeId', 'cooperative-not-expected'],
    [
      'a cooperative without its cooperative',
      { role: 'cooperative' },
      '/cooperativeId',
      'cooperative-missing',
    ],
  ])('refuses %s and writes nothing', async (_, changes, pointer, code) => {
    const body = account(changes);
    const reply = await administrator.post('/api/v1/people', body).expect(422);
    expect(reply.headers['content-type']).toContain('application/problem+json');
    expect(reply.body.errors).toContainEqual(expect.objectContaining({ pointer, code }));
    expect(await api.rows('SELECT id FROM accounts WHERE id = $1', [body.id])).toEqual([]);
  });

  it('changes an account only on the version that was seen, and closing it ends its sessions', async () => {
    const trainer = await givenActor(api, 'trainer');
    const path = `/api/v1/people/${trainer.accountId}`;
    await administrator.patch(path, { displayName: 'Salka' }).expect(428);
    await administrator.patch(path, { displayName: 'Salka' }, 1).expect(200);
    const late = await administrator.patch(path, { displayName: 'Autre' }, 1).expect(412);
    expect(late.body.code).toBe('changed-meanwhile');
    await trainer.get('/api/v1/me').expect(200);
    await administrator.patch(path, { active: false }, 2).expect(200);
    await trainer.get('/api/v1/me').expect(401);
    const own = await administrator
      .patch(`/api/v1/people/${administrator.accountId}`, { active: false }, 1)
      .expect(409);
    expect(own.body.code).toBe('own-account');
  });

  it('pages by cursor without missing or repeating anybody', async () => {
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const query: string = cursor === null ? '' : `&cursor=${cursor}`;
      const page = await administrator.get(`/api/v1/people?limit=2${query}`).expect(200);
      seen.push(...page.body.items.map(({ id }: { id: string }) => id));
      cursor = page.body.nextCursor;
    } while (cursor !== null);
    const all = await api.rows<{ id: string }>('SELECT id FROM accounts');
    expect([...seen].sort()).toEqual(all.map(({ id }) => id).sort());
    await administrator.get('/api/v1/people?cursor=bm9wZQ').expect(422);
  });

  it('refuses a write that another site forged', async () => {
    const reply = await request(api.app.getHttpServer())
      .post('/api/v1/people')
      .set('cookie', (await signIn(account({ role: 'administrator' }))).cookie)
      .set('idempotency-key', uuidv7())
      .send(account())
      .expect(403);
    expect(reply.body.code).toBe('csrf-token-invalid');
  });

  async function signIn(body: ReturnType<typeof account>) {
    await administrator.post('/api/v1/people', body).expect(201);
    const reply = await request(api.app.getHttpServer())
      .post('/api/v1/session')
      .send({ email: body.email, password: body.password })
      .expect(200);
    return { cookie: String(reply.headers['set-cookie']), me: reply.body };
  }

  it('signs in, says who one is, and signs out', async () => {
    const { cookie, me } = await signIn(account());
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
    expect(me.may).toContain('my-day.read');
    expect(me.may).not.toContain('people.read');
    const server = api.app.getHttpServer();
    const who = await request(server).get('/api/v1/me').set('cookie', cookie).expect(200);
    expect(who.body).toEqual(me);
    await request(server)
      .delete('/api/v1/session')
      .set('cookie', cookie)
      .set('x-csrf-token', me.csrfToken)
      .expect(204);
    await request(server).get('/api/v1/me').set('cookie', cookie).expect(401);
  });

  it('gives an account one key for its devices, the same after a change of password, and nobody else’s', async () => {
    const body = account();
    const { me } = await signIn(body);
    const { me: other } = await signIn(account());
    expect(me.deviceKey).toMatch(/^[0-9a-f]{64}$/);
    expect(other.deviceKey).not.toBe(me.deviceKey);
    const changed = await administrator
      .patch(`/api/v1/people/${body.id}`, { password: 'another long phrase' }, 1)
      .expect(200);
    expect(JSON.stringify(changed.body)).not.toContain(me.deviceKey);
    const again = await request(api.app.getHttpServer())
      .post('/api/v1/session')
      .set('idempotency-key', uuidv7())
      .send({ email: body.email, password: 'another long phrase' })
      .expect(200);
    expect(again.body.deviceKey).toBe(me.deviceKey);
  });

  it('says the same of a wrong password and of an unknown address, and slows down who goes on guessing', async () => {
    const body = account();
    await administrator.post('/api/v1/people', body).expect(201);
    const attempt = (email: string) =>
      request(api.app.getHttpServer()).post('/api/v1/session').send({ email, password: 'wrong wrong wrong' });
    const unknown = await attempt('nobody@example.org').expect(401);
    for (let turn = 0; turn < 10; turn += 1) {
      const reply = await attempt(body.email).expect(401);
      expect(reply.body.code).toBe(unknown.body.code);
    }
    const slowed = await attempt(body.email).expect(429);
    expect(Number(slowed.headers['retry-after'])).toBeGreaterThan(0);
  });
});

describe('the first administrator', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  it('is created once, by whoever holds the set-up code', async () => {
    const stranger = givenStranger(api);
    const before = await stranger.get('/api/v1/installation').expect(200);
    expect(before.body).toEqual({ needsAdministrator: true, demo: false });
    const body = {
      setupCode,
      id: uuidv7(),
      email: 'first@example.org',
      displayName: 'Mohamed',
      password: 'un long mot de passe',
      locale: 'fr',
    };
    const path = '/api/v1/installation/administrator';
    const wrong = await stranger.post(path, { ...body, setupCode: 'guessed-code' }).expect(422);
    expect(wrong.body.errors[0]).toMatchObject({ pointer: '/setupCode', code: 'setup-code-wrong' });
    await stranger.post(path, body).expect(201);
    const again = await stranger
      .post(path, { ...body, id: uuidv7(), email: 'second@example.org' })
      .expect(409);
    expect(again.body.code).toBe('already-installed');
    const after = await stranger.get('/api/v1/installation').expect(200);
    expect(after.body.needsAdministrator).toBe(false);
  });
});
