import { DataSource } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { type Client } from '../../../test/actors';
import { type Cohort, givenCohort } from '../../../test/given-cohort';
import { givenDiagnostic } from '../../../test/given-diagnostic';
import { startApi, type TestApi } from '../../../test/api';
import { loadDefaultGrid } from './load-default-grid';

interface Item {
  code: string;
  draftId: string | null;
  versions: { id: string; number: number; criteria: number; diagnostics: number }[];
}

describe('grid drafts', () => {
  let api: TestApi;
  let cohort: Cohort;
  let administrator: Client;
  let shippedId: string;

  beforeAll(async () => {
    api = await startApi();
    cohort = await givenCohort(api, { cooperatives: 2, membersEach: 1 });
    administrator = cohort.administrator;
    shippedId = (await shipped()).versions[0]?.id ?? '';
  });
  afterAll(() => api.close());

  const list = async (client = administrator): Promise<Item[]> =>
    (await client.get('/api/v1/grids').expect(200)).body.items;
  const shipped = async () => (await list()).find(({ code }) => code === 'TIWIZI-48') as Item;
  const text = (words: string) => ({ fr: words, ar: 'نص', en: '' });
  const criterion = (code: string, changes: object = {}) => ({
    code,
    title: text(code),
    category: 'technical',
    evidence: text('Une photo'),
    weight: 1,
    targetLevel: 3,
    levels: [0, 1, 2, 3, 4].map((level) => text(`Niveau ${level}`)),
    legalBlockerAtOrBelow: null,
    legalNote: null,
    suggestions: [],
    appliesTo: { kinds: [], sectors: [] },
    ...changes,
  });
  const content = (...criteria: object[]) => ({
    title: text('Grille de la pêche'),
    dimensions: [{ code: 'MER', title: text('Mer'), criteria }],
  });
  const begin = (changes: object) =>
    administrator.post('/api/v1/grid-drafts', { id: uuidv7(), copyOf: null, code: null, ...changes });
  const givenDraft = async (code = `G-${uuidv7()}`) =>
    (await begin({ code }).expect(201)).body as { id: string; code: string };
  const publish = (id: string, version: number) =>
    administrator.post(`/api/v1/grid-drafts/${id}/publication`).set('if-match', `"${version}"`);

  it('is not published while a suggestion names a training module that nobody can teach', async () => {
    const { id } = await givenDraft();
    const path = `/api/v1/grid-drafts/${id}`;
    const suggesting = (...moduleCodes: (string | null)[]) =>
      content(
        criterion('MER1', {
          suggestions: moduleCodes.map((moduleCode) => ({
            remedy: 'training',
            text: text('Apprendre'),
            moduleCode,
          })),
        }),
      );
    await administrator.put(path, suggesting('M01', 'M99', null, 'M98'), 1).expect(200);
    const refusal = await publish(id, 2).expect(422);
    expect(refusal.body).toMatchObject({ code: 'unknown-modules', params: { codes: 'M99, M98' } });
    expect(refusal.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(
      [1, 3].map((place) => `/dimensions/0/criteria/0/suggestions/${place}/moduleCode`),
    );
    await administrator.put(path, suggesting('M01', null), 2).expect(200);
    await publish(id, 3).expect(201);
  });

  it('keeps an incomplete draft, says what is missing, and publishes it once nothing is', async () => {
    const { id, code } = await givenDraft();
    const path = `/api/v1/grid-drafts/${id}`;
    const half = content(criterion('MER1', { title: { fr: 'Glace', ar: '', en: '' } }));
    const saved = await administrator.put(path, half, 1).expect(200);
    expect(saved.body).toEqual({
      version: 2,
      faults: [{ pointer: '/dimensions/0/criteria/0/title/ar', code: 'missing_text' }],
    });
    const refusal = await publish(id, 2).expect(409);
    expect(refusal.body).toMatchObject({ code: 'grid-incomplete', params: { count: 1 } });
    await administrator.put(path, content(criterion('MER1')), 2).expect(200);
    const read = await administrator.get(path).expect(200);
    expect(read.body).toMatchObject({ code, faults: [], latestId: null, may: ['save', 'publish', 'delete'] });
    const published = await publish(id, 3).expect(201);
    expect(published.body).toMatchObject({ id, code, number: 1, dimensions: [{ code: 'MER' }] });
    await administrator.get(path).expect(404);
    const version = await cohort.trainer.get(`/api/v1/grids/${id}`).expect(200);
    expect(version.body.dimensions[0].criteria[0].appliesTo).toEqual({ kinds: [], sectors: [] });
  });

  it('copies a version as the next one of its grid, and one draft at a time', async () => {
    const { body } = await begin({ copyOf: shippedId }).expect(201);
    expect(body).toMatchObject({ code: 'TIWIZI-48', latestId: shippedId, faults: [] });
    expect(body.dimensions).toHaveLength(8);
    expect((await shipped()).draftId).toBe(body.id);
    const second = await begin({ copyOf: shippedId }).expect(409);
    expect(second.body.code).toBe('grid-draft-exists');
    await administrator.delete(`/api/v1/grid-drafts/${body.id}`, 1).expect(204);
    expect((await shipped()).draftId).toBeNull();
  });

  it('copies a version as a grid of its own, under a code that is free', async () => {
    const code = `C-${uuidv7()}`;
    const { body } = await begin({ copyOf: shippedId, code }).expect(201);
    expect(body).toMatchObject({ code, latestId: null });
    const again = await begin({ copyOf: null, code }).expect(409);
    expect(again.body.code).toBe('grid-code-taken');
  });

  it('refuses a draft of nothing, of a version that is not there, or with a crooked code', async () => {
    expect((await begin({}).expect(422)).body.errors[0]).toMatchObject({
      pointer: '/code',
      code: 'required',
    });
    const unknown = await begin({ copyOf: uuidv7() }).expect(422);
    expect(unknown.body.errors[0]).toMatchObject({ pointer: '/copyOf', code: 'unknown-reference' });
    await begin({ code: 'avec espace' }).expect(422);
    await begin({ code: '1G' }).expect(422);
  });

  it('lets nobody overwrite what a colleague saved', async () => {
    const { id } = await givenDraft();
    const path = `/api/v1/grid-drafts/${id}`;
    await administrator.put(path, content(criterion('MER1')), 1).expect(200);
    await administrator.put(path, content(criterion('MER2')), 1).expect(412);
    await administrator.delete(path, 1).expect(412);
    await publish(id, 1).expect(412);
    const { body } = await administrator.get(path).expect(200);
    expect(body.dimensions[0].criteria[0].code).toBe('MER1');
  });

  it('keeps in the audit what a save changed, not the whole grid', async () => {
    const { id } = await givenDraft();
    await administrator.put(`/api/v1/grid-drafts/${id}`, content(criterion('MER1')), 1).expect(200);
    const later = content(criterion('MER1', { weight: 3 }));
    await administrator.put(`/api/v1/grid-drafts/${id}`, later, 2).expect(200);
    const lines = await api.rows(
      `SELECT before, after FROM audit_lines WHERE entity = 'grid-draft' AND entity_id = $1 ORDER BY at DESC LIMIT 1`,
      [id],
    );
    expect(lines).toEqual([{ before: { 'MER1/weight': 1 }, after: { 'MER1/weight': 3 } }]);
  });

  it('never changes a published version, whoever asks the database', async () => {
    await expect(
      api.rows(`UPDATE grid_versions SET content = '{}' WHERE id = $1`, [shippedId]),
    ).rejects.toThrow('never changes');
    await expect(api.rows('DELETE FROM grid_versions WHERE id = $1', [shippedId])).rejects.toThrow(
      'never changes',
    );
  });

  it('fills the grid of the programme, and assesses again on the version of the first time', async () => {
    const [first, second] = cohort.enrolments.map(({ id }) => id) as [string, string];
    await givenDiagnostic(cohort.trainer, first);
    const { id, code } = await givenDraft();
    const programme = `/api/v1/programmes/${cohort.programmeId}`;
    const { version, gridCode } = (await cohort.coordinator.get(programme).expect(200)).body;
    expect(gridCode).toBe('TIWIZI-48');
    const early = await cohort.coordinator.patch(programme, { gridCode: code }, version).expect(422);
    expect(early.body.errors[0]).toMatchObject({ pointer: '/gridCode', code: 'unknown-reference' });
    await administrator.put(`/api/v1/grid-drafts/${id}`, content(criterion('MER1')), 1).expect(200);
    await publish(id, 2).expect(201);
    await cohort.coordinator.patch(programme, { gridCode: code }, version).expect(200);
    const start = async (enrolmentId: string, wave: string): Promise<string> => {
      const body = { id: uuidv7(), wave, perspective: 'assessor', heldOn: '2026-10-01', respondents: [] };
      const reply = await cohort.trainer.post(`/api/v1/enrolments/${enrolmentId}/diagnostics`, body);
      expect(reply.status).toBe(201);
      return reply.body.gridVersionId;
    };
    expect(await start(first, 'endline')).toBe(shippedId);
    expect(await start(second, 'baseline')).toBe(id);
    const item = (await list()).find((each) => each.code === code);
    expect(item).toMatchObject({ programmes: 1, versions: [{ criteria: 1, diagnostics: 1 }] });
  });

  it('leaves the administrators’ version of the shipped grid the latest when the product starts again', async () => {
    const start = () => api.app.get(DataSource).transaction(loadDefaultGrid);
    await start();
    expect((await shipped()).versions).toHaveLength(1);
    const { body } = await begin({ copyOf: shippedId }).expect(201);
    const own = { title: { ...body.title, fr: 'Notre grille' }, dimensions: body.dimensions };
    await administrator.put(`/api/v1/grid-drafts/${body.id}`, own, 1).expect(200);
    await publish(body.id, 2).expect(201);
    await start();
    expect((await shipped()).versions.map(({ id, number }) => [id, number])).toEqual([
      [body.id, 2],
      [shippedId, 1],
    ]);
  });

  it('is the administrators’ alone; others read what is published', async () => {
    const { id } = await givenDraft();
    for (const client of [cohort.coordinator, cohort.trainer, cohort.cooperative]) {
      await client.get(`/api/v1/grid-drafts/${id}`).expect(403);
      await client.put(`/api/v1/grid-drafts/${id}`, content(), 1).expect(403);
      const items = await list(client);
      expect(items.every(({ draftId, versions }) => draftId === null && versions.length > 0)).toBe(true);
    }
    await cohort.sponsor.get('/api/v1/grids').expect(403);
    await cohort.trainer.get(`/api/v1/grids/${id}`).expect(404);
  });

  it.each([
    ['a level too few', { levels: [text('a')] }],
    ['a weight of 9', { weight: 9 }],
    ['a kind that is none', { appliesTo: { kinds: ['company'], sectors: [] } }],
    ['a NUL', { title: text('\u0000') }],
    ['a field of another world', { colour: 'red' }],
  ])('refuses %s and keeps the draft as it was', async (_, changes) => {
    const { id } = await givenDraft();
    await administrator.put(`/api/v1/grid-drafts/${id}`, content(criterion('MER1', changes)), 1).expect(422);
    const { body } = await administrator.get(`/api/v1/grid-drafts/${id}`).expect(200);
    expect(body).toMatchObject({ version: 1, dimensions: [] });
  });
});
