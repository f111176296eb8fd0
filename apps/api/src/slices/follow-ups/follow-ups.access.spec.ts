import { localDate } from '@tiwizi/domain';
import { uuidv7 } from 'uuidv7';
import { type Client, givenActor, givenStranger } from '../../../test/actors';
import { startApi, type TestApi } from '../../../test/api';
import { type Cohort, givenCohort } from '../../../test/given-cohort';

const today = localDate(new Date(), 'Africa/Casablanca');

describe('access to follow-ups', () => {
  let api: TestApi;
  let cohort: Cohort;
  let foreign: Cohort;
  let windowId: string;

  beforeAll(async () => {
    api = await startApi();
    cohort = await givenCohort(api, { cooperatives: 1, membersEach: 1, startsOn: today });
    foreign = await givenCohort(api, { cooperatives: 1, membersEach: 1, startsOn: today });
    await cohort.coordinator.post(`/api/v1/programmes/${cohort.programmeId}/follow-up-windows`).expect(201);
    const list = await cohort.trainer
      .get(`/api/v1/enrolments/${cohort.enrolments[0]?.id}/follow-ups`)
      .expect(200);
    windowId = list.body.windows[0].id;
  });
  afterAll(() => api.close());

  const read = (client: Client) => [
    client.get(`/api/v1/enrolments/${cohort.enrolments[0]?.id}/follow-ups`),
    client.get(`/api/v1/follow-up-windows/${windowId}`),
  ];
  const plan = (client: Client) => client.post(`/api/v1/programmes/${cohort.programmeId}/follow-up-windows`);
  const log = (client: Client) =>
    client.post('/api/v1/follow-ups', {
      id: uuidv7(),
      windowId,
      heldOn: today,
      channel: 'phone',
      spokenTo: 'A',
      durationMinutes: null,
      summary: 'B',
      blockers: '',
      nextStep: '',
      nextStepOn: null,
      mood: null,
    });

  it.each(['trainer', 'coordinator', 'cooperative'] as const)(
    'is not there for a foreign %s',
    async (role) => {
      for (const ask of read(foreign[role])) expect((await ask).status).toBe(404);
    },
  );

  it('does not let anybody plan or log in a foreign programme', async () => {
    expect((await plan(foreign.coordinator)).status).toBe(404);
    const reply = await log(foreign.trainer);
    expect(reply.status).toBe(422);
    expect(reply.body.errors).toEqual([{ pointer: '/windowId', code: 'unknown-reference', params: {} }]);
  });

  it('forbids what the role may not', async () => {
    for (const ask of [...read(cohort.sponsor), plan(cohort.sponsor), log(cohort.sponsor)]) {
      expect((await ask).status).toBe(403);
    }
    for (const ask of [plan(cohort.trainer), plan(cohort.cooperative), log(cohort.cooperative)]) {
      expect((await ask).status).toBe(403);
    }
    expect((await cohort.cooperative.get('/api/v1/my-day')).status).toBe(403);
    for (const ask of [...read(givenStranger(api)), plan(givenStranger(api)), log(givenStranger(api))]) {
      expect((await ask).status).toBe(401);
    }
  });

  it('shows the cooperative its own windows without a way to log', async () => {
    for (const ask of read(cohort.cooperative)) {
      const reply = await ask;
      expect(reply.status).toBe(200);
      expect(reply.body.may).toEqual([]);
    }
  });

  it('lets nobody correct what another trainer logged, but the coordination', async () => {
    const colleague = await givenActor(api, 'trainer');
    const { body } = await log(cohort.trainer);
    const [contact] = body.followUps;
    expect(contact.may).toEqual(['follow-ups.correct', 'follow-ups.move']);
    const words = { heldOn: today, channel: 'phone', spokenTo: 'A', durationMinutes: null, summary: 'C' };
    const whole = { ...words, blockers: '', nextStep: '', nextStepOn: null, mood: null, reason: 'Autre' };
    const correct = (client: Client) => client.put(`/api/v1/follow-ups/${contact.id}`, whole, 1);
    const elsewhere = { cooperativeId: foreign.enrolments[0]?.cooperativeId, reason: 'Autre' };
    const move = (client: Client) =>
      client.post(`/api/v1/follow-ups/${contact.id}/move`, elsewhere).set('if-match', '"1"');
    const history = (client: Client) => client.get(`/api/v1/follow-ups/${contact.id}/editions`);
    expect((await correct(colleague)).status).toBe(404);
    expect((await move(colleague)).status).toBe(404);
    expect((await history(colleague)).status).toBe(404);
    await api.rows('UPDATE follow_up_windows SET caller_account_id = $1 WHERE id = $2', [
      colleague.accountId,
      windowId,
    ]);
    const seen = await colleague.get(`/api/v1/follow-up-windows/${windowId}`).expect(200);
    expect(seen.body.followUps[0].may).toEqual([]);
    expect((await correct(colleague)).status).toBe(403);
    expect((await move(colleague)).status).toBe(403);
    expect((await move(cohort.cooperative)).status).toBe(403);
    expect((await move(foreign.coordinator)).status).toBe(404);
    expect((await correct(cohort.cooperative)).status).toBe(403);
    expect((await correct(foreign.coordinator)).status).toBe(404);
    expect((await correct(cohort.coordinator)).status).toBe(200);
    expect((await history(cohort.cooperative)).status).toBe(200);
    expect((await history(cohort.sponsor)).status).toBe(403);
  });
});
