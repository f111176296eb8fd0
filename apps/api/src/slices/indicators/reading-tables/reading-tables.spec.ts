import { addMonths, localDate, monthOf } from '@tiwizi/domain';
import { uuidv7 } from 'uuidv7';
import { type Client } from '../../../../test/actors';
import { type TestApi, startApi } from '../../../../test/api';
import { type Cohort, givenCohort } from '../../../../test/given-cohort';
import { givenIndicators, members, turnover, women } from '../../../../test/given-indicators';
import { readWorkbook } from '../../../platform/spreadsheets/read-workbook';

const today = localDate(new Date(), 'Africa/Casablanca');
const startsOn = `${monthOf(addMonths(today, -2))}-01`;
const [first, second] = [0, 1].map((shift) => monthOf(addMonths(startsOn, shift))) as [string, string];
const limits = { rows: 1000, columns: 50, cell: 200 };

describe('tables of readings', () => {
  let api: TestApi;
  let cohort: Cohort;
  let base: string;
  let codes: string[];

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    cohort = await givenCohort(api, { startsOn });
    await givenIndicators(api, cohort.programmeId);
    base = `/api/v1/programmes/${cohort.programmeId}`;
    codes = cohort.enrolments.map(({ id }) => `C-${id.slice(-6)}`.toUpperCase());
    for (const [place, { cooperativeId }] of cohort.enrolments.entries()) {
      await api.rows('UPDATE cooperatives SET code = $1, name_fr = $2 WHERE id = $3', [
        codes[place],
        `=Coop ${place}`,
        cooperativeId,
      ]);
    }
  });

  const reading = (changes: object = {}) => ({
    ...{ id: uuidv7(), enrolmentId: cohort.enrolments[0]?.id, indicatorId: turnover, month: first },
    ...{ value: 1000.5, numerator: null, denominator: null, source: 'Caisse', ...changes },
  });
  const ratio = { indicatorId: women, value: null, numerator: 2, denominator: 5 };
  const enter = (...readings: object[]) => cohort.trainer.put(`${base}/readings`, { readings }).expect(200);
  const table = (query: string, who: Client = cohort.trainer) =>
    who
      .get(`${base}/readings/table?from=${first}&to=${second}&locale=fr&${query}`)
      .buffer(true)
      .parse((reply, done) => {
        const chunks: Buffer[] = [];
        reply.on('data', (chunk: Buffer) => chunks.push(chunk));
        reply.on('end', () => done(null, Buffer.concat(chunks)));
      });
  const send = (file: string | Buffer, who: Client = cohort.coordinator) =>
    who.upload(
      `${base}/reading-imports?id=${uuidv7()}&fileName=releves.csv&month=${second}`,
      Buffer.isBuffer(file) ? file : Buffer.from(file, 'utf8'),
    );
  const csv = (...lines: string[]) => lines.join('\n');
  const valuesAt = async (month: string) => {
    const grid = await cohort.trainer.get(`${base}/readings?month=${month}`).expect(200);
    return grid.body.cells.flatMap(
      ({
        indicatorId,
        current,
      }: {
        indicatorId: string;
        current: { value: number; status: string } | null;
      }) => (current ? [[indicatorId, current.value, current.status]] : []),
    );
  };

  it('writes a grid with numbers as numbers and no formula, which it reads again as no change', async () => {
    await enter(reading(), reading(ratio), reading({ indicatorId: members, month: second, value: 12 }));
    const bytes = (await table('layout=grid&format=xlsx').expect(200)).body as Buffer;
    const [sheet] = await readWorkbook(bytes, limits);
    const [head, line] = sheet?.rows.map(({ cells }) => cells.map(({ text }) => text)) ?? [];
    expect(head?.slice(0, 4)).toEqual([
      'Code coopérative',
      'Coopérative',
      'Mois',
      expect.stringMatching(/^CA · /),
    ]);
    expect(line).toEqual([codes[0], '=Coop 0', first, '1000.5', '', '2', '5']);
    const text = ((await table('layout=grid&format=csv').expect(200)).body as Buffer).toString('utf8');
    expect(text.startsWith('\ufeffCode coopérative;')).toBe(true);
    expect(text).toContain(`${codes[0]};'=Coop 0;${first};1000,5;;2;5`);
    for (const file of [bytes, Buffer.from(text)]) {
      const { body } = await send(file).expect(201);
      expect(body).toMatchObject({ faults: [], changesTotal: 0, unchanged: 3, canConfirm: false });
    }
  });

  it('writes one reading a row, and a template without figures', async () => {
    await enter(reading(), reading(ratio));
    const long = ((await table('layout=long&format=csv').expect(200)).body as Buffer).toString('utf8');
    const lines = long.trim().split('\r\n');
    expect(lines).toHaveLength(3);
    expect(long).toContain(`;${first};CA;`);
    expect((await send(long).expect(201)).body).toMatchObject({ faults: [], unchanged: 2 });
    const template = ((await table('layout=template&format=csv').expect(200)).body as Buffer).toString(
      'utf8',
    );
    expect(template).not.toContain('1000');
    expect(template.trim().split('\r\n')).toHaveLength(5);
  });

  it('writes the parts of a total with what they leave, and reads them back as they were', async () => {
    const parts = [
      { dimension: 'sex', key: 'female', value: 7 },
      { dimension: 'sex', key: 'male', value: 3 },
      { dimension: 'age_band', key: '18_24', value: 4 },
    ];
    await enter(reading({ indicatorId: members, value: 12, parts }), reading());
    const long = ((await table('layout=long&format=csv').expect(200)).body as Buffer).toString('utf8');
    const [head = '', ...lines] = long.trim().replace('\ufeff', '').split('\r\n');
    const of = (line: string) => new Map(head.split(';').map((name, at) => [name, line.split(';')[at]]));
    const told = of(lines.find((line) => line.includes(';MEM;')) ?? '');
    const sexes = ['Femmes', 'Hommes', 'Sexe inconnu', '18 à 24 ans', 'Âge inconnu'].map((name) =>
      told.get(name),
    );
    expect(sexes).toEqual(['7', '3', '2', '4', '8']);
    expect(of(lines.find((line) => line.includes(';CA;')) ?? '').get('Sexe inconnu')).toBe('');
    const grid = ((await table('layout=grid&format=csv').expect(200)).body as Buffer).toString('utf8');
    expect(grid).toContain('MEM/female · ');
    expect(grid).toContain('MEM/no_sex · ');
    for (const file of [long, grid]) {
      const { body } = await send(file).expect(201);
      expect(body).toMatchObject({ faults: [], ignoredColumns: [], changesTotal: 0, unchanged: 2 });
    }
    const { body } = await send(grid.replace(';7;3;2;', ';8;3;1;')).expect(201);
    expect(body).toMatchObject({ faults: [], changesTotal: 1, canConfirm: true });
  });

  it('shows what would change, changes it in one go, and takes it back while nobody touched it', async () => {
    const old = reading();
    await enter(old);
    await cohort.coordinator
      .post('/api/v1/readings/decisions', { readingIds: [old.id], decision: 'approve', reason: '' })
      .expect(200);
    const file = csv(
      'Code coopérative;Mois;CA;MEM;FEM/1;FEM/2;Inconnue',
      `${codes[0]};${first};"1 200,5";;;;x`,
      `${codes[1]?.toLowerCase()};;٣٠٠;12;3;4;`,
    );
    const preview = await send(file).expect(201);
    expect(preview.body).toMatchObject({ rows: 2, changesTotal: 4, faultsTotal: 0, canConfirm: true });
    expect(preview.body.ignoredColumns).toEqual(['Inconnue']);
    expect(preview.body.changes).toContainEqual(
      expect.objectContaining({ row: 2, month: first, before: 1000.5, after: 1200.5 }),
    );
    expect(await valuesAt(first)).toEqual([[turnover, 1000.5, 'approved']]);
    const path = `/api/v1/reading-imports/${preview.body.id}`;
    const confirmed = await cohort.coordinator.post(`${path}/confirmation`, { remark: '' }).expect(201);
    expect(confirmed.body).toMatchObject({ status: 'confirmed', canConfirm: false });
    expect(await valuesAt(first)).toEqual([[turnover, 1200.5, 'submitted']]);
    expect(await valuesAt(second)).toHaveLength(3);
    await cohort.coordinator.post(`${path}/confirmation`, { remark: '' }).expect(409);
    await cohort.coordinator.post(`${path}/undoing`).expect(200);
    expect(await valuesAt(first)).toEqual([[turnover, 1000.5, 'approved']]);
    expect((await valuesAt(second)).map(([, value]: [string, number | null]) => value)).toEqual([
      null,
      null,
      null,
    ]);
    await cohort.coordinator.post(`${path}/undoing`).expect(409);
  });

  it('holds to what was shown: neither over what changed meanwhile, nor back over what was touched', async () => {
    const file = csv('Code coopérative;Mois;CA', `${codes[0]};${first};500`);
    const [late, early] = [(await send(file)).body, (await send(file)).body];
    await cohort.coordinator
      .post(`/api/v1/reading-imports/${early.id}/confirmation`, { remark: '' })
      .expect(201);
    const outdated = await cohort.coordinator.post(`/api/v1/reading-imports/${late.id}/confirmation`, {
      remark: '',
    });
    expect([outdated.status, outdated.body.code]).toEqual([409, 'import-outdated']);
    await enter(reading({ value: 501 }));
    const touched = await cohort.coordinator.post(`/api/v1/reading-imports/${early.id}/undoing`).expect(409);
    expect(touched.body.code).toBe('import-touched');
  });

  it.each([
    ['an unknown cooperative', 'Code coopérative;CA\nX-1;5', 'unknown-cooperative', 2],
    ['no number', 'Code coopérative;CA\nCODE;beaucoup', 'not-a-number', 2],
    ['a month ahead', 'Code coopérative;Mois;CA\nCODE;2199-01;5', 'month-not-open', 2],
    ['half a ratio', 'Code coopérative;FEM/1\nCODE;5', 'required', 2],
    ['a cell twice', 'Code coopérative;CA\nCODE;5\nCODE;6', 'array-unique', 3],
    ['an unknown indicator', 'Code coopérative;Indicateur (code);Valeur\nCODE;XYZ;5', 'unknown-indicator', 2],
    ['no column of codes', 'Nom;CA\nA;5', 'column-missing', 1],
    ['parts above the total', 'Code coopérative;MEM;MEM/female\nCODE;5;6', 'parts-over-total', 2],
  ])('says the row of %s, and keeps nothing', async (_, file, code, row) => {
    await api.rows(`UPDATE indicators SET disaggregations = '{sex}' WHERE id = $1`, [members]);
    const { body } = await send(file.replaceAll('CODE', codes[0] ?? '')).expect(201);
    expect(body.faults).toEqual([expect.objectContaining({ code, row })]);
    expect(body.canConfirm).toBe(false);
    const refused = await cohort.coordinator.post(`/api/v1/reading-imports/${body.id}/confirmation`, {
      remark: '',
    });
    expect(refused.status).toBe(409);
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['a NUL', Buffer.from('a\u0000b')],
    ['half an archive', Buffer.from('PK\u0003\u0004 and no more')],
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
  ])('refuses %s', async (_, file) => {
    await send(file).expect(422);
  });

  it('is an office’s, of its own programmes; a cooperative’s table has its own rows', async () => {
    const file = csv('Code coopérative;CA', `${codes[0]};5`);
    for (const who of [cohort.trainer, cohort.cooperative, cohort.sponsor]) await send(file, who).expect(403);
    const other = await givenCohort(api, { startsOn, cooperatives: 1, membersEach: 1 });
    await send(file, other.coordinator).expect(404);
    const { body } = await send(file).expect(201);
    await other.coordinator.get(`/api/v1/reading-imports/${body.id}`).expect(404);
    await other.coordinator
      .post(`/api/v1/reading-imports/${body.id}/confirmation`, { remark: '' })
      .expect(404);
    await enter(reading(), reading({ enrolmentId: cohort.enrolments[1]?.id }));
    const own = (
      (await table('layout=long&format=csv', cohort.cooperative).expect(200)).body as Buffer
    ).toString();
    expect(own.trim().split('\r\n')).toHaveLength(2);
    expect((await table('layout=long&format=csv', cohort.sponsor)).status).toBe(403);
  });
});
