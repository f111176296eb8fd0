import { uuidv7 } from 'uuidv7';
import { startApi, type TestApi } from '../../../test/api';
import { type Cohort, givenCohort } from '../../../test/given-cohort';

describe('who may see and change the registry', () => {
  let api: TestApi;
  let own: Cohort;
  let foreign: Cohort;

  beforeAll(async () => {
    api = await startApi();
    own = await givenCohort(api);
    foreign = await givenCohort(api);
  });
  afterAll(() => api.close());

  const at = (cohort: Cohort, place = 0) => `/api/v1/cooperatives/${cohort.enrolments[place]?.cooperativeId}`;
  const memberOf = (cohort: Cohort) => `/api/v1/members/${cohort.enrolments[0]?.members[0]?.membershipId}`;

  it('shows a trainer and a cooperative what is theirs, and 404 for the rest', async () => {
    await own.trainer.get(at(own)).expect(200);
    await own.trainer.get(at(foreign)).expect(404);
    await own.trainer.get(`${at(foreign)}/members`).expect(404);
    await own.cooperative.get(at(own)).expect(200);
    await own.cooperative.get(at(own, 1)).expect(404);
    const { items } = (await own.trainer.get('/api/v1/cooperatives').expect(200)).body;
    expect(items).toHaveLength(2);
    expect((await own.cooperative.get('/api/v1/cooperatives').expect(200)).body.items).toHaveLength(1);
  });

  it('shows a coordinator every name and place, but people and enrolments of their programmes alone', async () => {
    const seen = await own.coordinator.get(at(foreign)).expect(200);
    expect(seen.body).toMatchObject({ members: null, enrolments: [], may: [] });
    await own.coordinator.get(`${at(foreign)}/members`).expect(404);
    await own.coordinator.patch(at(foreign), { nameFr: 'Prise' }, 1).expect(404);
    await own.coordinator.post(`${at(foreign)}/members`, newMember()).expect(404);
    await own.coordinator.patch(memberOf(foreign), { function: 'member' }, 1).expect(404);
    expect(await api.rows(`SELECT 1 FROM cooperatives WHERE name_fr = 'Prise'`)).toEqual([]);
  });

  it('forbids a trainer and a cooperative to change, and a sponsor everything', async () => {
    for (const client of [own.trainer, own.cooperative, own.sponsor]) {
      await client.patch(at(own), { nameFr: 'Autre' }, 1).expect(403);
      await client.post(`${at(own)}/members`, newMember()).expect(403);
      await client.patch(memberOf(own), { function: 'member' }, 1).expect(403);
      await client.get('/api/v1/imports/templates').expect(403);
      await client.post(`/api/v1/imports/${uuidv7()}/confirmation`).expect(403);
    }
    await own.sponsor.get('/api/v1/cooperatives').expect(403);
    await own.sponsor.get(at(own)).expect(403);
    await own.sponsor.get(`${at(own)}/members`).expect(403);
    const { may } = (await own.trainer.get(at(own)).expect(200)).body;
    expect(may).toEqual(['members.read']);
  });

  const newMember = () => ({
    id: uuidv7(),
    personId: uuidv7(),
    memberCode: 'Z',
    givenName: 'A',
    familyName: 'B',
    sex: 'unknown',
    function: 'member',
    fromDate: '2024-01-01',
  });
});
