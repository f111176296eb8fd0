import { uuidv7 } from 'uuidv7';
import { startApi, type TestApi } from '../../../test/api';
import { type Cohort, givenCohort } from '../../../test/given-cohort';
import { type SupportTotalsDto } from './support-totals.dto';
import { type SupportContentDto, type SupportDto } from './supports.dto';

describe('support received', () => {
  let api: TestApi;
  let cohort: Cohort;
  let foreign: Cohort;
  let own: string;
  let second: string;

  beforeAll(async () => {
    api = await startApi();
    cohort = await givenCohort(api);
    foreign = await givenCohort(api);
    [own = '', second = ''] = cohort.enrolments.map(({ cooperativeId }) => cooperativeId);
  });
  afterAll(() => api.close());

  const content = (change: Partial<SupportContentDto> = {}): SupportContentDto => ({
    funder: 'Conseil de la région',
    category: 'technical',
    object: 'Pasteurisateur de lait',
    inKind: false,
    amount: 60_000,
    from: '2026-01-01',
    to: '2026-12-31',
    status: 'granted',
    note: '',
    fileIds: [],
    ...change,
  });
  const add = (change: Partial<SupportContentDto> = {}, cooperativeId = own, by = cohort.coordinator) =>
    by.post('/api/v1/supports', { id: uuidv7(), cooperativeId, ...content(change) });
  const read = async (id: string): Promise<SupportDto> =>
    (await cohort.coordinator.get(`/api/v1/supports/${id}`).expect(200)).body as SupportDto;
  const clear = () => api.rows('DELETE FROM supports');

  it('warns before and after it is kept that another pays for the same, until somebody settles it', async () => {
    await clear();
    const first = (await add({ funder: 'INDH' }).expect(201)).body as SupportDto;
    const asked = await cohort.coordinator
      .get(
        `/api/v1/cooperatives/${own}/overlapping-supports?category=technical&object=Deux%20pasteurisateurs&from=2026-06-01`,
      )
      .expect(200);
    expect(asked.body).toMatchObject({ items: [{ id: first.id, reasons: ['same_object'] }] });
    // In the other language by another giver; then more of the same by the same one.
    for (const [funder, told] of [
      ['الجهة', 1],
      ['indh', 0],
    ] as const) {
      const query = new URLSearchParams({
        ...{ category: 'technical', object: 'مبستر الحليب', from: '2026-06-01', funder },
      });
      const reply = await cohort.coordinator
        .get(`/api/v1/cooperatives/${own}/overlapping-supports?${query.toString()}`)
        .expect(200);
      expect(reply.body.items).toHaveLength(told);
    }

    const { body } = await add({ object: 'Deux pasteurisateurs', totalCost: 90_000 }).expect(201);
    expect(body).toMatchObject({ overlaps: [{ id: first.id, reasons: ['same_object', 'over_cost'] }] });
    expect((await read(first.id)).overlaps).toMatchObject([
      { id: body.id, settledWith: null, may: ['settle'] },
    ]);
    const doubled = () => cohort.coordinator.get('/api/v1/supports?doubled=true').expect(200);
    expect((await doubled()).body.items).toHaveLength(2);

    const word = { otherId: body.id as string, word: 'Cofinancement : 60 et 40 %' };
    await cohort.trainer.post(`/api/v1/supports/${first.id}/settlement`, word).expect(403);
    const settled = await cohort.coordinator
      .post(`/api/v1/supports/${first.id}/settlement`, word)
      .expect(200);
    expect(settled.body.overlaps).toMatchObject([{ settledWith: word.word }]);
    expect((await doubled()).body.items).toEqual([]);

    // A word said of two things does not hold for a third that came later.
    const cheaper = content({ object: 'Deux pasteurisateurs', totalCost: 130_000 });
    await cohort.coordinator.put(`/api/v1/supports/${body.id}`, cheaper, 1).expect(200);
    expect((await read(first.id)).overlaps).toMatchObject([
      { reasons: ['same_object'], settledWith: word.word },
    ]);
    await cohort.coordinator
      .put(`/api/v1/supports/${body.id}`, { ...cheaper, totalCost: 90_000 }, 2)
      .expect(200);
    expect((await read(first.id)).overlaps).toMatchObject([{ settledWith: null }]);

    await cohort.coordinator
      .put(`/api/v1/supports/${body.id}`, content({ status: 'refused', object: 'Pasteurisateur' }), 3)
      .expect(200);
    expect((await read(first.id)).overlaps).toEqual([]);
  });

  it('adds up by scheme, giver and province, and counts what has no amount beside', async () => {
    await clear();
    const schemes = await cohort.coordinator.get('/api/v1/support-schemes').expect(200);
    const [scheme] = schemes.body.items as { id: string }[];
    await add({ schemeId: scheme?.id, amount: 1000.5, object: 'Four' }).expect(201);
    await add({ schemeId: scheme?.id, amount: null, object: 'Camion', inKind: true }).expect(201);
    await add({ amount: 2000, status: 'asked', object: 'Label' }, second).expect(201);
    await add({ amount: 9999, status: 'refused', object: 'Local' }, second).expect(201);
    const totals = async (by: string): Promise<SupportTotalsDto> =>
      (await cohort.coordinator.get(`/api/v1/supports/totals?by=${by}`).expect(200)).body as SupportTotalsDto;
    const whole = { count: 3, cooperatives: 2, granted: 1000.5, asked: 2000, withoutAmount: 1 };
    for (const by of ['scheme', 'funder', 'province']) {
      const told = await totals(by);
      expect(told.whole).toMatchObject(whole);
      const sum = (key: 'count' | 'granted' | 'asked' | 'withoutAmount') =>
        told.items.reduce((all, item) => all + item[key], 0);
      expect([sum('count'), sum('granted'), sum('asked'), sum('withoutAmount')]).toEqual([
        3, 1000.5, 2000, 1,
      ]);
    }
    expect((await totals('scheme')).items).toMatchObject([
      { id: scheme?.id, count: 2, granted: 1000.5 },
      { id: null, name: null, count: 1, asked: 2000 },
    ]);
    expect((await totals('province')).items[0]?.name?.fr).toBe('Tarfaya');
  });

  it('pages without losing one, and comes as a table that runs no formula', async () => {
    await clear();
    for (const object of ['=1+1', 'Balance', 'Etuve']) {
      await add({ object, from: '2026-03-01', amount: 1234.5 }).expect(201);
    }
    const first = await cohort.coordinator.get('/api/v1/supports?limit=2').expect(200);
    const rest = await cohort.coordinator
      .get(`/api/v1/supports?limit=2&cursor=${first.body.nextCursor as string}`)
      .expect(200);
    const objects = [...first.body.items, ...rest.body.items].map(({ object }: SupportDto) => object);
    expect(objects.sort()).toEqual(['=1+1', 'Balance', 'Etuve']);
    expect(rest.body.nextCursor).toBeNull();
    const table = await cohort.coordinator.get('/api/v1/supports/table?locale=fr').expect(200);
    expect(table.text).toContain(`'=1+1`);
    expect(table.text).toContain('1234,5');
  });

  it('lets a cooperative note its own, and change no other', async () => {
    await clear();
    const team = (await add().expect(201)).body as SupportDto;
    const { body } = await add({ object: 'Balance' }, own, cohort.cooperative).expect(201);
    expect(body.may).toEqual(['change']);
    const seen = await cohort.cooperative.get(`/api/v1/supports/${team.id}`).expect(200);
    expect(seen.body.may).toEqual([]);
    const refused = await cohort.cooperative.put(`/api/v1/supports/${team.id}`, content(), 1).expect(409);
    expect(refused.body.code).toBe('support-of-the-team');
    await add({}, second, cohort.cooperative).expect(422);
    const list = await cohort.cooperative.get('/api/v1/supports').expect(200);
    expect(list.body.items).toHaveLength(2);
  });

  it('keeps to what is in scope, and to things that belong together', async () => {
    await clear();
    const { body } = await add().expect(201);
    await foreign.coordinator.get(`/api/v1/supports/${body.id}`).expect(404);
    await foreign.coordinator.put(`/api/v1/supports/${body.id}`, content(), 1).expect(404);
    await foreign.coordinator.delete(`/api/v1/supports/${body.id}`, 1).expect(404);
    await foreign.coordinator
      .post(`/api/v1/supports/${body.id}/settlement`, { otherId: body.id, word: null })
      .expect(404);
    expect((await foreign.coordinator.get('/api/v1/supports').expect(200)).body.items).toEqual([]);
    await cohort.sponsor.get('/api/v1/supports').expect(403);
    for (const [change, pointer] of [
      [{ programmeId: foreign.programmeId }, '/programmeId'],
      [{ schemeId: uuidv7() }, '/schemeId'],
      [{ actionId: uuidv7() }, '/actionId'],
      [{ fileIds: [uuidv7()] }, '/fileIds/0'],
      [{ to: '2025-12-31' }, '/to'],
      [{ amount: -1 }, '/amount'],
      [{ object: 'a\u0000' }, '/object'],
    ] as [Partial<SupportContentDto>, string][]) {
      const reply = await add(change).expect(422);
      expect(reply.body.errors[0].pointer).toBe(pointer);
    }
    await cohort.coordinator.put(`/api/v1/supports/${body.id}`, content(), 7).expect(412);
    await cohort.coordinator.delete(`/api/v1/supports/${body.id}`, 1).expect(204);
    expect(await api.rows('SELECT id FROM supports')).toEqual([]);
  });

  it('takes schemes of one’s own beside those that ship', async () => {
    const scheme = { id: uuidv7(), nameFr: 'Fonds du cercle', nameAr: '', funder: 'Cercle', source: '' };
    await cohort.trainer.post('/api/v1/support-schemes', scheme).expect(403);
    const { body } = await cohort.coordinator.post('/api/v1/support-schemes', scheme).expect(201);
    expect(body.items).toContainEqual(
      expect.objectContaining({ id: scheme.id, verified: false, funder: 'Cercle' }),
    );
    expect((await add({ schemeId: scheme.id, object: 'Puits' }).expect(201)).body.scheme.id).toBe(scheme.id);
  });
});
