import { uuidv7 } from 'uuidv7';
import { type Client } from '../../../test/actors';
import { type Cohort, givenCohort } from '../../../test/given-cohort';
import { givenNeeds } from '../../../test/given-diagnostic';
import { startApi, type TestApi } from '../../../test/api';

describe('who may reach plans and procedures', () => {
  let api: TestApi;
  let own: Cohort;
  let foreign: Cohort;
  let enrolmentId: string;
  let needId: string;
  const planId = uuidv7();
  const actionId = uuidv7();
  const [stepId, stakeholderId, commentId] = [uuidv7(), uuidv7(), uuidv7()];

  beforeAll(async () => {
    api = await startApi();
    own = await givenCohort(api, { cooperatives: 1, membersEach: 1 });
    foreign = await givenCohort(api, { cooperatives: 1, membersEach: 1 });
    enrolmentId = own.enrolments[0]?.id ?? '';
    needId = (await givenNeeds(own.trainer, enrolmentId, ['FIN1'])).FIN1 ?? '';
    await own.trainer.post(`/api/v1/enrolments/${enrolmentId}/plan`, { id: planId }).expect(201);
    await own.trainer.post(`/api/v1/plans/${planId}/actions`, action(actionId)).expect(201);
    const path = `/api/v1/actions/${actionId}`;
    await own.trainer.post(`${path}/steps`, { id: stepId, title: 'Acheter le livre' }).expect(201);
    await own.trainer.post(`${path}/comments`, { id: commentId, text: 'Vu' }).expect(201);
    await api.rows(
      `INSERT INTO action_stakeholders (id, action_id, position, name, status) VALUES ($1, $2, 1, 'ODCO', 'potential')`,
      [stakeholderId, actionId],
    );
  });
  afterAll(() => api.close());

  const action = (id: string, need: string | null = null) => ({
    id,
    needId: need,
    title: 'Tenir le livre de caisse',
    responsibleKind: null,
    responsibleName: '',
    startsOn: null,
    dueOn: null,
    indicators: [],
    stakeholders: [],
  });
  const signature = { id: uuidv7(), signerName: 'A', signerRole: 'B', signedOn: '2026-10-01' };
  const adoption = { adoptedOn: '2026-10-01', proof: 'Vu' };
  const reads = () => [
    `/api/v1/enrolments/${enrolmentId}/plan`,
    `/api/v1/enrolments/${enrolmentId}/procedures`,
    `/api/v1/plans/${planId}`,
    `/api/v1/plans/${planId}/revisions`,
    `/api/v1/actions/${actionId}/comments`,
    `/api/v1/programmes/${own.programmeId}/stakeholders`,
    `/api/v1/programmes/${own.programmeId}/stakeholder-contacts`,
  ];
  const officeWrites = (client: Client) => [
    client.post(`/api/v1/enrolments/${enrolmentId}/plan`, { id: uuidv7() }),
    client.post(`/api/v1/plans/${planId}/actions`, action(uuidv7())),
    client.post(`/api/v1/plans/${planId}/transitions`, { to: 'proposed' }),
    client.patch(`/api/v1/actions/${actionId}`, { title: 'X' }, 1),
    client.delete(`/api/v1/actions/${actionId}`),
    client.put(`/api/v1/plans/${planId}/order`, { actionIds: [actionId] }, 1),
  ];
  const sharedWrites = (client: Client) => [
    client.post(`/api/v1/actions/${actionId}/transitions`, { to: 'running' }),
    client.post(`/api/v1/plans/${planId}/signature`, signature).set('if-match', '"1"'),
    client.post(`/api/v1/actions/${actionId}/steps`, { id: uuidv7(), title: 'A' }),
    client.post(`/api/v1/actions/${actionId}/comments`, { id: uuidv7(), text: 'A' }),
    client.post(`/api/v1/actions/${actionId}/stakeholders`, { id: uuidv7(), name: 'A' }),
    client.put(`/api/v1/actions/${actionId}/files`, { fileIds: [] }, 1),
    client.patch(`/api/v1/action-steps/${stepId}`, { title: 'B' }, 1),
    client.delete(`/api/v1/action-steps/${stepId}`),
    client.patch(`/api/v1/action-stakeholders/${stakeholderId}`, { note: 'B' }, 1),
    client.delete(`/api/v1/action-comments/${commentId}`),
    client.put(`/api/v1/enrolments/${enrolmentId}/procedures/CAISSE`, adoption),
    client.delete(`/api/v1/enrolments/${enrolmentId}/procedures/CAISSE`),
  ];

  it('answers whoever accompanies the cooperative, and the cooperative itself', async () => {
    for (const client of [own.administrator, own.coordinator, own.trainer, own.cooperative]) {
      for (const path of reads()) await client.get(path).expect(200);
    }
  });

  it('shows a foreign scope nothing, and changes nothing for it', async () => {
    for (const client of [foreign.coordinator, foreign.trainer, foreign.cooperative]) {
      for (const path of reads()) await client.get(path).expect(404);
      for (const write of sharedWrites(client)) await write.expect(404);
    }
    for (const client of [foreign.coordinator, foreign.trainer]) {
      for (const write of officeWrites(client)) await write.expect(404);
    }
    expect(await api.rows('SELECT status, version FROM actions WHERE id = $1', [actionId])).toEqual([
      { status: 'draft', version: 1 },
    ]);
  });

  it('lets no action answer the need of another cooperative', async () => {
    const foreignPlan = uuidv7();
    await foreign.trainer
      .post(`/api/v1/enrolments/${foreign.enrolments[0]?.id}/plan`, { id: foreignPlan })
      .expect(201);
    const body = action(uuidv7(), needId);
    const reply = await foreign.trainer.post(`/api/v1/plans/${foreignPlan}/actions`, body).expect(422);
    expect(reply.body.errors).toMatchObject([{ pointer: '/needId', code: 'unknown-reference' }]);
  });

  it('lets a cooperative sign and report, but not write the plan; a sponsor has no part in it', async () => {
    for (const write of officeWrites(own.cooperative)) await write.expect(403);
    await own.cooperative.post(`/api/v1/actions/${actionId}/transitions`, { to: 'cancelled' }).expect(403);
    for (const path of reads()) await own.sponsor.get(path).expect(403);
    for (const write of [...officeWrites(own.sponsor), ...sharedWrites(own.sponsor)]) await write.expect(403);
  });
});
