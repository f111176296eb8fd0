import { uuidv7 } from 'uuidv7';
import { type Client, givenActor } from '../../../test/actors';
import { startApi, type TestApi } from '../../../test/api';
import { type Cohort, givenCohort } from '../../../test/given-cohort';
import { givenSession } from '../../../test/given-session';

describe('a trainer who stands in for another', () => {
  let api: TestApi;
  let cohort: Cohort;
  let colleague: Client;
  let sessionId: string;
  let path: string;

  beforeAll(async () => {
    api = await startApi();
  });
  beforeEach(async () => {
    cohort = await givenCohort(api);
    colleague = await givenActor(api, 'trainer', { displayName: 'Salma Bouhaddou' });
    await api.rows(
      `INSERT INTO programme_people (programme_id, account_id, role) VALUES ($1, $2, 'trainer')`,
      [cohort.programmeId, colleague.accountId],
    );
    sessionId = await givenSession(api, cohort, { startsInHours: 30 });
    path = `/api/v1/sessions/${sessionId}`;
  });
  afterAll(() => api.close());

  const handOver = (by: Client, body: object, version = 1) =>
    by
      .post(`${path}/replacements`, { trainerAccountId: colleague.accountId, reason: 'illness', ...body })
      .set('if-match', `"${version}"`);

  it('is handed the session, its roll and a line of its history, without the office', async () => {
    await colleague.get(path).expect(404);
    const { body } = await handOver(cohort.trainer, { words: ' Fièvre ' }).expect(200);
    expect(body).toEqual({
      id: sessionId,
      trainerAccountId: colleague.accountId,
      trainerName: 'Salma Bouhaddou',
    });
    const seen = await colleague.get(path).expect(200);
    expect(seen.body).toMatchObject({ trainerAccountId: colleague.accountId, version: 2 });
    expect(seen.body.changes).toEqual([
      expect.objectContaining({
        what: 'trainer',
        trainerAfter: 'Salma Bouhaddou',
        reason: 'illness',
        words: 'Fièvre',
      }),
    ]);
    await colleague.get(`${path}/roll`).expect(200);
    const audited = await api.rows<{ after: object }>(
      `SELECT after FROM audit_lines WHERE entity = 'session' AND entity_id = $1`,
      [sessionId],
    );
    // Why may be a matter of health: it stays with the session.
    expect(audited).toEqual([{ after: { trainerAccountId: colleague.accountId } }]);
  });

  it('keeps why within the team', async () => {
    await handOver(cohort.trainer, { words: 'Fièvre' }).expect(200);
    const { body } = await cohort.cooperative.get(path).expect(200);
    expect(body.changes).toEqual([
      expect.objectContaining({ trainerAfter: 'Salma Bouhaddou', reason: null, words: '' }),
    ]);
    await cohort.cooperative.get(`${path}/stand-ins`).expect(403);
  });

  it('may take over a session of a cooperative of theirs, and hand it to nobody else', async () => {
    const foreign = await givenSession(api, cohort, { startsInHours: 60, trainerId: colleague.accountId });
    const there = `/api/v1/sessions/${foreign}`;
    const third = await givenActor(api, 'trainer');
    const ask = (trainerAccountId: string) =>
      cohort.trainer
        .post(`${there}/replacements`, { trainerAccountId, reason: 'travel' })
        .set('if-match', '"1"');
    const { body } = await cohort.trainer.get(`${there}/stand-ins`).expect(200);
    expect(body.items.map((one: { accountId: string }) => one.accountId)).toEqual([cohort.trainer.accountId]);
    await ask(third.accountId).expect(422);
    await ask(cohort.coordinator.accountId).expect(422);
    await ask(cohort.trainer.accountId).expect(200);
  });

  it('is found among the colleagues of the programme, the free ones first', async () => {
    const stranger = await givenActor(api, 'trainer');
    await givenSession(api, cohort, { startsInHours: 31, trainerId: colleague.accountId });
    const { body } = await cohort.trainer.get(`${path}/stand-ins`).expect(200);
    const found = body.items as { accountId: string; free: boolean; ofProgramme: boolean }[];
    expect(found.map(({ accountId, free }) => [accountId, free])).toEqual([
      [cohort.coordinator.accountId, true],
      [colleague.accountId, false],
    ]);
    const office = await cohort.coordinator.get(`${path}/stand-ins`).expect(200);
    expect(office.body.items).toContainEqual(
      expect.objectContaining({ accountId: stranger.accountId, ofProgramme: false }),
    );
  });

  it('is named with the hours when already in a session', async () => {
    await givenSession(api, cohort, { startsInHours: 31, trainerId: colleague.accountId });
    const { body } = await handOver(cohort.trainer, {}).expect(409);
    expect(body).toMatchObject({ code: 'trainer-booked', params: { name: 'Salma Bouhaddou' } });
    expect(body.params.from).toMatch(/^\d{2}:\d{2}$/);
    expect((await cohort.trainer.get(path)).body).toMatchObject({ version: 1, changes: [] });
  });

  it.each([
    ['no reason', { reason: undefined }, '/reason'],
    ['a reason that is none', { reason: 'bored' }, '/reason'],
    ['another reason without words', { reason: 'other', words: '  ' }, '/words'],
    ['words without end', { words: 'x'.repeat(301) }, '/words'],
    ['an unknown person', { trainerAccountId: uuidv7() }, '/trainerAccountId'],
    ['a person of a number', { trainerAccountId: 7 }, '/trainerAccountId'],
  ])('is refused with %s', async (_, body, pointer) => {
    const reply = await handOver(cohort.trainer, body).expect(422);
    expect(reply.body.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
    expect((await cohort.trainer.get(path)).body.version).toBe(1);
  });

  it('is refused who leads it already, and what is over or called off', async () => {
    const same = await handOver(cohort.trainer, { trainerAccountId: cohort.trainer.accountId }).expect(422);
    expect(same.body.errors[0]).toMatchObject({ pointer: '/trainerAccountId', code: 'same-trainer' });
    await handOver(cohort.trainer, {}, 9).expect(412);
    await api.rows(`UPDATE sessions SET status = 'held' WHERE id = $1`, [sessionId]);
    expect((await handOver(cohort.trainer, {}).expect(409)).body.code).toBe('session-held');
    await api.rows(`UPDATE sessions SET status = 'cancelled' WHERE id = $1`, [sessionId]);
    expect((await handOver(cohort.trainer, {}).expect(409)).body.code).toBe('session-called-off');
  });

  it('never reaches a session of others', async () => {
    const foreign = await givenCohort(api);
    for (const role of ['coordinator', 'trainer'] as const) {
      await foreign[role].get(`${path}/stand-ins`).expect(404);
      await handOver(foreign[role], { trainerAccountId: foreign.trainer.accountId }).expect(404);
    }
  });

  it('asks the office for a reason too, and traces time, venue and what is called off', async () => {
    const { coordinator } = cohort;
    const to = { trainerAccountId: colleague.accountId };
    const bare = await coordinator.patch(path, to, 1).expect(422);
    expect(bare.body.errors[0]).toMatchObject({ pointer: '/reason', code: 'required' });
    const before = (await coordinator.get(path)).body as { startsAt: string; endsAt: string; venue: string };
    const later = (instant: string) => new Date(Date.parse(instant) + 86_400_000).toISOString();
    const body = {
      ...to,
      reason: 'travel',
      venue: 'Autre salle',
      startsAt: later(before.startsAt),
      endsAt: later(before.endsAt),
    };
    await coordinator.patch(path, body, 1).expect(200);
    await coordinator.patch(path, { status: 'cancelled' }, 2).expect(200);
    await coordinator.patch(path, { status: 'cancelled', title: 'Même chose' }, 3).expect(200);
    const { body: reply } = await coordinator.patch(path, { status: 'planned' }, 4).expect(200);
    const what = (reply.changes as { what: string }[]).map((change) => change.what);
    expect(what).toEqual(['restored', 'cancelled', 'time', 'trainer', 'venue']);
    expect(reply.changes[2]).toMatchObject({
      startsAtBefore: before.startsAt,
      startsAtAfter: body.startsAt,
      reason: null,
    });
    expect(reply.changes[4]).toMatchObject({ venueBefore: before.venue, venueAfter: 'Autre salle' });
  });

  it('is named even to the one of two planners who came a moment later', async () => {
    const plan = (venue: string) => ({
      id: uuidv7(),
      programmeId: cohort.programmeId,
      kind: 'encounter',
      title: 'Rencontre',
      startsAt: '2026-10-05T08:00:00Z',
      endsAt: '2026-10-05T12:00:00Z',
      venue,
      trainerAccountId: colleague.accountId,
      enrolmentIds: [cohort.enrolments[0]?.id],
    });
    const replies = await Promise.all(
      [1, 2, 3, 4].map((turn) =>
        cohort.coordinator.post('/api/v1/sessions', plan(`Salle ${turn} ${sessionId}`)),
      ),
    );
    const refusals = replies.filter(({ status }) => status !== 201);
    expect(refusals).toHaveLength(3);
    for (const { status, body } of refusals) {
      expect({ status, code: body.code, name: body.params.name }).toEqual({
        status: 409,
        code: 'trainer-booked',
        name: 'Salma Bouhaddou',
      });
    }
  });
});
