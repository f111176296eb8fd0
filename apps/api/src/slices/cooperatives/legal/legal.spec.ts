import { addDays, localDate } from '@tiwizi/domain';
import { uuidv7 } from 'uuidv7';
import { type Cohort, givenCohort } from '../../../../test/given-cohort';
import { startApi, type TestApi } from '../../../../test/api';

const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
const today = localDate(new Date(), 'Africa/Casablanca');
/** The closing of the year that ended last, where years end with the calendar's. */
const closing = `${Number(today.slice(0, 4)) - 1}-12-31`;

interface Item {
  code: string;
  fiscalYearEnd: string | null;
  mandateId: string | null;
  state: string;
  dueOn: string;
}

describe('the legal calendar', () => {
  let api: TestApi;
  let cohort: Cohort;
  let foreign: Cohort;
  let path: string;

  beforeAll(async () => {
    api = await startApi();
    cohort = await givenCohort(api, { cooperatives: 2, membersEach: 1 });
    foreign = await givenCohort(api, { cooperatives: 1, membersEach: 1 });
    path = `/api/v1/cooperatives/${cohort.enrolments[0]?.cooperativeId}`;
  });
  afterAll(() => api.close());

  const items = async (): Promise<Item[]> =>
    (await cohort.trainer.get(`${path}/legal-calendar`).expect(200)).body.items;
  const meeting = async () =>
    (await items()).find((item) => item.code === 'annual_general_meeting' && item.fiscalYearEnd === closing);
  const complete = (body: object) =>
    cohort.trainer.put(`${path}/legal-completion`, {
      code: 'annual_general_meeting',
      fiscalYearEnd: closing,
      doneOn: addDays(closing, 1),
      proof: 'PV signé',
      ...body,
    });

  it('says what the law asks, where that is written, and whether somebody has read it there', async () => {
    const { body } = await cohort.cooperative.get(`${path}/legal-calendar`).expect(200);
    expect(body).toMatchObject({
      fiscalYearEnd: '12-31',
      today,
      enrolmentId: cohort.enrolments[0]?.id,
      mandateYears: 3,
      may: ['complete', 'record-mandate'],
    });
    expect(body.items.map(({ code }: Item) => code)).toEqual([
      'annual_general_meeting',
      'filing_of_accounts',
      'annual_general_meeting',
      'filing_of_accounts',
    ]);
    expect(body.items[0]).toMatchObject({
      dueOn: `${today.slice(0, 4)}-06-30`,
      verified: true,
      criterionCode: 'GOV1',
    });
    expect(body.items[1]).toMatchObject({ verified: false, criterionCode: 'JUR3' });
    expect(body.items[1].sources).toContain("L'Économiste, 2019");
  });

  it('marks an item as done with its proof, counts the filing from it, and takes it back', async () => {
    const file = uuidv7();
    await cohort.trainer
      .upload(`/api/v1/enrolments/${cohort.enrolments[0]?.id}/files?fileId=${file}&name=pv.pdf`, pdf)
      .expect(201);
    const { body } = await complete({ fileIds: [file] }).expect(200);
    const done = body.items.find(({ state }: Item) => state === 'done');
    expect(done).toMatchObject({
      doneOn: addDays(closing, 1),
      proof: 'PV signé',
      files: [{ id: file, name: 'pv.pdf' }],
    });
    const filing = body.items.find(
      (item: Item) => item.code === 'filing_of_accounts' && item.fiscalYearEnd === closing,
    );
    expect(filing.dueOn).toBe(addDays(closing, 31));
    await complete({ proof: 'PV corrigé', fileIds: [file] }).expect(200);
    await complete({ doneOn: null, proof: '' }).expect(200);
    expect((await meeting())?.state).not.toBe('done');
    const lines = await api.rows(`SELECT 1 FROM audit_lines WHERE entity = 'legal-item'`);
    expect(lines).toHaveLength(3);
  });

  it.each([
    ['a day to come', { doneOn: addDays(today, 1) }, '/doneOn', 'date-in-future'],
    ['a day before the year closed', { doneOn: closing }, '/doneOn', 'before-closing'],
    [
      'a year that is not asked about',
      { fiscalYearEnd: '2011-12-31' },
      '/fiscalYearEnd',
      'unknown-reference',
    ],
    ['nothing that shows it', { proof: ' ' }, '/proof', 'required'],
    ['a file of nobody', { fileIds: [uuidv7()] }, '/fileIds/0', 'unknown-reference'],
    ['an item that is none', { code: 'mandate_renewal' }, '/code', 'is-in'],
  ])('refuses %s and writes nothing', async (_, changes, pointer, code) => {
    const { body } = await complete(changes).expect(422);
    expect(body.errors).toEqual([expect.objectContaining({ pointer, code })]);
    expect(await api.rows('SELECT 1 FROM legal_completions')).toEqual([]);
  });

  it('asks for an election by the end of a mandate, until the next one is recorded', async () => {
    const first = uuidv7();
    const mandate = {
      id: first,
      function: 'president',
      holderName: 'Fatimetou Salem',
      electedOn: addDays(today, -1000),
      endsOn: addDays(today, -5),
    };
    const { body } = await cohort.cooperative.post(`${path}/mandates`, mandate).expect(201);
    expect(body.items.find(({ mandateId }: Item) => mandateId === first)).toMatchObject({
      state: 'late',
      daysLeft: -5,
    });
    const next = {
      ...mandate,
      id: uuidv7(),
      electedOn: today,
      endsOn: addDays(today, 1000),
      replacesId: first,
    };
    const renewed = await cohort.trainer.post(`${path}/mandates`, next).expect(201);
    expect(renewed.body.items.find(({ mandateId }: Item) => mandateId === first)).toMatchObject({
      state: 'done',
      doneOn: today,
    });
    const twice = await cohort.trainer.post(`${path}/mandates`, { ...next, id: uuidv7() }).expect(422);
    expect(twice.body.errors[0]).toMatchObject({ pointer: '/replacesId', code: 'unknown-reference' });
    const backwards = { ...next, id: uuidv7(), replacesId: null, endsOn: next.electedOn };
    await cohort.trainer.post(`${path}/mandates`, backwards).expect(422);
    const deleted = await cohort.trainer.delete(`/api/v1/mandates/${next.id}`).expect(200);
    expect(deleted.body.items.find(({ mandateId }: Item) => mandateId === first).state).toBe('late');
  });

  it('shows what is late in a cohort, and nobody else’s', async () => {
    const address = `/api/v1/programmes/${cohort.programmeId}/legal-calendar`;
    const { body } = await cohort.coordinator.get(address).expect(200);
    const shown = new Set(body.items.map(({ enrolmentId }: { enrolmentId: string }) => enrolmentId));
    expect(shown).toEqual(new Set(cohort.enrolments.map(({ id }) => id)));
    expect(body.items.every(({ state }: Item) => state !== 'done')).toBe(true);
    expect(body.items.every(({ dueOn }: Item) => dueOn <= addDays(today, 366))).toBe(true);
    const days = body.items.map(({ dueOn }: Item) => dueOn);
    expect(days).toEqual([...days].sort());
    const own = await cohort.cooperative.get(address).expect(200);
    expect(new Set(own.body.items.map(({ enrolmentId }: { enrolmentId: string }) => enrolmentId))).toEqual(
      new Set([cohort.enrolments[0]?.id]),
    );
    await foreign.coordinator.get(address).expect(404);
    await foreign.trainer.get(`${path}/legal-calendar`).expect(404);
    await foreign.cooperative
      .put(`${path}/legal-completion`, {
        code: 'annual_general_meeting',
        fiscalYearEnd: closing,
        doneOn: null,
        proof: '',
      })
      .expect(404);
    await cohort.sponsor.get(address).expect(403);
  });
});

