import { uuidv7 } from 'uuidv7';
import { startApi, type TestApi } from '../../../test/api';
import { type Cohort, givenCohort } from '../../../test/given-cohort';

describe('who may see and plan a session', () => {
  let api: TestApi;
  let own: Cohort;
  let foreign: Cohort;
  let ownSession: string;
  let foreignSession: string;

  beforeAll(async () => {
    api = await startApi();
    own = await givenCohort(api);
    foreign = await givenCohort(api);
    ownSession = await plan(own);
    foreignSession = await plan(foreign);
  });
  afterAll(() => api.close());

  const session = (cohort: Cohort, changes: object = {}) => ({
    id: uuidv7(),
    programmeId: cohort.programmeId,
    kind: 'encounter',
    title: 'Rencontre',
    startsAt: '2026-10-05T08:00:00Z',
    endsAt: '2026-10-05T12:00:00Z',
    venue: `Salle ${cohort.programmeId}`,
    trainerAccountId: cohort.trainer.accountId,
    enrolmentIds: [cohort.enrolments[0]?.id],
    ...changes,
  });
  async function plan(cohort: Cohort): Promise<string> {
    const body = session(cohort);
    await cohort.coordinator.post('/api/v1/sessions', body).expect(201);
    return body.id;
  }

  it.each(['coordinator', 'trainer', 'cooperative'] as const)('shows a %s its own alone', async (role) => {
    const list = await own[role].get('/api/v1/sessions').expect(200);
    expect(list.body.items.map(({ id }: { id: string }) => id)).toEqual([ownSession]);
    await own[role].get(`/api/v1/sessions/${ownSession}`).expect(200);
    await own[role].get(`/api/v1/sessions/${foreignSession}`).expect(404);
    const there = await own[role].get(`/api/v1/sessions?programmeId=${foreign.programmeId}`).expect(200);
    expect(there.body.items).toEqual([]);
  });

  it('keeps a coordinator from what belongs to another', async () => {
    const { coordinator } = own;
    await coordinator.patch(`/api/v1/sessions/${foreignSession}`, { venue: 'Prise' }, 1).expect(404);
    const into = await coordinator.post('/api/v1/sessions', session(foreign)).expect(422);
    expect(into.body.errors).toEqual([{ pointer: '/programmeId', code: 'unknown-reference', params: {} }]);
    const enrolmentIds = [foreign.enrolments[0]?.id];
    const whom = await coordinator.post('/api/v1/sessions', session(own, { enrolmentIds })).expect(422);
    expect(whom.body.errors[0]).toMatchObject({ pointer: '/enrolmentIds/0', code: 'unknown-reference' });
    const plans = `/api/v1/programmes/${foreign.programmeId}/workshop-plans`;
    const group = { code: 'g', venue: 'x', trainerAccountId: own.trainer.accountId, enrolmentIds };
    const days = [{ weekday: 1, startTime: '09:00', endTime: '10:00' }];
    const wanted = { groups: [group], days };
    await coordinator.post(`${plans}/preview`, wanted).expect(404);
    const { id, title, startsAt, endsAt, venue } = session(foreign);
    const workshop = { id, kind: 'workshop', ordinal: 1, title, startsAt, endsAt, venue, enrolmentIds };
    const { trainer } = own;
    const sessions = [{ ...workshop, trainerAccountId: trainer.accountId }];
    await coordinator.post(plans, { id: uuidv7(), sessions }).expect(404);
  });

  it.each(['trainer', 'cooperative', 'sponsor'] as const)('lets no %s plan', async (role) => {
    await own[role].post('/api/v1/sessions', session(own)).expect(403);
    await own[role].patch(`/api/v1/sessions/${ownSession}`, { venue: 'Prise' }, 1).expect(403);
    const plans = `/api/v1/programmes/${own.programmeId}/workshop-plans`;
    await own[role].post(plans, {}).expect(403);
    await own[role].post(`${plans}/preview`, {}).expect(403);
  });

  it('shows a sponsor none of it', async () => {
    await own.sponsor.get('/api/v1/sessions').expect(403);
    await own.sponsor.get(`/api/v1/sessions/${ownSession}`).expect(403);
  });
});
