import { localDate } from '@tiwizi/domain';
import { uuidv7 } from 'uuidv7';
import { startApi, type TestApi } from '../../../../test/api';
import { type Cohort, givenCohort } from '../../../../test/given-cohort';
import { givenDiagnostic } from '../../../../test/given-diagnostic';
import { type PeersDto } from './peers.dto';

const today = localDate(new Date(), 'Africa/Casablanca');

describe('who knows how', () => {
  let api: TestApi;
  let asking: Cohort;
  let able: Cohort;
  let topic: string;
  let enrolmentId: string;
  let hosts: string[];

  beforeAll(async () => {
    api = await startApi();
    asking = await givenCohort(api);
    able = await givenCohort(api);
    enrolmentId = asking.enrolments[0]?.id ?? '';
    hosts = able.enrolments.map(({ cooperativeId }) => cooperativeId);
    const topics = await able.trainer.get('/api/v1/practice-topics').expect(200);
    topic = topics.body.items[0].code as string;
    for (const { id } of able.enrolments) await givenDiagnostic(able.trainer, id, { except: { [topic]: 4 } });
  });
  afterAll(() => api.close());

  const offer = (cooperativeId: string, topics: string[], version: number) =>
    able.coordinator.put(
      `/api/v1/cooperatives/${cooperativeId}/peer-offer`,
      { topics, note: 'Une journée' },
      version,
    );
  const find = async (): Promise<PeersDto> =>
    (await asking.trainer.get(`/api/v1/enrolments/${enrolmentId}/peers?criterion=${topic}`).expect(200))
      .body as PeersDto;

  it('names only those that master it and are willing, the rest as a number', async () => {
    expect(await find()).toMatchObject({
      items: [],
      others: 2,
      contacts: [expect.stringContaining('coordinator')],
    });
    const first = await able.cooperative.get(`/api/v1/cooperatives/${hosts[0] ?? ''}/peer-offer`).expect(200);
    expect(first.body).toMatchObject({ topics: [], mastered: [topic], version: 0, may: ['change'] });
    await offer(hosts[0] ?? '', [topic], 0).expect(200);
    const found = await find();
    expect(found).toMatchObject({
      items: [
        { cooperativeId: hosts[0], near: 'province', placeFr: 'Tarfaya', note: 'Une journée', asked: false },
      ],
      others: 1,
    });
    expect(JSON.stringify(found)).not.toContain(hosts[1]);
    // Willing, but no longer at level 4 on the last diagnostic.
    await offer(hosts[1] ?? '', [topic], 0).expect(200);
    expect((await find()).items).toHaveLength(2);
    await givenDiagnostic(able.trainer, able.enrolments[1]?.id ?? '', { wave: 'endline', level: 2 });
    await api.rows('SELECT 1');
    expect((await find()).items.map(({ cooperativeId }) => cooperativeId)).toEqual([hosts[0]]);
    await offer(hosts[0] ?? '', [], 0).expect(412);
    await offer(hosts[0] ?? '', ['NOPE'], 1).expect(422);
    await asking.coordinator
      .put(`/api/v1/cooperatives/${hosts[0] ?? ''}/peer-offer`, { topics: [], note: '' }, 1)
      .expect(404);
    await able.trainer
      .put(`/api/v1/cooperatives/${hosts[0] ?? ''}/peer-offer`, { topics: [], note: '' }, 1)
      .expect(403);
  });

  it('carries a visit from the wish to what came of it, each side in its turn', async () => {
    const ask = (id = uuidv7(), hostCooperativeId = hosts[0]) =>
      asking.cooperative.post(`/api/v1/enrolments/${enrolmentId}/peer-visits`, {
        ...{ id, hostCooperativeId, criterionCode: topic, wish: 'Voir le cahier' },
      });
    const { body: visit } = await ask().expect(201);
    expect(visit).toMatchObject({ status: 'asked', may: ['cancelled'] });
    expect((await ask().expect(409)).body.code).toBe('peer-asked-already');
    const unwilling = await ask(uuidv7(), hosts[1]).expect(422);
    expect(unwilling.body.errors).toMatchObject([{ code: 'peer-not-willing' }]);
    expect((await find()).items[0]?.asked).toBe(true);

    const path = `/api/v1/peer-visits/${visit.id as string}/standing`;
    const accepted = { status: 'accepted', plannedOn: today, heldOn: null, result: '' };
    expect((await asking.cooperative.put(path, accepted, 1).expect(409)).body.code).toBe('peer-visit-step');
    await able.cooperative.put(path, accepted, 1).expect(200);
    const held = { status: 'held', plannedOn: null, heldOn: today, result: 'Cahier repris' };
    await asking.cooperative.put(path, { ...held, heldOn: null }, 2).expect(422);
    await asking.cooperative.put(path, { ...held, heldOn: '2199-01-01' }, 2).expect(422);
    await asking.cooperative.put(path, held, 1).expect(412);
    const { body: told } = await asking.cooperative.put(path, held, 2).expect(200);
    expect(told).toMatchObject({ status: 'held', plannedOn: today, result: 'Cahier repris', may: [] });
    expect((await find()).items[0]).toMatchObject({ visitsHosted: 1, asked: false });
    for (const client of [asking.trainer, able.cooperative]) {
      expect((await client.get('/api/v1/peer-visits').expect(200)).body.items).toHaveLength(1);
    }
  });

  it('shows nothing to a third', async () => {
    const third = await givenCohort(api);
    expect((await third.coordinator.get('/api/v1/peer-visits').expect(200)).body.items).toEqual([]);
    await third.trainer.get(`/api/v1/enrolments/${enrolmentId}/peers?criterion=${topic}`).expect(404);
    await third.trainer.get(`/api/v1/cooperatives/${hosts[0] ?? ''}/peer-offer`).expect(404);
    await asking.sponsor.get('/api/v1/peer-visits').expect(403);
  });
});
