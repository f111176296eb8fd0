import ICAL from 'ical.js';
import { type Client, givenStranger } from '../../../test/actors';
import { startApi, startOwnApi, type TestApi } from '../../../test/api';
import { type Cohort, givenCohort } from '../../../test/given-cohort';
import { givenSession } from '../../../test/given-session';

const feeds = '/api/v1/calendar-feeds';

describe('a calendar that a phone follows', () => {
  let api: TestApi;
  let cohort: Cohort;
  let phone: Client;

  beforeAll(async () => {
    api = await startOwnApi();
    phone = givenStranger(api);
  });
  beforeEach(async () => {
    cohort = await givenCohort(api);
  });
  afterAll(() => api.close());

  const make = async (client: Client, body: object = {}): Promise<{ id: string; path: string }> =>
    (await client.post(feeds, body).expect(200)).body as { id: string; path: string };
  const follow = async (path: string): Promise<ICAL.Event[]> => {
    const reply = await phone.get(path).expect(200);
    expect(reply.headers['content-type']).toBe('text/calendar; charset=utf-8');
    return new ICAL.Component(ICAL.parse(reply.text) as unknown[])
      .getAllSubcomponents('vevent')
      .map((one) => new ICAL.Event(one));
  };
  const uids = (events: ICAL.Event[]) => events.map(({ uid }) => uid.slice(0, 36)).sort();

  it('shows a trainer the sessions they lead, on a phone that signs in nowhere', async () => {
    const own = await givenSession(api, cohort, { startsInHours: 30 });
    await givenSession(api, cohort, { startsInHours: 40, trainerId: cohort.coordinator.accountId });
    await givenSession(api, cohort, { startsInHours: -24 * 400 });
    const { path } = await make(cohort.trainer);
    expect(path).toMatch(/^\/api\/v1\/feeds\/[\w-]{43}\.ics$/);
    expect(uids(await follow(path))).toEqual([own]);
  });

  it('keeps no secret that opens it', async () => {
    const { path } = await make(cohort.trainer);
    const token = path.slice(-47, -4);
    const rows = await api.rows(
      `SELECT to_jsonb(f)::text || coalesce((SELECT string_agg(to_jsonb(k)::text, '') FROM idempotency_keys k), '') AS kept
       FROM calendar_feeds f`,
    );
    expect(JSON.stringify(rows)).not.toContain(token);
    const { body } = await cohort.trainer.get(feeds).expect(200);
    expect(JSON.stringify(body)).not.toContain(token);
    expect(body.items).toHaveLength(1);
  });

  it('follows a session that moves, and one that is called off for 60 days', async () => {
    const id = await givenSession(api, cohort, { startsInHours: 30 });
    const { path } = await make(cohort.trainer);
    const [before] = await follow(path);
    const body = { reason: 'illness', trainerAccountId: cohort.coordinator.accountId };
    await cohort.coordinator.patch(`/api/v1/sessions/${id}`, { venue: 'Ailleurs' }, 1).expect(200);
    const [moved] = await follow(path);
    expect([moved?.uid, moved?.location]).toEqual([before?.uid, 'Ailleurs']);
    expect(moved?.sequence).toBeGreaterThan(before?.sequence ?? 0);
    await cohort.coordinator.patch(`/api/v1/sessions/${id}`, { status: 'cancelled' }, 2).expect(200);
    const [off] = await follow(path);
    expect(off?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
    await api.rows('ALTER TABLE sessions DISABLE TRIGGER sessions_changed');
    await api.rows(`UPDATE sessions SET changed_at = now() - interval '61 days' WHERE id = $1`, [id]);
    await api.rows('ALTER TABLE sessions ENABLE TRIGGER sessions_changed');
    expect(await follow(path)).toEqual([]);
    await cohort.coordinator.patch(`/api/v1/sessions/${id}`, { status: 'planned', ...body }, 3).expect(200);
    expect(await follow(path)).toEqual([]);
  });

  it('is of a cooperative, which sees itself alone among those who come', async () => {
    const both = await givenSession(api, cohort, { startsInHours: 30 });
    await givenSession(api, cohort, { startsInHours: 50, enrolmentIds: [cohort.enrolments[1]?.id ?? ''] });
    const events = await follow((await make(cohort.cooperative)).path);
    expect(uids(events)).toEqual([both]);
    expect(events[0]?.description).toContain('Coopérative 1');
    expect(events[0]?.description).not.toContain('Coopérative 2');
    const byTrainer = await make(cohort.trainer, { cooperativeId: cohort.enrolments[0]?.cooperativeId });
    expect(uids(await follow(byTrainer.path))).toEqual([both]);
  });

  it('is of a whole programme', async () => {
    const sessions = [
      await givenSession(api, cohort, { startsInHours: 30 }),
      await givenSession(api, cohort, { startsInHours: 60, trainerId: cohort.coordinator.accountId }),
    ];
    const { path } = await make(cohort.coordinator, { programmeId: cohort.programmeId });
    expect(uids(await follow(path))).toEqual(sessions.sort());
  });

  it('shows what its owner may see now, not what they once might', async () => {
    await givenSession(api, cohort, { startsInHours: 30 });
    const { path } = await make(cohort.coordinator, { programmeId: cohort.programmeId });
    expect(await follow(path)).toHaveLength(1);
    await api.rows('DELETE FROM programme_people WHERE account_id = $1', [cohort.coordinator.accountId]);
    expect(await follow(path)).toEqual([]);
    await api.rows('UPDATE accounts SET active = false WHERE id = $1', [cohort.coordinator.accountId]);
    await phone.get(path).expect(404);
  });

  it('is one each: renewed, the earlier address is dead; revoked, there is none', async () => {
    const first = await make(cohort.trainer);
    const second = await make(cohort.trainer);
    expect(second.id).toBe(first.id);
    await phone.get(first.path).expect(404);
    await follow(second.path);
    await cohort.coordinator.delete(`${feeds}/${second.id}`).expect(404);
    await cohort.trainer.delete(`${feeds}/${second.id}`).expect(204);
    await phone.get(second.path).expect(404);
    expect((await cohort.trainer.get(feeds).expect(200)).body.items).toEqual([]);
  });

  it('is not sent twice to who holds it', async () => {
    const id = await givenSession(api, cohort, { startsInHours: 30 });
    const { path } = await make(cohort.trainer);
    const reply = await phone.get(path).expect(200);
    expect(reply.headers['cache-control']).toBe('private, max-age=900');
    const tag = String(reply.headers.etag);
    await phone.get(path).set('if-none-match', tag).expect(304);
    await cohort.coordinator.patch(`/api/v1/sessions/${id}`, { venue: `Ailleurs ${id}` }, 1).expect(200);
    await phone.get(path).set('if-none-match', tag).expect(200);
  });

  it('is made of nothing out of reach', async () => {
    const foreign = await givenCohort(api);
    const programmeId = foreign.programmeId;
    const cooperativeId = foreign.enrolments[0]?.cooperativeId;
    await cohort.coordinator.post(feeds, { programmeId }).expect(422);
    await cohort.trainer.post(feeds, { cooperativeId }).expect(422);
    await cohort.cooperative.post(feeds, { cooperativeId: cohort.enrolments[1]?.cooperativeId }).expect(422);
    await cohort.trainer.post(feeds, { programmeId: cohort.programmeId, cooperativeId }).expect(422);
    await cohort.sponsor.post(feeds, {}).expect(403);
    await phone.post(feeds, {}).expect(401);
  });

  it.each(['x', 'x.ics', `${'A'.repeat(43)}.ics`, `${'A'.repeat(43)}`, '%00.ics', '..%2F.ics'])(
    'is not there at %s',
    async (file) => {
      const { status } = await phone.get(`/api/v1/feeds/${file}`);
      expect([404, 422]).toContain(status);
    },
  );

  it('is not to be asked for without end', async () => {
    let status = 0;
    for (let turn = 0; turn < 320 && status !== 429; turn += 1) {
      ({ status } = await phone.get(`/api/v1/feeds/${'B'.repeat(43)}.ics`));
    }
    expect(status).toBe(429);
  });
});

describe('one session as a calendar file', () => {
  let api: TestApi;
  let cohort: Cohort;

  beforeAll(async () => {
    api = await startApi();
    cohort = await givenCohort(api);
  });
  afterAll(() => api.close());

  it('is for whoever sees the session', async () => {
    const id = await givenSession(api, cohort, { startsInHours: 30 });
    const reply = await cohort.cooperative.get(`/api/v1/sessions/${id}/calendar-file`).expect(200);
    expect(reply.headers['content-disposition']).toContain('tiwizi.ics');
    expect(reply.text).toContain(`UID:${id}@sessions.tiwizi`);
    const foreign = await givenCohort(api);
    await foreign.trainer.get(`/api/v1/sessions/${id}/calendar-file`).expect(404);
    await cohort.sponsor.get(`/api/v1/sessions/${id}/calendar-file`).expect(403);
  });
});
