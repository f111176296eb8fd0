import { uuidv7 } from 'uuidv7';
import { type Client, givenActor, givenStranger } from '../../../test/actors';
import { startApi, type TestApi } from '../../../test/api';
import { type Cohort, givenCohort } from '../../../test/given-cohort';
import { givenSession } from '../../../test/given-session';

describe('access to rolls', () => {
  let api: TestApi;
  let cohort: Cohort;
  let foreign: Cohort;
  let sessionId: string;

  beforeAll(async () => {
    api = await startApi();
    cohort = await givenCohort(api, { cooperatives: 2, membersEach: 1 });
    foreign = await givenCohort(api, { cooperatives: 1, membersEach: 1 });
    sessionId = await givenSession(api, cohort);
  });
  afterAll(() => api.close());

  const empty = { marks: [], headcounts: [], notes: '', held: false };
  const asks = (client: Client) => [
    client.get(`/api/v1/sessions/${sessionId}/roll`),
    client.put(`/api/v1/sessions/${sessionId}/roll`, empty, 1),
    client.post(`/api/v1/sessions/${sessionId}/walk-ins`, {
      personId: uuidv7(),
      membershipId: uuidv7(),
      enrolmentId: cohort.enrolments[0]?.id,
      givenName: 'A',
      familyName: 'B',
      sex: 'female',
      birthYear: null,
    }),
  ];

  it.each(['trainer', 'coordinator'] as const)('is not there for a foreign %s', async (role) => {
    for (const ask of asks(foreign[role])) expect((await ask).status).toBe(404);
  });

  it.each(['sponsor', 'cooperative'] as const)('is forbidden to a %s', async (role) => {
    for (const ask of asks(cohort[role])) expect((await ask).status).toBe(403);
  });

  it('asks a stranger to sign in', async () => {
    for (const ask of asks(givenStranger(api))) expect((await ask).status).toBe(401);
  });

  it('is open to those of the programme', async () => {
    for (const role of ['administrator', 'coordinator', 'trainer'] as const) {
      await cohort[role].get(`/api/v1/sessions/${sessionId}/roll`).expect(200);
    }
  });

  it('shows a trainer only the cooperatives assigned to them, and all to the one who gives the session', async () => {
    const colleague = await givenActor(api, 'trainer');
    const [, second] = cohort.enrolments;
    await api.rows('UPDATE enrolments SET trainer_account_id = $2 WHERE id = $1', [
      second?.id,
      colleague.accountId,
    ]);
    const path = `/api/v1/sessions/${sessionId}/roll`;
    const seen = await colleague.get(path).expect(200);
    expect(seen.body.cooperatives.map(({ enrolmentId }: { enrolmentId: string }) => enrolmentId)).toEqual([
      second?.id,
    ]);
    expect(seen.body.people).toHaveLength(1);
    expect((await cohort.trainer.get(path).expect(200)).body.people).toHaveLength(2);
    const [first] = cohort.enrolments;
    const mark = { personId: first?.members[0]?.personId, enrolmentId: first?.id, status: 'present' };
    await colleague.put(path, { ...empty, marks: [mark] }, seen.body.version).expect(422);
  });

  it('keeps the marks of cooperatives that the caller does not reach', async () => {
    const path = `/api/v1/sessions/${sessionId}/roll`;
    const whole = await cohort.trainer.get(path).expect(200);
    const marks = whole.body.people.map((person: { personId: string; enrolmentId: string }) => ({
      personId: person.personId,
      enrolmentId: person.enrolmentId,
      status: 'present',
    }));
    await cohort.trainer.put(path, { ...empty, marks }, whole.body.version).expect(200);
    const colleague = await givenActor(api, 'trainer');
    await api.rows('UPDATE enrolments SET trainer_account_id = $2 WHERE id = $1', [
      cohort.enrolments[0]?.id,
      colleague.accountId,
    ]);
    await colleague.put(path, empty, whole.body.version + 1).expect(200);
    const left = await api.rows('SELECT person_id FROM attendances WHERE session_id = $1', [sessionId]);
    expect(left).toEqual([{ person_id: cohort.enrolments[1]?.members[0]?.personId }]);
  });
});
