import { type Cohort, givenCohort } from '../../../test/given-cohort';
import { startApi, type TestApi } from '../../../test/api';
import catalogue from './procedures.json';

describe('procedures', () => {
  let api: TestApi;
  let cohort: Cohort;
  let path: string;

  beforeAll(async () => {
    api = await startApi();
    cohort = await givenCohort(api, { cooperatives: 1, membersEach: 1 });
    path = `/api/v1/enrolments/${cohort.enrolments[0]?.id}/procedures`;
  });
  afterAll(() => api.close());

  it('lists the catalogue, keeps an adoption with its proof, corrects it and takes it back', async () => {
    const empty = await cohort.cooperative.get(path).expect(200);
    expect(empty.body.items.map(({ code }: { code: string }) => code)).toEqual(
      catalogue.map(({ code }) => code),
    );
    expect(empty.body.items[0]).toMatchObject({ title: catalogue[0]?.title, adoption: null });
    const adoption = { adoptedOn: '2026-10-01', proof: 'Cahier vu' };
    const adopted = await cohort.cooperative.put(`${path}/CAISSE`, adoption).expect(200);
    expect(adopted.body.items[0].adoption).toEqual(adoption);
    const better = { ...adoption, proof: 'Cahier photographié' };
    await cohort.trainer.put(`${path}/CAISSE`, better).expect(200);
    const read = await cohort.trainer.get(path).expect(200);
    expect(read.body.items[0].adoption).toEqual(better);
    await cohort.trainer.delete(`${path}/CAISSE`).expect(200);
    await cohort.trainer.delete(`${path}/CAISSE`).expect(404);
    const after = await cohort.trainer.get(path).expect(200);
    expect(after.body.items[0].adoption).toBeNull();
  });

  it('refuses what is unknown, to come or not said', async () => {
    const adoption = { adoptedOn: '2026-10-01', proof: 'Vu' };
    await cohort.trainer.put(`${path}/UNKNOWN`, adoption).expect(404);
    await cohort.trainer.put(`${path}/cais%00se`, adoption).expect(422);
    const future = await cohort.trainer
      .put(`${path}/STOCK`, { ...adoption, adoptedOn: '2199-01-01' })
      .expect(422);
    expect(future.body.errors).toEqual([{ pointer: '/adoptedOn', code: 'date-in-future', params: {} }]);
    await cohort.trainer.put(`${path}/STOCK`, { ...adoption, proof: '' }).expect(422);
    expect(await api.rows(`SELECT 1 FROM procedure_adoptions WHERE procedure_code = 'STOCK'`)).toEqual([]);
  });
});
