import { uuidv7 } from 'uuidv7';
import { type Client } from '../../../test/actors';
import { type Cohort, givenCohort } from '../../../test/given-cohort';
import { startApi, type TestApi } from '../../../test/api';

describe('who may reach diagnostics and needs', () => {
  let api: TestApi;
  let own: Cohort;
  let foreign: Cohort;
  let enrolmentId: string;
  const id = uuidv7();

  beforeAll(async () => {
    api = await startApi();
    own = await givenCohort(api, { cooperatives: 1, membersEach: 1 });
    foreign = await givenCohort(api, { cooperatives: 1, membersEach: 1 });
    enrolmentId = own.enrolments[0]?.id ?? '';
    await own.trainer.post(`/api/v1/enrolments/${enrolmentId}/diagnostics`, begin(id)).expect(201);
  });
  afterAll(() => api.close());

  const begin = (diagnosticId: string) => ({
    id: diagnosticId,
    wave: 'baseline',
    perspective: 'assessor',
    heldOn: '2026-10-01',
    respondents: [],
  });
  const reads = () => [
    `/api/v1/enrolments/${enrolmentId}/diagnostics`,
    `/api/v1/enrolments/${enrolmentId}/results`,
    `/api/v1/enrolments/${enrolmentId}/needs`,
    `/api/v1/diagnostics/${id}`,
  ];
  const decisions = [
    { id: uuidv7(), criterionCode: 'GOV1', status: 'agreed', remedy: 'training', statement: 'Former' },
  ];
  const writes = (client: Client) => [
    client.post(`/api/v1/enrolments/${enrolmentId}/diagnostics`, { ...begin(uuidv7()), wave: 'midline' }),
    client.put(`/api/v1/diagnostics/${id}/answers`, {
      answers: [{ criterionCode: 'GOV1', state: 'rated', level: 1, note: '' }],
    }),
    client.post(`/api/v1/diagnostics/${id}/finalisation`),
    client.patch(`/api/v1/diagnostics/${id}`, { heldOn: '2026-10-01', respondents: [] }, 1),
    ...assessing(client),
  ];
  /** What only those do who accompany cooperatives. */
  const assessing = (client: Client) => [
    client.put(`/api/v1/diagnostics/${id}/agreements`, {
      criterionCode: 'GOV1',
      level: 1,
      agreedBy: 'Le bureau',
      note: '',
      agreedOn: '2026-10-01',
    }),
    client.post(`/api/v1/diagnostics/${id}/corrections`, { id: uuidv7(), reason: 'Pièce retrouvée' }),
    client.put(`/api/v1/enrolments/${enrolmentId}/needs`, {
      decidedOn: '2026-10-02',
      decidedWith: '',
      decisions,
    }),
  ];

  const sampling = (client: Client) => [
    client.get(`/api/v1/programmes/${own.programmeId}/agreement`),
    client.post(`/api/v1/enrolments/${enrolmentId}/second-readings`, {
      id: uuidv7(),
      wave: 'baseline',
      assessorAccountId: own.coordinator.accountId,
    }),
  ];

  it('answers whoever accompanies the cooperative', async () => {
    for (const client of [own.administrator, own.coordinator, own.trainer]) {
      for (const path of reads()) await client.get(path).expect(200);
    }
  });

  it('never shows a cooperative what an assessor has not finished', async () => {
    const [list, results, needs, draft] = reads();
    for (const path of [list, results, needs]) await own.cooperative.get(path ?? '').expect(200);
    await own.cooperative.get(draft ?? '').expect(404);
    const seen = await own.cooperative.get(list ?? '').expect(200);
    expect(seen.body).toMatchObject({ items: [], may: ['start_self'] });
    expect(seen.body.next.gridVersionId).toMatch(/^[0-9a-f-]{36}$/);
    const answers = { answers: [{ criterionCode: 'GOV1', state: 'rated', level: 4, note: '' }] };
    await own.cooperative.put(`/api/v1/diagnostics/${id}/answers`, answers).expect(404);
    await own.cooperative.post(`/api/v1/diagnostics/${id}/finalisation`).expect(404);
    const path = `/api/v1/enrolments/${enrolmentId}/diagnostics`;
    const assessor = await own.cooperative.post(path, { ...begin(uuidv7()), wave: 'midline' }).expect(422);
    expect(assessor.body.errors).toEqual([{ pointer: '/perspective', code: 'own-view-only', params: {} }]);
  });

  it('shows a foreign scope nothing, not even that it is there', async () => {
    for (const client of [foreign.coordinator, foreign.trainer, foreign.cooperative]) {
      for (const path of reads()) await client.get(path).expect(404);
    }
    for (const client of [foreign.coordinator, foreign.trainer]) {
      for (const write of writes(client)) await write.expect(404);
    }
    for (const ask of sampling(foreign.coordinator)) await ask.expect(404);
    expect(await api.rows('SELECT 1 FROM diagnostic_answers WHERE diagnostic_id = $1', [id])).toEqual([]);
  });

  it('leaves assessing to those who accompany, the sample to the office, and nothing to a sponsor', async () => {
    for (const write of assessing(own.cooperative)) await write.expect(403);
    for (const client of [own.trainer, own.cooperative, own.sponsor]) {
      for (const ask of sampling(client)) await ask.expect(403);
    }
    for (const path of reads()) await own.sponsor.get(path).expect(403);
    for (const write of writes(own.sponsor)) await write.expect(403);
  });
});
