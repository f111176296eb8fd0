import sharp from 'sharp';
import { uuidv7 } from 'uuidv7';
import { type Cohort, givenCohort } from '../../../test/given-cohort';
import { givenNeeds } from '../../../test/given-diagnostic';
import { startApi, type TestApi } from '../../../test/api';

describe('signed texts of a plan', () => {
  let api: TestApi;
  let cohort: Cohort;
  let enrolmentId: string;
  let needId: string;
  let planId: string;

  beforeAll(async () => {
    api = await startApi();
    cohort = await givenCohort(api, { cooperatives: 1, membersEach: 1 });
    enrolmentId = cohort.enrolments[0]?.id ?? '';
    needId = (await givenNeeds(cohort.trainer, enrolmentId, ['FIN1'])).FIN1 ?? '';
    planId = uuidv7();
    await cohort.trainer.post(`/api/v1/enrolments/${enrolmentId}/plan`, { id: planId }).expect(201);
  });
  afterAll(() => api.close());

  const addPlanned = async (title: string) => {
    const body = {
      id: uuidv7(),
      needId,
      title,
      responsibleKind: 'member',
      responsibleName: 'Mariam',
      startsOn: '2026-10-01',
      dueOn: '2026-10-31',
      indicators: [{ label: 'Semaines tenues', kind: 'follow_up', target: '4 sur 4' }],
      stakeholders: [],
    };
    await cohort.trainer.post(`/api/v1/plans/${planId}/actions`, body).expect(201);
    await cohort.trainer.post(`/api/v1/actions/${body.id}/transitions`, { to: 'planned' }).expect(200);
    return body.id;
  };
  const move = (to: string) => cohort.trainer.post(`/api/v1/plans/${planId}/transitions`, { to }).expect(200);
  const sign = (version: number, changes: object = {}) =>
    cohort.cooperative
      .post(`/api/v1/plans/${planId}/signature`, {
        id: uuidv7(),
        signerName: 'Mariam',
        signerRole: 'Présidente',
        signedOn: '2026-10-05',
        ...changes,
      })
      .set('if-match', `"${version}"`);
  const difference = (query: string) => cohort.cooperative.get(`/api/v1/plans/${planId}/difference?${query}`);

  it('are signed as they were read, by several people, by hand too', async () => {
    const kept = await addPlanned('Tenir le livre de caisse');
    const dropped = await addPlanned('Compter le stock');
    await move('proposed');
    await move('draft');
    const { body } = await move('proposed');
    expect((await sign(body.version - 1).expect(412)).body.code).toBe('changed-meanwhile');
    const picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#fff' } })
      .png()
      .toBuffer();
    const fileId = uuidv7();
    await cohort.cooperative
      .upload(`/api/v1/enrolments/${enrolmentId}/files?fileId=${fileId}&name=signature.png`, picture)
      .expect(201);
    await sign(body.version, { manner: 'drawn' }).expect(422);
    await sign(body.version, { fileId }).expect(422);
    const first = await sign(body.version, { manner: 'drawn', fileId }).expect(201);
    expect(first.body).toMatchObject({ status: 'signed', may: ['sign'], mayMoveTo: [] });
    const second = await sign(first.body.version, { signerName: 'Salka', signerRole: 'Formatrice' }).expect(
      201,
    );
    expect(second.body.signatures).toMatchObject([
      { revision: 1, signerName: 'Mariam', manner: 'drawn', file: { id: fileId } },
      { revision: 1, signerName: 'Salka', manner: 'typed', file: null },
    ]);

    await move('draft');
    const path = `/api/v1/actions/${kept}`;
    await cohort.trainer
      .patch(path, { title: 'Tenir le livre chaque soir', dueOn: '2026-11-15' }, 2)
      .expect(200);
    await cohort.trainer.post(`/api/v1/actions/${dropped}/transitions`, { to: 'cancelled' }).expect(200);
    const added = await addPlanned('Afficher les prix');
    const now = await difference('from=1').expect(200);
    expect(now.body).toMatchObject({
      from: 1,
      to: null,
      added: [{ id: added }],
      removed: [{ id: dropped, title: 'Compter le stock' }],
      changed: [
        {
          before: { title: 'Tenir le livre de caisse', dueOn: '2026-10-31' },
          after: { title: 'Tenir le livre chaque soir', dueOn: '2026-11-15' },
          fields: ['title', 'dueOn'],
        },
      ],
    });
    const again = await move('proposed');
    await sign(again.body.version).expect(201);
    expect((await difference('from=2').expect(200)).body).toMatchObject({
      added: [],
      removed: [],
      changed: [],
    });
    const backwards = await difference('from=2&to=1').expect(200);
    expect(backwards.body).toMatchObject({ added: [{ id: dropped }], removed: [{ id: added }] });

    const { body: all } = await cohort.cooperative.get(`/api/v1/plans/${planId}/revisions`).expect(200);
    expect(all.items).toMatchObject([
      { revision: 2, signatures: [{ signerName: 'Mariam' }] },
      { revision: 1, signatures: [{ signerName: 'Mariam' }, { signerName: 'Salka' }] },
    ]);
    const old = await cohort.cooperative.get(`/api/v1/plans/${planId}/revisions/1`).expect(200);
    expect(old.body.actions).toMatchObject([
      { title: 'Tenir le livre de caisse', need: { statement: 'Besoin FIN1' } },
      { title: 'Compter le stock' },
    ]);
    await cohort.cooperative.get(`/api/v1/plans/${planId}/revisions/3`).expect(404);
    const unknown = await difference('from=7').expect(422);
    expect(unknown.body.errors).toMatchObject([{ pointer: '?from', code: 'unknown-reference' }]);
  });
});
