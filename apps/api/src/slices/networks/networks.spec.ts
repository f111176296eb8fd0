import { uuidv7 } from 'uuidv7';
import { startApi, type TestApi } from '../../../test/api';
import { type Client } from '../../../test/actors';
import { type Cohort, givenCohort } from '../../../test/given-cohort';
import { stableId } from '../../platform/database/stable-id';

describe('networks', () => {
  let api: TestApi;
  let cohort: Cohort;

  beforeAll(async () => {
    api = await startApi();
  });
  beforeEach(async () => {
    cohort = await givenCohort(api, { cooperatives: 3, membersEach: 4 });
  });
  afterAll(() => api.close());

  const cooperative = (place: number) => cohort.enrolments[place]?.cooperativeId ?? '';
  const organisation = async (kind: string, nameFr = `Réseau ${uuidv7()}`): Promise<string> => {
    const id = uuidv7();
    const body = {
      id,
      code: id,
      kind,
      nameFr,
      sector: 'fishing',
      territoryId: stableId('territory', 'boujdour'),
    };
    await cohort.coordinator.post('/api/v1/cooperatives', body).expect(201);
    return id;
  };
  const join = (id: string, networkId: string, more: object = {}, client: Client = cohort.coordinator) =>
    client.post(`/api/v1/cooperatives/${id}/affiliations`, {
      ...{ id: uuidv7(), networkId, role: 'member', fromDate: '2025-01-01' },
      ...more,
    });
  const network = async (id: string, client: Client = cohort.coordinator) =>
    (await client.get(`/api/v1/networks/${id}`).expect(200)).body;

  it('counts a person of two of its organisations once, far down, and those of today alone', async () => {
    const [pole, union] = [await organisation('pole'), await organisation('union')];
    await join(cooperative(0), union).expect(201);
    await join(cooperative(1), union, { role: 'founder' }).expect(201);
    await join(cooperative(0), pole).expect(201);
    await join(union, pole).expect(201);
    await join(cooperative(2), pole, { toDate: '2025-12-31' }).expect(201);
    const [first] = cohort.enrolments[0]?.members ?? [];
    await api.rows(
      `INSERT INTO memberships (id, cooperative_id, person_id, member_code, from_date) VALUES ($1, $2, $3, 'ICI', '2024-01-01')`,
      [uuidv7(), cooperative(1), first?.personId],
    );
    await api.rows(`UPDATE memberships SET to_date = '2025-06-30' WHERE id = $1`, [
      cohort.enrolments[1]?.members[1]?.membershipId,
    ]);
    const seen = await network(pole);
    // Four of each of two, one of them gone; women are those of odd places.
    expect(seen.figures).toEqual({ organisations: 2, people: 7, women: 4, provinces: 2 });
    expect(seen.members).toBe(3);
    const { items } = (await cohort.coordinator.get(`/api/v1/networks/${pole}/members`).expect(200)).body;
    expect(items.map((one: { toDate: string | null }) => one.toDate)).toEqual([null, null, '2025-12-31']);
    expect(
      items.find((one: { organisation: { id: string } }) => one.organisation.id === union),
    ).toMatchObject({
      organisations: 2,
      people: null,
    });
    expect((await network(cooperative(0))).belongsTo).toHaveLength(2);
  });

  it('refuses a circle at any depth on the days it would hold, and no other', async () => {
    const [pole, union, network2] = [
      await organisation('pole'),
      await organisation('union'),
      await organisation('network'),
    ];
    await join(cooperative(0), union).expect(201);
    await join(union, pole, { toDate: '2025-06-30' }).expect(201);
    await join(pole, network2, {}, cohort.administrator).expect(201);
    const circle = await join(network2, union, { fromDate: '2025-06-30' }, cohort.administrator).expect(409);
    expect(circle.body.code).toBe('affiliation-circle');
    await join(pole, cooperative(0), { toDate: '2025-03-01' }, cohort.administrator).expect(409);
    expect((await join(union, union).expect(409)).body.code).toBe('affiliation-circle');
    await join(network2, union, { fromDate: '2025-07-01' }, cohort.administrator).expect(201);
    const [last] = (await network(union)).belongsTo;
    await cohort.coordinator.patch(`/api/v1/affiliations/${last.id}`, { toDate: null }, 1).expect(409);
  });

  it('lets two that close a circle together not pass each other', async () => {
    const [one, other] = [await organisation('union'), await organisation('union')];
    const replies = await Promise.all([
      join(one, other, {}, cohort.administrator),
      join(other, one, {}, cohort.administrator),
    ]);
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('belongs once at a time, leaves on a day, comes back, and history stays', async () => {
    const union = await organisation('union');
    const { body } = await join(cooperative(0), union).expect(201);
    expect(body).toMatchObject({ toDate: null, may: ['change', 'remove'], version: 1 });
    expect((await join(cooperative(0), union, { fromDate: '2025-05-01' }).expect(409)).body.code).toBe(
      'affiliation-overlaps',
    );
    const at = `/api/v1/affiliations/${body.id}`;
    const wrong = await cohort.coordinator.patch(at, { toDate: '2024-12-31' }, 1).expect(422);
    expect(wrong.body.errors).toEqual([
      expect.objectContaining({ pointer: '/toDate', code: 'before-start' }),
    ]);
    await cohort.coordinator.patch(at, { toDate: '2025-04-30' }, 1).expect(200);
    await cohort.coordinator.patch(at, { toDate: '2025-03-31' }, 1).expect(412);
    await cohort.coordinator.patch(at, { fromDate: '2020-01-01' }, 2).expect(422);
    const back = await join(cooperative(0), union, { fromDate: '2025-05-01' }).expect(201);
    await cohort.coordinator.patch(at, { toDate: null }, 2).expect(409);
    expect((await network(union)).figures.organisations).toBe(1);
    await api.rows(`UPDATE affiliations SET created_at = now() - interval '2 days' WHERE id = $1`, [body.id]);
    expect((await cohort.coordinator.delete(at, 2).expect(409)).body.code).toBe('affiliation-kept');
    await cohort.coordinator.delete(`/api/v1/affiliations/${back.body.id}`, 1).expect(204);
    await expect(
      api.rows(`UPDATE affiliations SET from_date = '2020-01-01' WHERE id = $1`, [body.id]),
    ).rejects.toThrow('since when');
  });

  it('is seen by those who belong to it, and by nobody else', async () => {
    const union = await organisation('union', `Union ${cohort.programmeId}`);
    await join(cooperative(0), union).expect(201);
    const foreign = await givenCohort(api);
    for (const client of [cohort.coordinator, cohort.trainer, cohort.cooperative]) {
      const { items } = (await client.get('/api/v1/networks?limit=100').expect(200)).body;
      expect(items.map(({ id }: { id: string }) => id)).toContain(union);
    }
    for (const client of [foreign.coordinator, foreign.trainer, foreign.cooperative]) {
      await client.get(`/api/v1/networks/${union}`).expect(404);
      await client.get(`/api/v1/networks/${union}/members`).expect(404);
      const { items } = (await client.get('/api/v1/networks?limit=100').expect(200)).body;
      expect(items).toEqual([]);
    }
    await join(cooperative(1), union, {}, foreign.coordinator).expect(404);
    await join(cooperative(1), union, {}, cohort.trainer).expect(403);
    expect((await join(cooperative(1), uuidv7()).expect(422)).body.code).toBe('unknown-reference');
    expect((await network(union, cohort.cooperative)).may).toEqual([]);
    const { items } = (await cohort.cooperative.get(`/api/v1/networks/${union}/members`).expect(200)).body;
    expect(items[0].may).toEqual([]);
  });

  it('shows a network that nothing belongs to yet to who made it, and to those of its province', async () => {
    const made = await organisation('pole', `Pôle ${uuidv7()}`);
    const seenBy = async (client: Client) => {
      const { items } = (await client.get('/api/v1/networks?limit=100').expect(200)).body;
      return items.map(({ id }: { id: string }) => id).includes(made);
    };
    expect(await seenBy(cohort.coordinator)).toBe(true);
    expect((await network(made)).may).toEqual(['add']);
    // Their cooperatives are of another province: then of the same one.
    const foreign = await givenCohort(api);
    expect(await seenBy(foreign.coordinator)).toBe(false);
    await api.rows(`UPDATE cooperatives SET territory_id = $1 WHERE id = $2`, [
      stableId('territory', 'boujdour'),
      foreign.enrolments[0]?.cooperativeId,
    ]);
    expect(await seenBy(foreign.coordinator)).toBe(true);
    for (const client of [cohort.trainer, cohort.cooperative, foreign.trainer]) {
      expect(await seenBy(client)).toBe(false);
    }
    // From the first member on it is theirs.
    await join(cooperative(0), made).expect(201);
    expect(await seenBy(foreign.coordinator)).toBe(false);
    expect(await seenBy(cohort.trainer)).toBe(true);
  });

  it('finds networks by words and kind, page by page, and refuses a cursor that is none', async () => {
    const names = ['Tissage Alpha', 'Tissage Bravo', 'Tissage Delta'];
    for (const name of names) {
      await join(cooperative(0), await organisation('network', name)).expect(201);
    }
    const ask = async (query: string) =>
      (await cohort.coordinator.get(`/api/v1/networks?${query}`).expect(200)).body;
    const first = await ask('search=tissage&kind=network&limit=2');
    expect(first.items.map(({ nameFr }: { nameFr: string }) => nameFr)).toEqual(names.slice(0, 2));
    const rest = await ask(`search=tissage&limit=2&cursor=${first.nextCursor}`);
    expect(rest).toMatchObject({ items: [{ nameFr: names[2] }], nextCursor: null });
    expect((await ask('search=tissage&kind=union')).items).toEqual([]);
    for (const path of ['networks', `networks/${cooperative(0)}/members`]) {
      const cursor = Buffer.from('["a","b","c"]').toString('base64url');
      await cohort.coordinator.get(`/api/v1/${path}?cursor=${cursor}`).expect(422);
    }
  });
});
