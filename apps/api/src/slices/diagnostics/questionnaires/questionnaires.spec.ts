import { type Response } from 'supertest';
import { uuidv7 } from 'uuidv7';
import { type Client } from '../../../../test/actors';
import { startApi, type TestApi } from '../../../../test/api';
import { givenCohort, type Cohort } from '../../../../test/given-cohort';
import { readWorkbook } from '../../../platform/spreadsheets/read-workbook';
import { archiveOf } from '../../../platform/spreadsheets/testing/archive-of';
import { workbookOf } from '../../../platform/spreadsheets/testing/workbook-of';

const survey = [
  [
    'type',
    'name',
    'label::Français (fr)',
    'label::العربية (ar)',
    'required',
    'relevant',
    'constraint',
    'calculation',
  ],
  ['begin group', 'ventes', 'Ventes', 'المبيعات'],
  ['select_one on', 'vend', 'Vendez-vous ?', 'هل تبيعون؟', 'yes'],
  ['integer', 'pots', 'Pots par mois', 'عدد العلب', 'yes', "${vend} = 'o'", '. >= 0'],
  ['calculate', 'an', '', '', '', '', '', '${pots} * 12'],
  ['end group'],
  ['select_multiple on', 'quoi', 'Quoi ?', 'ماذا؟'],
];
const choices = [
  ['list_name', 'name', 'label::Français (fr)', 'label::العربية (ar)'],
  ['on', 'o', 'Oui', 'نعم'],
  ['on', 'n', '=Non', 'لا'],
];
const settings = [
  ['form_title', 'form_id', 'default_language'],
  ['Fiche', 'fiche', 'Français (fr)'],
];

