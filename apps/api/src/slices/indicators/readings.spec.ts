import { addMonths, localDate, monthOf } from '@tiwizi/domain';
import { uuidv7 } from 'uuidv7';
import { type TestApi, startApi } from '../../../test/api';
import { type Cohort, givenCohort } from '../../../test/given-cohort';
import { givenIndicators, members, turnover, women } from '../../../test/given-indicators';

const today = localDate(new Date(), 'Africa/Casablanca');
const startsOn = `${monthOf(addMonths(today, -6))}-01`;
const monthAt = (place: number) => monthOf(addMonths(startsOn, place));
const lastDay = `${monthAt(5)}-28`;

describe('readings as they are kept', () => {
  let api: TestApi;
  let cohort: Cohort;
  let base: string;

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    cohort = await givenCohort(api, { startsOn, months: 8 });
    await givenIndicators(api, cohort.programmeId);
    await api.rows(`UPDATE indicators SET disaggregations = '{sex,age_band}' WHERE id = $1`, [members]);
    base = `/api/v1/programmes/${cohort.programmeId}`;
  });

  const reading = (changes: object = {}) => ({
    id: uuidv7(),
    enrolmentId: cohort.enrolments[0]?.id ?? '',
    indicatorId: turnover,
    month: monthAt(0),
    value: 1000 as number | null,
    numerator: null,
    denominator: null,
    source: 'Livre de caisse',
    ...changes,
  });
  const enter = (...readings: object[]) => cohort.trainer.put(`${base}/readings`, { readings });
  const decide = (decision: string, ids: string[], reason = '') =>
    cohort.coordinator.post('/api/v1/readings/decisions', { readingIds: ids, decision, reason });
  const cellOf = async (indicatorId = turnover, month = monthAt(0)) => {
    const grid = await cohort.trainer.get(`${base}/readings?month=${month}`).expect(200);
    return grid.body.cells.find(
      (cell: { enrolmentId: string; indicatorId: string }) =>
        cell.enrolmentId === cohort.enrolments[0]?.id && cell.indicatorId === indicatorId,
    );
  };
  const seal = async (): Promise<void> => {
    const id = uuidv7();
    const report = { id, title: 'Rapport', periodFrom: startsOn, periodTo: lastDay };
    await cohort.coordinator.post(`${base}/reports`, report).expect(201);
    const draft = await cohort.coordinator.get(`/api/v1/reports/${id}`).expect(200);
    await cohort.coordinator
      .post(`/api/v1/reports/${id}/seal`)
      .set('if-match', `"${draft.body.version}"`)
      .expect(200);
  };

  it('refuses to write over what somebody else entered meanwhile, and keeps nothing of the list', async () => {
    const first = reading({ replaces: null });
    await enter(first).expect(200);
    const late = await enter(reading({ value: 7, replaces: null }), reading({ month: monthAt(1) })).expect(
      412,
    );
    expect(late.body).toMatchObject({
      code: 'changed-meanwhile',
      errors: [{ pointer: '/readings/0/replaces', code: 'changed-meanwhile' }],
    });
    expect(await cellOf(turnover, monthAt(1))).toMatchObject({ current: null, recent: [1000] });
    await enter(reading({ value: 7, replaces: first.id })).expect(200);
    expect((await cellOf()).current).toMatchObject({ value: 7 });
    // Sent twice by a shaky network: the second finds itself there.
    await enter({ ...first, value: 7, id: uuidv7(), replaces: first.id }).expect(200);
  });

  it('lets one of two who enter a cell at once in, and tells the other', async () => {
    const old = reading();
    await enter(old).expect(200);
    const replies = await Promise.all(
      [1, 2, 3, 4].map((value) => enter(reading({ value, replaces: old.id })).then(({ status }) => status)),
    );
    expect(replies.sort()).toEqual([200, 412, 412, 412]);
  });

  it('keeps the parts of a total, which never exceed it', async () => {
    const parts = [
      { dimension: 'sex', key: 'female', value: 12 },
      { dimension: 'sex', key: 'male', value: 5 },
      { dimension: 'age_band', key: '18_24', value: 3 },
    ];
    await enter(reading({ indicatorId: members, value: 20, parts })).expect(200);
    expect((await cellOf(members)).current).toMatchObject({ value: 20, parts });
    const faulty: [object, string, string][] = [
      [{ indicatorId: members, value: 16, parts }, '/readings/0/parts', 'parts-over-total'],
      [{ indicatorId: members, value: null, parts }, '/readings/0/parts', 'parts-over-total'],
      [{ parts: [parts[0]] }, '/readings/0/parts/0/key', 'part-not-expected'],
      [
        { indicatorId: members, parts: [{ dimension: 'sex', key: '18_24', value: 1 }] },
        '/readings/0/parts/0/key',
        'part-not-expected',
      ],
      [{ indicatorId: members, parts: [parts[0], parts[0]] }, '/readings/0/parts/1/key', 'array-unique'],
      [
        { indicatorId: members, parts: [{ dimension: 'sex', key: 'female', value: -1 }] },
        '/readings/0/parts/0/value',
        'min',
      ],
      [
        { indicatorId: women, value: null, numerator: 1, denominator: 2, parts: [parts[0]] },
        '/readings/0/parts/0/key',
        'part-not-expected',
      ],
      [
        { indicatorId: members, parts: [{ ...parts[0], key: 'unknown' }] },
        '/readings/0/parts/0/key',
        'is-in',
      ],
    ];
    for (const [changes, pointer, code] of faulty) {
      const reply = await enter(reading(changes)).expect(422);
      expect(reply.body.errors).toContainEqual(expect.objectContaining({ pointer, code }));
    }
  });

  it('says what looks odd without standing in the way, and keeps the word on it', async () => {
    await enter(...[0, 1, 2].map((place) => reading({ month: monthAt(place), value: 1000 + place }))).expect(
      200,
    );
    const odd = reading({ month: monthAt(3), value: 1_000_000, remark: ' Grande foire  ' });
    const reply = await enter(odd).expect(200);
    expect(reply.body.items[0].reading).toMatchObject({ warnings: ['unit_slip'], remark: 'Grande foire' });
    expect(await cellOf(turnover, monthAt(4))).toMatchObject({ recent: [1_000_000, 1002, 1001, 1000] });
  });

  it('refuses a figure that is computed, and a negative one of what only grows', async () => {
    const [automatic, growing] = [uuidv7(), uuidv7()];
    for (const [id, origin, rule] of [
      [automatic, 'automatic', 'latest'],
      [growing, 'typed', 'cumulative'],
    ]) {
      await api.rows(
        `INSERT INTO indicators (id, code, name_fr, name_ar, name_en, unit, kind, is_ratio, direction, across_time,
           across_cooperatives, decimals, origin, automatic)
         VALUES ($1, $2, 'Essai', 'تجربة', 'Trial', '{"fr":"u","ar":"و","en":"u"}', 'performance', false, 'increase', $3,
           'sum', 0, $4, $5)`,
        [id, `E-${id?.slice(-8)}`, rule, origin, origin === 'automatic' ? 'members' : null],
      );
      await api.rows('INSERT INTO programme_indicators VALUES ($1, $2, 9)', [cohort.programmeId, id]);
    }
    const computed = await enter(reading({ indicatorId: automatic })).expect(422);
    expect(computed.body.errors[0]).toMatchObject({ code: 'indicator-computed' });
    const fallen = await enter(reading({ indicatorId: growing, value: -1 })).expect(422);
    expect(fallen.body.errors[0]).toMatchObject({
      pointer: '/readings/0/value',
      code: 'negative-cumulative',
    });
  });

  it('takes a decision back, and tells the whole story of a figure', async () => {
    const first = reading();
    await enter(first).expect(200);
    await decide('return', [first.id], 'Pièce manquante').expect(200);
    await decide('reopen', [first.id]).expect(200);
    await decide('approve', [first.id]).expect(200);
    await decide('reopen', [uuidv7()]).expect(422);
    const second = reading({ value: 1100, remark: 'Facture retrouvée' });
    await enter(second).expect(200);
    await decide('reopen', [first.id]).expect(409);
    const story = await cohort.trainer
      .get(
        `/api/v1/enrolments/${first.enrolmentId}/reading-history?indicatorId=${turnover}&month=${monthAt(0)}`,
      )
      .expect(200);
    const told = story.body.items.map(
      ({ event, value, word }: { event: string; value: number; word: string }) => [event, value, word],
    );
    expect(told).toEqual([
      ['entered', 1100, 'Facture retrouvée'],
      ['approved', 1000, ''],
      ['submitted', 1000, ''],
      ['returned', 1000, 'Pièce manquante'],
      ['entered', 1000, ''],
    ]);
  });

  it('locks what a sealed report says: a correction is another reading, with its reason', async () => {
    const [told, open] = [reading(), reading({ month: monthAt(1) })];
    await enter(told, open).expect(200);
    await decide('approve', [told.id]).expect(200);
    await seal();
    expect((await cellOf()).current).toMatchObject({ reportedIn: [1], correctsReports: [] });
    const back = await decide('reopen', [told.id]).expect(409);
    expect(back.body.code).toBe('reading-reported');
    const silent = await enter(reading({ value: 900 })).expect(422);
    expect(silent.body.errors[0]).toMatchObject({
      pointer: '/readings/0/remark',
      code: 'reported-needs-reason',
    });
    await enter(reading({ value: 900, remark: 'Double saisie' })).expect(200);
    expect((await cellOf()).current).toMatchObject({ value: 900, reportedIn: [], correctsReports: [1] });
    // What was not in it is as free as before.
    await enter(reading({ month: monthAt(1), value: 5 })).expect(200);
    for (const change of [`value = 1`, `status = 'returned'`, 'replaced_by = NULL', `remark = 'x'`]) {
      await expect(api.rows(`UPDATE readings SET ${change} WHERE id = $1`, [told.id])).rejects.toThrow(
        /never changes/,
      );
    }
  });

  it('seals on what stays, whoever decides or corrects at that moment', async () => {
    const sent = Array.from({ length: 5 }, (_, place) => reading({ month: monthAt(place), value: 100 }));
    await enter(...sent).expect(200);
    const ids = sent.map(({ id }) => id);
    await decide('approve', ids).expect(200);
    await Promise.all([
      seal(),
      ...ids.map((id) => decide('reopen', [id])),
      ...sent.map(({ month }) => enter(reading({ month, value: 200, remark: 'Corrigé' }))),
    ]);
    const [report] = await api.rows<{ content: { figures: { indicators: { value: number }[] } } }>(
      'SELECT content FROM progress_reports WHERE programme_id = $1',
      [cohort.programmeId],
    );
    const [pinned] = await api.rows<{ sum: string; kept: boolean }>(
      `SELECT coalesce(sum(r.value), 0)::int AS sum, coalesce(bool_and(r.status = 'approved'), true) AS kept
       FROM sealed_readings s JOIN readings r ON r.id = s.reading_id
       JOIN progress_reports p ON p.id = s.report_id WHERE p.programme_id = $1`,
      [cohort.programmeId],
    );
    expect(pinned).toEqual({ sum: report?.content.figures.indicators[0]?.value ?? 0, kept: true });
  });

  it('keeps photos of the ledger for a month, each once', async () => {
    const [enrolment, other] = cohort.enrolments;
    const fileId = uuidv7();
    const picture = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
      'base64',
    );
    await cohort.cooperative
      .upload(`/api/v1/enrolments/${enrolment?.id}/files?fileId=${fileId}&name=cahier.png`, picture)
      .expect(201);
    const path = `/api/v1/enrolments/${enrolment?.id}/reading-files`;
    await cohort.cooperative.post(path, { fileId, month: '2001-01' }).expect(422);
    await cohort.cooperative.post(path, { fileId, month: monthAt(0) }).expect(201);
    const again = await cohort.cooperative.post(path, { fileId, month: monthAt(0) }).expect(201);
    expect(again.body.items).toHaveLength(1);
    await cohort.cooperative.post(path, { fileId, month: monthAt(1) }).expect(409);
    await cohort.cooperative.post(path, { fileId: uuidv7(), month: monthAt(0) }).expect(422);
    await cohort.trainer.get(`${path}?month=${monthAt(0)}`).expect(200);
    const foreign = await cohort.cooperative.get(
      `/api/v1/enrolments/${other?.id}/reading-files?month=${monthAt(0)}`,
    );
    expect(foreign.status).toBe(404);
    const grid = await cohort.trainer.get(`${base}/readings?month=${monthAt(0)}`);
    const row = grid.body.rows.find((each: { enrolmentId: string }) => each.enrolmentId === enrolment?.id);
    expect(row).toMatchObject({ files: 1 });
    const removal = `/api/v1/reading-files/${fileId}/removal`;
    const removed = await cohort.cooperative.put(removal, { removed: true }).expect(200);
    expect(removed.body.items).toEqual([]);
    const back = await cohort.cooperative.put(removal, { removed: false }).expect(200);
    expect(back.body.items).toHaveLength(1);
    const stranger = await givenCohort(api, { cooperatives: 1, membersEach: 1 });
    await stranger.cooperative.put(removal, { removed: true }).expect(404);
  });
});
