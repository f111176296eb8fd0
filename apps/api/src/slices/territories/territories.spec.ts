import { givenActor, givenStranger } from '../../../test/actors';
import { startApi, type TestApi } from '../../../test/api';

describe('territories', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  it('lists regions, provinces and communes, each below its parent', async () => {
    const trainer = await givenActor(api, 'trainer');
    const { items } = (await trainer.get('/api/v1/territories').expect(200)).body as {
      items: { id: string; code: string; parentId: string | null; level: string; nameAr: string }[];
    };
    const byId = new Map(items.map((item) => [item.id, item]));
    const akhfennir = items.find(({ code }) => code === 'tarfaya-akhfennir');
    expect(akhfennir).toMatchObject({ level: 'commune', nameAr: 'أخفنير' });
    expect(byId.get(akhfennir?.parentId ?? '')).toMatchObject({ code: 'tarfaya', level: 'province' });
    for (const { level, parentId } of items) {
      const parent = byId.get(parentId ?? '')?.level ?? null;
      expect(parent).toBe({ region: null, province: 'region', commune: 'province' }[level]);
    }
  });

  it('answers that nothing changed to who has the list already', async () => {
    const sponsor = await givenActor(api, 'sponsor');
    const first = await sponsor.get('/api/v1/territories').expect(200);
    const etag = first.headers.etag ?? '';
    const second = await sponsor.get('/api/v1/territories').set('if-none-match', etag).expect(304);
    expect(second.text).toBe('');
    await api.rows(`UPDATE territories SET name_fr = 'Tah neuf' WHERE code = 'tarfaya-tah'`);
    const third = await sponsor.get('/api/v1/territories').set('if-none-match', etag).expect(200);
    expect(third.headers.etag).not.toBe(etag);
  });

  it('answers nobody who is not signed in', async () => {
    await givenStranger(api).get('/api/v1/territories').expect(401);
  });
});