describe('questionnaires', () => {
  let api: TestApi;
  let own: Cohort;
  let enrolmentId: string;
  let workbook: Buffer;

  beforeAll(async () => {
    api = await startApi();
    own = await givenCohort(api);
    enrolmentId = own.enrolments[0]?.id ?? '';
    workbook = await workbookOf({ survey, choices, settings });
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    await api.rows('TRUNCATE questionnaire_responses, questionnaires CASCADE');
  });

  const upload = (client: Client, file: Buffer, fileName = 'fiche.xlsx') =>
    client.upload(`/api/v1/questionnaires?id=${uuidv7()}&fileName=${encodeURIComponent(fileName)}`, file);

  const givenPublished = async (file = workbook): Promise<string> => {
    const { draftId } = (await upload(own.administrator, file).expect(201)).body;
    await own.administrator.post(`/api/v1/questionnaires/${draftId}/publication`).expect(201);
    return draftId;
  };

  const givenResponse = async (questionnaireId: string, client = own.trainer): Promise<string> => {
    const id = uuidv7();
    const body = { id, questionnaireId, heldOn: '2026-10-01', respondent: 'Mina' };
    await client.post(`/api/v1/enrolments/${enrolmentId}/responses`, body).expect(201);
    return id;
  };

  const save = (client: Client, id: string, answers: object, version = 1) =>
    client.put(`/api/v1/responses/${id}`, { heldOn: '2026-10-01', respondent: 'Mina', answers }, version);
  const submit = (client: Client, id: string, version: number) =>
    client.post(`/api/v1/responses/${id}/submission`).set('if-match', `"${version}"`);

  it('takes a workbook in, publishes it, numbers its versions and never changes one', async () => {
    const first = await givenPublished();
    const again = (await upload(own.administrator, workbook).expect(201)).body.draftId;
    // A draft takes the place of the draft before it.
    expect((await upload(own.administrator, workbook).expect(201)).body.draftId).toBe(again);
    const { items, mayImport } = (await own.administrator.get('/api/v1/questionnaires').expect(200)).body;
    expect(mayImport).toBe(true);
    expect(items).toEqual([
      expect.objectContaining({
        code: 'fiche',
        title: 'Fiche',
        languages: ['fr', 'ar'],
        questions: 4,
        draftId: again,
      }),
    ]);
    const second = (await own.administrator.post(`/api/v1/questionnaires/${again}/publication`).expect(201))
      .body;
    expect(second).toMatchObject({ number: 2, status: 'published', may: [] });
    const refusal = await own.administrator.post(`/api/v1/questionnaires/${first}/publication`).expect(409);
    expect(refusal.body.code).toBe('questionnaire-published');
    await own.administrator.delete(`/api/v1/questionnaires/${first}`).expect(409);
    await expect(api.rows(`UPDATE questionnaires SET title = 'x' WHERE id = $1`, [first])).rejects.toThrow(
      /never changes/,
    );
  });

  it('lists what it does not understand with sheet, row and column, and then keeps nothing', async () => {
    const wrong = [
      ...survey,
      ['geopoint', 'lieu', 'Où ?', 'أين؟'],
      ['text', 'x', 'X', '', '', 'pulldata(1)'],
    ];
    const { body } = await upload(
      own.administrator,
      await workbookOf({ survey: wrong, choices }),
      'Ma fiche.xlsx',
    ).expect(201);
    expect(body).toEqual({
      draftId: null,
      faultsTotal: 2,
      faults: [
        expect.objectContaining({
          sheet: 'survey',
          row: 8,
          column: 'type',
          cell: 'A8',
          code: 'unknown-type',
          value: 'geopoint',
        }),
        expect.objectContaining({ row: 9, column: 'relevant', cell: 'F9', code: 'unknown-function' }),
      ],
      notices: [],
    });
    expect(await api.rows('SELECT 1 FROM questionnaires')).toEqual([]);
  });

  it.each<[string, () => Buffer | Promise<Buffer>, string]>([
    ['a CSV', () => Buffer.from('type,name\n'), 'not-a-workbook'],
    ['nothing', () => Buffer.alloc(0), 'import-empty'],
    ['macros', () => archiveOf([{ name: 'xl/vbaProject.bin', data: Buffer.from('x') }]), 'import-macros'],
    [
      'a bomb',
      () => archiveOf([{ name: 'xl/worksheets/sheet1.xml', data: Buffer.alloc(90_000_000), declared: 10 }]),
      'import-too-large-inside',
    ],
    ['half a workbook', () => workbook.subarray(0, 2000), 'import-unreadable'],
  ])('refuses %s', async (_, file, code) => {
    expect((await upload(own.administrator, await file()).expect(422)).body.code).toBe(code);
  });

  it('refuses 100,000 rows fast, and a workbook whose name says that it may run', async () => {
    const rows = Array.from(
      { length: 100_000 },
      (_, place) => `<row r="${place + 1}"><c r="A${place + 1}" t="inlineStr"><is><t>text</t></is></c></row>`,
    ).join('');
    const sheet = `<?xml version="1.0"?><worksheet><sheetData>${rows}</sheetData></worksheet>`;
    const large = archiveOf([{ name: 'xl/worksheets/sheet1.xml', data: Buffer.from(sheet) }]);
    const started = performance.now();
    expect((await upload(own.administrator, large).expect(422)).body.code).toBe('import-too-many-rows');
    // Half a second by itself; the machine of a test run has other things to do.
    expect(performance.now() - started).toBeLessThan(10_000);
    expect((await upload(own.administrator, workbook, 'fiche.xlsm').expect(422)).body.code).toBe(
      'import-macros',
    );
  });

  it('gives the workbook back, and reads from it the same questionnaire', async () => {
    const id = await givenPublished();
    const reply = await own.trainer
      .get(`/api/v1/questionnaires/${id}/workbook`)
      .buffer()
      .parse(asBuffer)
      .expect(200);
    expect(reply.headers['content-disposition']).toContain('fiche-1.xlsx');
    const { draftId } = (await upload(own.administrator, reply.body).expect(201)).body;
    const formOf = async (each: string) =>
      (await own.administrator.get(`/api/v1/questionnaires/${each}`).expect(200)).body.form;
    expect(await formOf(draftId)).toEqual({ ...(await formOf(id)), version: '1' });
  });

  it('is answered bit by bit, sent once, and keeps no answer that is not asked for', async () => {
    const id = await givenResponse(await givenPublished());
    expect((await save(own.trainer, id, { vend: 'o', pots: 4 }).expect(200)).body).toEqual({ version: 2 });
    expect((await save(own.trainer, id, { vend: 'n' }).expect(412)).body.code).toBe('changed-meanwhile');
    const unfinished = await save(own.trainer, id, { vend: 'o' }, 2).expect(200);
    const refusal = (await submit(own.trainer, id, unfinished.body.version).expect(422)).body;
    expect(refusal.errors).toEqual([expect.objectContaining({ pointer: '/answers/pots', code: 'required' })]);
    await save(own.trainer, id, { vend: 'o', pots: 4, quoi: ['o', 'n'] }, 3).expect(200);
    const sent = (await submit(own.trainer, id, 4).expect(201)).body;
    expect(sent).toMatchObject({
      status: 'submitted',
      answers: { vend: 'o', pots: 4, an: 48, quoi: ['o', 'n'] },
      may: [],
    });
    await save(own.trainer, id, { vend: 'n' }, 5).expect(409);
    await own.trainer.delete(`/api/v1/responses/${id}`, 5).expect(409);
  });

  it('refuses what could be no answer, and writes nothing of it', async () => {
    const id = await givenResponse(await givenPublished());
    for (const answers of [
      { vend: 'peut-être' },
      { pots: '4' },
      { pots: 4.5 },
      { an: 48 },
      { nobody: 'x' },
      { vend: 'a\u0000b' },
      { quoi: ['o', 'o'] },
      { vend: { deep: 1 } },
      { vend: 'x'.repeat(5000) },
    ]) {
      const { status } = await save(own.trainer, id, answers);
      expect([answers, status]).toEqual([answers, 422]);
    }
    await own.trainer
      .put(`/api/v1/responses/${id}`, { heldOn: '2099-01-01', respondent: '', answers: {} }, 1)
      .expect(422);
    await own.trainer
      .post(`/api/v1/enrolments/${enrolmentId}/responses`, {
        id: uuidv7(),
        questionnaireId: uuidv7(),
        heldOn: '2026-10-01',
        respondent: '',
      })
      .expect(422);
    expect(await api.rows('SELECT answers, version FROM questionnaire_responses')).toEqual([
      { answers: {}, version: 1 },
    ]);
  });

  it('lists responses latest first, page by page, and gives those that were sent as a table', async () => {
    const questionnaireId = await givenPublished();
    for (const client of [own.trainer, own.cooperative]) {
      const id = await givenResponse(questionnaireId, client);
      await save(client, id, { vend: 'n', quoi: ['o', 'n'] }).expect(200);
      await submit(client, id, 2).expect(201);
    }
    await givenResponse(questionnaireId);
    const address = `/api/v1/questionnaires/${questionnaireId}/responses`;
    const first = (await own.coordinator.get(`${address}?limit=2`).expect(200)).body;
    expect(first).toMatchObject({ total: 3, items: [{ status: 'draft' }, { status: 'submitted' }] });
    const rest = (await own.coordinator.get(`${address}?limit=2&cursor=${first.nextCursor}`).expect(200))
      .body;
    expect(rest.items).toHaveLength(1);
    expect(rest.nextCursor).toBeNull();
    const csv = await own.coordinator
      .get(`${address}/table?format=csv&programmeId=${own.programmeId}`)
      .buffer()
      .parse(asBuffer)
      .expect(200);
    const lines = String(csv.body).trimEnd().split('\r\n');
    expect(lines[0]).toBe(
      '\ufeffcooperative_code;cooperative;programme;held_on;respondent;written_by;vend;pots;an;quoi',
    );
    expect(lines).toHaveLength(3);
    expect(lines[1]).toMatch(/;2026-10-01;Mina;[^;]+;n;;;o n$/);
    const xlsx = await own.coordinator
      .get(`${address}/table?format=xlsx`)
      .buffer()
      .parse(asBuffer)
      .expect(200);
    const [sheet] = await readWorkbook(xlsx.body, { rows: 10, columns: 20, cell: 100 });
    expect(sheet?.rows).toHaveLength(3);
  });

  it('keeps each to what is theirs', async () => {
    const foreign = await givenCohort(api);
    const questionnaireId = await givenPublished();
    const id = await givenResponse(questionnaireId);
    for (const client of [foreign.trainer, foreign.coordinator, foreign.cooperative]) {
      await client.get(`/api/v1/responses/${id}`).expect(404);
      await client.get(`/api/v1/enrolments/${enrolmentId}/responses`).expect(404);
      await save(client, id, {}).expect(404);
      await submit(client, id, 1).expect(404);
      await client.delete(`/api/v1/responses/${id}`, 1).expect(404);
      const { items, total } = (
        await client.get(`/api/v1/questionnaires/${questionnaireId}/responses`).expect(200)
      ).body;
      expect([items, total]).toEqual([[], 0]);
    }
    for (const client of [own.coordinator, own.trainer, own.cooperative, own.sponsor]) {
      await upload(client, workbook).expect(403);
    }
    await own.sponsor.get('/api/v1/questionnaires').expect(403);
    await own.sponsor.get(`/api/v1/responses/${id}`).expect(403);
    // A draft is seen by those alone who may publish it.
    const { draftId } = (await upload(own.administrator, workbook).expect(201)).body;
    await own.trainer.get(`/api/v1/questionnaires/${draftId}`).expect(404);
    const listed = (await own.trainer.get('/api/v1/questionnaires').expect(200)).body;
    expect(listed).toMatchObject({ mayImport: false, items: [{ draftId: null }] });
    await own.cooperative.delete(`/api/v1/responses/${id}`, 1).expect(204);
  });
});

const asBuffer = (reply: Response, done: (error: Error | null, body: Buffer) => void): void => {
  const parts: Buffer[] = [];
  reply.on('data', (part: Buffer) => parts.push(part));
  reply.on('end', () => done(null, Buffer.concat(parts)));
};
