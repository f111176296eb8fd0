import { DataSource } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { type Cohort, givenCohort } from '../../../test/given-cohort';
import { criteriaOf, givenDiagnostic } from '../../../test/given-diagnostic';
import { startApi, type TestApi } from '../../../test/api';
import shipped from './default-grid.json';
import { loadDefaultGrid } from './load-default-grid';

describe('diagnostics', () => {
  let api: TestApi;
  let cohort: Cohort;
  let enrolmentId: string;

  beforeAll(async () => {
    api = await startApi();
  });
  beforeEach(async () => {
    cohort = await givenCohort(api, { cooperatives: 1, membersEach: 1 });
    enrolmentId = cohort.enrolments[0]?.id ?? '';
  });
  afterAll(() => api.close());

  const diagnostic = (changes: object = {}) => ({
    id: uuidv7(),
    wave: 'baseline',
    perspective: 'assessor',
    heldOn: '2026-10-01',
    respondents: [{ name: 'Mariam', role: 'présidente' }],
    ...changes,
  });
  const rated = (criterionCode: string, level: number) => ({
    criterionCode,
    state: 'rated',
    level,
    note: '',
  });
  const start = async (changes: object = {}) => {
    const body = diagnostic(changes);
    const reply = await cohort.trainer
      .post(`/api/v1/enrolments/${enrolmentId}/diagnostics`, body)
      .expect(201);
    return reply.body as { id: string; gridVersionId: string; may: string[] };
  };

  it('ships one grid, published; a changed file becomes a new version and leaves the old one alone', async () => {
    const versions = () => api.rows('SELECT number, status FROM grid_versions ORDER BY number');
    expect(await versions()).toEqual([{ number: 1, status: 'published' }]);
    const { manager } = api.app.get(DataSource);
    await loadDefaultGrid(manager);
    expect(await versions()).toHaveLength(1);
    // The table itself guards what is published; another shipped file is played by another stored one.
    await api.rows('ALTER TABLE grid_versions DISABLE TRIGGER USER');
    await api.rows(`UPDATE grid_versions SET content = jsonb_set(content, '{title,fr}', '"Autre"')`);
    await loadDefaultGrid(manager);
    expect(await versions()).toHaveLength(2);
    await api.rows(`DELETE FROM grid_versions WHERE number = 2`);
    await api.rows(`UPDATE grid_versions SET content = $1::jsonb`, [JSON.stringify(shipped)]);
    await api.rows('ALTER TABLE grid_versions ENABLE TRIGGER USER');
  });

  it('sends a grid once: it never changes under its id', async () => {
    const { gridVersionId } = await start();
    const path = `/api/v1/grids/${gridVersionId}`;
    const grid = await cohort.trainer.get(path).expect(200);
    expect(grid.body.dimensions).toHaveLength(8);
    expect(grid.body.dimensions[0]).toMatchObject(shipped.dimensions[0] ?? {});
    expect(grid.headers['cache-control']).toContain('immutable');
    const again = await cohort.trainer.get(path).set('if-none-match', String(grid.headers.etag)).expect(304);
    expect(again.text).toBe('');
    await cohort.trainer.get(`/api/v1/grids/${uuidv7()}`).expect(404);
  });

  it('starts a wave once, and scores what is answered while it goes', async () => {
    const { id, may } = await start();
    expect(may).toEqual(['answer', 'attach', 'settle']);
    const twice = await cohort.trainer
      .post(`/api/v1/enrolments/${enrolmentId}/diagnostics`, diagnostic())
      .expect(409);
    expect(twice.body.code).toBe('wave-already-begun');
    const saved = await cohort.trainer
      .put(`/api/v1/diagnostics/${id}/answers`, {
        answers: [
          rated('GOV1', 1),
          rated('FIN6', 4),
          { criterionCode: 'COM1', state: 'not_verified', level: null, note: 'Cahier absent' },
        ],
      })
      .expect(200);
    // (1 × 3 + 4 × 2) ÷ 5: what is not verified is no zero.
    expect(saved.body.result.overall).toBeCloseTo(11 / 5, 10);
    expect(saved.body.result.legalBlockers).toEqual([{ criterion: 'GOV1', level: 1 }]);
    expect(saved.body.result.completeness).toMatchObject({
      rated: 2,
      notVerified: 1,
      missing: 45,
      total: 48,
    });
    await cohort.trainer
      .put(`/api/v1/diagnostics/${id}/answers`, { answers: [rated('GOV1', 3)] })
      .expect(200);
    const read = await cohort.coordinator.get(`/api/v1/diagnostics/${id}`).expect(200);
    expect(read.body.answers).toContainEqual(expect.objectContaining(rated('GOV1', 3)));
    expect(read.body.result.overall).toBeCloseTo(17 / 5, 10);
    const list = await cohort.trainer.get(`/api/v1/enrolments/${enrolmentId}/diagnostics`).expect(200);
    expect(list.body.items).toMatchObject([{ id, answered: 3, total: 48, overall: null, status: 'draft' }]);
    expect(list.body.may).toEqual(['start', 'start_self']);
  });

  it('is final only with an answer to every criterion, and never changes after', async () => {
    const { id, gridVersionId } = await start();
    const criteria = await criteriaOf(cohort.trainer, gridVersionId);
    const answers = criteria.slice(1).map((code) => rated(code, 2));
    await cohort.trainer.put(`/api/v1/diagnostics/${id}/answers`, { answers }).expect(200);
    const early = await cohort.trainer.post(`/api/v1/diagnostics/${id}/finalisation`).expect(409);
    expect(early.body).toMatchObject({ code: 'diagnostic-incomplete', params: { missing: 1, total: 48 } });
    const last = { criterionCode: criteria[0], state: 'refused', level: null, note: '' };
    await cohort.trainer.put(`/api/v1/diagnostics/${id}/answers`, { answers: [last] }).expect(200);
    const final = await cohort.trainer.post(`/api/v1/diagnostics/${id}/finalisation`).expect(201);
    expect(final.body).toMatchObject({ status: 'finalised', may: ['correct'], result: { overall: 2 } });
    const late = await cohort.trainer
      .put(`/api/v1/diagnostics/${id}/answers`, { answers: [rated('GOV1', 4)] })
      .expect(409);
    expect(late.body.code).toBe('diagnostic-finalised');
    await cohort.trainer.post(`/api/v1/diagnostics/${id}/finalisation`).expect(409);
    const list = await cohort.trainer.get(`/api/v1/enrolments/${enrolmentId}/diagnostics`).expect(200);
    expect(list.body.items[0]).toMatchObject({ overall: 2, answered: 48, status: 'finalised' });
  });

  it('sets the waves side by side on one grid version', async () => {
    const baseline = await givenDiagnostic(cohort.trainer, enrolmentId, { level: 2 });
    const alone = await cohort.trainer.get(`/api/v1/enrolments/${enrolmentId}/results`).expect(200);
    expect(alone.body.comparisons).toEqual([]);
    const endline = await givenDiagnostic(cohort.trainer, enrolmentId, { wave: 'endline', level: 3 });
    const { body } = await cohort.cooperative.get(`/api/v1/enrolments/${enrolmentId}/results`).expect(200);
    expect(body.waves.map(({ diagnosticId }: { diagnosticId: string }) => diagnosticId)).toEqual([
      baseline,
      endline,
    ]);
    expect(body.comparisons).toHaveLength(1);
    expect(body.comparisons[0]).toMatchObject({
      earlierId: baseline,
      laterId: endline,
      basis: 'same_version',
      overall: { earlier: 2, later: 3, change: 1 },
    });
    expect(body.comparisons[0].criteria).toHaveLength(48);
  });

  it.each([
    ['an unknown criterion', { criterionCode: 'XXX' }, '/answers/0/criterionCode', 'unknown-reference'],
    ['a rating without level', { level: null }, '/answers/0/level', 'required'],
    ['a level that is not rated', { state: 'refused' }, '/answers/0/level', 'level-not-allowed'],
    ['a level too high', { level: 5 }, '/answers/0/level', 'max'],
    ['half a level', { level: 2.5 }, '/answers/0/level', 'is-int'],
    ['an unknown state', { state: 'maybe' }, '/answers/0/state', 'is-in'],
    ['a NUL character', { note: 'a\u0000b' }, '/answers/0/note', 'not-printable'],
    ['a note without end', { note: 'x'.repeat(2001) }, '/answers/0/note', 'is-length'],
  ])('refuses %s and keeps no answer of that request', async (_, changes, pointer, code) => {
    const { id } = await start();
    const answers = [{ ...rated('GOV1', 2), ...changes }, rated('GOV2', 2)];
    const reply = await cohort.trainer.put(`/api/v1/diagnostics/${id}/answers`, { answers }).expect(422);
    expect(reply.body.errors).toContainEqual(expect.objectContaining({ pointer, code }));
    expect(await api.rows('SELECT 1 FROM diagnostic_answers WHERE diagnostic_id = $1', [id])).toEqual([]);
  });

  it('refuses two answers to one criterion, a day to come and what is no diagnostic at all', async () => {
    const { id } = await start();
    const path = `/api/v1/diagnostics/${id}/answers`;
    const twice = await cohort.trainer
      .put(path, { answers: [rated('GOV1', 1), rated('GOV1', 2)] })
      .expect(422);
    expect(twice.body.errors).toEqual([
      { pointer: '/answers/1/criterionCode', code: 'listed-twice', params: {} },
    ]);
    await cohort.trainer.put(path, { answers: 'all' }).expect(422);
    await cohort.trainer.put(path, { answers: [null] }).expect(422);
    const begin = (changes: object) =>
      cohort.trainer.post(`/api/v1/enrolments/${enrolmentId}/diagnostics`, diagnostic(changes));
    const future = await begin({ wave: 'midline', heldOn: '2199-01-01' }).expect(422);
    expect(future.body.errors).toEqual([{ pointer: '/heldOn', code: 'date-in-future', params: {} }]);
    await begin({ wave: 'monthly' }).expect(422);
    await begin({ wave: 'midline', heldOn: '2026-02-30' }).expect(422);
    await begin({ wave: 'midline', id }).expect(409);
  });
});
