import { DataSource } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { startApi, type TestApi } from '../../../test/api';
import { type Cohort, givenCohort } from '../../../test/given-cohort';
import { stableId } from '../../platform/database/stable-id';
import { loadReferenceData } from '../../reference-data';

interface Holiday {
  id: string;
  from: string;
  to: string;
  announced: boolean;
  version: number;
  sessions: { title: string }[];
}

describe('the table of holidays', () => {
  let api: TestApi;
  let cohort: Cohort;

  beforeAll(async () => {
    api = await startApi();
  });
  beforeEach(async () => {
    cohort = await givenCohort(api, { startsOn: '2026-10-01', months: 24 });
  });
  afterAll(() => api.close());

  const inYear = async (year: number, client = cohort.coordinator): Promise<Holiday[]> =>
    (await client.get(`/api/v1/holidays?from=${year}-01-01&to=${year}-12-31`).expect(200)).body.items;
  const find = async (id: string, year = 2027): Promise<Holiday> => {
    const found = (await inYear(year)).find((one) => one.id === id);
    if (found === undefined) throw new Error('it is not in the table');
    return found;
  };
  const given = (changes: object = {}) => ({
    id: uuidv7(),
    kind: 'public',
    from: '2027-04-07',
    to: '2027-04-07',
    name: { fr: 'Deuil national', ar: 'حداد وطني', en: 'National mourning' },
    moonDependent: false,
    source: 'Communiqué',
    ...changes,
  });
  const add = async (changes: object = {}): Promise<Holiday> =>
    (await cohort.coordinator.post('/api/v1/holidays', given(changes)).expect(201)).body;
  const plan = (startsAt: string, endsAt: string, from = cohort) =>
    from.coordinator
      .post('/api/v1/sessions', {
        id: uuidv7(),
        programmeId: from.programmeId,
        kind: 'encounter',
        title: 'Rencontre',
        startsAt,
        endsAt,
        venue: `Salle ${from.programmeId}`,
        trainerAccountId: from.trainer.accountId,
        enrolmentIds: [from.enrolments[0]?.id],
      })
      .expect(201);

  it('ships with Morocco’s days and Ramadan, those of the moon marked', async () => {
    const items = await inYear(2027);
    expect(items).toContainEqual(
      expect.objectContaining({
        from: '2027-01-14',
        kind: 'public',
        moonDependent: false,
        updatedByName: null,
      }),
    );
    expect(items).toContainEqual(
      expect.objectContaining({ kind: 'ramadan', from: '2027-02-09', to: '2027-03-09', moonDependent: true }),
    );
    const { body } = await cohort.trainer.get('/api/v1/holidays?from=2027-01-01&to=2027-12-31').expect(200);
    expect(body.may).toEqual([]);
    await cohort.trainer.post('/api/v1/holidays', given()).expect(403);
    await cohort.sponsor.get('/api/v1/holidays?from=2027-01-01&to=2027-12-31').expect(403);
  });

  it('finds a long one by each of its days', async () => {
    const found = async (from: string, to: string) =>
      (await cohort.trainer.get(`/api/v1/holidays?from=${from}&to=${to}`).expect(200)).body.items.map(
        (one: { kind: string }) => one.kind,
      );
    expect(await found('2027-03-09', '2027-03-09')).toEqual(['ramadan']);
    expect(await found('2027-02-08', '2027-02-08')).toEqual([]);
  });

  it('moves a day of the moon and confirms it; what ships no longer overwrites it', async () => {
    const id = stableId('holiday', 'mawlid-2027');
    const { version, from } = await find(id);
    const moved = await cohort.coordinator
      .patch(`/api/v1/holidays/${id}`, { from: '2027-08-17', to: '2027-08-18', announced: true }, version)
      .expect(200);
    expect(moved.body).toMatchObject({ from: '2027-08-17', announced: true, version: version + 1 });
    await cohort.coordinator.patch(`/api/v1/holidays/${id}`, { from }, version).expect(412);
    await loadReferenceData(api.app.get(DataSource));
    expect(await find(id)).toMatchObject({ from: '2027-08-17', version: version + 1 });
  });

  it('says which planned sessions fall on it, of the reader’s programmes alone', async () => {
    const other = await givenCohort(api, { startsOn: '2026-10-01', months: 24 });
    // 23:30 in Casablanca of the 6th, then the morning of the 7th.
    await plan('2027-04-06T22:00:00Z', '2027-04-06T22:30:00Z');
    await plan('2027-04-07T08:00:00Z', '2027-04-07T12:00:00Z');
    await plan('2027-04-07T08:00:00Z', '2027-04-07T12:00:00Z', other);
    const { id, sessions } = await add();
    expect(sessions).toEqual([
      expect.objectContaining({ title: 'Rencontre', startsAt: '2027-04-07T08:00:00Z' }),
    ]);
    expect((await find(id)).sessions).toHaveLength(1);
    const ramadan = await add({ kind: 'ramadan', from: '2027-04-01', to: '2027-04-29' });
    expect(ramadan.sessions).toEqual([]);
  });

  it('takes a day off the table and puts it back', async () => {
    const { id, version } = await add({ from: '2027-04-12', to: '2027-04-12' });
    await cohort.coordinator.patch(`/api/v1/holidays/${id}`, { removed: true }, version).expect(200);
    expect((await inYear(2027)).map((one) => one.id)).not.toContain(id);
    await cohort.coordinator.patch(`/api/v1/holidays/${id}`, { removed: false }, version + 1).expect(200);
    expect((await inYear(2027)).map((one) => one.id)).toContain(id);
  });

  it.each([
    ['a last day before the first', { to: '2027-04-01' }, '/to'],
    ['more than two months', { to: '2027-09-01' }, '/to'],
    ['no Arabic name', { name: { fr: 'a', en: 'a' } }, '/name/ar'],
    ['a day that does not exist', { from: '2027-02-30' }, '/from'],
    ['a kind of its own', { kind: 'feast' }, '/kind'],
  ])('refuses %s', async (_, changes, pointer) => {
    const { body } = await cohort.coordinator.post('/api/v1/holidays', given(changes)).expect(422);
    expect(body.errors[0].pointer).toBe(pointer);
  });

  it('confirms no day that does not depend on the moon, and knows no foreign one', async () => {
    const { id, version } = await add();
    const { body } = await cohort.coordinator
      .patch(`/api/v1/holidays/${id}`, { announced: true }, version)
      .expect(409);
    expect(body.code).toBe('holiday-fixed');
    await cohort.coordinator.patch(`/api/v1/holidays/${uuidv7()}`, { announced: true }, 1).expect(404);
  });
});
