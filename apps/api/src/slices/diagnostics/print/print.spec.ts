import { uuidv7 } from 'uuidv7';
import { givenDiagnostic } from '../../../../test/given-diagnostic';
import { startApi, type TestApi } from '../../../../test/api';
import { type Cohort, givenCohort } from '../../../../test/given-cohort';
import { pagesOfPdf, textOfPdf } from '../../../../test/pdf-text';

describe('paper of a diagnostic', () => {
  let api: TestApi;
  let cohort: Cohort;
  beforeAll(async () => {
    api = await startApi();
    cohort = await givenCohort(api);
  });
  afterAll(() => api.close());

  const enrolment = (place: number) => cohort.enrolments[place]?.id ?? '';
  const printed = (id: string, locale = 'fr') =>
    cohort.coordinator.get(`/api/v1/diagnostics/${id}/print?locale=${locale}`);

  it('is one page that says the law first, then what goes well and what to work on', async () => {
    const id = await givenDiagnostic(cohort.coordinator, enrolment(0), {
      level: 3,
      except: { JUR1: 0, FIN1: 1, GOV6: 4 },
    });
    const reply = await printed(id).expect(200).expect('content-type', 'application/pdf');
    expect(reply.headers['cache-control']).toBe('private, no-store');
    expect(reply.headers['content-disposition']).toMatch(
      /^inline; .*filename\*=UTF-8''Diagnostic%20-%20Coop/,
    );
    const text = textOfPdf(reply.body as Buffer);
    expect(pagesOfPdf(reply.body as Buffer)).toBe(1);
    for (const said of [
      'Ont répondu\u00a0: Le bureau',
      'Non immatriculée',
      "Aujourd'hui",
      'Et maintenant\u00a0?',
    ]) {
      expect(text).toContain(said);
    }
    expect(text.indexOf('Non immatriculée')).toBeLessThan(text.indexOf('Ce qui va bien'));
  });

  it('comes in Arabic too', async () => {
    const id = await givenDiagnostic(cohort.coordinator, enrolment(1), { level: 1 });
    const reply = await printed(id, 'ar').expect(200);
    expect((reply.body as Buffer).toString('latin1')).toContain('/Lang (ar)');
    expect(pagesOfPdf(reply.body as Buffer)).toBe(1);
  });

  it('keeps to one side with the longest words, and prints what people typed as they typed it', async () => {
    const id = await givenDiagnostic(cohort.coordinator, enrolment(0), { wave: 'midline', level: 0 });
    const typed = '#panic() *gras* $x$ ';
    await api.rows(`UPDATE cooperatives SET name_fr = $1 WHERE id = $2`, [
      (typed + 'Coopérative '.repeat(30)).slice(0, 200),
      cohort.enrolments[0]?.cooperativeId,
    ]);
    await api.rows('ALTER TABLE diagnostics DISABLE TRIGGER diagnostics_final');
    await api.rows(`UPDATE diagnostics SET respondents = $1 WHERE id = $2`, [
      JSON.stringify([{ name: 'Présidente, '.repeat(40), role: '' }]),
      id,
    ]);
    const { body } = await printed(id).expect(200);
    expect(pagesOfPdf(body as Buffer)).toBe(1);
    expect(textOfPdf(body as Buffer)).toContain(typed.trim());
  });

  it('waits until the diagnostic is finished', async () => {
    const id = uuidv7();
    const start = { id, wave: 'endline', perspective: 'assessor', heldOn: '2026-09-15', respondents: [] };
    await cohort.coordinator.post(`/api/v1/enrolments/${enrolment(0)}/diagnostics`, start).expect(201);
    const { body } = await printed(id).expect(409);
    expect(body.code).toBe('diagnostic-not-finalised');
  });

  it('asks for a language that paper comes in', async () => {
    const { body } = await printed(uuidv7(), 'en').expect(422);
    expect(body.errors[0].pointer).toBe('/locale');
  });

  it('is not there for another programme', async () => {
    const id = await givenDiagnostic(cohort.coordinator, enrolment(1), { wave: 'midline' });
    const foreign = await givenCohort(api);
    for (const client of [foreign.coordinator, foreign.trainer, foreign.cooperative]) {
      await client.get(`/api/v1/diagnostics/${id}/print?locale=fr`).expect(404);
    }
    await cohort.sponsor.get(`/api/v1/diagnostics/${id}/print?locale=fr`).expect(403);
  });
});

describe('a grid on paper', () => {
  let api: TestApi;
  let cohort: Cohort;
  let id: string;
  beforeAll(async () => {
    api = await startApi();
    cohort = await givenCohort(api, { cooperatives: 1 });
    const [version] = await api.rows<{ id: string }>(
      `SELECT id FROM grid_versions WHERE status = 'published'`,
    );
    id = version?.id ?? '';
  });
  afterAll(() => api.close());

  it('asks every criterion, in words, for each of its levels', async () => {
    const { body } = await cohort.trainer.get(`/api/v1/grids/${id}/print?locale=fr`).expect(200);
    const text = textOfPdf(body as Buffer);
    const grid = await cohort.trainer.get(`/api/v1/grids/${id}`).expect(200);
    const criteria = (
      grid.body.dimensions as { criteria: { code: string; levels: { fr: string }[] }[] }[]
    ).flatMap((dimension) => dimension.criteria);
    expect(criteria).toHaveLength(48);
    expect(criteria.filter(({ code }) => !text.includes(code))).toEqual([]);
    expect(text).toContain(criteria[47]?.levels[4]?.fr.slice(0, 20));
  });

  it('comes in Arabic, and is not there for an id that is not', async () => {
    const { body } = await cohort.cooperative.get(`/api/v1/grids/${id}/print?locale=ar`).expect(200);
    expect(pagesOfPdf(body as Buffer)).toBeGreaterThan(4);
    await cohort.trainer.get(`/api/v1/grids/${uuidv7()}/print?locale=ar`).expect(404);
  });
});
