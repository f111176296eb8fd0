import { uuidv7 } from 'uuidv7';
import { startApi, type TestApi } from '../../../test/api';
import { type Cohort, givenCohort } from '../../../test/given-cohort';

describe('sessions', () => {
  let api: TestApi;
  let cohort: Cohort;

  beforeAll(async () => {
    api = await startApi();
  });
  beforeEach(async () => {
    cohort = await givenCohort(api);
  });
  afterAll(() => api.close());

  const session = (changes: object = {}) => ({
    id: uuidv7(),
    programmeId: cohort.programmeId,
    kind: 'training',
    title: 'Tenir sa caisse',
    startsAt: '2026-10-05T08:00:00Z',
    endsAt: '2026-10-05T12:00:00Z',
    venue: `Salle ${cohort.programmeId}`,
    trainerAccountId: cohort.trainer.accountId,
    enrolmentIds: cohort.enrolments.map(({ id }) => id),
    ...changes,
  });

  it('is planned for its cooperatives and stands in the calendar of whoever comes', async () => {
    const body = session();
    const { body: reply } = await cohort.coordinator.post('/api/v1/sessions', body).expect(201);
    expect(reply).toMatchObject({ id: body.id, status: 'planned', zone: 'Africa/Casablanca', version: 1 });
    expect(reply.cooperatives).toHaveLength(2);
    expect(reply.may).toEqual(expect.arrayContaining(['sessions.plan', 'attendance.mark']));
    const calendar = await cohort.trainer.get(`/api/v1/sessions?from=2026-10-05&to=2026-10-05`).expect(200);
    expect(calendar.body.items.map(({ id }: { id: string }) => id)).toEqual([body.id]);
    const dayAfter = await cohort.trainer.get('/api/v1/sessions?from=2026-10-06').expect(200);
    expect(dayAfter.body.items).toEqual([]);
    const mine = await cohort.cooperative.get('/api/v1/sessions').expect(200);
    expect(mine.body.items[0].cooperatives).toHaveLength(1);
  });

  it('reads the days of a query on the programme’s own clock', async () => {
    // 23:30 UTC is half past midnight of the next day in Morocco.
    const body = session({ startsAt: '2026-10-05T23:30:00Z', endsAt: '2026-10-06T01:00:00Z' });
    await cohort.coordinator.post('/api/v1/sessions', body).expect(201);
    const path = `/api/v1/sessions?programmeId=${cohort.programmeId}`;
    expect((await cohort.coordinator.get(`${path}&to=2026-10-05`)).body.items).toHaveLength(0);
    expect((await cohort.coordinator.get(`${path}&from=2026-10-06&to=2026-10-06`)).body.items).toHaveLength(
      1,
    );
  });

  it.each([
    ['a trainer', { venue: 'Ailleurs' }, 'trainer-booked', '/trainerAccountId'],
    ['a venue, whatever its case', {}, 'venue-booked', '/venue'],
  ])('refuses %s in two places, and says when', async (_, changes, code, pointer) => {
    await cohort.coordinator.post('/api/v1/sessions', session()).expect(201);
    const other =
      code === 'venue-booked'
        ? { trainerAccountId: cohort.coordinator.accountId, venue: `  SALLE ${cohort.programmeId} ` }
        : changes;
    const clash = session({ ...other, startsAt: '2026-10-05T11:00:00Z', endsAt: '2026-10-05T13:00:00Z' });
    const { body } = await cohort.coordinator.post('/api/v1/sessions', clash).expect(409);
    expect(body).toMatchObject({ code, params: { date: '2026-10-05', from: '09:00', to: '13:00' } });
    expect(body.errors[0].pointer).toBe(pointer);
    const after = session({ ...other, startsAt: '2026-10-05T12:00:00Z', endsAt: '2026-10-05T13:00:00Z' });
    await cohort.coordinator.post('/api/v1/sessions', after).expect(201);
  });

  it('moves, is called off, frees its hours, and comes back only if they are still free', async () => {
    const body = session();
    await cohort.coordinator.post('/api/v1/sessions', body).expect(201);
    const path = `/api/v1/sessions/${body.id}`;
    const hours = { startsAt: '2026-10-06T08:00:00Z', endsAt: '2026-10-06T12:00:00Z' };
    await cohort.coordinator.patch(path, hours).expect(428);
    const moved = await cohort.coordinator.patch(path, hours, 1).expect(200);
    expect(moved.body).toMatchObject({ startsAt: '2026-10-06T08:00:00.000Z', version: 2 });
    await cohort.coordinator.patch(path, { status: 'cancelled' }, 1).expect(412);
    const off = await cohort.coordinator.patch(path, { status: 'cancelled' }, 2).expect(200);
    expect(off.body.may).not.toContain('attendance.mark');
    await cohort.coordinator.post('/api/v1/sessions', session(hours)).expect(201);
    const back = await cohort.coordinator.patch(path, { status: 'planned' }, 3).expect(409);
    expect(back.body.errors.map(({ code }: { code: string }) => code)).toEqual([
      'trainer-booked',
      'venue-booked',
    ]);
  });

  it('stays where it was once it was held', async () => {
    const body = session();
    await cohort.coordinator.post('/api/v1/sessions', body).expect(201);
    await api.rows(`UPDATE sessions SET status = 'held' WHERE id = $1`, [body.id]);
    const { body: reply } = await cohort.coordinator
      .patch(`/api/v1/sessions/${body.id}`, { venue: 'Ailleurs' }, 1)
      .expect(409);
    expect(reply.code).toBe('session-held');
  });

  it.each([
    ['an end before its start', { endsAt: '2026-10-05T08:00:00Z' }, '/endsAt', 'not-after-start'],
    [
      'a day before the programme',
      { startsAt: '2026-08-01T08:00:00Z', endsAt: '2026-08-01T09:00:00Z' },
      '/startsAt',
      'outside-programme',
    ],
    ['six weeks', { endsAt: '2026-11-20T08:00:00Z' }, '/endsAt', 'session-too-long'],
    ['a time that is none', { startsAt: '2026-10-05T99:00:00Z' }, '/startsAt', undefined],
    ['a workshop without its number', { kind: 'workshop' }, '/ordinal', 'required'],
    ['a training with a number', { ordinal: 1 }, '/ordinal', 'ordinal-not-expected'],
    ['an unknown module', { moduleId: uuidv7() }, '/moduleId', 'unknown-reference'],
    ['a part after the last', { part: 3, parts: 2 }, '/part', 'max'],
    ['a part of no module', { part: 1, parts: 2 }, '/moduleId', 'required'],
    ['an unknown trainer', { trainerAccountId: uuidv7() }, '/trainerAccountId', 'unknown-reference'],
    ['nobody', { enrolmentIds: [] }, '/enrolmentIds', undefined],
    ['a foreign cooperative', { enrolmentIds: [uuidv7()] }, '/enrolmentIds/0', 'unknown-reference'],
    ['a venue of blanks', { venue: '   ' }, '/venue', 'blank'],
    ['a number for a title', { title: 12 }, '/title', undefined],
  ])('refuses %s', async (_, changes, pointer, code) => {
    const body = session(changes);
    const reply = await cohort.coordinator.post('/api/v1/sessions', body).expect(422);
    const found = reply.body.errors.find((error: { pointer: string }) => error.pointer === pointer);
    expect(found).toMatchObject(code === undefined ? { pointer } : { pointer, code });
    expect(await api.rows('SELECT id FROM sessions WHERE id = $1', [body.id])).toEqual([]);
  });

  it('pages by start without missing or repeating any', async () => {
    for (let day = 1; day <= 5; day += 1) {
      const [startsAt, endsAt] = [`2026-10-0${day}T08:00:00Z`, `2026-10-0${day}T09:00:00Z`];
      await cohort.coordinator.post('/api/v1/sessions', session({ startsAt, endsAt })).expect(201);
    }
    const days: string[] = [];
    let cursor: string | null = null;
    do {
      const query: string = cursor === null ? '' : `&cursor=${cursor}`;
      const page = await cohort.coordinator.get(`/api/v1/sessions?limit=2${query}`).expect(200);
      days.push(...page.body.items.map(({ startsAt }: { startsAt: string }) => startsAt.slice(8, 10)));
      cursor = page.body.nextCursor;
    } while (cursor !== null);
    expect(days).toEqual(['01', '02', '03', '04', '05']);
  });
});
