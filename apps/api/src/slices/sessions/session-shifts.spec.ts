import { uuidv7 } from 'uuidv7';
import { startApi, type TestApi } from '../../../test/api';
import { type Cohort, givenCohort } from '../../../test/given-cohort';

interface Shifted {
  id: string;
  version: number;
  ordinal: number | null;
  startsAt: string;
  endsAt: string;
}

describe('moving a session with those that follow it', () => {
  let api: TestApi;
  let cohort: Cohort;
  let ids: string[];

  beforeAll(async () => {
    api = await startApi();
  });
  beforeEach(async () => {
    cohort = await givenCohort(api, { startsOn: '2028-01-01', months: 6 });
    ids = [];
    for (const [turn, day] of ['2028-01-19', '2028-02-16', '2028-03-15'].entries()) {
      ids.push(await plan(day, { kind: 'workshop', ordinal: turn + 1 }));
    }
  });
  afterAll(() => api.close());

  async function plan(day: string, changes: object, from = cohort): Promise<string> {
    const id = uuidv7();
    await from.coordinator
      .post('/api/v1/sessions', {
        ...{ id, programmeId: from.programmeId, kind: 'encounter', title: 'Séance' },
        ...{ startsAt: `${day}T09:00:00Z`, endsAt: `${day}T12:00:00Z`, venue: `Salle ${id}` },
        ...{ trainerAccountId: from.trainer.accountId, enrolmentIds: [from.enrolments[0]?.id] },
        ...changes,
      })
      .expect(201);
    return id;
  }
  const preview = async (place: number, date: string): Promise<{ moves: Shifted[]; stuck: Shifted[] }> => {
    const body = { date, startTime: '10:00', endTime: '13:00' };
    const reply = await cohort.coordinator
      .post(`/api/v1/sessions/${ids[place]}/shift-preview`, body)
      .expect(200);
    return reply.body;
  };
  const places = (moves: Shifted[]) =>
    moves.map(({ id, version, startsAt, endsAt }) => ({ id, version, startsAt, endsAt }));
  const days = (moves: Shifted[]) => moves.map(({ ordinal, startsAt }) => [ordinal, startsAt.slice(0, 10)]);
  const apply = (place: number, moves: object[]) =>
    cohort.coordinator.post(`/api/v1/sessions/${ids[place]}/shift`, { moves });
  const kept = async () =>
    (
      await api.rows<{ day: string }>(
        `SELECT to_char(starts_at, 'YYYY-MM-DD') AS day FROM sessions WHERE id = ANY($1) AND status = 'planned'
       ORDER BY ordinal`,
        [ids],
      )
    ).map(({ day }) => day);

  it('shows where each goes, and leaves those before and those of nobody’s group', async () => {
    await plan('2028-04-03', {});
    const { moves, stuck } = await preview(1, '2028-02-17');
    expect(days(moves)).toEqual([
      [2, '2028-02-17'],
      [3, '2028-03-16'],
    ]);
    expect(stuck).toEqual([]);
    expect(await kept()).toEqual(['2028-01-19', '2028-02-16', '2028-03-15']);
  });

  it('gives the hours of Ramadan to what enters it, and takes them from what leaves it', async () => {
    // Ramadan of 2028 begins on 29 January; from the 23rd to 5 March the clock is that of UTC.
    const earlier = await preview(1, '2028-01-26');
    expect(earlier.moves.map(({ startsAt, endsAt }) => [startsAt, endsAt])).toEqual([
      ['2028-01-26T10:00:00.000Z', '2028-01-26T13:00:00.000Z'],
      ['2028-02-23T09:00:00.000Z', '2028-02-23T12:00:00.000Z'],
    ]);
    const later = await preview(0, '2028-02-02');
    expect(later.moves.map(({ startsAt, endsAt }) => [startsAt, endsAt])).toEqual([
      ['2028-02-02T10:00:00.000Z', '2028-02-02T13:00:00.000Z'],
      ['2028-03-01T10:00:00.000Z', '2028-03-01T13:00:00.000Z'],
      ['2028-03-29T09:00:00.000Z', '2028-03-29T12:00:00.000Z'],
    ]);
  });

  it('goes around holidays and the trainer’s other sessions', async () => {
    // Thursday 16 March is the trainer's; the next one is free.
    await plan('2028-03-16', { kind: 'fair' });
    expect(days((await preview(1, '2028-02-17')).moves)).toEqual([
      [2, '2028-02-17'],
      [3, '2028-03-23'],
    ]);
  });

  it('keeps all of them, even where one takes the place that another leaves, with a trace of each', async () => {
    const { moves } = await preview(0, '2028-02-16');
    expect(days(moves)).toEqual([
      [1, '2028-02-16'],
      [2, '2028-03-15'],
      [3, '2028-04-12'],
    ]);
    expect((await apply(0, places(moves)).expect(200)).body).toEqual({ moved: 3 });
    expect(await kept()).toEqual(['2028-02-16', '2028-03-15', '2028-04-12']);
    const { body } = await cohort.coordinator.get(`/api/v1/sessions/${ids[2]}`).expect(200);
    expect(body).toMatchObject({ version: 2, changes: [expect.objectContaining({ what: 'time' })] });
  });

  it('keeps none where one has changed meanwhile, or somebody is taken', async () => {
    const { moves } = await preview(0, '2028-01-20');
    const stale = places(moves).map((move, turn) => (turn === 2 ? { ...move, version: 9 } : move));
    await apply(0, stale).expect(412);
    await plan('2028-03-16', { kind: 'fair' });
    const taken = await apply(0, places(moves)).expect(409);
    expect(taken.body).toMatchObject({
      code: 'trainer-booked',
      params: { session: ' (Séance)' },
      errors: [{ pointer: '/moves/2/trainerAccountId' }],
    });
    expect(await kept()).toEqual(['2028-01-19', '2028-02-16', '2028-03-15']);
  });

  it('moves no foreign session, none twice, and none that was held', async () => {
    const { moves } = await preview(1, '2028-02-17');
    const [first] = places(moves);
    const foreign = await apply(1, [{ ...first, id: uuidv7() }]).expect(422);
    expect(foreign.body.errors[0]).toMatchObject({ pointer: '/moves/0/id', code: 'unknown-reference' });
    await apply(1, [{ ...first }, { ...first }]).expect(422);
    await apply(1, [{ ...first, endsAt: first?.startsAt }]).expect(422);
    const other = await givenCohort(api);
    const body = { date: '2028-02-17', startTime: '10:00', endTime: '13:00' };
    await other.coordinator.post(`/api/v1/sessions/${ids[1]}/shift-preview`, body).expect(404);
    await other.coordinator.post(`/api/v1/sessions/${ids[1]}/shift`, { moves: places(moves) }).expect(404);
    const backwards = { ...body, endTime: '09:00' };
    const wrong = await cohort.coordinator
      .post(`/api/v1/sessions/${ids[1]}/shift-preview`, backwards)
      .expect(422);
    expect(wrong.body.errors[0].pointer).toBe('/endTime');
    await api.rows(`UPDATE sessions SET status = 'held' WHERE id = $1`, [ids[1]]);
    await cohort.coordinator.post(`/api/v1/sessions/${ids[1]}/shift-preview`, body).expect(409);
  });
});
