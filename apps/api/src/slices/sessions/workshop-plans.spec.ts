import { uuidv7 } from 'uuidv7';
import { startApi, type TestApi } from '../../../test/api';
import { type Cohort, givenCohort } from '../../../test/given-cohort';

interface Planned {
  key: string;
  kind: 'training' | 'workshop';
  ordinal: number | null;
  moduleId: string | null;
  buildsOn: string[];
  groupCode: string;
  date: string;
  startsAt: string;
  endsAt: string;
  enrolmentIds: string[];
}

const day = (changes: object = {}) => ({ weekday: 3, startTime: '09:00', endTime: '12:00', ...changes });
const move = (key: string, changes: object = {}) => ({
  ...{ key, date: '2026-12-03', startTime: '09:00', endTime: '12:00', reach: 'alone' },
  ...changes,
});

describe('planning all workshops of a programme', () => {
  let api: TestApi;
  let cohort: Cohort;

  beforeAll(async () => {
    api = await startApi();
  });
  beforeEach(async () => {
    cohort = await givenCohort(api, { cooperatives: 4 });
  });
  afterAll(() => api.close());

  const base = () => `/api/v1/programmes/${cohort.programmeId}/workshop-plans`;
  const groups = () => [
    { code: 'tarfaya', ...group(0, 2), venue: `Maison ${cohort.programmeId}` },
    { code: 'boujdour', ...group(2, 4), venue: `Salle ${cohort.programmeId}` },
  ];
  const group = (from: number, to: number) => ({
    enrolmentIds: cohort.enrolments.slice(from, to).map(({ id }) => id),
    trainerAccountId: cohort.trainer.accountId,
  });
  const request = (changes: object = {}) => ({
    groups: groups(),
    days: [{ weekday: 3, startTime: '09:00', endTime: '12:00' }],
    ...changes,
  });
  const preview = async (changes: object = {}) =>
    (await cohort.coordinator.post(`${base()}/preview`, request(changes)).expect(200)).body;
  const plan = (planned: Planned[]) => ({
    id: uuidv7(),
    sessions: planned.map(
      ({ kind, ordinal, moduleId, buildsOn, groupCode, startsAt, endsAt, enrolmentIds }) => ({
        id: uuidv7(),
        ...{ kind, ordinal, moduleId, buildsOn, enrolmentIds, startsAt, endsAt },
        title: ordinal === null ? 'Formation' : `Atelier ${ordinal}`,
        trainerAccountId: cohort.trainer.accountId,
        venue: groups().find(({ code }) => code === groupCode)?.venue,
      }),
    ),
  });

  it('proposes one a month for each group, away from holidays, the trainer never in two places', async () => {
    const { planned, unplaced, windows, holidays } = await preview();
    expect(windows).toHaveLength(6);
    expect(unplaced).toEqual([]);
    expect(planned).toHaveLength(12);
    expect(new Set(planned.map(({ date }: Planned) => date)).size).toBe(12);
    // Wednesday 18 November 2026 is Independence Day.
    expect(holidays).toContainEqual(expect.objectContaining({ from: '2026-11-18', moonDependent: false }));
    expect(planned.map(({ date }: Planned) => date)).not.toContain('2026-11-18');
    expect(await api.rows('SELECT id FROM sessions WHERE programme_id = $1', [cohort.programmeId])).toEqual(
      [],
    );
  });

  it('keeps all of them in one go, and then has nothing left to propose', async () => {
    const { planned } = await preview();
    const body = plan(planned);
    const reply = await cohort.coordinator.post(base(), body).expect(201);
    expect(reply.body).toEqual({ id: body.id, planned: 12 });
    const kept = await cohort.coordinator
      .get(`/api/v1/sessions?programmeId=${cohort.programmeId}&kind=workshop`)
      .expect(200);
    expect(kept.body.items).toHaveLength(12);
    expect(kept.body.items[0]).toMatchObject({
      ordinal: 1,
      title: 'Atelier 1',
      trainerName: expect.any(String),
    });
    expect(kept.body.items[0].cooperatives).toHaveLength(2);
    const again = await preview();
    expect(again.planned).toEqual([]);
    expect(again.alreadyPlanned).toHaveLength(12);
    const twice = await cohort.coordinator.post(base(), plan(planned)).expect(422);
    expect(twice.body).toMatchObject({ code: 'workshop-already-planned', params: { ordinal: 1 } });
  });

  it('keeps none where one is refused, and says which', async () => {
    const { planned } = await preview();
    const body = plan(planned);
    const [first, second] = body.sessions;
    if (!first || !second) throw new Error('nothing was planned');
    Object.assign(second, { startsAt: first.startsAt, endsAt: first.endsAt });
    const reply = await cohort.coordinator.post(base(), body).expect(409);
    expect(reply.body).toMatchObject({
      code: 'trainer-booked',
      errors: [{ pointer: '/sessions/1/trainerAccountId' }],
    });
    expect(await api.rows('SELECT id FROM sessions WHERE programme_id = $1', [cohort.programmeId])).toEqual(
      [],
    );
  });

  it('goes round what the trainer has already in another programme', async () => {
    const { planned } = await preview();
    const taken = planned[0] as Planned;
    await api.rows(
      `INSERT INTO sessions (id, programme_id, kind, title, starts_at, ends_at, venue, trainer_account_id)
       VALUES ($1, $2, 'fair', 'Salon', $3, $4, 'Parc', $5)`,
      [
        uuidv7(),
        (await givenCohort(api)).programmeId,
        taken.startsAt,
        taken.endsAt,
        cohort.trainer.accountId,
      ],
    );
    const around = await preview();
    expect(around.planned).toHaveLength(12);
    expect(around.planned.map(({ startsAt }: Planned) => startsAt)).not.toContain(taken.startsAt);
    const late = await cohort.coordinator.post(base(), plan(planned)).expect(409);
    expect(late.body.code).toBe('trainer-booked');
  });

  it.each([
    ['an end before the start', { days: [day({ endTime: '08:00' })] }, '/days/0/endTime'],
    ['an eighth weekday', { days: [day({ weekday: 8 })] }, '/days/0/weekday'],
    ['one weekday twice', { days: [day(), day()] }, '/days/1/weekday'],
    ['no day', { days: [] }, '/days'],
    [
      'Ramadan backwards',
      { ramadanHours: { startTime: '14:00', endTime: '10:00' } },
      '/ramadanHours/endTime',
    ],
    ['no group', { groups: [] }, '/groups'],
    ['a time that is none', { days: [day({ startTime: '25:00' })] }, '/days/0/startTime'],
    [
      'a module that nobody knows',
      { groundwork: [{ ordinal: 1, moduleIds: [uuidv7()] }] },
      '/groundwork/0/moduleIds/0',
    ],
    ['a move of nothing', { move: move('w.9.z') }, '/move/key'],
    ['groups that are no list', { groups: { code: 'x' } }, '/groups'],
  ])('refuses %s', async (_, changes, pointer) => {
    const reply = await cohort.coordinator.post(`${base()}/preview`, request(changes)).expect(422);
    expect(reply.body.errors[0].pointer).toBe(pointer);
  });

  it('refuses what belongs to another programme, with a pointer', async () => {
    const other = await givenCohort(api);
    const foreign = { ...groups()[0], enrolmentIds: [other.enrolments[0]?.id] };
    const reply = await cohort.coordinator
      .post(`${base()}/preview`, request({ groups: [foreign] }))
      .expect(422);
    expect(reply.body.errors[0]).toMatchObject({
      pointer: '/groups/0/enrolmentIds/0',
      code: 'unknown-reference',
    });
  });
});
