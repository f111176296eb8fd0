import { uuidv7 } from 'uuidv7';
import { givenActor } from '../../../test/actors';
import { startApi, type TestApi } from '../../../test/api';
import { type Cohort, givenCohort } from '../../../test/given-cohort';

describe('enrolments', () => {
  let api: TestApi;
  let cohort: Cohort;
  let elsewhere: Cohort;

  beforeAll(async () => {
    api = await startApi();
    cohort = await givenCohort(api);
    elsewhere = await givenCohort(api, { cooperatives: 3 });
  });
  afterAll(() => api.close());

  const path = () => `/api/v1/programmes/${cohort.programmeId}/enrolments`;
  const line = (cooperativeId: string | undefined, trainerAccountId: string | null = null) => ({
    id: uuidv7(),
    cooperativeId,
    trainerAccountId,
  });

  it('enrols many cooperatives at once, and their trainer joins the programme', async () => {
    const trainer = await givenActor(api, 'trainer', { displayName: 'Mbarka' });
    const enrolments = elsewhere.enrolments.map(({ cooperativeId }) =>
      line(cooperativeId, trainer.accountId),
    );
    const reply = await cohort.coordinator.post(path(), { enrolledOn: '2026-09-10', enrolments }).expect(201);
    expect(reply.body).toEqual({ enrolled: 3 });
    const { body } = await cohort.coordinator.get(path()).expect(200);
    expect(body.items).toHaveLength(5);
    expect(body.items).toContainEqual(
      expect.objectContaining({
        id: enrolments[0]?.id,
        trainerName: 'Mbarka',
        communeFr: 'Akhfennir',
        provinceFr: 'Tarfaya',
        enrolledOn: '2026-09-10',
        status: 'active',
      }),
    );
    const programme = await cohort.coordinator.get(`/api/v1/programmes/${cohort.programmeId}`).expect(200);
    expect(programme.body.cohortSize).toBe(5);
    expect(programme.body.people).toContainEqual(expect.objectContaining({ displayName: 'Mbarka' }));
    await trainer.get(`/api/v1/enrolments/${enrolments[0]?.id}`).expect(200);
  });

  it('offers the cooperatives of the programme’s territories that are not enrolled', async () => {
    const { coordinator, programmeId, enrolments } = await givenCohort(api, { cooperatives: 1 });
    const path = `/api/v1/programmes/${programmeId}/enrolment-candidates`;
    expect((await coordinator.get(path).expect(200)).body).toEqual({ items: [], more: false });
    await api.rows(
      `INSERT INTO programme_territories (programme_id, territory_id) SELECT $1, id FROM territories WHERE code = 'tarfaya'`,
      [programmeId],
    );
    const found = async (search: string): Promise<{ id: string }[]> =>
      (await coordinator.get(`${path}?search=${encodeURIComponent(search)}`).expect(200)).body.items;
    const all = await found('');
    const registered = await api.rows('SELECT id FROM cooperatives');
    expect(all).toHaveLength(registered.length - 1);
    expect(all.map(({ id }) => id)).not.toContain(enrolments[0]?.cooperativeId);
    expect(all[0]).toMatchObject({ communeFr: 'Akhfennir', provinceFr: 'Tarfaya' });
    expect(await found('100%')).toEqual([]);
    await elsewhere.coordinator.get(path).expect(404);
  });

  it('names those that are enrolled already and enrols nobody', async () => {
    const known = cohort.enrolments[0]?.cooperativeId;
    const fresh = await givenCohort(api, { cooperatives: 1 });
    const enrolments = [line(fresh.enrolments[0]?.cooperativeId), line(known)];
    const { body } = await cohort.coordinator
      .post(path(), { enrolledOn: '2026-09-10', enrolments })
      .expect(409);
    expect(body).toMatchObject({
      code: 'already-enrolled',
      params: { count: 1, names: expect.stringContaining('Coopérative 1') },
      errors: [{ pointer: '/enrolments/1/cooperativeId', code: 'already-enrolled' }],
    });
    expect(await api.rows('SELECT id FROM enrolments WHERE id = $1', [enrolments[0]?.id])).toEqual([]);
  });

  it.each([
    ['an unknown cooperative', () => [line(uuidv7())], '/enrolments/0/cooperativeId'],
    ['a coordinator as trainer', () => [line(uuidv7Cooperative(), cohort.coordinator.accountId)], undefined],
    ['nobody', () => [], '/enrolments'],
    ['a line that is no object', () => ['tous'], '/enrolments'],
  ])('refuses %s', async (_, enrolments, pointer) => {
    const body = { enrolledOn: '2026-09-10', enrolments: enrolments() };
    const reply = await cohort.coordinator.post(path(), body).expect(422);
    expect(reply.body.errors[0].pointer).toBe(pointer ?? '/enrolments/0/trainerAccountId');
  });

  const uuidv7Cooperative = () => fresh;
  let fresh = '';
  beforeAll(async () => {
    fresh = (await givenCohort(api, { cooperatives: 1 })).enrolments[0]?.cooperativeId ?? '';
  });

  it('refuses the same cooperative twice in one request, and a day after the programme', async () => {
    const twice = { enrolledOn: '2026-09-10', enrolments: [line(fresh), line(fresh)] };
    const repeated = await cohort.coordinator.post(path(), twice).expect(422);
    expect(repeated.body.errors[0]).toMatchObject({
      pointer: '/enrolments/1/cooperativeId',
      code: 'given-twice',
    });
    const late = { enrolledOn: '2027-03-01', enrolments: [line(fresh)] };
    const { body } = await cohort.coordinator.post(path(), late).expect(422);
    expect(body.errors[0]).toMatchObject({ pointer: '/enrolledOn', code: 'outside-programme' });
  });

  it('says in the header where an enrolment stands, and what may be done with it', async () => {
    const { body } = await cohort.trainer.get(`/api/v1/enrolments/${cohort.enrolments[0]?.id}`).expect(200);
    expect(body.programme).toMatchObject({
      id: cohort.programmeId,
      startsOn: '2026-09-01',
      endsOn: '2027-02-28',
      zone: 'Africa/Casablanca',
    });
    expect(body.may).toContain('diagnostics.write');
    expect(body.may).not.toContain('enrolments.write');
  });

  it('lets a cooperative withdraw and come back, on the version that was seen', async () => {
    const { coordinator, enrolments } = await givenCohort(api);
    const one = `/api/v1/enrolments/${enrolments[1]?.id}`;
    const before = await coordinator.patch(one, { status: 'withdrawn', leftOn: '2026-08-01' }, 1).expect(422);
    expect(before.body.errors[0].pointer).toBe('/leftOn');
    const gone = await coordinator.patch(one, { status: 'withdrawn', leftOn: '2026-10-15' }, 1).expect(200);
    expect(gone.body).toMatchObject({ status: 'withdrawn', leftOn: '2026-10-15', version: 2 });
    expect(gone.body.may).toContain('enrolments.write');
    expect(gone.body.may).not.toContain('diagnostics.write');
    await coordinator.patch(one, { status: 'active' }, 1).expect(412);
    const back = await coordinator.patch(one, { status: 'active' }, 2).expect(200);
    expect(back.body).toMatchObject({ status: 'active', leftOn: null });
  });

  it('refuses a trainer who is none', async () => {
    const { coordinator, enrolments, sponsor } = await givenCohort(api, { cooperatives: 1 });
    const one = `/api/v1/enrolments/${enrolments[0]?.id}`;
    const { body } = await coordinator.patch(one, { trainerAccountId: sponsor.accountId }, 1).expect(422);
    expect(body.errors[0].pointer).toBe('/trainerAccountId');
    const none = await coordinator.patch(one, { trainerAccountId: null }, 1).expect(200);
    expect(none.body.trainerName).toBeNull();
  });
});
