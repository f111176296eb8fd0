import { uuidv7 } from 'uuidv7';
import { givenActor } from '../../../test/actors';
import { startApi, type TestApi } from '../../../test/api';
import { type Cohort, givenCohort } from '../../../test/given-cohort';
import { givenSession } from '../../../test/given-session';

describe('the calendar', () => {
  let api: TestApi;
  let cohort: Cohort;

  beforeAll(async () => {
    api = await startApi();
  });
  beforeEach(async () => {
    cohort = await givenCohort(api);
  });
  afterAll(() => api.close());

  const october = '/api/v1/sessions/calendar?from=2026-10-01&to=2026-10-31';
  const ids = (body: { items: { id: string }[] }) => body.items.map(({ id }) => id);

  it('shows a span of days on the programme’s own clock, as light as a month needs it', async () => {
    const inside = await givenSession(api, cohort, { startsAt: '2026-10-31T22:30:00Z' });
    // Half past midnight of 1 November in Morocco.
    await givenSession(api, cohort, { startsAt: '2026-11-01T02:00:00Z' });
    await givenSession(api, cohort, { startsAt: '2026-09-30T20:00:00Z' });
    const { body } = await cohort.trainer.get(october).expect(200);
    expect(ids(body)).toEqual([inside]);
    expect(body.more).toBe(false);
    expect(body.items[0]).toMatchObject({
      zone: 'Africa/Casablanca',
      cooperativeCount: 2,
      status: 'planned',
    });
    expect(body.items[0].cooperatives).toHaveLength(2);
  });

  it('narrows by programme, trainer, cooperative and kind', async () => {
    const [first, second] = cohort.enrolments;
    const colleague = await givenActor(api, 'trainer');
    const one = await givenSession(api, cohort, {
      startsAt: '2026-10-05T08:00:00Z',
      enrolmentIds: [first?.id ?? ''],
    });
    const other = await givenSession(api, cohort, {
      startsAt: '2026-10-06T08:00:00Z',
      enrolmentIds: [second?.id ?? ''],
      trainerId: colleague.accountId,
    });
    const { coordinator, trainer } = cohort;
    const asked = async (query: string) =>
      ids((await coordinator.get(`${october}&${query}`).expect(200)).body);
    expect(await asked(`programmeId=${cohort.programmeId}`)).toEqual([one, other]);
    expect(await asked(`trainerAccountId=${colleague.accountId}`)).toEqual([other]);
    expect(await asked(`cooperativeId=${first?.cooperativeId}`)).toEqual([one]);
    expect(await asked('kind=training')).toEqual([]);
    expect(await asked(`programmeId=${uuidv7()}`)).toEqual([]);
    const list = await coordinator
      .get(`/api/v1/sessions?trainerAccountId=${colleague.accountId}`)
      .expect(200);
    expect(ids(list.body)).toEqual([other]);
    // The colleague leads for the second alone, and is not told that the first is anybody's.
    expect(ids((await colleague.get(`${october}&cooperativeId=${first?.cooperativeId}`)).body)).toEqual([]);
    expect(ids((await trainer.get(october)).body)).toEqual([one, other]);
  });

  it('shows each their own alone', async () => {
    const foreign = await givenCohort(api);
    await givenSession(api, foreign, { startsAt: '2026-10-05T08:00:00Z' });
    const own = await givenSession(api, cohort, { startsAt: '2026-10-07T08:00:00Z' });
    for (const role of ['coordinator', 'trainer', 'cooperative'] as const) {
      const { body } = await cohort[role].get(october).expect(200);
      expect(ids(body)).toEqual([own]);
      expect(body.items[0].cooperativeCount).toBe(role === 'cooperative' ? 1 : 2);
    }
    await cohort.sponsor.get(october).expect(403);
  });

  it.each([
    ['a span of years', 'from=2026-01-01&to=2027-01-01', 422],
    ['an end before its start', 'from=2026-10-02&to=2026-10-01', 422],
    ['no end', 'from=2026-10-02', 422],
    ['a day that is none', 'from=2026-10-02&to=2026-02-31', 422],
    ['a kind that is none', 'from=2026-10-02&to=2026-10-03&kind=x%00', 422],
    ['62 days', 'from=2026-10-01&to=2026-12-01', 200],
    ['63 days', 'from=2026-10-01&to=2026-12-02', 422],
  ])('answers %s as it should', async (_, query, status) => {
    await cohort.coordinator.get(`/api/v1/sessions/calendar?${query}`).expect(status);
  });
});
