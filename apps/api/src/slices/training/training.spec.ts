import { startApi, type TestApi } from '../../../test/api';
import { givenActor } from '../../../test/actors';
import shipped from './modules.json';

describe('training modules', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  it('ship with the product, in three languages, and are listed by code', async () => {
    const trainer = await givenActor(api, 'trainer');
    const { body } = await trainer.get('/api/v1/modules').expect(200);
    expect(body.items).toHaveLength(shipped.length);
    const { code, title, plannedHours, criteria } = shipped[0] ?? {};
    expect(body.items[0]).toMatchObject({ code, title, plannedHours, criteria });
  });

  it('are no matter of a sponsor', async () => {
    const sponsor = await givenActor(api, 'sponsor');
    await sponsor.get('/api/v1/modules').expect(403);
  });
});
