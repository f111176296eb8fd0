import { startApi, type TestApi } from '../../../../test/api';
import { RefreshFigures } from '../territory-views/refresh-figures';
import { type Cohort, givenCohort } from '../../../../test/given-cohort';
import { givenFinalised, givenMarks, givenMeeting } from '../../../../test/given-delivery';

describe('a cooperative among those of its sector', () => {
  let api: TestApi;
  let cohort: Cohort;
  let address: string;

  beforeAll(async () => {
    api = await startApi();
    cohort = await givenCohort(api, { cooperatives: 7 });
    const [own] = cohort.enrolments;
    address = `/api/v1/cooperatives/${own?.cooperativeId}/comparison`;
    for (const [place, { id }] of cohort.enrolments.entries()) {
      await givenFinalised(api, cohort, id, place / 2);
    }
    const meeting = await givenMeeting(api, cohort, cohort.enrolments.slice(0, 3), {
      startsAt: '2026-09-10T09:00:00Z',
    });
    for (const enrolment of cohort.enrolments.slice(0, 3)) {
      await givenMarks(api, cohort, meeting, enrolment, ['present', 'absent', 'present', 'present']);
    }
  });
  afterAll(() => api.close());

  const read = async (client = cohort.cooperative, query = '') =>
    (await client.get(`${address}${query}`).expect(200)).body;
  const measureOf = (body: { measures: { key: string }[] }, key: string) =>
    body.measures.find((measure) => measure.key === key);

  it('tells it its own values and rounded quartiles of the others, and nobody’s name', async () => {
    const body = await read();
    expect(body).toMatchObject({ sector: 'fishing', among: 'programme', others: 6, named: [] });
    // The others: .5 1 1.5 2 2.5 3.
    expect(measureOf(body, 'maturity')).toMatchObject({
      own: 0,
      others: { peers: 6, lowerQuartile: 1, median: 2, upperQuartile: 2.5, quarter: 'lowest' },
    });
    expect(measureOf(body, 'GOV')).toMatchObject({
      own: 0,
      others: { peers: 6 },
      title: { fr: expect.any(String) },
    });
    const text = JSON.stringify(body);
    for (const { cooperativeId } of cohort.enrolments.slice(1)) expect(text).not.toContain(cooperativeId);
  });

  it('tells of the whole country what was added up last, by the same rules, and when that was', async () => {
    const figures = api.app.get(RefreshFigures);
    await figures.run();
    const { refreshedAt, ...country } = await read(cohort.cooperative, '?among=country');
    expect(Date.now() - Date.parse(refreshedAt)).toBeLessThan(60_000);
    expect({ ...country, among: 'programme', refreshedAt: null }).toEqual(await read());
    const [, second] = cohort.enrolments;
    await api.rows(`UPDATE enrolments SET status = 'withdrawn' WHERE id = $1`, [second?.id]);
    expect((await read(cohort.cooperative, '?among=country')).others).toBe(6);
    await figures.run();
    expect((await read(cohort.cooperative, '?among=country')).others).toBe(5);
    await api.rows(`UPDATE enrolments SET status = 'active' WHERE id = $1`, [second?.id]);
  });

  it('says nothing where fewer than five others have a value', async () => {
    expect(measureOf(await read(), 'attendance')).toMatchObject({ own: 0.75, others: null });
    await api.rows(`UPDATE cooperatives SET sector = 'crafts' WHERE id = ANY ($1)`, [
      cohort.enrolments.slice(5).map(({ cooperativeId }) => cooperativeId),
    ]);
    const body = await read();
    expect(body.others).toBe(4);
    expect(measureOf(body, 'maturity')).toMatchObject({ own: 0, others: null });
    await api.rows(`UPDATE cooperatives SET sector = 'fishing'`);
  });

  it('names them to a coordinator, those of the own programmes alone, and to no trainer', async () => {
    const foreign = await givenCohort(api, { cooperatives: 2 });
    await api.app.get(RefreshFigures).run();
    const office = await read(cohort.coordinator, '?among=country');
    expect(office.others).toBe(8);
    expect(office.named).toHaveLength(6);
    expect((await read(cohort.coordinator, '?among=province')).others).toBe(8);
    expect((await read(cohort.coordinator)).others).toBe(6);
    expect((await read(cohort.administrator, '?among=country')).named).toHaveLength(8);
    expect((await read(cohort.trainer)).named).toEqual([]);
    await foreign.cooperative.get(address).expect(404);
    await foreign.coordinator.get(address).expect(404);
    await cohort.sponsor.get(address).expect(403);
    await cohort.coordinator.get(`${address}?among=world`).expect(422);
  });
});
