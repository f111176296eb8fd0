import { uuidv7 } from 'uuidv7';
import { type Client, givenStranger } from '../../../test/actors';
import { type TestApi, startApi } from '../../../test/api';
import { type Cohort, givenCohort } from '../../../test/given-cohort';

describe('who may read, write and seal progress reports', () => {
  let api: TestApi;
  let own: Cohort;
  let foreign: Cohort;
  const drafts = new Map<Cohort, string>();

  const body = () => ({ id: uuidv7(), title: 'Mois', periodFrom: '2026-09-01', periodTo: '2026-09-30' });

  beforeAll(async () => {
    api = await startApi();
    own = await givenCohort(api);
    foreign = await givenCohort(api);
    for (const cohort of [own, foreign]) {
      const report = body();
      await cohort.coordinator.post(`/api/v1/programmes/${cohort.programmeId}/reports`, report).expect(201);
      drafts.set(cohort, report.id);
    }
  });
  afterAll(() => api.close());

  const asks: [string, (client: Client, cohort: Cohort) => ReturnType<Client['get']>][] = [
    ['listing', (c, o) => c.get(`/api/v1/programmes/${o.programmeId}/reports`)],
    ['starting', (c, o) => c.post(`/api/v1/programmes/${o.programmeId}/reports`, body())],
    ['reading', (c, o) => c.get(`/api/v1/reports/${drafts.get(o)}`)],
    ['writing', (c, o) => c.patch(`/api/v1/reports/${drafts.get(o)}`, { story: 'x' }, 1)],
    ['sealing', (c, o) => c.post(`/api/v1/reports/${drafts.get(o)}/seal`).set('if-match', '"99"')],
  ];

  it.each(asks)('%s: a foreign programme 404, field and sponsor 403, nobody 401', async (_, ask) => {
    await ask(own.coordinator, foreign).expect(404);
    for (const client of [own.trainer, own.sponsor, own.cooperative]) await ask(client, own).expect(403);
    await ask(givenStranger(api), own).expect(401);
    expect((await ask(own.coordinator, own)).status).not.toBe(404);
  });

  it('keeps a sponsor to the programmes it sponsors', async () => {
    const id = drafts.get(foreign) ?? '';
    const draft = await foreign.coordinator.get(`/api/v1/reports/${id}`).expect(200);
    await foreign.coordinator
      .post(`/api/v1/reports/${id}/seal`)
      .set('if-match', `"${draft.body.version}"`)
      .expect(200);
    await own.sponsor.get(`/api/v1/sponsor/reports/${id}`).expect(404);
    expect((await own.sponsor.get('/api/v1/sponsor/reports').expect(200)).body.items).toEqual([]);
    await foreign.sponsor.get(`/api/v1/sponsor/reports/${id}`).expect(200);
    for (const client of [own.trainer, own.cooperative, own.administrator]) {
      await client.get('/api/v1/sponsor/reports').expect(403);
    }
  });
});
