import { addMonths, localDate, monthOf } from '@tiwizi/domain';
import { uuidv7 } from 'uuidv7';
import { type TestApi, startApi } from '../../../../test/api';
import { type Cohort, givenCohort } from '../../../../test/given-cohort';
import { givenReading } from '../../../../test/given-delivery';
import { givenIndicators, members, turnover } from '../../../../test/given-indicators';
import { stableId } from '../../../platform/database/stable-id';

const today = localDate(new Date(), 'Africa/Casablanca');
const startsOn = `${monthOf(addMonths(today, -2))}-01`;
const [first, second] = [0, 1].map((shift) => monthOf(addMonths(startsOn, shift))) as [string, string];
const words = (text: string) => ({ fr: text, ar: text, en: text });

describe('the catalogue of indicators', () => {
  let api: TestApi;
  let cohort: Cohort;

  beforeAll(async () => {
    api = await startApi();
    cohort = await givenCohort(api, { startsOn });
    await givenIndicators(api, cohort.programmeId, [turnover, members]);
  });
  afterAll(() => api.close());

  const codeOf = () => `T${uuidv7().slice(-12).toUpperCase()}`;
  const body = (changes: object = {}) => ({
    code: codeOf(),
    name: words('Ruches'),
    unit: words('ruches'),
    unitCode: 'quantity',
    definition: words('Ruches en production'),
    method: words(''),
    source: words(''),
    kind: 'performance',
    origin: 'typed',
    formula: null,
    isRatio: false,
    numeratorName: null,
    denominatorName: null,
    direction: 'increase',
    acrossTime: 'latest',
    acrossCooperatives: 'sum',
    decimals: 0,
    frequencyMonths: 1,
    disaggregations: ['sex'],
    mayBeNegative: false,
    sdg: ['8.3'],
    iris: [],
    ...changes,
  });
  const add = (changes: object = {}) =>
    cohort.administrator.post('/api/v1/indicators', { id: uuidv7(), ...body(changes) });

  it('tells what each shipped one means in three languages, who follows it and which formulas name it', async () => {
    const { body: told } = await cohort.coordinator.get(`/api/v1/indicators/${turnover}`).expect(200);
    expect(told).toMatchObject({
      code: 'CA',
      unitCode: 'MAD',
      shipped: true,
      iris: ['FP6510'],
      past: [],
      may: [],
    });
    expect(told.formulas).toEqual(expect.arrayContaining(['CAMEM', 'PARTREV']));
    expect(told.programmes).toEqual([expect.objectContaining({ programmeId: cohort.programmeId })]);
    const { body: list } = await cohort.coordinator.get('/api/v1/indicators').expect(200);
    for (const { id } of list.items) {
      const { body: one } = await cohort.administrator.get(`/api/v1/indicators/${id}`).expect(200);
      if (!one.shipped) continue;
      for (const text of [one.definition, one.method, one.source]) {
        expect([text.fr, text.ar, text.en].every((each: string) => each.length > 3)).toBe(true);
      }
    }
    const foreign = await givenCohort(api, { startsOn });
    const seen = await foreign.coordinator.get(`/api/v1/indicators/${turnover}`).expect(200);
    expect(seen.body.programmes).toEqual([]);
  });

  it('lets the administrator alone add one, change its meaning with a reason, and retire it', async () => {
    await cohort.coordinator.post('/api/v1/indicators', { id: uuidv7(), ...body() }).expect(403);
    const { body: added } = await add().expect(201);
    expect(added).toMatchObject({ version: 1, shipped: false, readings: 0, may: ['indicators.write'] });
    await api.rows(
      `INSERT INTO readings (id, enrolment_id, indicator_id, period, value, source, entered_by)
       VALUES ($1, $2, $3, $4, 7, 'Cahier', $5)`,
      [uuidv7(), cohort.enrolments[0]?.id, added.id, `${second}-01`, cohort.trainer.accountId],
    );
    const path = `/api/v1/indicators/${added.id}`;
    const change = (changes: object, version = 1) =>
      cohort.administrator
        .put(path, { ...body({ code: added.code }), reason: 'On compte les ruches habitées', ...changes })
        .set('If-Match', `"${version}"`);
    const silent = await change({ reason: ' ' }).expect(422);
    expect(silent.body.errors[0]).toMatchObject({ pointer: '/reason', code: 'required' });
    expect((await change({ unitCode: 'kg' }).expect(409)).body.code).toBe('indicator-in-use');
    expect((await change({ code: codeOf() }).expect(422)).body.errors[0]).toMatchObject({ pointer: '/code' });
    const { body: changed } = await change({ definition: words('Ruches habitées') }).expect(200);
    expect(changed).toMatchObject({
      version: 2,
      definition: { fr: 'Ruches habitées' },
      past: [
        { number: 1, reason: 'On compte les ruches habitées', definition: { fr: 'Ruches en production' } },
      ],
    });
    expect(changed.past[0].readings).toBeGreaterThan(0);
    expect((await change({}, 1).expect(412)).body.code).toBe('changed-meanwhile');
    await expect(
      api.rows('DELETE FROM indicator_versions WHERE indicator_id = $1', [added.id]),
    ).rejects.toThrow();
    await cohort.administrator.put(`${path}/retirement`, { retired: true }).expect(200);
    const refused = await cohort.coordinator
      .put(`/api/v1/programmes/${cohort.programmeId}/indicators`, {
        indicatorIds: [turnover, members, added.id],
      })
      .expect(422);
    expect(refused.body.errors).toEqual([
      { pointer: '/indicatorIds/2', code: 'indicator-retired', params: {} },
    ]);
  });

  it.each([
    ['a unit nobody knows', { unitCode: 'euro' }, '/unitCode', 'unit-unknown'],
    [
      'a ratio without its parts',
      { isRatio: true, unitCode: '1', disaggregations: [] },
      '/numeratorName',
      'required',
    ],
    ['a ratio of people', { isRatio: true, unitCode: 'person' }, '/unitCode', 'ratio-unit'],
    [
      'a cumulative number below 0',
      { acrossTime: 'cumulative', mayBeNegative: true },
      '/mayBeNegative',
      'negative-cumulative',
    ],
    ['a code that is taken', { code: 'CA' }, '/code', 'already-exists'],
    ['a code in small letters', { code: 'ruches' }, '/code', 'matches'],
    ['a formula for what is typed', { formula: 'CA / MEM' }, '/formula', 'formula-not-expected'],
    ['a computed one of its own', { origin: 'automatic' }, '/origin', 'automatic-ships'],
    ['an SDG that is none', { sdg: ['trop'] }, '/sdg/0', 'matches'],
    ['an IRIS+ code that is none', { iris: ['8.3'] }, '/iris/0', 'matches'],
  ])('refuses %s', async (_, changes, pointer, code) => {
    const { body: refused } = await add(changes).expect(422);
    expect(refused.errors).toContainEqual(expect.objectContaining({ pointer, code }));
  });

  it.each([
    ['CA / MEM', 'MAD', 'formula-unit-of-result'],
    ['CA + MEM', 'MAD', 'formula-units-differ'],
    ['CA / NONSENSE', 'MAD', 'formula-unknown-indicator'],
    ['(CA', 'MAD', 'formula-unclosed'],
    ['process.exit()', 'MAD', 'formula-character'],
  ])('refuses the formula %s in %s, and shows where', async (formula, unitCode, code) => {
    const { body: refused } = await add({ origin: 'formula', formula, unitCode, disaggregations: [] }).expect(
      422,
    );
    expect(refused.errors).toContainEqual(expect.objectContaining({ pointer: '/formula', code }));
    const query = `formula=${encodeURIComponent(formula)}&code=OWN&unitCode=${unitCode}`;
    const { body: preview } = await cohort.administrator.get(`/api/v1/formula-previews?${query}`).expect(200);
    expect(preview.fault).toMatchObject({ code, start: expect.any(Number) });
    await cohort.coordinator.get(`/api/v1/formula-previews?${query}`).expect(403);
  });

  it('refuses formulas that lead back to themselves, and previews a sound one on real readings', async () => {
    const one = codeOf();
    const sound = {
      origin: 'formula',
      unitCode: 'MAD/person',
      disaggregations: [],
      acrossCooperatives: 'none',
    };
    const { body: added } = await add({ ...sound, code: one, formula: 'CA / MEM' }).expect(201);
    await add({ ...sound, formula: `${one} * 2` }).expect(201);
    const circular = await cohort.administrator
      .put(`/api/v1/indicators/${added.id}`, {
        ...body({ ...sound, code: one, formula: `${one} + CA / MEM` }),
        reason: '',
      })
      .set('If-Match', '"1"')
      .expect(422);
    expect(circular.body.errors).toContainEqual(expect.objectContaining({ code: 'formula-circular' }));
    const enrolmentId = cohort.enrolments[1]?.id ?? '';
    await givenReading(api, cohort, enrolmentId, 'CA', `${first}-01`, 900);
    await givenReading(api, cohort, enrolmentId, 'MEM', `${first}-01`, 30);
    const { body: preview } = await cohort.administrator
      .get(`/api/v1/formula-previews?formula=${encodeURIComponent('100 * CA ÷ MEM')}&code=OWN`)
      .expect(200);
    expect(preview).toMatchObject({ fault: null, unitCode: 'MAD/person' });
    expect(preview.samples).toContainEqual(
      expect.objectContaining({
        month: first,
        value: 3000,
        parts: expect.arrayContaining([{ code: 'CA', value: 900 }]),
      }),
    );
    const unread = await cohort.coordinator
      .put(`/api/v1/programmes/${cohort.programmeId}/indicators`, { indicatorIds: [turnover, added.id] })
      .expect(422);
    expect(unread.body.errors).toEqual([
      { pointer: '/indicatorIds/1', code: 'formula-part-not-followed', params: { code: 'MEM' } },
    ]);
  });

  it('keeps the targets of a cooperative by period, and holds what is read against the one due by now', async () => {
    const own = await givenCohort(api, { startsOn, months: 6 });
    await givenIndicators(api, own.programmeId, [turnover, members]);
    const [one, two] = own.enrolments.map(({ id }) => id);
    const path = `/api/v1/programmes/${own.programmeId}/indicators/${turnover}/targets`;
    const { body: empty } = await own.coordinator.get(path).expect(200);
    expect(empty).toMatchObject({ step: null, stated: { baseline: null, targets: [] }, version: 1 });
    expect(empty.months).toHaveLength(6);
    const last = empty.months[5];
    const saved = {
      step: 1,
      basis: 'month',
      stated: { baseline: null, targets: [] },
      rows: [
        {
          enrolmentId: one,
          baseline: 1000,
          targets: [
            { month: first, target: 1100 },
            { month: second, target: 1500 },
            { month: last, target: 2000 },
          ],
        },
        { enrolmentId: two, baseline: 500, targets: [{ month: last, target: 1000 }] },
      ],
    };
    const save = (client: Cohort['coordinator'], sent: object, version: number) =>
      client.put(path, sent).set('If-Match', `"${version}"`);
    const { body: kept } = await save(own.coordinator, saved, 1).expect(200);
    expect(kept.version).toBe(2);
    expect(kept.rows.find((row: { enrolmentId: string }) => row.enrolmentId === one).targets).toHaveLength(3);
    expect((await save(own.coordinator, saved, 1).expect(412)).body.code).toBe('changed-meanwhile');
    await save(own.trainer, saved, 2).expect(403);
    const foreign = await save(
      own.coordinator,
      { ...saved, rows: [{ ...saved.rows[0], enrolmentId: cohort.enrolments[0]?.id }] },
      2,
    ).expect(422);
    expect(foreign.body.errors[0]).toMatchObject({
      pointer: '/rows/0/enrolmentId',
      code: 'unknown-reference',
    });
    const off = await save(own.coordinator, { ...saved, step: 3 }, 2).expect(422);
    expect(off.body.errors[0]).toMatchObject({ pointer: '/rows/0/targets/0/month', code: 'target-month' });
    await givenReading(api, own, one ?? '', 'CA', `${first}-01`, 9000);
    await givenReading(api, own, one ?? '', 'CA', `${second}-01`, 1250);
    const { body: figures } = await own.coordinator
      .get(`/api/v1/programmes/${own.programmeId}/indicators/${turnover}/figures`)
      .expect(200);
    const row = figures.rows.find((each: { enrolmentId: string }) => each.enrolmentId === one);
    // The first month's sales belong to the first month's target.
    expect(row.towards).toMatchObject({ value: 1250, target: 1500, targetMonth: second, progress: 0.5 });
    expect(figures.figure.towards).toMatchObject({ compared: 1, target: 1500 });
    const { body: whole } = await save(
      own.coordinator,
      {
        step: null,
        basis: 'month',
        stated: { baseline: 0, targets: [{ month: last, target: 20500 }] },
        rows: [],
      },
      2,
    ).expect(200);
    expect(whole.stated).toEqual({ baseline: 0, targets: [{ month: last, target: 20500 }] });
    const { body: stated } = await own.coordinator
      .get(`/api/v1/programmes/${own.programmeId}/indicators/${turnover}/figures`)
      .expect(200);
    expect(stated.figure.towards).toMatchObject({ value: 5125, target: 20500, progress: 0.25 });
    await own.coordinator
      .get(`/api/v1/programmes/${own.programmeId}/indicators/${stableId('indicator', 'COUT')}/targets`)
      .expect(404);
    await cohort.coordinator.get(path).expect(404);
  });

  it('takes targets of a sum for a quarter, shows what it brought so far, and judges it by pace', async () => {
    const own = await givenCohort(api, { startsOn, months: 6 });
    await givenIndicators(api, own.programmeId, [turnover, members]);
    const one = own.enrolments[0]?.id ?? '';
    const base = `/api/v1/programmes/${own.programmeId}`;
    const path = (id: string) => `${base}/indicators/${id}/targets`;
    const { body: empty } = await own.coordinator.get(path(turnover)).expect(200);
    expect(empty).toMatchObject({ basis: 'month', mayBePeriods: true });
    const [, , third, , , last] = empty.months;
    const saved = {
      step: 3,
      basis: 'period',
      stated: { baseline: null, targets: [] },
      rows: [
        {
          enrolmentId: one,
          baseline: 1000,
          targets: [
            { month: third, target: 6000 },
            { month: last, target: 9000 },
          ],
        },
      ],
    };
    const save = (id: string, sent: object) => own.coordinator.put(path(id), sent).set('If-Match', '"1"');
    const refused = await save(members, saved).expect(422);
    expect(refused.body.errors).toEqual([{ pointer: '/basis', code: 'period-of-sums', params: {} }]);
    await save(turnover, { ...saved, basis: 'year' }).expect(422);
    expect((await save(turnover, saved).expect(200)).body).toMatchObject({ step: 3, basis: 'period' });
    await givenReading(api, own, one, 'CA', `${first}-01`, 1800);
    await givenReading(api, own, one, 'CA', `${second}-01`, 1200);
    const { body: series } = await own.coordinator.get(`/api/v1/enrolments/${one}/indicators`).expect(200);
    expect(series.indicators[0]).toMatchObject({
      targetBasis: 'period',
      target: 9000,
      towards: {
        value: 1500,
        target: 2000,
        targetMonth: third,
        progress: 0.5,
        period: { since: first, amount: 3000, target: 6000, told: 2, months: 3 },
      },
    });
    const { body: figures } = await own.coordinator.get(`${base}/indicators/${turnover}/figures`).expect(200);
    expect(figures.figure.towards.period).toMatchObject({ amount: 3000, target: 6000 });
    // In the sheet of a month the target of the last quarter is told for one of its months.
    const { body: grid } = await own.coordinator.get(`${base}/readings?month=${second}`).expect(200);
    const cell = grid.cells.find(
      (each: { enrolmentId: string; indicatorId: string }) =>
        each.enrolmentId === one && each.indicatorId === turnover,
    );
    expect(cell).toMatchObject({ baseline: 1000, target: 3000 });
  });
});
