import { addDays, localDate, weekdayOf, zonedInstant } from '@tiwizi/domain';
import { uuidv7 } from 'uuidv7';
import { type Client } from '../../../../test/actors';
import { startApi, type TestApi } from '../../../../test/api';
import { type Cohort, givenCohort } from '../../../../test/given-cohort';
import { stableId } from '../../../platform/database/stable-id';

const zone = 'Africa/Casablanca';

describe('shared resources', () => {
  let api: TestApi;
  let cohort: Cohort;
  let pole: string;

  beforeAll(async () => {
    api = await startApi();
  });
  beforeEach(async () => {
    cohort = await givenCohort(api, { cooperatives: 3 });
    pole = uuidv7();
    const territoryId = stableId('territory', 'boujdour');
    const body = { id: pole, code: pole, kind: 'pole', nameFr: 'Pôle', sector: 'services', territoryId };
    await cohort.coordinator.post('/api/v1/cooperatives', body).expect(201);
    for (const place of [0, 1]) await join(place);
  });
  afterAll(() => api.close());

  const cooperative = (place: number) => cohort.enrolments[place]?.cooperativeId ?? '';
  const join = (place: number, fromDate = '2025-01-01') =>
    cohort.coordinator
      .post(`/api/v1/cooperatives/${cooperative(place)}/affiliations`, {
        ...{ id: uuidv7(), networkId: pole, role: 'member', fromDate },
      })
      .expect(201);
  const today = localDate(new Date(), zone);
  // A Monday some weeks ahead.
  const monday = addDays(today, 29 - weekdayOf(today));
  const clock = (time: string, day = monday) => zonedInstant(day, time, zone);
  const content = (more: object = {}) => ({
    ...{
      kind: 'vehicle',
      nameFr: 'Camion frigorifique',
      nameAr: 'شاحنة مبردة',
      descriptionFr: '',
      descriptionAr: '',
    },
    ...{ place: 'Laâyoune', capacity: 1, rules: '', contact: '', bookableBy: 'members', confirms: false },
    openings: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '08:00', to: '18:00' })),
    ...{ retired: false, ...more },
  });
  const resource = async (more: object = {}): Promise<string> => {
    const id = uuidv7();
    const body = { ...content(more), id, programmeId: cohort.programmeId };
    await cohort.coordinator.post(`/api/v1/networks/${pole}/resources`, body).expect(201);
    return id;
  };
  const book = (
    id: string,
    place: number,
    [from, to]: [string, string],
    more: object = {},
    client: Client = cohort.coordinator,
  ) =>
    client.post(`/api/v1/shared-resources/${id}/bookings`, {
      ...{
        id: uuidv7(),
        cooperativeId: cooperative(place),
        startsAt: from,
        endsAt: to,
        purpose: 'Livraison',
      },
      ...more,
    });
  const read = async (id: string, client: Client = cohort.coordinator, days = `from=${monday}`) =>
    (await client.get(`/api/v1/shared-resources/${id}?${days}`).expect(200)).body;
  const morning: [string, string] = [clock('09:00'), clock('12:00')];

  it('lets one of many who ask at the same moment have it', async () => {
    const id = await resource();
    const replies = await Promise.all(
      Array.from({ length: 6 }, (_, turn) =>
        book(id, turn % 2, [clock(turn % 2 === 0 ? '09:00' : '11:30'), clock('12:00')]),
      ),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409]);
    expect(new Set(replies.map(({ body }) => body.code))).toEqual(new Set([undefined, 'resource-full']));
    await book(id, 0, [clock('12:00'), clock('13:00')]).expect(201);
  });

  it('holds no more places at any moment than there are, whoever asks', async () => {
    const id = await resource({ kind: 'workspace', capacity: 3 });
    await book(id, 0, [clock('09:00'), clock('10:00')], { places: 2 }).expect(201);
    await book(id, 1, [clock('10:00'), clock('11:00')], { places: 3 }).expect(201);
    await book(id, 0, [clock('09:30'), clock('10:30')]).expect(409);
    const replies = await Promise.all(
      Array.from({ length: 8 }, () => book(id, 1, [clock('13:00'), clock('14:00')])),
    );
    expect(replies.filter(({ status }) => status === 201)).toHaveLength(3);
    const [most] = await api.rows(
      `SELECT resource_most_taken($1, tstzrange($2, $3), NULL)::integer AS taken`,
      [id, clock('08:00'), clock('18:00')],
    );
    expect(most).toEqual({ taken: 3 });
    const fewer = await cohort.coordinator
      .patch(`/api/v1/shared-resources/${id}`, content({ kind: 'workspace', capacity: 2 }), 1)
      .expect(409);
    expect(fewer.body.code).toBe('resource-promised');
  });

  it('cannot be promised twice past the application either', async () => {
    const id = await resource();
    await book(id, 0, morning).expect(201);
    await api.rows('ALTER TABLE resource_bookings DISABLE TRIGGER resource_bookings_guard');
    const again = api.rows(
      `INSERT INTO resource_bookings (id, resource_id, cooperative_id, starts_at, ends_at, places, status, alone, booked_by)
       SELECT $1, resource_id, cooperative_id, starts_at, ends_at, 1, 'asked', true, booked_by FROM resource_bookings
       WHERE resource_id = $2`,
      [uuidv7(), id],
    );
    await expect(again).rejects.toThrow('resource_bookings_once');
    await api.rows('ALTER TABLE resource_bookings ENABLE TRIGGER resource_bookings_guard');
  });

  it('says who has it, how much it is used, and when it is next free', async () => {
    const id = await resource();
    await book(id, 0, morning, { purpose: 'Marché de Tarfaya' }, cohort.cooperative).expect(201);
    await book(id, 1, [clock('16:00'), clock('10:00', addDays(monday, 1))]).expect(201);
    const seen = await read(id, cohort.cooperative);
    expect(seen.bookings.map(({ purpose }: { purpose: string | null }) => purpose)).toEqual([
      'Marché de Tarfaya',
      null,
    ]);
    // Five days of ten hours; three hours, then two of the evening and two of the morning: the night is no use.
    expect(seen.use).toMatchObject({ openMinutes: 3000, takenMinutes: 420, rate: 0.14 });
    expect(seen.use.byCooperative.map(({ minutes }: { minutes: number }) => minutes)).toEqual([240, 180]);
    expect(seen.bookableFor.map(({ id: of }: { id: string }) => of)).toEqual([cooperative(0)]);
    expect(new Date(seen.nextFree.endsAt).getTime() - new Date(seen.nextFree.startsAt).getTime()).toBe(
      3_600_000,
    );
    await book(id, 0, [seen.nextFree.startsAt, seen.nextFree.endsAt]).expect(201);
    expect((await read(id)).nextFree.startsAt >= seen.nextFree.endsAt).toBe(true);
  });

  it('waits for its keeper where it is so agreed; is called off with a reason, and brought back where still free', async () => {
    const id = await resource({ confirms: true });
    const { body } = await book(id, 0, morning, {}, cohort.cooperative).expect(201);
    expect(body).toMatchObject({ status: 'asked', may: ['cancelled'] });
    const at = `/api/v1/bookings/${body.id}`;
    expect((await cohort.cooperative.patch(at, { status: 'confirmed' }, 1).expect(409)).body.code).toBe(
      'booking-move',
    );
    await cohort.coordinator.patch(at, { status: 'confirmed' }, 1).expect(200);
    await cohort.cooperative.patch(at, { status: 'cancelled', reason: ' ' }, 2).expect(422);
    await cohort.cooperative.patch(at, { status: 'cancelled', reason: 'Panne' }, 1).expect(412);
    const off = await cohort.cooperative.patch(at, { status: 'cancelled', reason: 'Panne' }, 2).expect(200);
    expect(off.body).toMatchObject({ status: 'cancelled', reason: 'Panne', may: ['asked'] });
    await book(id, 1, morning).expect(201);
    expect((await cohort.cooperative.patch(at, { status: 'asked' }, 3).expect(409)).body.code).toBe(
      'resource-full',
    );
  });

  it('is lent to members on the day, near or far, unless it is lent to all', async () => {
    const id = await resource();
    const wrong = await book(id, 2, morning).expect(422);
    expect(wrong.body.errors[0]).toMatchObject({ pointer: '/cooperativeId', code: 'not-of-this-pole' });
    await join(2, addDays(monday, 1));
    await book(id, 2, morning).expect(422);
    const next = addDays(monday, 1);
    await book(id, 2, [clock('09:00', next), clock('10:00', next)]).expect(201);
    const open = await resource({ bookableBy: 'all' });
    await book(open, 2, morning).expect(201);
    // A cooperative books for itself alone.
    await book(open, 1, [clock('13:00'), clock('14:00')], {}, cohort.cooperative).expect(422);
  });

  it('hides what is another’s, and leaves its keeping to those who keep it', async () => {
    const id = await resource();
    const { body } = await book(id, 0, morning).expect(201);
    const foreign = await givenCohort(api);
    for (const client of [foreign.coordinator, foreign.trainer, foreign.cooperative]) {
      await client.get(`/api/v1/shared-resources/${id}`).expect(404);
      await client.get(`/api/v1/networks/${pole}/resources`).expect(404);
      await client.patch(`/api/v1/bookings/${body.id}`, { status: 'cancelled', reason: 'x' }, 1).expect(404);
      await book(id, 0, [clock('13:00'), clock('14:00')], {}, client).expect(404);
    }
    const elsewhere = { ...content(), id: uuidv7(), programmeId: foreign.programmeId };
    await cohort.coordinator.post(`/api/v1/networks/${pole}/resources`, elsewhere).expect(422);
    await foreign.coordinator.patch(`/api/v1/shared-resources/${id}`, content(), 1).expect(404);
    await cohort.trainer.patch(`/api/v1/shared-resources/${id}`, content(), 1).expect(403);
    await cohort.sponsor.get(`/api/v1/shared-resources/${id}`).expect(403);
    await cohort.trainer.get(`/api/v1/networks/${pole}/resources`).expect(200);
    await cohort.coordinator
      .patch(`/api/v1/shared-resources/${id}`, content({ retired: true }), 1)
      .expect(200);
    expect((await book(id, 0, [clock('13:00'), clock('14:00')]).expect(409)).body.code).toBe(
      'resource-retired',
    );
  });

  it.each([
    ['an end before the start', { startsAt: clock('10:00'), endsAt: clock('09:00') }, '/endsAt'],
    [
      'more than a month',
      { startsAt: clock('10:00'), endsAt: clock('10:00', addDays(monday, 35)) },
      '/endsAt',
    ],
    ['a time when it is closed', { startsAt: clock('07:00'), endsAt: clock('09:00') }, '/startsAt'],
    ['a year too far', { startsAt: '2099-06-01T10:00:00Z', endsAt: '2099-06-01T11:00:00Z' }, '/startsAt'],
    ['more places than there are', { places: 2 }, '/places'],
    ['a NUL', { purpose: 'a\u0000b' }, '/purpose'],
  ])('refuses %s', async (_, more, pointer) => {
    const id = await resource();
    const { body } = await book(id, 0, morning, more).expect(422);
    expect(body.errors[0].pointer).toBe(pointer);
  });
});
