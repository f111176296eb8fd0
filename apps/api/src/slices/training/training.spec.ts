import { NEED_CATEGORIES, readStoredGrid, type StoredGrid } from '@tiwizi/domain';
import { uuidv7 } from 'uuidv7';
import { type Client, givenActor } from '../../../test/actors';
import { startApi, type TestApi } from '../../../test/api';
import { loadReferenceData } from '../../reference-data';
import { DataSource } from 'typeorm';
import { shippedModules } from './shipped-modules';

describe('what ships with the product', () => {
  it('answers every area of need, and teaches communication, decision-making and project management', () => {
    expect(shippedModules.length).toBeGreaterThanOrEqual(16);
    expect(new Set(shippedModules.map(({ category }) => category))).toEqual(new Set(NEED_CATEGORIES));
    const titles = shippedModules.map(({ content }) => content.title.en);
    for (const word of [/communication/i, /decision-making/i, /project management/i]) {
      expect(titles.some((title) => word.test(title))).toBe(true);
    }
  });

  it.each(shippedModules.map((module) => [module.code, module] as const))(
    '%s is whole: its agenda fills its hours, its sheets fit, all in three languages',
    (_, { content, plannedHours, buildsOn, code }) => {
      const minutes = content.agenda.reduce((sum, step) => sum + step.minutes, 0);
      expect(minutes).toBe(plannedHours * 60);
      expect(content.agenda.length).toBeGreaterThanOrEqual(4);
      expect(content.materials.length).toBeGreaterThanOrEqual(3);
      expect(content.messages.length).toBeGreaterThanOrEqual(3);
      expect(content.sheets.length).toBeGreaterThanOrEqual(1);
      for (const { table, debrief } of content.sheets) {
        expect(debrief.length).toBeGreaterThan(0);
        for (const cells of table?.rows ?? []) expect(cells).toHaveLength(table?.columns.length ?? 0);
      }
      const codes = shippedModules.map((one) => one.code);
      for (const earlier of buildsOn) expect(codes.indexOf(earlier)).toBeLessThan(codes.indexOf(code));
      // A cell may be empty for participants to write in; then it is so in every language.
      for (const text of textsIn(content)) {
        expect([text.fr === '', text.ar === '', text.en === '']).toEqual(Array(3).fill(text.fr === ''));
        expect(text.ar).not.toMatch(/[a-zA-Z]{4}(?!-)/);
      }
    },
  );
});

function textsIn(value: unknown): { fr: string; ar: string; en: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('fr' in value) return [value as { fr: string; ar: string; en: string }];
  return Object.values(value).flatMap(textsIn);
}

