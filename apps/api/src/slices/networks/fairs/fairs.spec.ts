import { addDays, localDate } from '@tiwizi/domain';
import { uuidv7 } from 'uuidv7';
import { type Client } from '../../../../test/actors';
import { startApi, type TestApi } from '../../../../test/api';
import { type Cohort, givenCohort } from '../../../../test/given-cohort';

interface Stand {
  id: string;
  enrolmentId: string;
  version: number;
  state: string;
  approved: boolean;
  may: string[];
  figures: { amount: number | null; net: number | null };
}

describe('fairs', () => {
  let api: TestApi;
  let cohort: Cohort;

  beforeAll(async () => {
    api = await startApi();
  });
  beforeEach(async () => {
    cohort = await givenCohort(api, { cooperatives: 3 });
  });
  afterAll(() => api.close());

  const today = localDate(new Date(), 'Africa/Casablanca');
  const enrolment = (place: number) => cohort.enrolments[place]?.id ?? '';
  const content = (more: object = {}) => ({
    ...{
      kind: 'fair',
      nameFr: 'Foire régionale',
      nameAr: 'المعرض الجهوي',
      organiser: 'Conseil',
      place: 'Laâyoune',
    },
    ...{ fromOn: addDays(today, -4), toOn: addDays(today, 1), tour: '', institutions: [], notes: '' },
    ...{ cancelled: false, ...more },
  });
  const plan = async (more: object = {}) => {
    const id = uuidv7();
    const enrolmentIds = [0, 1, 2].map(enrolment);
    const body = { ...content(more), id, enrolmentIds };
    return (await cohort.coordinator.post(`/api/v1/programmes/${cohort.programmeId}/fairs`, body).expect(201))
      .body;
  };
  const read = async (id: string, client: Client = cohort.coordinator) =>
    (await client.get(`/api/v1/fairs/${id}`).expect(200)).body;
  const standOf = (fair: { table: Stand[] }, place: number): Stand => {
    const found = fair.table.find(({ enrolmentId }) => enrolmentId === enrolment(place));
    if (found === undefined) throw new Error('it has no stand');
    return found;
  };
  const told = (more: object = {}) => ({
    ...{ state: 'came', standNumber: 'B12', standCost: 300, transportCost: 120.5, bestSold: 'Huile d’argan' },
    days: [
      { day: addDays(today, -4), amount: 1250.4, buyers: 12, orders: null },
      { day: addDays(today, -3), amount: null, buyers: null, orders: null },
    ],
    ...more,
  });
  const tell = ({ id, version }: Stand, body: object, client: Client = cohort.trainer) =>
    client.patch(`/api/v1/fair-stands/${id}`, body, version);

  it('adds up what was told, and says how many told nothing', async () => {
    const fair = await plan();
    await tell(standOf(fair, 0), told(), cohort.cooperative).expect(200);
    await tell(standOf(fair, 1), told({ days: [], transportCost: null })).expect(200);
    const seen = await read(fair.id);
    expect(seen.totals).toEqual({
      ...{ came: 2, untold: 1, amount: 1250.4, buyers: 12, orders: null, costs: 720.5, net: 829.9 },
    });
    expect(standOf(seen, 2)).toMatchObject({ state: 'invited', figures: { amount: null } });
    const again = await tell(
      standOf(seen, 0),
      told({ state: 'invited', days: told().days.slice(0, 1) }),
    ).expect(200);
    expect(again.body).toMatchObject({ state: 'came', days: [{ amount: 1250.4 }] });
    await tell(standOf(seen, 0), told()).expect(412);
  });

  it('compares with the one before: of the same travelling market, else of its kind', async () => {
    const first = await plan({ fromOn: '2026-01-10', toOn: '2026-01-12' });
    const stop = await plan({
      kind: 'market',
      tour: 'Souk itinérant',
      fromOn: '2026-02-01',
      toOn: '2026-02-01',
    });
    const next = await plan({
      kind: 'fair',
      tour: 'Souk itinérant',
      fromOn: '2026-03-01',
      toOn: '2026-03-01',
    });
    const last = await plan();
    expect((await read(last.id)).earlier.id).toBe(first.id);
    expect((await read(next.id)).earlier.id).toBe(stop.id);
    expect((await read(first.id)).earlier).toBeNull();
    const { items } = (
      await cohort.coordinator.get(`/api/v1/programmes/${cohort.programmeId}/fairs`).expect(200)
    ).body;
    expect(items.map(({ id }: { id: string }) => id)).toEqual([last.id, next.id, stop.id, first.id]);
  });

  it('keeps approved sales as they are until they are opened again; approved ones alone are counted elsewhere', async () => {
    const fair = await plan();
    const stand = standOf(fair, 0);
    const approval = (approved: boolean, version: number) =>
      cohort.coordinator.put(`/api/v1/fair-stands/${stand.id}/approval`, { approved }, version);
    expect((await approval(true, 1).expect(409)).body.code).toBe('fair-not-attended');
    await tell(stand, told()).expect(200);
    const counted = () =>
      api.rows(`SELECT day, amount FROM fair_sales_approved WHERE enrolment_id = $1 ORDER BY day`, [
        enrolment(0),
      ]);
    expect(await counted()).toEqual([]);
    const { body } = await approval(true, 2).expect(200);
    expect(body).toMatchObject({ approved: true, may: ['reopen'] });
    expect(await counted()).toHaveLength(2);
    expect((await tell({ ...stand, version: 3 }, told()).expect(409)).body.code).toBe('fair-approved');
    await approval(false, 3).expect(200);
    await tell({ ...stand, version: 4 }, told({ days: [] })).expect(200);
  });

  it('shows a cooperative its own stand alone, and a stranger nothing', async () => {
    const fair = await plan();
    await tell(standOf(fair, 1), told()).expect(200);
    const own = await read(fair.id, cohort.cooperative);
    expect(own.table).toHaveLength(1);
    expect(own).toMatchObject({ totals: { came: 0, amount: null }, may: [] });
    expect(own.table[0].may).toEqual(['change']);
    await tell(standOf(fair, 1), told(), cohort.cooperative).expect(404);
    const at = `/api/v1/cooperatives/${cohort.enrolments[0]?.cooperativeId}/fairs`;
    const { items } = (await cohort.cooperative.get(at).expect(200)).body;
    expect(items).toEqual([expect.objectContaining({ fair: expect.objectContaining({ id: fair.id }) })]);
    const foreign = await givenCohort(api);
    for (const client of [foreign.coordinator, foreign.trainer, foreign.cooperative]) {
      await client.get(`/api/v1/fairs/${fair.id}`).expect(404);
      await client.get(at).expect(404);
      await tell(standOf(fair, 0), told(), client).expect(404);
    }
    await cohort.sponsor.get(`/api/v1/fairs/${fair.id}`).expect(403);
    await cohort.trainer
      .put(`/api/v1/fair-stands/${standOf(fair, 0).id}/approval`, { approved: true }, 1)
      .expect(403);
    const { body } = await cohort.coordinator
      .post(`/api/v1/fairs/${fair.id}/stands`, { enrolmentIds: [foreign.enrolments[0]?.id] })
      .expect(422);
    expect(body.errors[0]).toMatchObject({ pointer: '/enrolmentIds/0', code: 'unknown-reference' });
  });

  it('shows what was held on its days, and who came to it to who may see rolls', async () => {
    const fair = await plan({ kind: 'encounter', fromOn: '2026-10-05', toOn: '2026-10-06' });
    const session = async (startsAt: string, title: string) => {
      const id = uuidv7();
      await api.rows(
        `INSERT INTO sessions (id, programme_id, kind, title, starts_at, ends_at, venue, trainer_account_id, status)
         VALUES ($1, $2, 'encounter', $3::text, $4, $4::timestamptz + interval '1 hour', $3::text, $5, 'held')`,
        [id, cohort.programmeId, title, startsAt, cohort.trainer.accountId],
      );
      await api.rows('INSERT INTO session_enrolments (session_id, enrolment_id) VALUES ($1, $2)', [
        id,
        enrolment(0),
      ]);
      return id;
    };
    // 23:30 in Casablanca of the day before, then the first half hour of the first day.
    await session('2026-10-04T22:30:00Z', 'La veille');
    const id = await session('2026-10-04T23:30:00Z', 'Atelier');
    await api.rows('INSERT INTO session_headcounts VALUES ($1, $2, 30, 12, 1)', [id, enrolment(0)]);
    expect((await read(fair.id)).sessions).toEqual([expect.objectContaining({ title: 'Atelier', came: 43 })]);
    expect((await read(fair.id, cohort.cooperative)).sessions).toEqual([
      expect.objectContaining({ came: null }),
    ]);
  });

  it('takes an invitation back while nothing was told, and never moves its days from under sales', async () => {
    const fair = await plan();
    await tell(standOf(fair, 0), told()).expect(200);
    await cohort.coordinator.delete(`/api/v1/fair-stands/${standOf(fair, 1).id}`, 1).expect(204);
    await cohort.coordinator.delete(`/api/v1/fair-stands/${standOf(fair, 0).id}`, 2).expect(409);
    const at = `/api/v1/fairs/${fair.id}`;
    const moved = await cohort.coordinator.patch(at, content({ fromOn: today }), 1).expect(409);
    expect(moved.body.code).toBe('fair-has-sales');
    const named = content({ nameFr: 'Foire de Laâyoune', institutions: ['ODCO', 'INDH'] });
    expect((await cohort.coordinator.patch(at, named, 1).expect(200)).body.institutions).toEqual([
      'ODCO',
      'INDH',
    ]);
    const back = await cohort.coordinator
      .post(`${at}/stands`, { enrolmentIds: [enrolment(0), enrolment(1)] })
      .expect(201);
    expect(back.body.table).toHaveLength(3);
  });

  it.each([
    [
      'a day outside the fair',
      [{ day: addDays(today, -9), amount: 1, buyers: null, orders: null }],
      '/days/0/day',
    ],
    ['a day to come', [{ day: addDays(today, 1), amount: 1, buyers: null, orders: null }], '/days/0/day'],
    ['a negative amount', [{ day: today, amount: -1, buyers: null, orders: null }], '/days/0/amount'],
    [
      'more than the column holds',
      [{ day: today, amount: 1e13, buyers: null, orders: null }],
      '/days/0/amount',
    ],
    [
      'one day twice',
      [
        { day: today, amount: 1, buyers: null, orders: null },
        { day: today, amount: 2, buyers: null, orders: null },
      ],
      '/days/1/day',
    ],
  ])('refuses %s', async (_, days, pointer) => {
    const fair = await plan();
    const { body } = await tell(standOf(fair, 0), told({ days })).expect(422);
    expect(body.errors[0].pointer).toBe(pointer);
  });
});
