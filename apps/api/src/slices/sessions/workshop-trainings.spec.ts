import { uuidv7 } from 'uuidv7';
import { startApi, type TestApi } from '../../../test/api';
import { type Cohort, givenCohort } from '../../../test/given-cohort';

interface Planned {
  key: string;
  kind: 'training' | 'workshop';
  ordinal: number | null;
  moduleId: string | null;
  part: number;
  parts: number;
  buildsOn: string[];
  date: string;
  startTime: string;
  endTime: string;
  startsAt: string;
  endsAt: string;
  enrolmentIds: string[];
  problems: { code: string; name: string | null; title: string | null }[];
  missing: { enrolmentId: string; moduleIds: string[] }[];
}

describe('planning the trainings of a programme, then its workshops', () => {
  let api: TestApi;
  let cohort: Cohort;
  let modules: { id: string; hours: number }[];

  beforeAll(async () => {
    api = await startApi();
    modules = await api.rows<{ id: string; hours: number }>(
      `SELECT id, planned_hours::float AS hours FROM training_modules WHERE code IN ('M01', 'M04') ORDER BY code`,
    );
  });
  beforeEach(async () => {
    // Far enough ahead that no day of it is past, whenever this is run.
    cohort = await givenCohort(api, { startsOn: '2028-01-01', months: 6 });
  });
  afterAll(() => api.close());

  const base = () => `/api/v1/programmes/${cohort.programmeId}/workshop-plans`;
  const everybody = () => cohort.enrolments.map(({ id }) => id);
  const moduleId = (place: number): string => modules[place]?.id ?? '';
  const teach = (given: [string, string[]][]) =>
    cohort.coordinator
      .put(
        `/api/v1/programmes/${cohort.programmeId}/training-plan`,
        { modules: given.map(([id, enrolmentIds]) => ({ moduleId: id, enrolmentIds })) },
        0,
      )
      .expect(200);
  const request = (changes: object = {}) => ({
    groups: [
      {
        ...{ code: 'g', enrolmentIds: everybody(), trainerAccountId: cohort.trainer.accountId },
        venue: `Salle ${cohort.programmeId}`,
      },
    ],
    days: [{ weekday: 3, startTime: '09:00', endTime: '13:00' }],
    ramadanHours: { startTime: '10:00', endTime: '14:00' },
    ...changes,
  });
  const preview = async (changes: object = {}) => {
    const { body } = await cohort.coordinator.post(`${base()}/preview`, request(changes)).expect(200);
    return body as Record<'planned', Planned[]> & Record<string, Planned[]>;
  };
  const plan = (planned: Planned[]) => ({
    id: uuidv7(),
    sessions: planned.map(
      ({ kind, ordinal, moduleId: module, part, parts, buildsOn, startsAt, endsAt, enrolmentIds }) => ({
        id: uuidv7(),
        ...{ kind, ordinal, moduleId: module, part, parts, buildsOn, startsAt, endsAt, enrolmentIds },
        title: 'Une séance',
        trainerAccountId: cohort.trainer.accountId,
        venue: `Salle ${cohort.programmeId}`,
      }),
    ),
  });

  it('lays the training plan first, each workshop after what it builds on, and Ramadan by its hours', async () => {
    await teach([
      [moduleId(0), everybody()],
      [moduleId(1), everybody()],
    ]);
    const { planned, unplaced, trainings, groundwork } = await preview();
    expect(unplaced).toEqual([]);
    expect(trainings).toEqual([
      expect.objectContaining({ moduleId: moduleId(0), code: 'M01', cooperatives: 2, waiting: 2 }),
      expect.objectContaining({ moduleId: moduleId(1), code: 'M04', cooperatives: 2, waiting: 2 }),
    ]);
    expect(groundwork).toEqual([
      { ordinal: 1, moduleIds: [moduleId(0)] },
      { ordinal: 4, moduleIds: [moduleId(1)] },
    ]);
    const taught = planned.filter(({ kind }) => kind === 'training');
    for (const { id, hours } of modules) {
      const parts = taught.filter((one) => one.moduleId === id);
      expect(parts).toHaveLength(Math.ceil(hours / 4));
      const lasts = (one: Planned) => (Date.parse(one.endsAt) - Date.parse(one.startsAt)) / 3_600_000;
      expect(parts.reduce((sum, one) => sum + lasts(one), 0)).toBeGreaterThanOrEqual(hours);
    }
    expect(planned.every(({ missing, problems }) => missing.length === 0 && problems.length === 0)).toBe(
      true,
    );
    // Ramadan of 2028 begins on 29 January.
    expect(planned.find(({ date }) => date > '2028-01-28' && date < '2028-02-26')?.startTime).toBe('10:00');
    expect(planned.find(({ date }) => date > '2028-03-01')?.startTime).toBe('09:00');
  });

  it('points out who will not have had what a workshop builds on', async () => {
    const [first = '', second = ''] = everybody();
    await teach([[moduleId(0), [first]]]);
    const { planned } = await preview({ groundwork: [{ ordinal: 6, moduleIds: [moduleId(0)] }] });
    expect(planned.at(-1)).toMatchObject({
      ordinal: 6,
      buildsOn: [moduleId(0)],
      missing: [{ enrolmentId: second, moduleIds: [moduleId(0)] }],
    });
  });

  it('keeps trainings and workshops in one go, with what they build on, and then proposes neither again', async () => {
    await teach([[moduleId(0), everybody()]]);
    const { planned } = await preview();
    const body = plan(planned);
    await cohort.coordinator.post(base(), body).expect(201);
    const workshop = body.sessions.find(({ ordinal }) => ordinal === 1);
    const kept = await cohort.coordinator.get(`/api/v1/sessions/${workshop?.id}`).expect(200);
    expect(kept.body).toMatchObject({
      buildsOn: [expect.objectContaining({ code: 'M01' })],
      missingTrainings: [],
    });
    const kinds = await api.rows(
      `SELECT part, parts FROM sessions WHERE programme_id = $1 AND module_id IS NOT NULL ORDER BY starts_at`,
      [cohort.programmeId],
    );
    const taught = planned.filter(({ kind }) => kind === 'training');
    expect(kinds).toEqual(taught.map(({ part, parts }) => ({ part, parts })));
    expect(taught.length).toBeGreaterThan(1);
    const again = await preview();
    expect(again.planned).toEqual([]);
    expect(again.trainings).toEqual([expect.objectContaining({ waiting: 0 })]);
  });

  it('proposes anew the one part that was called off, and the rest of a module planned by hand', async () => {
    await teach([[moduleId(0), everybody()]]);
    const { planned } = await preview();
    const body = plan(planned);
    await cohort.coordinator.post(base(), body).expect(201);
    const off = body.sessions.find(({ part, parts }) => parts > 1 && part === 1);
    await cohort.coordinator.patch(`/api/v1/sessions/${off?.id}`, { status: 'cancelled' }, 1).expect(200);
    const again = await preview();
    expect(again.trainings).toEqual([expect.objectContaining({ waiting: 2 })]);
    expect(again.planned).toEqual([
      expect.objectContaining({
        moduleId: moduleId(0),
        part: 1,
        parts: off?.parts,
        enrolmentIds: off?.enrolmentIds,
      }),
    ]);
    const [first = ''] = everybody();
    const hours = { startsAt: '2028-06-20T09:00:00Z', endsAt: '2028-06-20T11:00:00Z' };
    const byHand = {
      ...{
        id: uuidv7(),
        programmeId: cohort.programmeId,
        kind: 'training',
        moduleId: moduleId(1),
        title: 'M04 (2/3)',
      },
      ...{ part: 2, parts: 3, ...hours, venue: 'Ailleurs', trainerAccountId: cohort.trainer.accountId },
      enrolmentIds: [first],
    };
    await cohort.coordinator.post('/api/v1/sessions', byHand).expect(201);
    await cohort.coordinator
      .put(
        `/api/v1/programmes/${cohort.programmeId}/training-plan`,
        { modules: [{ moduleId: moduleId(1), enrolmentIds: [first] }] },
        1,
      )
      .expect(200);
    const rest = (await preview()).planned.map(({ part, parts }) => [part, parts]);
    expect(rest).toEqual([
      [1, 3],
      [3, 3],
    ]);
  });

  it('calls off in one go what one plan made, but for what has a roll', async () => {
    const { planned } = await preview();
    const body = plan(planned);
    await cohort.coordinator.post(base(), body).expect(201);
    const called = body.sessions[0]?.id ?? '';
    await api.rows(
      `INSERT INTO session_headcounts (session_id, enrolment_id, female, male, unknown) VALUES ($1, $2, 1, 0, 0)`,
      [called, everybody()[0]],
    );
    const other = await givenCohort(api);
    await other.coordinator.post(`${base()}/${body.id}/cancellation`, {}).expect(404);
    await cohort.coordinator.post(`${base()}/${uuidv7()}/cancellation`, {}).expect(404);
    const reply = await cohort.coordinator.post(`${base()}/${body.id}/cancellation`, {}).expect(200);
    expect(reply.body).toEqual({ id: body.id, cancelled: planned.length - 1 });
    const left = await api.rows(`SELECT id FROM sessions WHERE programme_id = $1 AND status = 'planned'`, [
      cohort.programmeId,
    ]);
    expect(left).toEqual([{ id: called }]);
    const off = await cohort.coordinator.get(`/api/v1/sessions/${body.sessions[1]?.id}`).expect(200);
    expect(off.body).toMatchObject({ status: 'cancelled', changes: [{ what: 'cancelled' }] });
  });

  it('moves one without the rest, and says who and when where somebody is taken', async () => {
    const { planned } = await preview();
    const [first, second] = planned as [Planned, Planned];
    const place = { date: second.date, startTime: '10:00', endTime: '11:00' };
    const alone = await preview({ move: { key: first.key, ...place, reach: 'alone' } });
    expect(alone.planned.find(({ key }) => key === first.key)).toMatchObject({
      ...place,
      problems: [
        { code: 'outside-days', name: null },
        { code: 'trainer-booked', name: expect.any(String), startsAt: second.startsAt },
      ],
    });
    const rest = ({ key }: Planned) => key !== first.key;
    const dates = (all: Planned[]) => all.filter(rest).map(({ key, startsAt }) => [key, startsAt]);
    expect(dates(alone.planned)).toEqual(dates(planned));
  });

  it('moves one with those that follow, around a holiday', async () => {
    const { planned } = await preview();
    const dates = (all: Planned[]) => all.map(({ ordinal, date }) => [ordinal, date]);
    expect(dates(planned)).toEqual([
      [1, '2028-01-19'],
      [2, '2028-02-16'],
      [3, '2028-03-15'],
      [4, '2028-04-12'],
      [5, '2028-05-17'],
      [6, '2028-06-14'],
    ]);
    const third = planned[2] as Planned;
    const place = { date: '2028-03-09', startTime: '09:00', endTime: '13:00' };
    const holiday = {
      ...{
        id: uuidv7(),
        kind: 'public',
        from: '2028-04-06',
        to: '2028-04-06',
        moonDependent: false,
        source: '',
      },
      name: { fr: 'Fête', ar: 'عيد', en: 'Feast' },
    };
    await cohort.coordinator.post('/api/v1/holidays', holiday).expect(201);
    const { planned: shifted, stuck } = await preview({
      fixed: planned.map(({ key, date, startTime, endTime }) => ({ key, date, startTime, endTime })),
      move: { key: third.key, ...place, reach: 'following' },
    });
    expect(stuck).toEqual([]);
    expect(dates(shifted)).toEqual([
      [1, '2028-01-19'],
      [2, '2028-02-16'],
      [3, '2028-03-09'],
      [4, '2028-04-13'],
      [5, '2028-05-11'],
      [6, '2028-06-08'],
    ]);
  });

  it.each([
    ['a workshop without its number', { kind: 'workshop', ordinal: null }, '/sessions/0/ordinal'],
    ['a training without its module', { kind: 'training', ordinal: null }, '/sessions/0/moduleId'],
    ['a training with a number', { kind: 'training' }, '/sessions/0/ordinal'],
    ['a part beyond the last', { part: 3, parts: 2 }, '/sessions/0/part'],
    ['an unknown module', { buildsOn: [uuidv7()] }, '/sessions/0/buildsOn/0'],
    ['a kind of its own', { kind: 'fair' }, '/sessions/0/kind'],
  ])('refuses %s, and keeps nothing', async (_, changes, pointer) => {
    const { planned } = await preview();
    const body = plan(planned);
    Object.assign(body.sessions[0] ?? {}, changes);
    const reply = await cohort.coordinator.post(base(), body).expect(422);
    expect(reply.body.errors[0].pointer).toBe(pointer);
    const kept = await api.rows('SELECT id FROM sessions WHERE programme_id = $1', [cohort.programmeId]);
    expect(kept).toEqual([]);
  });
});
