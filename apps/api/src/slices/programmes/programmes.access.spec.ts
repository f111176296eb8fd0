import { uuidv7 } from 'uuidv7';
import { type Client } from '../../../test/actors';
import { startApi, type TestApi } from '../../../test/api';
import { type Cohort, givenCohort } from '../../../test/given-cohort';

describe('who may see and change a programme', () => {
  let api: TestApi;
  let own: Cohort;
  let foreign: Cohort;

  beforeAll(async () => {
    api = await startApi();
    own = await givenCohort(api);
    foreign = await givenCohort(api);
  });
  afterAll(() => api.close());

  const ids = async (client: Client, path: string): Promise<string[]> =>
    (await client.get(path).expect(200)).body.items.map(({ id }: { id: string }) => id);

  it.each(['coordinator', 'trainer', 'cooperative'] as const)('shows a %s its own alone', async (role) => {
    const client = own[role];
    expect(await ids(client, '/api/v1/programmes')).toEqual([own.programmeId]);
    await client.get(`/api/v1/programmes/${own.programmeId}`).expect(200);
    await client.get(`/api/v1/programmes/${foreign.programmeId}`).expect(404);
    await client.get(`/api/v1/programmes/${foreign.programmeId}/enrolments`).expect(404);
    await client.get(`/api/v1/enrolments/${own.enrolments[0]?.id}`).expect(200);
    await client.get(`/api/v1/enrolments/${foreign.enrolments[0]?.id}`).expect(404);
  });

  it('shows a cooperative itself in the cohort, and nobody else', async () => {
    const path = `/api/v1/programmes/${own.programmeId}/enrolments`;
    expect(await ids(own.cooperative, path)).toEqual([own.enrolments[0]?.id]);
    expect(await ids(own.coordinator, path)).toHaveLength(2);
  });

  it('keeps a coordinator from what belongs to another', async () => {
    const enrolments = [
      { id: uuidv7(), cooperativeId: own.enrolments[0]?.cooperativeId, trainerAccountId: null },
    ];
    const { coordinator } = own;
    const there = `/api/v1/programmes/${foreign.programmeId}`;
    await coordinator.patch(there, { nameFr: 'Pris' }, 1).expect(404);
    await coordinator.post(`${there}/enrolments`, { enrolledOn: '2026-09-01', enrolments }).expect(404);
    const one = `/api/v1/enrolments/${foreign.enrolments[0]?.id}`;
    await coordinator.patch(one, { status: 'withdrawn' }, 1).expect(404);
  });

  it.each(['trainer', 'sponsor', 'cooperative'] as const)('lets no %s make or change one', async (role) => {
    const client = own[role];
    const path = `/api/v1/programmes/${own.programmeId}`;
    await client.post('/api/v1/programmes', {}).expect(403);
    await client.patch(path, { nameFr: 'Pris' }, 1).expect(403);
    await client.post(`${path}/enrolments`, {}).expect(403);
    await client.patch(`/api/v1/enrolments/${own.enrolments[0]?.id}`, { status: 'withdrawn' }, 1).expect(403);
  });

  it('shows a sponsor none of it', async () => {
    await own.sponsor.get('/api/v1/programmes').expect(403);
    await own.sponsor.get(`/api/v1/programmes/${own.programmeId}`).expect(403);
    await own.sponsor.get(`/api/v1/enrolments/${own.enrolments[0]?.id}`).expect(403);
  });
});
