import { createECDH, createPublicKey, hkdfSync, createDecipheriv, randomBytes, verify } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { addMonths, localDate, monthOf } from '@tiwizi/domain';
import { uuidv7 } from 'uuidv7';
import { type Client, givenStranger } from '../../../test/actors';
import { startOwnApi, type TestApi } from '../../../test/api';
import { type Cohort, givenCohort } from '../../../test/given-cohort';
import { givenMarks, givenMeeting } from '../../../test/given-delivery';
import { givenSession } from '../../../test/given-session';
import { openPostOffice, type PostOffice } from '../../../test/post-office';
import { NoticePost } from '../../platform/notices/notice-post';
import { Reminders } from './reminders/reminders';

const list = '/api/v1/notifications';
const preferences = '/api/v1/notification-preferences';

interface PushService {
  origin: string;
  received: { path: string; headers: IncomingHttpHeaders; body: Buffer }[];
  status: number;
  server: Server;
}

/** A push service that keeps what it is handed, as a browser's would. */
async function openPushService(): Promise<PushService> {
  const service: Omit<PushService, 'origin' | 'server'> = { received: [], status: 201 };
  const server = createServer((request, reply) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      service.received.push({
        path: request.url ?? '',
        headers: request.headers,
        body: Buffer.concat(parts),
      });
      reply.writeHead(service.status).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return Object.assign(service, { origin, server });
}

describe('notifications', () => {
  let api: TestApi;
  let office: PostOffice;
  let push: PushService;
  let cohort: Cohort;

  beforeAll(async () => {
    office = await openPostOffice();
    push = await openPushService();
    api = await startOwnApi({ smtpUrl: office.url, pushServices: [push.origin] });
  });
  beforeEach(async () => {
    cohort = await givenCohort(api);
    await deliverAll();
    office.letters.length = 0;
    push.received.length = 0;
    push.status = 201;
  });
  afterAll(async () => {
    await api.close();
    await office.close();
    push.server.close();
  });

  const post = () => api.app.get(NoticePost).run();
  /** As if the hour of every message had come. */
  const deliverAll = async () => {
    await post();
    await api.rows(`UPDATE deliveries SET due_at = now() - interval '1 second' WHERE state = 'waiting'`);
    await post();
  };
  const newsOf = async (client: Client) => (await client.get(list).expect(200)).body;
  const kindsOf = async (client: Client): Promise<string[]> =>
    (await newsOf(client)).items.map(({ kind }: { kind: string }) => kind).sort();
  const atOnce = async (client: Client, changes: object = {}) => {
    const { body } = await client.get(preferences).expect(200);
    const { mail, topics, digestAt, digestDay } = body;
    const chosen = {
      mail,
      topics,
      digestAt,
      digestDay,
      quietFrom: null,
      quietTo: null,
      quietFriday: false,
      zone: null,
    };
    return client.put(preferences, { ...chosen, rhythm: 'at_once', ...changes }, body.version).expect(200);
  };
  const move = async (id: string, version = 1) =>
    cohort.coordinator.patch(`/api/v1/sessions/${id}`, { venue: `Ailleurs ${id}` }, version).expect(200);

  it('are written with what made them, for those concerned and nobody else', async () => {
    const foreign = await givenCohort(api);
    const id = await givenSession(api, cohort, { startsInHours: 72 });
    await move(id);
    expect(await kindsOf(cohort.trainer)).toEqual(['session_moved']);
    expect(await kindsOf(cohort.cooperative)).toEqual(['session_moved']);
    for (const other of [cohort.coordinator, cohort.sponsor, foreign.trainer, foreign.cooperative]) {
      expect(await kindsOf(other)).toEqual([]);
    }
    const [item] = (await newsOf(cohort.trainer)).items;
    expect(item).toMatchObject({
      place: `/calendar?session=${id}`,
      read: false,
      params: { title: 'Atelier 1' },
    });
  });

  it('are not there when what made them failed', async () => {
    const id = await givenSession(api, cohort, { startsInHours: 72 });
    await cohort.coordinator.patch(`/api/v1/sessions/${id}`, { venue: 'Ailleurs' }, 7).expect(412);
    const other = await givenSession(api, cohort, {
      startsInHours: 72.5,
      trainerId: cohort.coordinator.accountId,
    });
    await api.rows(`CREATE FUNCTION refuse_audit() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION 'no' USING ERRCODE = '40001'; END $$;
      CREATE CONSTRAINT TRIGGER refuse_late AFTER INSERT ON notifications DEFERRABLE INITIALLY DEFERRED
      FOR EACH ROW EXECUTE FUNCTION refuse_audit()`);
    await cohort.coordinator.patch(`/api/v1/sessions/${other}`, { venue: 'Ailleurs' }, 1).expect(409);
    await api.rows('DROP TRIGGER refuse_late ON notifications; DROP FUNCTION refuse_audit');
    expect(await kindsOf(cohort.trainer)).toEqual([]);
    expect(await kindsOf(cohort.cooperative)).toEqual([]);
  });

  it('say who leads instead, and what was called off', async () => {
    const id = await givenSession(api, cohort, { startsInHours: 72 });
    const body = { trainerAccountId: cohort.coordinator.accountId, reason: 'illness' };
    await cohort.administrator.patch(`/api/v1/sessions/${id}`, body, 1).expect(200);
    expect(await kindsOf(cohort.trainer)).toEqual(['session_taken']);
    expect(await kindsOf(cohort.coordinator)).toEqual(['session_given']);
    await cohort.administrator.patch(`/api/v1/sessions/${id}`, { status: 'cancelled' }, 2).expect(200);
    expect(await kindsOf(cohort.cooperative)).toEqual(['session_cancelled']);
    const past = await givenSession(api, cohort, { startsInHours: -50 });
    await cohort.coordinator.patch(`/api/v1/sessions/${past}`, { status: 'cancelled' }, 1).expect(200);
    expect(await kindsOf(cohort.cooperative)).toEqual(['session_cancelled']);
  });

  it('are read one by one, or all at once, and that can be taken back', async () => {
    for (const hours of [72, 96, 120]) await move(await givenSession(api, cohort, { startsInHours: hours }));
    const first = await cohort.trainer.get(`${list}?limit=2`).expect(200);
    expect(first.body).toMatchObject({ items: [{}, {}], unread: 3 });
    const next = await cohort.trainer.get(`${list}?limit=2&cursor=${first.body.nextCursor}`).expect(200);
    expect(next.body.items).toHaveLength(1);
    expect(next.body.nextCursor).toBeNull();
    const [{ id }] = first.body.items;
    const one = await cohort.trainer.post(`${list}/marks`, { ids: [id] }).expect(200);
    expect(one.body).toMatchObject({ marked: 1, unread: 2 });
    expect((await cohort.trainer.get('/api/v1/me').expect(200)).body.unread).toBe(2);
    expect((await cohort.cooperative.post(`${list}/marks`, { ids: [id] }).expect(200)).body.marked).toBe(0);
    const all = await cohort.trainer.post(`${list}/marks`).expect(200);
    expect(all.body).toMatchObject({ marked: 2, unread: 0 });
    expect((await cohort.trainer.get(`${list}?unread=true`).expect(200)).body.items).toEqual([]);
    const back = await cohort.trainer.post(`${list}/unmarks`, { markedAt: all.body.markedAt }).expect(200);
    expect(back.body).toMatchObject({ marked: 2, unread: 2 });
    await cohort.trainer.get(`${list}?cursor=x`).expect(422);
    await givenStranger(api).get(list).expect(401);
  });

  it('leave as one letter a digest, in the reader’s language and direction', async () => {
    await api.rows(`UPDATE accounts SET locale = 'ar' WHERE id = $1`, [cohort.cooperative.accountId]);
    const enrolmentId = cohort.enrolments[0]?.id;
    for (const n of [1, 2]) {
      await api.rows(
        `INSERT INTO notifications (account_id, kind, event_key, programme_id, place, params)
         SELECT a.id, 'legal_due_soon', $1, $2, '/cooperatives/x/legal', $3 FROM accounts a WHERE a.id = ANY ($4)`,
        [
          `legal:${enrolmentId}/${n}`,
          cohort.programmeId,
          JSON.stringify({
            name: { fr: 'Les <Dunes>', ar: 'الكثبان' },
            item: 'annual_general_meeting',
            on: `2026-12-0${n}`,
          }),
          [cohort.cooperative.accountId, cohort.trainer.accountId],
        ],
      );
    }
    await post();
    const waiting = await api.rows(
      `SELECT count(*)::int AS count, bool_and(due_at > now()) AS later FROM deliveries WHERE account_id = ANY ($1)`,
      [[cohort.cooperative.accountId, cohort.trainer.accountId]],
    );
    expect(waiting).toEqual([{ count: 2, later: true }]);
    expect(office.letters).toHaveLength(0);
    await deliverAll();
    expect(office.letters).toHaveLength(2);
    const letters = await Promise.all(office.letters.map((letter) => office.read(letter)));
    const arabic = letters.find(({ html }) => html?.includes('dir="rtl"'));
    const french = letters.find(({ html }) => html?.includes('lang="fr"'));
    expect(arabic?.subject).toBe('تويزة: خبران');
    expect(arabic?.text).toContain('الجمع العام السنوي');
    expect(arabic?.text).toContain('1 دجنبر');
    expect(french?.subject).toBe('Tiwizi\u00a0: 2 nouvelles');
    expect(french?.text).toContain('assemblée générale annuelle');
    expect(french?.html).toContain('Les &lt;Dunes&gt;');
    expect(french?.html).not.toContain('<Dunes>');
    expect(french?.html).not.toMatch(/<img|<link|<script/);
    expect(french?.text).toContain('http://tiwizi.test/cooperatives/x/legal');
  });

  it('leave at once where they are urgent, but not at a quiet hour', async () => {
    await move(await givenSession(api, cohort, { startsInHours: 72 }));
    const quiet = { quietFrom: '00:00', quietTo: '23:59' };
    await atOnce(cohort.cooperative, quiet);
    await atOnce(cohort.trainer);
    await post();
    expect(office.letters.map(({ recipient }) => recipient)).toEqual([
      `trainer-${cohort.trainer.accountId}@test.example`,
    ]);
    const [letter] = office.letters;
    const read = letter && (await office.read(letter));
    expect(read?.subject).toBe('Tiwizi\u00a0: Séances');
    expect(letter?.messageId).toMatch(/^<[\da-f-]{36}@tiwizi\.test>$/);
    const [held] = await api.rows(
      `SELECT state, due_at > now() AS later FROM deliveries WHERE account_id = $1`,
      [cohort.cooperative.accountId],
    );
    expect(held).toEqual({ state: 'waiting', later: true });
  });

  it('need not leave when they were read meanwhile, and do not about what is refused', async () => {
    await move(await givenSession(api, cohort, { startsInHours: 72 }));
    await atOnce(cohort.trainer, { quietFrom: '00:00', quietTo: '23:59' });
    await atOnce(cohort.cooperative, { topics: [{ topic: 'sessions', channels: ['push'] }] });
    await post();
    await cohort.trainer.post(`${list}/marks`).expect(200);
    await deliverAll();
    expect(office.letters).toEqual([]);
    const states = await api.rows(`SELECT state FROM deliveries WHERE account_id = ANY ($1)`, [
      [cohort.trainer.accountId, cohort.cooperative.accountId],
    ]);
    expect(states).toEqual([{ state: 'dropped' }]);
  });

  it('end by one POST of a mail program, without signing in', async () => {
    await atOnce(cohort.trainer);
    await move(await givenSession(api, cohort, { startsInHours: 72 }));
    await post();
    const own = office.letters.find(({ recipient }) => recipient.startsWith('trainer'));
    const read = own && (await office.read(own));
    const header = (key: string) => read?.headers.find((one) => one.key === key)?.value ?? '';
    expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    const path = header('list-unsubscribe').replace(/^<http:\/\/tiwizi\.test|>$/g, '');
    expect(path).toMatch(/^\/api\/v1\/unsubscriptions\//);
    const stranger = givenStranger(api);
    expect((await stranger.get(path).expect(200)).body).toEqual({ topic: null, mail: true });
    for (let turn = 0; turn < 2; turn += 1) {
      await stranger.post(path).type('form').send('List-Unsubscribe=One-Click').expect(200);
    }
    expect((await cohort.trainer.get(preferences).expect(200)).body.mail).toBe(false);
    await move(await givenSession(api, cohort, { startsInHours: 96 }));
    await deliverAll();
    expect(office.letters.filter(({ recipient }) => recipient.startsWith('trainer'))).toHaveLength(1);
    await stranger.post(path.replace(cohort.trainer.accountId, cohort.coordinator.accountId)).expect(404);
    await stranger.post(`${path.slice(0, -2)}xx`).expect(404);
  });

  it('are tried again with patience, given up where that is hopeless, and seen by an administrator', async () => {
    await atOnce(cohort.trainer);
    await atOnce(cohort.cooperative);
    office.refuse = (recipient) =>
      recipient.startsWith('trainer') ? { code: 550, words: 'no such user' } : { code: 451, words: 'later' };
    await move(await givenSession(api, cohort, { startsInHours: 72 }));
    await post();
    office.refuse = () => null;
    const failed = await cohort.administrator.get('/api/v1/deliveries?state=failed').expect(200);
    const mine = failed.body.items[0];
    expect(mine).toMatchObject({
      state: 'failed',
      problem: 'refused',
      attempts: 1,
      kinds: ['session_moved'],
      news: 1,
    });
    expect(JSON.stringify(failed.body)).not.toContain('Ailleurs');
    const [late] = await api.rows<{ wait: number }>(
      `SELECT state, problem, attempts, round(extract(epoch FROM due_at - now()))::int AS wait FROM deliveries WHERE account_id = $1`,
      [cohort.cooperative.accountId],
    );
    expect(late).toMatchObject({ state: 'waiting', problem: 'put-off', attempts: 1 });
    expect(late?.wait).toBeGreaterThan(50);
    expect(late?.wait).toBeLessThanOrEqual(60);
    const path = `/api/v1/deliveries/${mine.id}/resend`;
    await cohort.coordinator.post(path).expect(403);
    await cohort.administrator.post(path).expect(204);
    await post();
    expect(office.letters.map(({ messageId }) => messageId)).toEqual([`<${mine.id}@tiwizi.test>`]);
    await cohort.administrator.post(path).expect(409);
    await cohort.administrator.post(`/api/v1/deliveries/${uuidv7()}/resend`).expect(404);
  });

  it('keep their attempts while the mail server is away', async () => {
    const id = await givenSession(api, cohort, { startsInHours: 72 });
    await atOnce(cohort.trainer);
    await atOnce(cohort.cooperative);
    await move(id);
    office.refuse = () => ({ code: 421, words: 'closing' });
    await post();
    office.refuse = () => null;
    const attempts = await api.rows<{ attempts: number }>(
      `SELECT attempts FROM deliveries WHERE account_id = ANY ($1)`,
      [[cohort.trainer.accountId, cohort.cooperative.accountId]],
    );
    expect(attempts.every((one) => one.attempts <= 1)).toBe(true);
  });

  describe('on a phone', () => {
    const browser = () => {
      const pair = createECDH('prime256v1');
      pair.generateKeys();
      return { pair, auth: randomBytes(16) };
    };
    const subscribe = async (client: Client, { pair, auth }: ReturnType<typeof browser>, path: string) => {
      const body = {
        id: uuidv7(),
        endpoint: `${push.origin}${path}`,
        p256dh: pair.getPublicKey().toString('base64url'),
        auth: auth.toString('base64url'),
        device: 'Firefox',
      };
      const reply = await client.post('/api/v1/push-devices', body).expect(201);
      return { id: body.id, pushKey: reply.body.pushKey as string };
    };

    it('arrive encrypted for it, signed by this installation', async () => {
      const phone = browser();
      await atOnce(cohort.trainer, { mail: false });
      const { pushKey } = await subscribe(cohort.trainer, phone, '/send/1');
      await move(await givenSession(api, cohort, { startsInHours: 72 }));
      await post();
      expect(push.received).toHaveLength(1);
      const [{ headers, body, path } = { headers: {}, body: Buffer.alloc(0), path: '' }] = push.received;
      expect(path).toBe('/send/1');
      expect(headers).toMatchObject({ 'content-encoding': 'aes128gcm', ttl: '86400' });
      expect(body.includes('Atelier')).toBe(false);
      const message = JSON.parse(decrypted(body, phone.pair, phone.auth)) as Record<string, string>;
      expect(message).toMatchObject({ title: 'Tiwizi\u00a0: Séances', lang: 'fr', dir: 'ltr' });
      expect(message.body).toContain('Atelier 1');
      expect(message.place).toMatch(/^\/calendar\?session=/);
      const [, jwt = '', key = ''] = /^vapid t=([^,]+), ?k=(.+)$/.exec(headers.authorization ?? '') ?? [];
      expect(key).toBe(pushKey);
      const [head = '', claims = '', signature = ''] = jwt.split('.');
      const point = Buffer.from(key, 'base64url');
      const jwk = {
        kty: 'EC',
        crv: 'P-256',
        x: point.subarray(1, 33).toString('base64url'),
        y: point.subarray(33).toString('base64url'),
      };
      const publicKey = createPublicKey({ key: jwk, format: 'jwk' });
      const signed = Buffer.from(`${head}.${claims}`);
      const valid = verify(
        'sha256',
        signed,
        { key: publicKey, dsaEncoding: 'ieee-p1363' },
        Buffer.from(signature, 'base64url'),
      );
      expect(valid).toBe(true);
      expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toMatchObject({ aud: push.origin });
    });

    it('are forgotten where the browser is gone, and go to no address that is no push service', async () => {
      await atOnce(cohort.trainer, { mail: false });
      await subscribe(cohort.trainer, browser(), '/send/2');
      push.status = 410;
      await move(await givenSession(api, cohort, { startsInHours: 72 }));
      await post();
      expect((await cohort.trainer.get(preferences).expect(200)).body.devices).toEqual([]);
      const endpoint = 'http://127.0.0.1:5432/';
      const body = { id: uuidv7(), endpoint, p256dh: 'A'.repeat(87), auth: 'A'.repeat(22), device: '' };
      const reply = await cohort.trainer.post('/api/v1/push-devices', body).expect(422);
      expect(reply.body.errors).toMatchObject([{ pointer: '/endpoint', code: 'unknown-push-service' }]);
    });

    it('wait where a push service is asked too much, and come to the ten devices told of last', async () => {
      await atOnce(cohort.trainer, { mail: false });
      for (let turn = 0; turn < 12; turn += 1) await subscribe(cohort.trainer, browser(), `/many/${turn}`);
      push.status = 429;
      await move(await givenSession(api, cohort, { startsInHours: 72 }));
      await post();
      const paths = push.received.map(({ path }) => Number(path.split('/').at(-1)));
      expect(paths.sort((a, b) => a - b)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
      await post();
      expect(push.received).toHaveLength(10);
      push.status = 201;
      await deliverAll();
      expect(push.received).toHaveLength(20);
      expect((await cohort.trainer.get(preferences).expect(200)).body.devices).toHaveLength(10);
    });

    it('come to whoever signed in there last, until they say no', async () => {
      const phone = browser();
      await subscribe(cohort.trainer, phone, '/send/3');
      const { id } = await subscribe(cohort.cooperative, phone, '/send/3');
      expect((await cohort.trainer.get(preferences).expect(200)).body.devices).toEqual([]);
      await cohort.trainer.delete(`/api/v1/push-devices/${id}`).expect(404);
      await cohort.cooperative.delete(`/api/v1/push-devices/${id}`).expect(204);
      expect((await cohort.cooperative.get(preferences).expect(200)).body.devices).toEqual([]);
    });
  });

  it('keep preferences from two screens apart, and refuse what is no hour or no zone', async () => {
    const { body } = await cohort.trainer.get(preferences).expect(200);
    expect(body).toMatchObject({
      version: 0,
      mail: true,
      rhythm: 'daily',
      quietFrom: '20:00',
      mailIsOn: true,
    });
    expect(body.topics.map(({ topic }: { topic: string }) => topic)).not.toContain('reports');
    await atOnce(cohort.trainer);
    const { mail, rhythm, digestAt, digestDay, quietFrom, quietTo, quietFriday, zone, topics } = body;
    const chosen = { mail, rhythm, digestAt, digestDay, quietFrom, quietTo, quietFriday, zone, topics };
    await cohort.trainer.put(preferences, chosen, 0).expect(412);
    const wrong = [
      { zone: 'Nowhere/Land' },
      { quietFrom: null },
      { digestAt: '08:30' },
      { quietTo: '25:00' },
      { rhythm: 'hourly' },
    ];
    for (const change of wrong)
      await cohort.trainer.put(preferences, { ...chosen, ...change }, 1).expect(422);
    const saved = await cohort.trainer.put(preferences, { ...chosen, zone: 'Europe/Paris' }, 1).expect(200);
    expect(saved.body).toMatchObject({ version: 2, zone: 'Europe/Paris', rhythm: 'daily' });
  });

  it('remind of what time brings, once', async () => {
    const reminders = api.app.get(Reminders);
    const [enrolment] = cohort.enrolments;
    const trainer = cohort.trainer.accountId;
    const now = new Date();
    const day = (days: number) => new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10);
    const tomorrow = await givenSession(api, cohort, { startsAt: `${day(1)}T12:00:00.000Z` });
    await givenSession(api, cohort, { startsAt: `${day(3)}T12:00:00.000Z` });
    await api.rows(
      `INSERT INTO follow_up_windows (id, enrolment_id, ordinal, opens_on, closes_on, caller_account_id)
       VALUES ($1, $2, 1, $3, $4, $5), ($6, $2, 2, $4::date + 1, $4::date + 15, $5)`,
      [uuidv7(), enrolment?.id, day(-10), day(2), trainer, uuidv7()],
    );
    const at = `${day(0)}T10:00:00.000Z`;
    await reminders.run(new Date(at));
    await reminders.run(new Date(at));
    expect(await kindsOf(cohort.trainer)).toEqual(['session_tomorrow', 'window_closing']);
    expect(await kindsOf(cohort.cooperative)).toEqual(['session_tomorrow']);
    const { items } = await newsOf(cohort.cooperative);
    expect(items[0].place).toBe(`/calendar?session=${tomorrow}`);
    await api.rows(
      `UPDATE cooperatives SET fiscal_year_end = '12-31', founded_on = '2015-01-01' WHERE id = $1`,
      [enrolment?.cooperativeId],
    );
    await reminders.runLegal(new Date('2027-06-10T10:00:00Z'));
    await reminders.runLegal(new Date('2027-06-11T10:00:00Z'));
    const legal = (await kindsOf(cohort.cooperative)).filter((kind) => kind.startsWith('legal'));
    expect(legal).toEqual(['legal_due_soon']);
  });

  it('tell the sponsor of a report the moment it is sealed', async () => {
    const id = uuidv7();
    const draft = { id, title: 'Rapport', periodFrom: '2026-09-01', periodTo: '2026-09-30' };
    await cohort.coordinator.post(`/api/v1/programmes/${cohort.programmeId}/reports`, draft).expect(201);
    expect(await kindsOf(cohort.sponsor)).toEqual([]);
    await cohort.coordinator.post(`/api/v1/reports/${id}/seal`).set('if-match', '"1"').expect(200);
    const { items } = await newsOf(cohort.sponsor);
    expect(items).toMatchObject([{ kind: 'report_sealed', place: `/reports/${id}`, params: { number: 1 } }]);
  });

  it('tell coordinators of a plan that nobody signs, once', async () => {
    const id = uuidv7();
    await api.rows(
      `INSERT INTO action_plans (id, enrolment_id, status, proposed_at)
       VALUES ($1, $2, 'proposed', now() - interval '4 days')`,
      [id, cohort.enrolments[0]?.id],
    );
    await api.app.get(Reminders).run(new Date());
    expect(await kindsOf(cohort.coordinator)).toContain('plan_to_sign');
    await api.rows(`UPDATE action_plans SET status = 'signed', revision = 2 WHERE id = $1`, [id]);
    await api.app.get(Reminders).run(new Date());
    expect((await kindsOf(cohort.coordinator)).filter((kind) => kind === 'plan_to_sign')).toHaveLength(1);
  });

  it('tell coordinators of whom nobody hears, once for as long as it lasts, and of nobody who is muted', async () => {
    const today = localDate(new Date(), 'Africa/Casablanca');
    const quiet = await givenCohort(api, { startsOn: `${monthOf(addMonths(today, -2))}-01` });
    const [silent, muted] = quiet.enrolments;
    const mute = { id: uuidv7(), reason: 'Récolte', endsOn: today };
    await quiet.coordinator.put(`/api/v1/enrolments/${muted?.id}/silence-mute`, mute).expect(200);
    await api.app.get(Reminders).tellOfSilence(new Date());
    // Another sign, of something older, is no other silence.
    if (silent === undefined) throw new Error('a cohort has an enrolment');
    for (const day of ['02', '03']) {
      const startsAt = `${monthOf(addMonths(today, -2))}-${day}T09:00:00Z`;
      const session = await givenMeeting(api, quiet, [silent], { kind: 'training', startsAt });
      await givenMarks(api, quiet, session, silent, ['absent', 'absent', 'absent']);
    }
    await api.app.get(Reminders).tellOfSilence(new Date());
    const { items } = await newsOf(quiet.coordinator);
    const told = items.filter(({ kind }: { kind: string }) => kind === 'cooperative_silent');
    expect(told.map(({ place }: { place: string }) => place)).toEqual([
      `/enrolments/${silent.id}/follow-ups`,
    ]);
    expect(await kindsOf(quiet.trainer)).not.toContain('cooperative_silent');
  });

  it('ask coordinators for what waits, and bring back what was sent back', async () => {
    const [enrolment] = cohort.enrolments;
    const [indicator] = await api.rows<{ id: string }>(`SELECT id FROM indicators ORDER BY code LIMIT 1`);
    const insert = (status: string, period: string, decided: string | null) =>
      api.rows(
        `INSERT INTO readings (id, enrolment_id, indicator_id, period, value, source, status, entered_by, decided_by, decided_at)
         VALUES ($1, $2, $3, $4, 1, 'Cahier', $5, $6, $7, now())`,
        [uuidv7(), enrolment?.id, indicator?.id, period, status, cohort.trainer.accountId, decided],
      );
    await insert('submitted', '2026-09-01', null);
    await insert('submitted', '2026-10-01', null);
    await insert('returned', '2026-08-01', cohort.coordinator.accountId);
    await api.app.get(Reminders).run(new Date());
    const waiting = (await newsOf(cohort.coordinator)).items.find(
      ({ kind }: { kind: string }) => kind === 'readings_waiting',
    );
    expect(waiting.params).toMatchObject({ count: 2 });
    expect(await kindsOf(cohort.trainer)).toContain('readings_returned');
  });

  it('tell coordinators of people to match and of supports paid twice: one line a day for all of a programme', async () => {
    const [one] = cohort.enrolments;
    const members = one?.members.slice(0, 2).map(({ personId }) => personId);
    const [later, ...supports] = [uuidv7(), uuidv7(), uuidv7(), uuidv7()];
    await api.rows('UPDATE persons SET provisional = true WHERE id = ANY ($1::uuid[])', [members]);
    const give = (id: string | undefined) => ({
      ...{
        id,
        cooperativeId: one?.cooperativeId,
        funder: `Bailleur ${id}`,
        category: 'technical',
        object: 'Presse',
      },
      ...{
        inKind: false,
        amount: 1000,
        from: '2026-10-01',
        to: null,
        status: 'granted',
        note: '',
        fileIds: [],
      },
    });
    for (const id of supports) await cohort.trainer.post('/api/v1/supports', give(id)).expect(201);
    const told = async () => {
      await api.app.get(Reminders).run(new Date());
      const { items } = await newsOf(cohort.coordinator);
      const of = (kind: string) => items.filter((each: { kind: string }) => each.kind === kind);
      return { people: of('people_to_match'), supports: of('supports_doubled') };
    };
    expect(await told()).toMatchObject({
      people: [{ place: '/cooperatives/matches', params: { count: 2 } }],
      supports: [{ place: '/supports?doubled=true', params: { count: 3 } }],
    });
    // The same again is no news; what another day brings is.
    await api.rows(
      `UPDATE support_overlaps SET found_at = now() - interval '9 days' WHERE one_id = ANY ($1::uuid[])`,
      [supports],
    );
    await api.rows(
      `UPDATE notifications SET event_key = left(event_key, -10) || ((now() - interval '9 days') AT TIME ZONE 'Africa/Casablanca')::date
       WHERE account_id = $1 AND kind = 'supports_doubled'`,
      [cohort.coordinator.accountId],
    );
    expect((await told()).supports).toHaveLength(1);
    await cohort.trainer.post('/api/v1/supports', give(later)).expect(201);
    expect((await told()).supports).toMatchObject([{ params: { count: 6 } }, { params: { count: 3 } }]);
    expect(await kindsOf(cohort.trainer)).toEqual([]);
    // What was settled meanwhile waits for nobody.
    await api.rows('UPDATE persons SET provisional = false WHERE id = ANY ($1::uuid[])', [members]);
    await api.rows('UPDATE support_overlaps SET settled_at = now(), settled_with = $1', ['Deux parts']);
    await api.rows('DELETE FROM notifications WHERE account_id = $1', [cohort.coordinator.accountId]);
    expect(await told()).toEqual({ people: [], supports: [] });
  });

  it('tell who must decide of what is shared, and who asked of what was decided, each once', async () => {
    const [one, two] = cohort.enrolments;
    const [coordinator, trainer] = [cohort.coordinator.accountId, cohort.trainer.accountId];
    const [resource, booking, visit, practice] = [uuidv7(), uuidv7(), uuidv7(), uuidv7()];
    await api.rows(
      `INSERT INTO shared_resources (id, pole_id, programme_id, kind, name_fr, name_ar, capacity, bookable_by, confirms)
       VALUES ($1, $2, $3, 'lab', 'Laboratoire', 'مختبر', 1, 'all', true)`,
      [resource, two?.cooperativeId, cohort.programmeId],
    );
    await api.rows(
      `INSERT INTO resource_bookings (id, resource_id, cooperative_id, starts_at, ends_at, places, status, booked_by)
       VALUES ($1, $2, $3, now() + interval '1 day', now() + interval '26 hours', 1, 'asked', $4)`,
      [booking, resource, one?.cooperativeId, trainer],
    );
    await api.rows(
      `INSERT INTO peer_visits (id, enrolment_id, host_cooperative_id, criterion_code, wish, asked_by)
       VALUES ($1, $2, $3, 'T1', 'Voir la presse', $4)`,
      [visit, two?.id, one?.cooperativeId, coordinator],
    );
    await api.rows(
      `INSERT INTO practices (id, cooperative_id, named, title_fr, title_ar, story_fr, story_ar, steps_fr, steps_ar,
         result_fr, result_ar, criteria, status, author_account_id, search_key)
       VALUES ($1, $2, true, 'Tenir la caisse', '', '', '', '', '', '', '', '{}', 'draft', $3, '')`,
      [practice, one?.cooperativeId, trainer],
    );
    await cohort.trainer.put(`/api/v1/practices/${practice}/status`, { status: 'proposed' }, 1).expect(200);
    const reminders = api.app.get(Reminders);
    const scan = async () => {
      await reminders.run(new Date());
      await reminders.run(new Date());
    };
    await scan();
    expect(await kindsOf(cohort.coordinator)).toEqual(['booking_waiting', 'practice_to_read']);
    expect(await kindsOf(cohort.trainer)).toEqual(['visit_asked']);
    expect(await kindsOf(cohort.cooperative)).toEqual(['visit_asked']);
    const [waiting] = (await newsOf(cohort.coordinator)).items.filter(
      ({ kind }: { kind: string }) => kind === 'booking_waiting',
    );
    expect(waiting).toMatchObject({
      place: `/resources/${resource}`,
      params: { title: { fr: 'Laboratoire', ar: 'مختبر' } },
    });
    const yes = { status: 'confirmed' };
    await cohort.coordinator.patch(`/api/v1/bookings/${booking}`, yes, 1).expect(200);
    const answer = { status: 'accepted', plannedOn: null, heldOn: null, result: '' };
    await cohort.trainer.put(`/api/v1/peer-visits/${visit}/standing`, answer, 1).expect(200);
    await cohort.coordinator.put(`/api/v1/practices/${practice}/status`, { status: 'draft' }, 2).expect(200);
    await scan();
    expect(await kindsOf(cohort.trainer)).toEqual(['booking_confirmed', 'practice_returned', 'visit_asked']);
    expect(await kindsOf(cohort.cooperative)).toEqual(['booking_confirmed', 'visit_asked']);
    expect(await kindsOf(cohort.coordinator)).toEqual([
      ...['booking_waiting', 'practice_to_read', 'visit_accepted'],
    ]);
    await cohort.trainer.put(`/api/v1/practices/${practice}/status`, { status: 'proposed' }, 3).expect(200);
    await scan();
    const again = (await kindsOf(cohort.coordinator)).filter((kind) => kind === 'practice_to_read');
    expect(again).toHaveLength(2);
  });
});

/** RFC 8188 and RFC 8291, as the browser that holds the keys does it. */
function decrypted(body: Buffer, pair: ReturnType<typeof createECDH>, auth: Buffer): string {
  const salt = body.subarray(0, 16);
  const keyLength = body.readUInt8(20);
  const senderKey = body.subarray(21, 21 + keyLength);
  const cipher = body.subarray(21 + keyLength);
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), pair.getPublicKey(), senderKey]);
  const secret = Buffer.from(hkdfSync('sha256', pair.computeSecret(senderKey), auth, info, 32));
  const key = Buffer.from(hkdfSync('sha256', secret, salt, Buffer.from('Content-Encoding: aes128gcm\0'), 16));
  const nonce = Buffer.from(hkdfSync('sha256', secret, salt, Buffer.from('Content-Encoding: nonce\0'), 12));
  const decipher = createDecipheriv('aes-128-gcm', key, nonce);
  decipher.setAuthTag(cipher.subarray(-16));
  const plain = Buffer.concat([decipher.update(cipher.subarray(0, -16)), decipher.final()]);
  return plain.subarray(0, plain.lastIndexOf(2)).toString();
}
