import { uuidv7 } from 'uuidv7';
import { startApi, type TestApi } from '../../../test/api';
import { type Cohort, givenCohort } from '../../../test/given-cohort';

describe('the trainings that a workshop builds on', () => {
  let api: TestApi;
  let cohort: Cohort;
  let cash: string;

  beforeAll(async () => {
    api = await startApi();
    const rows = await api.rows<{ id: string }>(`SELECT id FROM training_modules WHERE code = 'M04'`);
    cash = rows[0]?.id ?? '';
  });
  beforeEach(async () => {
    cohort = await givenCohort(api, { startsOn: '2026-09-01', months: 60 });
  });
  afterAll(() => api.close());

  const enrolment = (place: number): string => cohort.enrolments[place]?.id ?? '';
  const session = (day: string, changes: object = {}) => ({
    id: uuidv7(),
    programmeId: cohort.programmeId,
    kind: 'workshop',
    ordinal: 1,
    title: 'Tenir la caisse ensemble',
    startsAt: `${day}T08:00:00Z`,
    endsAt: `${day}T12:00:00Z`,
    venue: `Salle ${cohort.programmeId}`,
    trainerAccountId: cohort.trainer.accountId,
    enrolmentIds: cohort.enrolments.map(({ id }) => id),
    ...changes,
  });
  const training = (day: string, enrolmentIds: string[]) =>
    session(day, { kind: 'training', ordinal: null, moduleId: cash, enrolmentIds });
  const plan = async (body: object) =>
    (await cohort.coordinator.post('/api/v1/sessions', body).expect(201)).body;
  const read = async (id: string) =>
    (await cohort.coordinator.get(`/api/v1/sessions/${id}`).expect(200)).body;

  it('are named with it, and who has not had them is pointed out', async () => {
    const workshop = await plan(session('2031-03-05', { buildsOn: [cash] }));
    expect(workshop.buildsOn).toEqual([expect.objectContaining({ moduleId: cash, code: 'M04' })]);
    expect(workshop.missingTrainings).toHaveLength(2);
    // One has a date before the workshop, the other one after it.
    await plan(training('2031-02-05', [enrolment(0)]));
    await plan(training('2031-04-05', [enrolment(1)]));
    expect((await read(workshop.id)).missingTrainings).toEqual([
      { enrolmentId: enrolment(1), moduleIds: [cash] },
    ]);
  });

  it('count when they were held, not when they were only planned for a day gone by, or called off', async () => {
    const workshop = await plan(session('2031-03-05', { buildsOn: [cash] }));
    const held = await plan(training('2026-09-05', [enrolment(0)]));
    const forgotten = await plan(training('2026-09-06', [enrolment(1)]));
    const calledOff = await plan(training('2031-02-05', [enrolment(1)]));
    await api.rows(`UPDATE sessions SET status = 'held' WHERE id = $1`, [held.id]);
    await api.rows(`UPDATE sessions SET status = 'cancelled' WHERE id = $1`, [calledOff.id]);
    expect((await read(forgotten.id)).status).toBe('planned');
    expect((await read(workshop.id)).missingTrainings).toEqual([
      { enrolmentId: enrolment(1), moduleIds: [cash] },
    ]);
  });

  it('count once all their parts were held or have a date, not from the first', async () => {
    const workshop = await plan(session('2031-03-05', { buildsOn: [cash] }));
    const [first, second] = [
      await plan(training('2031-02-05', [enrolment(0), enrolment(1)])),
      await plan(training('2031-02-06', [enrolment(0)])),
    ];
    await api.rows(`UPDATE sessions SET parts = 2 WHERE id = $1`, [first.id]);
    await api.rows(`UPDATE sessions SET part = 2, parts = 2 WHERE id = $1`, [second.id]);
    expect((await read(workshop.id)).missingTrainings).toEqual([
      { enrolmentId: enrolment(1), moduleIds: [cash] },
    ]);
  });

  it('are changed with the session, and stay where they are not spoken of', async () => {
    const { id } = await plan(session('2031-03-05'));
    const path = `/api/v1/sessions/${id}`;
    const named = await cohort.coordinator.patch(path, { buildsOn: [cash] }, 1).expect(200);
    expect(named.body.buildsOn).toHaveLength(1);
    const moved = await cohort.coordinator.patch(path, { title: 'Autre' }, 2).expect(200);
    expect(moved.body.buildsOn).toHaveLength(1);
    const none = await cohort.coordinator.patch(path, { buildsOn: [] }, 3).expect(200);
    expect(none.body).toMatchObject({ buildsOn: [], missingTrainings: [] });
  });

  it('shows a cooperative its own gap alone', async () => {
    const { id } = await plan(session('2031-03-05', { buildsOn: [cash] }));
    const { body } = await cohort.cooperative.get(`/api/v1/sessions/${id}`).expect(200);
    expect(body.missingTrainings).toEqual([{ enrolmentId: enrolment(0), moduleIds: [cash] }]);
  });

  it('belong to workshops, and must be in the catalogue', async () => {
    const wrong = { ...training('2031-02-05', [enrolment(0)]), buildsOn: [cash] };
    const refused = await cohort.coordinator.post('/api/v1/sessions', wrong).expect(422);
    expect(refused.body.errors).toEqual([
      { pointer: '/buildsOn', code: 'builds-on-not-expected', params: {} },
    ]);
    const unknown = session('2031-03-05', { buildsOn: [cash, uuidv7()] });
    const reply = await cohort.coordinator.post('/api/v1/sessions', unknown).expect(422);
    expect(reply.body.errors[0]).toMatchObject({ pointer: '/buildsOn/1', code: 'unknown-reference' });
  });
});
