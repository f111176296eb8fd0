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
    respondents: '',
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
    client.put(`/api/v1/enrolments/${enrolmentId}/needs`, {
      decidedOn: '2026-10-02',
      decidedWith: '',
      decisions,
    }),
  ];

  it('answers whoever accompanies the cooperative, and the cooperative itself', async () => {
    for (const client of [own.administrator, own.coordinator, own.trainer, own.cooperative]) {
      for (const path of reads()) await client.get(path).expect(200);
    }
  });

  it('shows a foreign scope nothing, not even that it is there', async () => {
    for (const client of [foreign.coordinator, foreign.trainer, foreign.cooperative]) {
      for (const path of reads()) await client.get(path).expect(404);
    }
    for (const client of [foreign.coordinator, foreign.trainer]) {
      for (const write of writes(client)) await write.expect(404);
    }
    expect(await api.rows('SELECT 1 FROM diagnostic_answers WHERE diagnostic_id = $1', [id])).toEqual([]);
  });

  it('forbids a cooperative to write and a sponsor to look', async () => {
    for (const write of writes(own.cooperative)) await write.expect(403);
    for (const path of reads()) await own.sponsor.get(path).expect(403);
    for (const write of writes(own.sponsor)) await write.expect(403);
  });
});
