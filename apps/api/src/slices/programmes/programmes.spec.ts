import { uuidv7 } from 'uuidv7';
import { type Client, givenActor } from '../../../test/actors';
import { startApi, type TestApi } from '../../../test/api';
import { givenCohort } from '../../../test/given-cohort';
import { stableId } from '../../platform/database/stable-id';

describe('programmes', () => {
  let api: TestApi;
  let coordinator: Client;
  let trainer: Client;

  beforeAll(async () => {
    api = await startApi();
    coordinator = await givenActor(api, 'coordinator');
    trainer = await givenActor(api, 'trainer', { displayName: 'Salka' });
  });
  afterAll(() => api.close());

  const programme = (changes: object = {}) => ({
    id: uuidv7(),
    code: `PAC-${uuidv7().slice(-6)}`,
    nameFr: 'Accompagner 18 coopératives',
    sponsorName: 'Fondation',
    startsOn: '2026-09-01',
    months: 6,
    territoryIds: [stableId('territory', 'tarfaya-akhfennir')],
    workshopCadence: { count: 1, per: 1, months: 6 },
    followUpCadence: { count: 2, per: 1, months: 6 },
    people: [{ accountId: trainer.accountId, role: 'trainer' }],
    ...changes,
  });

  it('is made with its cadences as numbers, and keeps in it the coordinator who made it', async () => {
    const body = programme();
    const { body: reply } = await coordinator.post('/api/v1/programmes', body).expect(201);
    expect(reply).toMatchObject({
      id: body.id,
      zone: 'Africa/Casablanca',
      endsOn: '2027-02-28',
      cohortSize: 0,
      workshopCadence: { count: 1, per: 1, months: 6 },
      followUpCadence: { count: 2, per: 1, months: 6 },
      version: 1,
    });
    expect(reply.may).toEqual(
      expect.arrayContaining(['programmes.update', 'enrolments.write', 'sessions.plan']),
    );
    expect(reply.people).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ accountId: coordinator.accountId, role: 'coordinator' }),
        { accountId: trainer.accountId, role: 'trainer', displayName: 'Salka' },
      ]),
    );
    const list = await coordinator.get('/api/v1/programmes').expect(200);
    expect(list.body.items.map(({ id }: { id: string }) => id)).toContain(body.id);
  });

  it.each([
    ['an odd span', { workshopCadence: { count: 1, per: 4, months: 6 } }, '/workshopCadence/months'],
    ['too many a month', { followUpCadence: { count: 11, per: 1, months: 6 } }, '/followUpCadence/count'],
    ['longer than itself', { followUpCadence: { count: 2, per: 1, months: 7 } }, '/followUpCadence/months'],
    [
      'text for a number',
      { followUpCadence: { count: 'deux', per: 1, months: 6 } },
      '/followUpCadence/count',
    ],
    ['a list for a cadence', { followUpCadence: [] }, '/followUpCadence'],
    ['an unknown zone', { zone: 'Africa/Atlantis' }, '/zone'],
    ['a fixed offset', { zone: '+01:00' }, '/zone'],
    ['an unknown territory', { territoryIds: [uuidv7()] }, '/territoryIds/0'],
    ['no territory', { territoryIds: [] }, '/territoryIds'],
    ['a day that does not exist', { startsOn: '2026-02-30' }, '/startsOn'],
    ['endless months', { months: 1e12 }, '/months'],
    ['a NUL', { nameFr: 'a\u0000' }, '/nameFr'],
    ['an unknown person', { people: [{ accountId: uuidv7(), role: 'trainer' }] }, '/people/0/accountId'],
    ['people that are no list', { people: 'tous' }, '/people'],
  ])('refuses %s with a pointer and writes nothing', async (_, changes, pointer) => {
    const body = programme(changes);
    const reply = await coordinator.post('/api/v1/programmes', body).expect(422);
    expect(reply.body.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
    expect(await api.rows('SELECT id FROM programmes WHERE id = $1', [body.id])).toEqual([]);
  });

  it('refuses a role that the account does not hold, and the same person twice', async () => {
    const person = { accountId: trainer.accountId, role: 'trainer' };
    const sponsor = { accountId: trainer.accountId, role: 'sponsor' };
    const unfit = await coordinator.post('/api/v1/programmes', programme({ people: [sponsor] })).expect(422);
    expect(unfit.body.errors).toEqual([{ pointer: '/people/0/role', code: 'role-not-fitting', params: {} }]);
    const twice = await coordinator
      .post('/api/v1/programmes', programme({ people: [person, person] }))
      .expect(422);
    expect(twice.body.errors[0]).toMatchObject({ pointer: '/people/1/accountId', code: 'given-twice' });
  });

  it('changes on the version that was seen', async () => {
    const body = programme();
    await coordinator.post('/api/v1/programmes', body).expect(201);
    const path = `/api/v1/programmes/${body.id}`;
    const { body: changed } = await coordinator.patch(path, { nameFr: 'Nouveau', months: 7 }, 1).expect(200);
    expect(changed).toMatchObject({ nameFr: 'Nouveau', endsOn: '2027-03-31', version: 2 });
    expect(changed.people).toHaveLength(2);
    const late = await coordinator.patch(path, { nameFr: 'Autre' }, 1).expect(412);
    expect(late.body.code).toBe('changed-meanwhile');
  });

  it('keeps its windows once something is planned in them, and still lets its name change', async () => {
    const cohort = await givenCohort(api);
    await api.rows(
      `INSERT INTO follow_up_windows (id, enrolment_id, ordinal, opens_on, closes_on)
       VALUES ($1, $2, 1, '2026-09-01', '2026-09-15')`,
      [uuidv7(), cohort.enrolments[0]?.id],
    );
    const path = `/api/v1/programmes/${cohort.programmeId}`;
    const moved = await cohort.coordinator.patch(path, { startsOn: '2026-10-01' }, 1).expect(409);
    expect(moved.body.code).toBe('cadence-in-use');
    // Territories are required of a new programme; this one was prepared without.
    const renamed = await cohort.coordinator.patch(path, { nameFr: 'Nouveau nom' }, 1).expect(200);
    expect(renamed.body).toMatchObject({ nameFr: 'Nouveau nom', followUpWindows: 1, cohortSize: 2 });
  });

  it('pages by the latest start without missing or repeating any', async () => {
    for (let turn = 0; turn < 3; turn += 1) {
      await coordinator.post('/api/v1/programmes', programme()).expect(201);
    }
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const query: string = cursor === null ? '' : `&cursor=${cursor}`;
      const page = await coordinator.get(`/api/v1/programmes?limit=2${query}`).expect(200);
      seen.push(...page.body.items.map(({ id }: { id: string }) => id));
      cursor = page.body.nextCursor;
    } while (cursor !== null);
    const all = await api.rows('SELECT 1 FROM programme_people WHERE account_id = $1', [
      coordinator.accountId,
    ]);
    expect(seen).toHaveLength(all.length);
    expect(new Set(seen).size).toBe(seen.length);
    await coordinator.get('/api/v1/programmes?cursor=bm9wZQ').expect(422);
  });
});
