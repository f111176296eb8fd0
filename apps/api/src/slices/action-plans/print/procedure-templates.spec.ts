import { type Cohort, givenCohort } from '../../../../test/given-cohort';
import { startApi, type TestApi } from '../../../../test/api';
import { pagesOfPdf, textOfPdf } from '../../../../test/pdf-text';
import catalogue from '../procedures.json';

describe('paper of procedures', () => {
  let api: TestApi;
  let cohort: Cohort;
  beforeAll(async () => {
    api = await startApi();
    cohort = await givenCohort(api, { cooperatives: 1, membersEach: 1 });
  });
  afterAll(() => api.close());

  it.each(catalogue.map(({ code }) => code))('rules one page of %s in both languages', async (code) => {
    for (const locale of ['fr', 'ar']) {
      const path = `/api/v1/procedures/${code}/template?locale=${locale}`;
      const reply = await cohort.cooperative.get(path).expect(200);
      expect(reply.headers['content-type']).toBe('application/pdf');
      expect(pagesOfPdf(reply.body as Buffer)).toBe(1);
    }
  });

  it('writes the cooperative’s name where one is asked for, and only one’s own', async () => {
    const foreign = await givenCohort(api, { cooperatives: 1, membersEach: 1 });
    const path = '/api/v1/procedures/CAISSE/template?locale=fr&enrolmentId=';
    const { body } = await cohort.cooperative.get(path + cohort.enrolments[0]?.id).expect(200);
    const text = textOfPdf(body as Buffer);
    for (const said of ['Livre de caisse', 'Coopérative 1', 'Entrée (DH)', 'Sortie (DH)', 'Solde (DH)']) {
      expect(text).toContain(said);
    }
    await cohort.cooperative.get(path + foreign.enrolments[0]?.id).expect(404);
    await cohort.sponsor.get('/api/v1/procedures/CAISSE/template?locale=fr').expect(403);
    await cohort.trainer.get('/api/v1/procedures/UNKNOWN/template?locale=fr').expect(404);
    await cohort.trainer.get('/api/v1/procedures/CAISSE/template?locale=en').expect(422);
  });
});
