import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { uuidv7 } from 'uuidv7';
import { type Client, givenActor } from '../../../../test/actors';
import { startApi, type TestApi } from '../../../../test/api';
import { givenCohort } from '../../../../test/given-cohort';
import { workbookOf } from '../../../platform/spreadsheets/testing/workbook-of';

const demo = (name: string) => readFileSync(join(__dirname, '../../../../../../tools/demo', name));
const cooperativeHeaders = ['Code', 'Nom', 'Type', 'Secteur', 'Province', 'Commune', 'Date de création'];
const memberHeaders = ['Code coopérative', 'Code membre', 'Prénom', 'Nom', 'Sexe', "Date d'entrée"];

describe('imports', () => {
  let api: TestApi;
  let administrator: Client;

  beforeAll(async () => {
    api = await startApi();
  });
  beforeEach(async () => {
    await api.rows('TRUNCATE cooperatives, persons CASCADE');
    administrator = await givenActor(api, 'administrator');
  });
  afterAll(() => api.close());

  const send = (client: Client, file: Buffer | string, fileName = 'fichier.csv', id = uuidv7()) =>
    client
      .post(`/api/v1/imports?id=${id}&fileName=${encodeURIComponent(fileName)}`, Buffer.from(file))
      .set('content-type', 'application/octet-stream');

  const confirm = (client: Client, id: string) => client.post(`/api/v1/imports/${id}/confirmation`);

  const count = async (table: 'cooperatives' | 'memberships' | 'persons') =>
    Number((await api.rows<{ n: string }>(`SELECT count(*) AS n FROM ${table}`))[0]?.n);

  it('brings the demo files in, and nothing twice', async () => {
    const first = (await send(administrator, demo('cooperatives.csv')).expect(201)).body;
    expect(first).toMatchObject({ faults: [], canConfirm: true, status: 'preview' });
    expect(first.sheets).toEqual([
      expect.objectContaining({ kind: 'cooperatives', rows: 18, toCreate: 18, toUpdate: 0, unchanged: 0 }),
    ]);
    expect(await count('cooperatives')).toBe(0);
    const done = (await confirm(administrator, first.id).expect(201)).body;
    expect(done).toMatchObject({ status: 'confirmed', canConfirm: false });
    expect(await count('cooperatives')).toBe(18);
    expect((await confirm(administrator, first.id).expect(409)).body.code).toBe('import-already-confirmed');

    const members = (await send(administrator, demo('members.csv')).expect(201)).body;
    expect(members.sheets).toEqual([expect.objectContaining({ kind: 'members', rows: 220, toCreate: 220 })]);
    await confirm(administrator, members.id).expect(201);
    for (const name of ['cooperatives.csv', 'members.csv']) {
      const again = (await send(administrator, demo(name)).expect(201)).body;
      expect(again).toMatchObject({ faults: [], canConfirm: false });
      expect(again.sheets[0]).toMatchObject({ toCreate: 0, toUpdate: 0, unchanged: again.sheets[0].rows });
      expect((await confirm(administrator, again.id).expect(409)).body.code).toBe('import-not-ready');
    }
    expect([await count('memberships'), await count('persons')]).toEqual([220, 220]);
    const [naila] = await api.rows(`SELECT c.*, t.code AS place FROM cooperatives c
      JOIN territories t ON t.id = c.territory_id WHERE c.code = 'C03'`);
    expect(naila).toMatchObject({
      kind: 'cooperative',
      sector: 'aquaculture',
      place: 'tarfaya-akhfennir',
      founded_on: '2020-10-12',
      fiscal_year_end: '12-31',
      registration_number: 'TAR-2020-0121',
    });
    expect(await api.rows('SELECT 1 FROM imports WHERE staged IS NOT NULL')).toEqual([]);
    const found = await administrator.get('/api/v1/cooperatives?search=naila').expect(200);
    expect(found.body.items).toHaveLength(2);
  });

  it('reads one workbook with both sheets, its dates, numbers and rich text', async () => {
    const file = await workbookOf({
      'Lisez-moi': [['Bonjour']],
      Coopératives: [
        ['Liste 2026'],
        [],
        ['CODE ', 'nom', 'type', 'SECTEUR', 'province', 'commune', 'date de creation', 'Remarque'],
        [
          101,
          { richText: [{ text: 'Coopérative ' }, { text: 'Riche' }] },
          'gie',
          'peche',
          'tarfaya',
          'AKFENNIR',
        ],
        [],
        [102, 'Datée', '', 'Élevage', 'Laâyoune', '', new Date(Date.UTC(2019, 4, 6)), 'ignorée'],
      ],
      Membres: [memberHeaders, [101, 1, 'Mina', { formula: 'A1', result: 'Saadi' }, 'Femme', '2020-02-01']],
    });
    const preview = (await send(administrator, file, 'tout.xlsx').expect(201)).body;
    expect(preview).toMatchObject({ faults: [], canConfirm: true, ignoredSheets: ['Lisez-moi'] });
    expect(preview.sheets).toEqual([
      expect.objectContaining({ name: 'Coopératives', toCreate: 2, ignoredColumns: ['Remarque'] }),
      expect.objectContaining({ name: 'Membres', toCreate: 1, ignoredColumns: [] }),
    ]);
    await confirm(administrator, preview.id).expect(201);
    expect(
      await api.rows(`SELECT c.code, c.name_fr, c.kind, c.founded_on, t.code AS place FROM cooperatives c
        JOIN territories t ON t.id = c.territory_id ORDER BY c.code`),
    ).toEqual([
      {
        code: '101',
        name_fr: 'Coopérative Riche',
        kind: 'gie',
        founded_on: null,
        place: 'tarfaya-akhfennir',
      },
      { code: '102', name_fr: 'Datée', kind: 'cooperative', founded_on: '2019-05-06', place: 'laayoune' },
    ]);
    expect(await api.rows('SELECT family_name, sex FROM persons')).toEqual([
      { family_name: 'Saadi', sex: 'female' },
    ]);
  });

  it('says of each fault its sheet, row, column and words, and brings nothing in', async () => {
    const csv = [
      cooperativeHeaders.join(';'),
      'A1;Une;Coopérative;Pêche;Tarfaya;Tah;18/03/2014',
      ';Sans code;Coopérative;Pêche;Tarfaya;Tah;',
      'A1;Double;Coopérative;Pêche;Tarfaya;Tah;',
      'A2;Deux;Coopérative;Mines;Tarfaya;Nulle part;31/02/2014',
      'A3;Trois;Coopérative;Pêche;Atlantide;Tah;2099-01-01',
    ].join('\r\n');
    const preview = (await send(administrator, csv).expect(201)).body;
    const seen = preview.faults.map((each: { row: number; column: string; code: string; value: string }) => [
      each.row,
      each.column,
      each.code,
      each.value,
    ]);
    expect(seen).toEqual([
      [3, 'Code', 'required', ''],
      [5, 'Secteur', 'unknown-value', 'Mines'],
      [5, 'Commune', 'unknown-commune', 'Nulle part'],
      [5, 'Date de création', 'date-unreadable', '31/02/2014'],
      [6, 'Province', 'unknown-province', 'Atlantide'],
      [6, 'Date de création', 'date-in-future', '2099-01-01'],
      [4, 'Code', 'duplicate-code', 'A1'],
    ]);
    expect(preview).toMatchObject({ faultsTotal: 7, canConfirm: false });
    await confirm(administrator, preview.id).expect(409);
    expect(await count('cooperatives')).toBe(0);
  });

  it('brings up to date what differs, and never empties a field by an empty cell', async () => {
    const row = (name: string, date: string) =>
      `${cooperativeHeaders.join(',')}\nB1,${name},Union,Pêche,Tarfaya,Tah,${date}\n`;
    const first = (await send(administrator, row('Avant', '01/02/2003')).expect(201)).body;
    await confirm(administrator, first.id).expect(201);
    const second = (await send(administrator, row('Après', '')).expect(201)).body;
    expect(second.sheets[0]).toMatchObject({ toCreate: 0, toUpdate: 1, unchanged: 0 });
    await confirm(administrator, second.id).expect(201);
    expect(await api.rows('SELECT name_fr, founded_on, kind, version FROM cooperatives')).toEqual([
      { name_fr: 'Après', founded_on: '2003-02-01', kind: 'union', version: 2 },
    ]);
    expect(
      (await administrator.get('/api/v1/cooperatives?search=apres').expect(200)).body.items,
    ).toHaveLength(1);
  });

  it('refuses to confirm what the registry no longer goes with, and brings in no part of it', async () => {
    const csv = `${memberHeaders.join(';')}\nQ1;1;Mina;Saadi;F;2020-01-01\nQ1;2;Salka;Saadi;F;2020-01-01\n`;
    const unknown = (await send(administrator, csv).expect(201)).body;
    expect(unknown.faults.map(({ code }: { code: string }) => code)).toEqual(
      Array(2).fill('unknown-cooperative'),
    );
    const cooperative = `${cooperativeHeaders.join(';')}\nQ1;Q;GIE;Pêche;Tarfaya;Tah;\n`;
    const preview = (await send(administrator, cooperative).expect(201)).body;
    await confirm(administrator, preview.id).expect(201);
    const members = (await send(administrator, csv).expect(201)).body;
    await api.rows(`UPDATE cooperatives SET code = 'Q2'`);
    expect((await confirm(administrator, members.id).expect(409)).body.code).toBe('import-outdated');
    expect(await count('persons')).toBe(0);
  });

  it('keeps a coordinator to their programmes, and an import to its owner', async () => {
    const [own, foreign] = [await givenCohort(api), await givenCohort(api)];
    const codeOf = async (id = '') =>
      (await api.rows<{ code: string }>('SELECT code FROM cooperatives WHERE id = $1', [id]))[0]?.code;
    const csvFor = async (id?: string) =>
      `${memberHeaders.join('\t')}\n${await codeOf(id)}\tM99\tMina\tSaadi\tF\t2020-01-01\n`;
    const outside = (
      await send(own.coordinator, await csvFor(foreign.enrolments[0]?.cooperativeId)).expect(201)
    ).body;
    expect(outside.faults).toEqual([expect.objectContaining({ code: 'cooperative-out-of-reach', row: 2 })]);
    const inside = (await send(own.coordinator, await csvFor(own.enrolments[0]?.cooperativeId)).expect(201))
      .body;
    await administrator.get(`/api/v1/imports/${inside.id}`).expect(404);
    await confirm(foreign.coordinator, inside.id).expect(404);
    await own.coordinator.get(`/api/v1/imports/${inside.id}`).expect(200, inside);
    await confirm(own.coordinator, inside.id).expect(201);
  });

  it('lets a coordinator complete what is enrolled nowhere yet, and nobody once it is enrolled elsewhere', async () => {
    const [own, foreign] = [await givenCohort(api), await givenCohort(api)];
    const registry = `${cooperativeHeaders.join(';')}\nFREE-1;Libre;GIE;Pêche;Tarfaya;Tah;\n`;
    const preview = (await send(own.coordinator, registry).expect(201)).body;
    await confirm(own.coordinator, preview.id).expect(201);
    const csv = (code: string) => `${memberHeaders.join(';')}\nFREE-1;${code};Mina;Saadi;F;2020-01-01\n`;
    const free = (await send(own.coordinator, csv('1')).expect(201)).body;
    expect(free).toMatchObject({ faults: [], canConfirm: true });
    await confirm(own.coordinator, free.id).expect(201);
    expect((await send(own.coordinator, csv('1')).expect(201)).body.sheets[0].unchanged).toBe(1);
    await api.rows(
      `INSERT INTO enrolments (id, programme_id, cooperative_id, enrolled_on)
       SELECT gen_random_uuid(), $1, id, '2026-09-01' FROM cooperatives WHERE code = 'FREE-1'`,
      [foreign.programmeId],
    );
    const taken = (await send(own.coordinator, csv('2')).expect(201)).body;
    expect(taken.faults[0].code).toBe('cooperative-out-of-reach');
  });

  it('offers templates whose headers it recognises itself', async () => {
    const { items } = (await administrator.get('/api/v1/imports/templates').expect(200)).body;
    for (const { kind, headers } of items as { kind: string; headers: string[] }[]) {
      const preview = (await send(administrator, headers.join(';')).expect(201)).body;
      expect(preview.sheets).toEqual([expect.objectContaining({ kind, rows: 0, ignoredColumns: [] })]);
      expect(preview.faults).toEqual([]);
    }
  });

  it('refuses a body that is no file', async () => {
    const path = `/api/v1/imports?id=${uuidv7()}&fileName=a.csv`;
    expect((await administrator.post(path, { a: 1 }).expect(415)).body.code).toBe('unsupported-media-type');
    await send(administrator, 'Code;Nom', 'a'.repeat(300)).expect(422);
    await send(administrator, Buffer.alloc(8_100_000)).expect(413);
  });
});
