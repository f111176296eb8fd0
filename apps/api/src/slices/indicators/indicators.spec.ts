import { addMonths, localDate, monthOf } from '@tiwizi/domain';
import { uuidv7 } from 'uuidv7';
import { type TestApi, startApi } from '../../../test/api';
import { type Cohort, givenCohort } from '../../../test/given-cohort';
import { givenIndicators, members, turnover, women } from '../../../test/given-indicators';

const today = localDate(new Date(), 'Africa/Casablanca');
const startsOn = `${monthOf(addMonths(today, -2))}-01`;
const [first, second, now] = [0, 1, 2].map((shift) => monthOf(addMonths(startsOn, shift))) as [
  string,
  string,
  string,
];
const next = monthOf(addMonths(today, 1));

describe('indicators', () => {
  let api: TestApi;
  let cohort: Cohort;
  let base: string;

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    cohort = await givenCohort(api, { startsOn });
    await givenIndicators(api, cohort.programmeId);
    base = `/api/v1/programmes/${cohort.programmeId}`;
  });

  const enrolmentId = () => cohort.enrolments[0]?.id ?? '';
  const reading = (changes: object = {}) => ({
    id: uuidv7(),
    enrolmentId: enrolmentId(),
    indicatorId: turnover,
    month: first,
    value: 1000,
    numerator: null,
    denominator: null,
    source: 'Livre de caisse',
    ...changes,
  });
  const stored = () =>
    api.rows(
      'SELECT r.id FROM readings r JOIN enrolments e ON e.id = r.enrolment_id WHERE e.programme_id = $1',
      [cohort.programmeId],
    );

  it('ships a catalogue, from which a programme chooses in its own order', async () => {
    const catalogue = await cohort.coordinator.get('/api/v1/indicators').expect(200);
    expect(catalogue.body.items).toHaveLength(39);
    expect(catalogue.body.items.find(({ id }: { id: string }) => id === women)).toMatchObject({
      code: 'FEM',
      isRatio: true,
      acrossTime: 'latest',
      name: { fr: expect.any(String), ar: expect.any(String), en: expect.any(String) },
    });
    await cohort.coordinator
      .put(`${base}/indicators`, { indicatorIds: [members, women, turnover] })
      .expect(200);
    const chosen = await cohort.trainer.get(`${base}/indicators`).expect(200);
    expect(chosen.body.items.map(({ id }: { id: string }) => id)).toEqual([members, women, turnover]);
    const unknown = await cohort.coordinator
      .put(`${base}/indicators`, { indicatorIds: [members, uuidv7()] })
      .expect(422);
    expect(unknown.body.errors).toEqual([
      { pointer: '/indicatorIds/1', code: 'unknown-reference', params: {} },
    ]);
    expect((await cohort.trainer.get(`${base}/indicators`)).body.items).toHaveLength(3);
  });

  it('shows a month with its readings, the earlier ones and the targets', async () => {
    await cohort.coordinator
      .put(`/api/v1/enrolments/${enrolmentId()}/indicator-targets`, {
        targets: [{ indicatorId: women, baseline: 0.2, target: 0.5 }],
      })
      .expect(200);
    const rows = [
      reading(),
      reading({ month: second, value: 1500.25 }),
      reading({ indicatorId: women, month: second, value: null, numerator: 1, denominator: 3 }),
    ];
    const entered = await cohort.trainer.put(`${base}/readings`, { readings: rows }).expect(200);
    expect(entered.body.items).toHaveLength(3);
    const grid = await cohort.trainer.get(`${base}/readings?month=${second}`).expect(200);
    expect(grid.body).toMatchObject({ month: second, months: [first, second, now] });
    expect(grid.body.rows).toHaveLength(2);
    expect(grid.body.indicators.map(({ id }: { id: string }) => id)).toEqual([turnover, members, women]);
    expect(grid.body.cells).toEqual([
      {
        enrolmentId: enrolmentId(),
        indicatorId: turnover,
        baseline: null,
        target: null,
        recent: [1000],
        computed: null,
        current: expect.objectContaining({ id: rows[1]?.id, value: 1500.25, status: 'submitted' }),
        previous: expect.objectContaining({ id: rows[0]?.id, month: first, value: 1000 }),
      },
      {
        enrolmentId: enrolmentId(),
        indicatorId: women,
        baseline: 0.2,
        target: 0.5,
        recent: [],
        computed: null,
        current: expect.objectContaining({ value: 0.3333, numerator: 1, denominator: 3 }),
        previous: null,
      },
    ]);
  });

  it('keeps a corrected reading behind the one that takes its place', async () => {
    const old = reading();
    await cohort.trainer.put(`${base}/readings`, { readings: [old] }).expect(200);
    await cohort.coordinator
      .post('/api/v1/readings/decisions', { readingIds: [old.id], decision: 'approve', reason: '' })
      .expect(200);
    const corrected = reading({ value: 900 });
    await cohort.cooperative.put(`${base}/readings`, { readings: [corrected] }).expect(200);
    expect(
      await api.rows(
        'SELECT id, value::float8, status, replaced_by FROM readings WHERE enrolment_id = $1 ORDER BY value',
        [enrolmentId()],
      ),
    ).toEqual([
      { id: corrected.id, value: 900, status: 'submitted', replaced_by: null },
      { id: old.id, value: 1000, status: 'approved', replaced_by: corrected.id },
    ]);
    const audit = await cohort.administrator.get(
      `/api/v1/audit-lines?entity=reading&entityId=${corrected.id}`,
    );
    expect(audit.body.items).toEqual([
      expect.objectContaining({
        before: expect.objectContaining({ value: 1000, status: 'approved' }),
        after: expect.objectContaining({ value: 900 }),
      }),
    ]);
  });

  it('stores what is sent again only once, and nothing for a cell that says the same', async () => {
    const body = { readings: [reading()] };
    await cohort.trainer.put(`${base}/readings`, body).expect(200);
    const again = await cohort.trainer.put(`${base}/readings`, body).expect(200);
    expect(again.body.items).toEqual([]);
    await cohort.trainer.put(`${base}/readings`, { readings: [reading()] }).expect(200);
    await cohort.trainer
      .put(`${base}/readings`, { readings: [reading({ month: second, value: null })] })
      .expect(200);
    expect(await stored()).toHaveLength(1);
    const stolen = await cohort.trainer
      .put(`${base}/readings`, { readings: [{ ...body.readings[0], value: 7 }] })
      .expect(422);
    expect(stolen.body.errors[0]).toMatchObject({ pointer: '/readings/0/id', code: 'already-exists' });
  });

  it('takes a value away without making it 0', async () => {
    await cohort.trainer.put(`${base}/readings`, { readings: [reading()] }).expect(200);
    await cohort.trainer.put(`${base}/readings`, { readings: [reading({ value: null })] }).expect(200);
    const series = await cohort.trainer.get(`/api/v1/enrolments/${enrolmentId()}/indicators`).expect(200);
    expect(series.body.indicators[0]).toMatchObject({ total: null, progress: null });
  });

  it.each([
    ['a month ahead', { month: next }, '/readings/1/month', 'month-not-open'],
    ['a month before the programme', { month: '2001-01' }, '/readings/1/month', 'month-not-open'],
    ['no month at all', { month: '2026-13' }, '/readings/1/month', 'matches'],
    ['a value for a ratio', { indicatorId: women }, '/readings/1/value', 'ratio-needs-parts'],
    [
      'half a ratio',
      { indicatorId: women, value: null, numerator: 2 },
      '/readings/1/denominator',
      'required',
    ],
    [
      'a denominator of 0',
      { indicatorId: women, value: null, numerator: 2, denominator: 0 },
      '/readings/1/denominator',
      'denominator-not-positive',
    ],
    [
      'a ratio out of all range',
      { indicatorId: women, value: null, numerator: 99_999_999_999, denominator: 0.0001 },
      '/readings/1/denominator',
      'max',
    ],
    ['a part of what is no ratio', { numerator: 2 }, '/readings/1/numerator', 'ratio-not-expected'],
    ['an indicator not followed', { indicatorId: uuidv7() }, '/readings/1/indicatorId', 'unknown-reference'],
    ['an unknown enrolment', { enrolmentId: uuidv7() }, '/readings/1/enrolmentId', 'unknown-reference'],
    ['a huge number', { value: 1e300 }, '/readings/1/value', 'max'],
    ['a text', { value: '12' }, '/readings/1/value', 'is-number'],
    ['a NUL', { source: 'a\u0000' }, '/readings/1/source', 'not-printable'],
    ['no source', { source: ' ' }, '/readings/1/source', 'blank'],
  ])('refuses %s with its place, and keeps nothing of the list', async (_, changes, pointer, code) => {
    const reply = await cohort.trainer
      .put(`${base}/readings`, { readings: [reading({ month: second }), reading(changes)] })
      .expect(422);
    expect(reply.body.errors).toContainEqual(expect.objectContaining({ pointer, code }));
    expect(await stored()).toEqual([]);
  });

  it('refuses one cell twice in a list', async () => {
    const reply = await cohort.trainer
      .put(`${base}/readings`, { readings: [reading(), reading({ value: 2 })] })
      .expect(422);
    expect(reply.body.errors[0]).toMatchObject({ pointer: '/readings/1/month', code: 'array-unique' });
  });

  it('decides once on each reading, and gives back only with a reason', async () => {
    const [one, two] = [reading(), reading({ month: second })];
    await cohort.trainer.put(`${base}/readings`, { readings: [one, two] }).expect(200);
    const decide = (body: object) => cohort.coordinator.post('/api/v1/readings/decisions', body);
    const silent = await decide({ readingIds: [one.id], decision: 'return', reason: ' ' }).expect(422);
    expect(silent.body.errors[0]).toMatchObject({ pointer: '/reason' });
    await decide({ readingIds: [one.id, uuidv7()], decision: 'approve', reason: '' }).expect(422);
    await decide({ readingIds: [one.id], decision: 'return', reason: 'Pièce manquante' }).expect(200);
    await decide({ readingIds: [two.id], decision: 'approve', reason: '' }).expect(200);
    const twice = await decide({ readingIds: [two.id], decision: 'approve', reason: '' }).expect(409);
    expect(twice.body.code).toBe('reading-decided');
    const grid = await cohort.trainer.get(`${base}/readings?month=${first}`);
    expect(grid.body.cells[0].current).toMatchObject({
      status: 'returned',
      returnedReason: 'Pièce manquante',
    });
    // The same figure sent again answers the question: it is a reading of its own, to decide on anew.
    await cohort.trainer.put(`${base}/readings`, { readings: [reading()] }).expect(200);
    const later = await cohort.trainer.get(`${base}/readings?month=${first}`);
    expect(later.body.cells[0].current).toMatchObject({ status: 'submitted', returnedReason: '' });
  });

  it('gives each indicator its series, its total and its progress, a sum by its average month', async () => {
    await cohort.coordinator
      .put(`/api/v1/enrolments/${enrolmentId()}/indicator-targets`, {
        targets: [
          { indicatorId: turnover, baseline: 1000, target: 2000 },
          { indicatorId: members, baseline: 10, target: 10 },
        ],
      })
      .expect(200);
    await cohort.trainer
      .put(`${base}/readings`, {
        readings: [reading({ value: 1200 }), reading({ month: now, value: 1800 })],
      })
      .expect(200);
    const series = await cohort.cooperative.get(`/api/v1/enrolments/${enrolmentId()}/indicators`).expect(200);
    expect(series.body.months).toEqual([first, second, now]);
    expect(series.body.indicators[0]).toMatchObject({ total: 3000, progress: 0.5, baseline: 1000 });
    expect(series.body.indicators[0].readings.map(({ month }: { month: string }) => month)).toEqual([
      first,
      now,
    ]);
    expect(series.body.indicators[1]).toMatchObject({ total: null, progress: null });
  });

  it('refuses targets of indicators that the programme does not follow', async () => {
    const reply = await cohort.coordinator
      .put(`/api/v1/enrolments/${enrolmentId()}/indicator-targets`, {
        targets: [{ indicatorId: uuidv7(), baseline: null, target: 5 }],
      })
      .expect(422);
    expect(reply.body.errors[0]).toMatchObject({ pointer: '/targets/0/indicatorId' });
  });

  it('takes no reading once the programme is closed', async () => {
    await api.rows(`UPDATE programmes SET status = 'closed' WHERE id = $1`, [cohort.programmeId]);
    const reply = await cohort.trainer.put(`${base}/readings`, { readings: [reading()] }).expect(409);
    expect(reply.body.code).toBe('programme-closed');
  });
});
