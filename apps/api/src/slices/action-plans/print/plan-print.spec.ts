import sharp from 'sharp';
import { uuidv7 } from 'uuidv7';
import { startApi, type TestApi } from '../../../../test/api';
import { type Cohort, givenCohort } from '../../../../test/given-cohort';
import { givenNeeds } from '../../../../test/given-diagnostic';
import { pagesOfPdf, textOfPdf } from '../../../../test/pdf-text';

describe('an action plan on paper', () => {
  let api: TestApi;
  let cohort: Cohort;
  let enrolmentId: string;
  const planId = uuidv7();
  beforeAll(async () => {
    api = await startApi();
    cohort = await givenCohort(api, { cooperatives: 1, membersEach: 1 });
    enrolmentId = cohort.enrolments[0]?.id ?? '';
    await cohort.trainer.post(`/api/v1/enrolments/${enrolmentId}/plan`, { id: planId }).expect(201);
  });
  afterAll(() => api.close());

  const printed = async (locale = 'fr'): Promise<Buffer> =>
    (await cohort.cooperative.get(`/api/v1/plans/${planId}/print?locale=${locale}`).expect(200))
      .body as Buffer;

  it('says so when there is nothing in it yet', async () => {
    expect(textOfPdf(await printed())).toContain("Ce plan n'a pas encore d'activité.");
  });

  it('has every action with who, when and how it is measured, and the places to sign', async () => {
    const needs = await givenNeeds(cohort.trainer, enrolmentId, ['FIN1']);
    const action = {
      id: uuidv7(),
      needId: needs.FIN1,
      title: 'Tenir le livre #panic()',
      responsibleKind: 'institution',
      responsibleName: 'La trésorière',
      startsOn: '2026-10-01',
      dueOn: '2026-10-31',
      indicators: [{ label: 'Semaines tenues', kind: 'follow_up', target: '4 sur 4' }],
      stakeholders: [{ name: 'ODCO', status: 'contacted' }],
    };
    await cohort.trainer.post(`/api/v1/plans/${planId}/actions`, action).expect(201);
    await cohort.trainer.post(`/api/v1/actions/${action.id}/transitions`, { to: 'planned' }).expect(200);
    const text = textOfPdf(await printed());
    const parts = [action.title, 'Besoin FIN1', 'La trésorière', '31 oct. 2026', 'Semaines tenues : 4 sur 4'];
    for (const said of [...parts, 'ODCO (Contactée)', 'Pour la coopérative']) expect(text).toContain(said);
    expect(pagesOfPdf(await printed('ar'))).toBe(1);
  });

  it('shows who signed this text, with the signature that was drawn', async () => {
    const { body: plan } = await cohort.trainer
      .post(`/api/v1/plans/${planId}/transitions`, { to: 'proposed' })
      .expect(200);
    const unsigned = await printed();
    const picture = await sharp({ create: { width: 80, height: 30, channels: 3, background: '#00f' } })
      .png()
      .toBuffer();
    const fileId = uuidv7();
    await cohort.cooperative
      .upload(`/api/v1/enrolments/${enrolmentId}/files?fileId=${fileId}&name=signature.png`, picture)
      .expect(201);
    const signature = {
      id: uuidv7(),
      signerName: 'Mariam',
      signerRole: 'Présidente',
      signedOn: '2026-10-05',
    };
    await cohort.cooperative
      .post(`/api/v1/plans/${planId}/signature`, { ...signature, manner: 'drawn', fileId })
      .set('if-match', `"${plan.version}"`)
      .expect(201);
    const signed = await printed();
    expect(textOfPdf(signed)).toContain('Mariam, Présidente, le 5 oct. 2026');
    const picturesOf = (pdf: Buffer) => pdf.toString('latin1').split('/Subtype /Image').length - 1;
    expect([picturesOf(unsigned), picturesOf(signed)]).toEqual([0, 1]);
  });

  it('is not there for another programme', async () => {
    const foreign = await givenCohort(api, { cooperatives: 1 });
    for (const client of [foreign.coordinator, foreign.cooperative]) {
      await client.get(`/api/v1/plans/${planId}/print?locale=fr`).expect(404);
    }
    await cohort.sponsor.get(`/api/v1/plans/${planId}/print?locale=fr`).expect(403);
  });
});