describe('legal parameters', () => {
  let api: TestApi;
  let cohort: Cohort;
  beforeAll(async () => {
    api = await startApi();
    cohort = await givenCohort(api, { cooperatives: 1, membersEach: 1 });
  });
  afterAll(() => api.close());

  it('gain a value from one day on, and keep what was in force before', async () => {
    const value = {
      code: 'agm_after_closing',
      validFrom: '2020-01-01',
      value: 9,
      source: 'Bulletin officiel 7000',
      verified: true,
    };
    await cohort.coordinator.post('/api/v1/legal-parameters', value).expect(403);
    const { body } = await cohort.administrator.post('/api/v1/legal-parameters', value).expect(201);
    const meetings = body.items.filter(({ code }: { code: string }) => code === value.code);
    expect(meetings.map((each: { value: number }) => each.value)).toEqual([9, 6]);
    expect(meetings[0]).toMatchObject({ unit: 'months', recordedBy: expect.any(String) });
    expect(meetings[1].recordedBy).toBeNull();
    const path = `/api/v1/cooperatives/${cohort.enrolments[0]?.cooperativeId}/legal-calendar`;
    const calendar = await cohort.trainer.get(path).expect(200);
    expect(calendar.body.items[0]).toMatchObject({
      dueOn: `${today.slice(0, 4)}-09-30`,
      sources: ['Bulletin officiel 7000'],
    });
    await cohort.administrator.post('/api/v1/legal-parameters', value).expect(409);
    for (const wrong of [
      { value: 1.5 },
      { value: -1 },
      { value: 1e8 },
      { code: 'weather' },
      { source: '' },
    ]) {
      const other = { ...value, validFrom: '2021-01-01', ...wrong };
      await cohort.administrator.post('/api/v1/legal-parameters', other).expect(422);
    }
    expect((await cohort.cooperative.get('/api/v1/legal-parameters').expect(200)).body.may).toEqual([]);
  });
});
