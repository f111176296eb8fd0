import { localDate, monthOf } from '@tiwizi/domain';
import { uuidv7 } from 'uuidv7';
import { type Client, givenStranger } from '../../../test/actors';
import { type TestApi, startApi } from '../../../test/api';
import { type Cohort, givenCohort } from '../../../test/given-cohort';
import { givenIndicators, turnover } from '../../../test/given-indicators';

const month = monthOf(localDate(new Date(), 'Africa/Casablanca'));

describe('who may read and enter indicators', () => {
  let api: TestApi;
  let own: Cohort;
  let foreign: Cohort;

  beforeAll(async () => {
    api = await startApi();
    own = await givenCohort(api, { startsOn: `${month}-01` });
    foreign = await givenCohort(api, { startsOn: `${month}-01` });
    await givenIndicators(api, own.programmeId);
    await givenIndicators(api, foreign.programmeId);
  });
  afterAll(() => api.close());

  const reading = (cohort: Cohort, place = 0) => ({
    id: uuidv7(),
    enrolmentId: cohort.enrolments[place]?.id,
    indicatorId: turnover,
    month,
    value: 5,
    numerator: null,
    denominator: null,
    source: 'Caisse',
  });
  const target = { targets: [{ indicatorId: turnover, baseline: 1, target: 2 }] };
  const asks: [string, (client: Client, cohort: Cohort) => ReturnType<Client['get']>][] = [
    ['programme indicators', (c, o) => c.get(`/api/v1/programmes/${o.programmeId}/indicators`)],
    ['grid', (c, o) => c.get(`/api/v1/programmes/${o.programmeId}/readings`)],
    ['series', (c, o) => c.get(`/api/v1/enrolments/${o.enrolments[0]?.id}/indicators`)],
    ['entering', (c, o) => c.put(`/api/v1/programmes/${o.programmeId}/readings`, { readings: [reading(o)] })],
  ];

  it.each(asks)('%s: own scope yes, foreign 404, sponsor 403, nobody 401', async (_, ask) => {
    for (const client of [own.administrator, own.coordinator, own.trainer, own.cooperative]) {
      await ask(client, own).expect(200);
    }
    for (const client of [own.coordinator, own.trainer, own.cooperative]) {
      await ask(client, foreign).expect(404);
    }
    await ask(own.sponsor, own).expect(403);
    await ask(givenStranger(api), own).expect(401);
  });

  const choices: [string, (client: Client, cohort: Cohort) => ReturnType<Client['get']>][] = [
    [
      'choosing',
      (c, o) => c.put(`/api/v1/programmes/${o.programmeId}/indicators`, { indicatorIds: [turnover] }),
    ],
    ['targets', (c, o) => c.put(`/api/v1/enrolments/${o.enrolments[0]?.id}/indicator-targets`, target)],
  ];

  it.each(choices)('%s is the office’s', async (_, ask) => {
    await ask(own.coordinator, own).expect(200);
    await ask(own.coordinator, foreign).expect(404);
    for (const client of [own.trainer, own.cooperative, own.sponsor]) await ask(client, own).expect(403);
  });

  it('keeps a cooperative to its own rows and readings', async () => {
    const path = `/api/v1/programmes/${own.programmeId}/readings`;
    await own.coordinator.put(path, { readings: [reading(own, 1)] }).expect(200);
    const grid = await own.cooperative.get(path).expect(200);
    expect(grid.body.rows.map(({ enrolmentId }: { enrolmentId: string }) => enrolmentId)).toEqual([
      own.enrolments[0]?.id,
    ]);
    const other = await own.cooperative.put(path, { readings: [reading(own, 1)] }).expect(422);
    expect(other.body.errors[0]).toMatchObject({ code: 'unknown-reference' });
    await own.cooperative.get(`/api/v1/enrolments/${own.enrolments[1]?.id}/indicators`).expect(404);
  });

  it('lets nobody decide on a foreign reading, nor a trainer on any', async () => {
    const theirs = reading(foreign);
    await foreign.coordinator
      .put(`/api/v1/programmes/${foreign.programmeId}/readings`, { readings: [theirs] })
      .expect(200);
    const body = { readingIds: [theirs.id], decision: 'approve', reason: '' };
    const reply = await own.coordinator.post('/api/v1/readings/decisions', body).expect(422);
    expect(reply.body.errors[0]).toMatchObject({ pointer: '/readingIds/0', code: 'unknown-reference' });
    await foreign.trainer.post('/api/v1/readings/decisions', body).expect(403);
    await foreign.coordinator.post('/api/v1/readings/decisions', body).expect(200);
  });
});
