import { uuidv7 } from 'uuidv7';
import { type Cohort, givenCohort } from '../../../test/given-cohort';
import { startApi, type TestApi } from '../../../test/api';
import catalogue from './procedures.json';

const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

describe('procedures', () => {
  let api: TestApi;
  let cohort: Cohort;
  let path: string;

  beforeAll(async () => {
    api = await startApi();
    cohort = await givenCohort(api, { cooperatives: 2, membersEach: 1 });
    path = `/api/v1/enrolments/${cohort.enrolments[0]?.id}/procedures`;
  });
  afterAll(() => api.close());

  const givenFile = async (place: number): Promise<string> => {
    const id = uuidv7();
    const enrolment = cohort.enrolments[place]?.id;
    await cohort.trainer
      .upload(`/api/v1/enrolments/${enrolment}/files?fileId=${id}&name=pv.pdf`, pdf)
      .expect(201);
    return id;
  };
  const first = (reply: { body: { items: unknown[] } }) => reply.body.items[0] as Record<string, unknown>;

  it('lists the catalogue, keeps an adoption with its proof, corrects it and takes it back', async () => {
    const empty = await cohort.cooperative.get(path).expect(200);
    expect(empty.body.items.map(({ code }: { code: string }) => code)).toEqual(
      catalogue.map(({ code }) => code),
    );
    expect(first(empty)).toMatchObject({ title: catalogue[0]?.title, adoption: null, history: [] });
    const file = await givenFile(0);
    const words = { adoptedOn: '2026-10-01', proof: 'Cahier vu', decidedBy: 'Le bureau' };
    const adopted = await cohort.cooperative.put(`${path}/CAISSE`, { ...words, fileIds: [file] }).expect(200);
    expect(first(adopted).adoption).toEqual({
      ...words,
      files: [
        {
          id: file,
          name: 'pv.pdf',
          mediaType: 'application/pdf',
          byteSize: pdf.length,
          width: null,
          height: null,
        },
      ],
    });
    const better = { ...words, proof: 'Cahier photographié' };
    await cohort.trainer.put(`${path}/CAISSE`, better).expect(200);
    expect(first(await cohort.trainer.get(path)).adoption).toEqual({ ...better, files: [] });
    await cohort.trainer.delete(`${path}/CAISSE?reason=Abandonné`).expect(200);
    await cohort.trainer.delete(`${path}/CAISSE`).expect(404);
    const after = first(await cohort.trainer.get(path).expect(200));
    expect(after.adoption).toBeNull();
    expect(after.history).toEqual([
      expect.objectContaining({ kind: 'withdrawn', words: 'Abandonné', files: [] }),
      expect.objectContaining({ kind: 'corrected', words: 'Cahier photographié', decidedBy: 'Le bureau' }),
      expect.objectContaining({
        kind: 'adopted',
        heldOn: '2026-10-01',
        files: [expect.objectContaining({ id: file })],
      }),
    ]);
  });

  it('keeps what was recorded before histories were', async () => {
    await api.rows(
      `INSERT INTO procedure_adoptions (enrolment_id, procedure_code, adopted_on, proof, recorded_by)
       VALUES ($1, 'PV', '2026-09-20', 'Vu', $2)`,
      [cohort.enrolments[0]?.id, cohort.trainer.accountId],
    );
    const { body } = await cohort.trainer.get(path).expect(200);
    const minutes = body.items.find(({ code }: { code: string }) => code === 'PV');
    expect(minutes.adoption).toEqual({ adoptedOn: '2026-09-20', proof: 'Vu', decidedBy: '', files: [] });
  });

  it('refuses what is unknown, to come, not said or another cooperative’s', async () => {
    const adoption = { adoptedOn: '2026-10-01', proof: 'Vu' };
    await cohort.trainer.put(`${path}/UNKNOWN`, adoption).expect(404);
    await cohort.trainer.put(`${path}/cais%00se`, adoption).expect(422);
    const future = await cohort.trainer
      .put(`${path}/STOCK`, { ...adoption, adoptedOn: '2199-01-01' })
      .expect(422);
    expect(future.body.errors).toEqual([{ pointer: '/adoptedOn', code: 'date-in-future', params: {} }]);
    await cohort.trainer.put(`${path}/STOCK`, { ...adoption, proof: '' }).expect(422);
    const neighbours = await givenFile(1);
    const foreign = await cohort.trainer
      .put(`${path}/STOCK`, { ...adoption, fileIds: [neighbours] })
      .expect(422);
    expect(foreign.body.errors).toEqual([{ pointer: '/fileIds/0', code: 'unknown-reference', params: {} }]);
    expect(await api.rows(`SELECT 1 FROM procedure_adoptions WHERE procedure_code = 'STOCK'`)).toEqual([]);
    expect(await api.rows(`SELECT 1 FROM procedure_moves WHERE procedure_code = 'STOCK'`)).toEqual([]);
  });
});