describe('training modules', () => {
  let api: TestApi;
  let administrator: Client;
  let trainer: Client;
  beforeAll(async () => {
    api = await startApi();
    administrator = await givenActor(api, 'administrator');
    trainer = await givenActor(api, 'trainer');
  });
  afterAll(() => api.close());

  const text = (fr: string) => ({ fr, ar: '', en: '' });
  const body = (changes: object = {}) => ({
    title: text('Filmer son atelier'),
    objectives: text('Faire une vidéo d’une minute.'),
    audience: text('Jeunes membres'),
    category: 'commercial',
    plannedHours: 2,
    criteria: ['COM4'],
    buildsOn: ['M11'],
    agenda: [{ minutes: 120, title: text('Filmer'), method: text('Par deux') }],
    materials: [text('Téléphone')],
    messages: [text('Une minute suffit.')],
    learningCheck: [
      { question: text('Quand ?'), choices: [text('Le jour même'), text('Plus tard')], right: 0 },
    ],
    sheets: [
      {
        title: text('Le plan du film'),
        purpose: text('Savoir quoi filmer'),
        instructions: [text('Dessinez')],
        table: { columns: [text('Image')], rows: [{ cells: [text('Les mains')] }], blankRows: 3 },
        questions: [],
        debrief: [text('Demander l’accord.')],
      },
    ],
    ...changes,
  });
  const given = async (changes: object = {}) => {
    const module = { id: uuidv7(), code: `OWN-${uuidv7().slice(-6).toUpperCase()}`, ...body(changes) };
    return (await administrator.post('/api/v1/modules', module).expect(201)).body;
  };
  const read = async (id: string) => (await trainer.get(`/api/v1/modules/${id}`).expect(200)).body;
  const idOf = async (code: string): Promise<string> =>
    (await api.rows<{ id: string }>('SELECT id FROM training_modules WHERE code = $1', [code]))[0]?.id ?? '';
  const reload = () => loadReferenceData(api.app.get(DataSource));

  it('are listed by code, and read whole', async () => {
    const { body: list } = await trainer.get('/api/v1/modules').expect(200);
    const [first] = shippedModules;
    expect(list.items[0]).toMatchObject({ code: 'M01', title: first?.content.title, sheetCount: 2 });
    expect(list.items[0].agenda).toBeUndefined();
    const whole = await read(list.items[0].id);
    expect(whole.agenda).toEqual(first?.content.agenda);
    const cells = whole.sheets[0].table.rows.map((row: { cells: object[] }) => row.cells);
    expect(cells).toEqual(first?.content.sheets[0]?.table?.rows);
    expect(whole.may).toEqual([]);
  });

  it('go back to the text that ships with the product, and forth to the one written here', async () => {
    const id = await idOf('M13');
    const shipped = await read(id);
    const text = (version: number, useShipped: boolean) =>
      administrator.put(`/api/v1/modules/${id}/text`, { shipped: useShipped }, version);
    expect((await text(shipped.version, true).expect(409)).body.code).toBe('module-one-text');
    const written = await administrator.put(`/api/v1/modules/${id}`, body(), shipped.version).expect(200);
    expect(written.body.may).toContain('useShipped');
    await trainer.put(`/api/v1/modules/${id}/text`, { shipped: true }, written.body.version).expect(403);
    await text(shipped.version, true).expect(412);
    const back = await text(written.body.version, true).expect(200);
    expect(back.body).toEqual({
      ...shipped,
      version: back.body.version,
      may: ['update', 'retire', 'useOwn'],
    });
    await reload();
    expect((await read(id)).version).toBe(back.body.version);
    const forth = await text(back.body.version, false).expect(200);
    expect(forth.body).toEqual({ ...written.body, version: forth.body.version });
    const own = await given();
    await administrator.put(`/api/v1/modules/${own.id}/text`, { shipped: true }, own.version).expect(409);
  });

  it('answer the criteria whose suggestions in the default grid name them', async () => {
    const [version] = await api.rows<{ content: StoredGrid }>(
      `SELECT content FROM grid_versions WHERE status = 'published' LIMIT 1`,
    );
    if (version === undefined) throw new Error('a grid ships with the product');
    const criteria = readStoredGrid(version.content).dimensions.flatMap((dimension) => dimension.criteria);
    const named = criteria.flatMap(({ code, suggestions }) =>
      suggestions.flatMap(({ moduleCode }) => (moduleCode === null ? [] : [{ code, moduleCode }])),
    );
    expect(named.length).toBeGreaterThan(30);
    for (const { code, moduleCode } of named) {
      expect(shippedModules.find((one) => one.code === moduleCode)?.criteria).toContain(code);
    }
    const known = new Set(criteria.map(({ code }) => code));
    for (const module of shippedModules) for (const code of module.criteria) expect(known).toContain(code);
  });

  it('are written by an administrator, and say what may be done next', async () => {
    const module = await given();
    expect(module).toMatchObject({ ...body(), edited: true, version: 1, may: ['update', 'retire'] });
    const changed = body({ plannedHours: 3, agenda: [{ ...body().agenda[0], minutes: 180 }] });
    const { body: updated } = await administrator.put(`/api/v1/modules/${module.id}`, changed, 1).expect(200);
    expect(updated).toMatchObject({ plannedHours: 3, version: 2 });
    await administrator.put(`/api/v1/modules/${module.id}`, changed, 1).expect(412);
    const lines = await api.rows('SELECT * FROM audit_lines WHERE entity_id = $1', [module.id]);
    expect(lines).toHaveLength(2);
  });

  it('are retired and put back, not deleted', async () => {
    const { id } = await given();
    const path = `/api/v1/modules/${id}/retirement`;
    const { body: retired } = await administrator.put(path, { retired: true }, 1).expect(200);
    expect(retired).toMatchObject({ retired: true, may: ['restore'] });
    const { body: restored } = await administrator.put(path, { retired: false }, 2).expect(200);
    expect(restored).toMatchObject({ retired: false, version: 3 });
  });

  it('come up to date with the product, but for those that were changed here', async () => {
    const [mine, theirs] = [await idOf('M11'), await idOf('M12')];
    const version = (await read(mine)).version;
    const title = text('À notre façon');
    const own = body({ buildsOn: [], title });
    await administrator.put(`/api/v1/modules/${mine}`, own, version).expect(200);
    await api.rows(`UPDATE training_modules SET planned_hours = 1 WHERE id = $1`, [theirs]);
    await reload();
    expect((await read(mine)).title).toEqual(title);
    const shipped = shippedModules.find(({ code }) => code === 'M12');
    const before = await read(theirs);
    expect(before.plannedHours).toBe(shipped?.plannedHours);
    await reload();
    expect((await read(theirs)).version).toBe(before.version);
  });

  it.each([
    ['an agenda that does not fill the hours', { plannedHours: 3 }, '/agenda', 'agenda-hours-differ'],
    ['what comes before and is in no catalogue', { buildsOn: ['M98'] }, '/buildsOn/0', 'unknown-reference'],
    ['a title without French', { title: { fr: '', ar: 'عنوان', en: '' } }, '/title/fr', 'is-length'],
    ['hours beyond reason', { plannedHours: 1e9 }, '/plannedHours', 'max'],
    ['a text with a NUL', { title: text('a\u0000') }, '/title/fr', 'not-printable'],
    [
      'a question without a right choice',
      { learningCheck: [{ question: text('Quand ?'), choices: [text('Oui'), text('Non')], right: 2 }] },
      '/learningCheck/0/right',
      'unknown-reference',
    ],
    [
      'a row that does not fit its table',
      {
        sheets: [
          {
            ...body().sheets[0],
            table: { columns: [text('A'), text('B')], rows: [{ cells: [text('1')] }], blankRows: 0 },
          },
        ],
      },
      '/sheets/0/table/rows/0/cells',
      'cells-differ',
    ],
  ])('refuse %s', async (_, changes, pointer, code) => {
    const reply = await administrator
      .post('/api/v1/modules', { id: uuidv7(), code: 'BAD-1', ...body(changes) })
      .expect(422);
    expect(reply.body.errors[0]).toMatchObject({ pointer, code });
    expect(await idOf('BAD-1')).toBe('');
  });

  it('keep a code for one module', async () => {
    const reply = await administrator
      .post('/api/v1/modules', { id: uuidv7(), code: 'M01', ...body() })
      .expect(409);
    expect(reply.body).toMatchObject({ code: 'module-code-taken', errors: [{ pointer: '/code' }] });
  });

  it('are changed by administrators alone, and are no matter of a sponsor', async () => {
    const id = await idOf('M01');
    const coordinator = await givenActor(api, 'coordinator');
    for (const client of [trainer, coordinator]) {
      await client.put(`/api/v1/modules/${id}`, body(), 1).expect(403);
      await client.post('/api/v1/modules', { id: uuidv7(), code: 'X-1', ...body() }).expect(403);
      await client.put(`/api/v1/modules/${id}/retirement`, { retired: true }, 1).expect(403);
    }
    const sponsor = await givenActor(api, 'sponsor');
    await sponsor.get('/api/v1/modules').expect(403);
    await sponsor.get(`/api/v1/modules/${id}`).expect(403);
  });

  it('print alone, in French and in Arabic', async () => {
    const id = await idOf('M04');
    for (const locale of ['fr', 'ar']) {
      const reply = await trainer.get(`/api/v1/modules/${id}/print?locale=${locale}`).expect(200);
      expect(reply.headers['content-type']).toBe('application/pdf');
    }
  });
});
