import { addMonths, localDate, monthOf } from '@tiwizi/domain';
import { uuidv7 } from 'uuidv7';
import { type TestApi, startApi } from '../../../../test/api';
import { givenActions } from '../../../../test/given-action';
import { type Cohort, givenCohort } from '../../../../test/given-cohort';
import {
  givenFinalised,
  givenMarks,
  givenMeeting,
  givenReading,
  givenWindow,
} from '../../../../test/given-delivery';
import { givenIndicators } from '../../../../test/given-indicators';
import { stableId } from '../../../platform/database/stable-id';

const today = localDate(new Date(), 'Africa/Casablanca');
const startsOn = `${monthOf(addMonths(today, -2))}-01`;
const [first, second] = [0, 1].map((shift) => monthOf(addMonths(startsOn, shift))) as [string, string];
const indicator = (code: string) => stableId('indicator', code);

interface Point {
  month: string;
  value: number | null;
  counted: number;
}

describe('figures of indicators', () => {
  let api: TestApi;
  let cohort: Cohort;

  const followed = [
    'CA',
    'MEM',
    'CAMEM',
    'PRES',
    'PARTIC',
    'UNIQUE',
    'HFORM',
    'SUIVI',
    'MATUR',
    'PLAN',
    'PROC',
    'MEMREG',
    'FEMREG',
    'ATTEST',
    'NOUV',
    'VFOIRE',
  ];

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    cohort = await givenCohort(api, { startsOn });
    await givenIndicators(api, cohort.programmeId, followed.map(indicator));
  });

  const place = (index: number) => {
    const enrolment = cohort.enrolments[index];
    if (!enrolment) throw new Error('a cohort of two');
    return enrolment;
  };
  const figures = async () => {
    const { body } = await cohort.coordinator
      .get(`/api/v1/programmes/${cohort.programmeId}/indicator-figures`)
      .expect(200);
    return (code: string) => {
      const found = body.items.find((item: { indicator: { code: string } }) => item.indicator.code === code);
      return { ...found, points: found.points as Point[] };
    };
  };
  const at = (points: Point[], month: string) => points.find((point) => point.month === month)?.value;
  const given = (at: number, code: string, month: string, value: number, goal?: [number, number]) =>
    givenReading(api, cohort, place(at).id, code, `${month}-01`, value, goal);

  it('computes from the rolls: rate, participations, people and hours, each person once', async () => {
    const one = await givenMeeting(api, cohort, [place(0)], { startsAt: `${first}-10T09:00:00Z`, hours: 3 });
    await givenMarks(api, cohort, one, place(0), ['present', 'late', 'absent', 'excused', 'not_expected']);
    const two = await givenMeeting(api, cohort, [place(0)], {
      startsAt: `${second}-10T09:00:00Z`,
      ordinal: 2,
      hours: 2,
    });
    await givenMarks(api, cohort, two, place(0), ['present', 'absent', 'left_early']);
    const planned = await givenMeeting(api, cohort, [place(0)], {
      startsAt: `${second}-20T09:00:00Z`,
      ordinal: 3,
      status: 'planned',
    });
    await givenMarks(api, cohort, planned, place(0), ['present']);
    const of = await figures();
    expect([at(of('PRES').points, first), at(of('PRES').points, second)]).toEqual([0.5, 0.6667]);
    // Σ 4 ÷ Σ 7, never the average of 50 % and 67 %.
    expect(of('PRES')).toMatchObject({ total: 0.5714, counted: 1, missing: 1 });
    expect(of('PARTIC')).toMatchObject({ total: 4, counted: 2, missing: 0 });
    expect(of('HFORM').total).toBe(10);
    expect([at(of('UNIQUE').points, first), at(of('UNIQUE').points, second)]).toEqual([2, 3]);
    expect(of('UNIQUE').total).toBe(3);
    expect(of('PARTIC')).toMatchObject({ readingsDue: 0, readingsTold: 0 });
  });

  it('computes from follow-ups, diagnostics, members and procedures', async () => {
    await givenWindow(api, cohort, place(0).id, {
      ordinal: 1,
      opensOn: startsOn,
      closesOn: `${first}-15`,
      heldOn: `${first}-03`,
    });
    await givenWindow(api, cohort, place(0).id, {
      ordinal: 2,
      opensOn: `${first}-16`,
      closesOn: `${first}-28`,
    });
    await givenWindow(api, cohort, place(0).id, {
      ordinal: 3,
      opensOn: today,
      closesOn: `${monthOf(addMonths(today, 1))}-28`,
    });
    await givenFinalised(api, cohort, place(0).id, 2.6);
    await api.rows(
      `INSERT INTO procedure_adoptions (enrolment_id, procedure_code, adopted_on, recorded_by) VALUES ($1, 'CAISSE', $2, $3)`,
      [place(0).id, `${second}-02`, cohort.trainer.accountId],
    );
    const of = await figures();
    expect(at(of('SUIVI').points, first)).toBe(0.5);
    expect(of('SUIVI')).toMatchObject({ total: 0.5, counted: 1, missing: 1 });
    expect(of('MATUR')).toMatchObject({ total: 2.6, counted: 1, missing: 1 });
    expect(of('MATUR').points.at(-1)?.value).toBe(2.6);
    expect([at(of('PROC').points, first), at(of('PROC').points, second)]).toEqual([0, 1]);
    const members = cohort.enrolments.reduce((sum, { members: of }) => sum + of.length, 0);
    expect(of('MEMREG').total).toBe(members);
    expect(of('FEMREG')).toMatchObject({ counted: 2, missing: 0 });
    expect(of('PLAN')).toMatchObject({ total: null, counted: 0, missing: 2 });
    expect(of('ATTEST').total).toBe(0);
  });

  it('adds up the parts of a formula before it divides, over those that have both', async () => {
    await given(0, 'CA', first, 1000);
    await given(0, 'CA', second, 3000);
    await given(0, 'MEM', second, 10);
    await given(1, 'CA', first, 500);
    let of = await figures();
    expect(of('CAMEM')).toMatchObject({ total: 400, counted: 1, missing: 1 });
    expect(at(of('CAMEM').points, first)).toBeNull();
    expect(at(of('CAMEM').points, second)).toBe(300);
    await given(1, 'MEM', second, 90);
    of = await figures();
    expect(of('CAMEM')).toMatchObject({ total: 45, counted: 2, missing: 0 });
    const own = await cohort.cooperative.get(`/api/v1/enrolments/${place(0).id}/indicators`).expect(200);
    const series = own.body.indicators.find(
      (each: { indicator: { code: string } }) => each.indicator.code === 'CAMEM',
    );
    expect(series).toMatchObject({ total: 400, readings: [] });
  });

  it('says what a total is made of, with what nobody told, and adds provinces up to it', async () => {
    await given(0, 'MEM', first, 9);
    const parts = [
      { dimension: 'sex', key: 'female', value: 7 },
      { dimension: 'sex', key: 'male', value: 3 },
    ];
    const told = {
      ...{
        id: uuidv7(),
        enrolmentId: place(0).id,
        indicatorId: indicator('MEM'),
        month: second,
        value: 12,
        parts,
      },
      ...{ numerator: null, denominator: null, source: 'Registre des membres' },
    };
    await cohort.trainer
      .put(`/api/v1/programmes/${cohort.programmeId}/readings`, { readings: [told] })
      .expect(200);
    await given(1, 'MEM', second, 5);
    await api.rows(
      `UPDATE cooperatives SET territory_id = (SELECT id FROM territories WHERE level = 'region' LIMIT 1) WHERE id = $1`,
      [place(1).cooperativeId],
    );
    const { body } = await cohort.coordinator
      .get(`/api/v1/programmes/${cohort.programmeId}/indicators/${indicator('MEM')}/figures`)
      .expect(200);
    expect(body.figure.total).toBe(17);
    expect(body.breakdowns).toEqual([
      {
        dimension: 'sex',
        parts: [
          { key: 'female', name: null, value: 7 },
          { key: 'male', name: null, value: 3 },
          { key: 'unknown', name: null, value: 7 },
        ],
      },
      {
        dimension: 'territory',
        parts: [
          expect.objectContaining({ name: expect.objectContaining({ fr: expect.any(String) }), value: 12 }),
          { key: 'unknown', name: null, value: 5 },
        ],
      },
    ]);
  });

  it('never lets a cumulative figure fall, and tells who is silent', async () => {
    await given(0, 'NOUV', first, 4);
    await given(1, 'NOUV', first, 1);
    await given(0, 'NOUV', second, 2);
    const of = await figures();
    const points = of('NOUV').points.slice(0, 2);
    expect(points).toEqual([
      { month: first, value: 5, counted: 2, due: true },
      { month: second, value: 7, counted: 1, due: true },
    ]);
    const told = (
      await cohort.coordinator
        .get(`/api/v1/programmes/${cohort.programmeId}/indicators/${indicator('NOUV')}/figures`)
        .expect(200)
    ).body;
    expect(told.figure).toMatchObject({ total: 7, readingsTold: expect.any(Number) });
    expect(told.figure.readingsTold).toBeLessThanOrEqual(told.figure.readingsDue);
    expect(told.rows.map((row: { total: number }) => row.total).sort()).toEqual([1, 6]);
  });

  interface Told {
    enrolmentId: string;
    value: number | null;
    numerator: number | null;
    denominator: number | null;
  }
  interface Sources {
    indicator: { acrossTime: string };
    noun: string;
    items: Told[];
  }
  const sourcesOf = async (code: string, query = '', client = cohort.coordinator) =>
    (
      await client
        .get(`/api/v1/programmes/${cohort.programmeId}/indicators/${indicator(code)}/sources?${query}`)
        .expect(200)
    ).body;
  const added = (items: readonly Told[]): number | null => {
    const sum = (of: 'value' | 'numerator' | 'denominator') =>
      items.reduce((total, each) => total + (each[of] ?? 0), 0);
    if (items.length === 0) return null;
    const share = typeof items[0]?.denominator === 'number';
    return Number((share ? sum('numerator') / sum('denominator') : sum('value')).toFixed(4));
  };

  /** Of what is told by its latest value, the latest of each cooperative counts: as the page says above the rows. */
  const counted = ({ indicator: { acrossTime }, noun, items }: Sources): Told[] => {
    if (acrossTime !== 'latest' || noun !== 'reading') return items;
    const seen = new Set<string>();
    return items.filter(({ enrolmentId }) => !seen.has(enrolmentId) && seen.add(enrolmentId));
  };

  it('opens each computed figure on the rows that it is computed from, which add up to it', async () => {
    const one = await givenMeeting(api, cohort, [place(0)], { startsAt: `${first}-10T09:00:00Z`, hours: 3 });
    await givenMarks(api, cohort, one, place(0), ['present', 'late', 'absent', 'not_expected']);
    const two = await givenMeeting(api, cohort, cohort.enrolments, {
      startsAt: `${second}-10T09:00:00Z`,
      ordinal: 2,
      hours: 2,
    });
    await givenMarks(api, cohort, two, place(0), ['present', 'absent', 'left_early']);
    await givenMarks(api, cohort, two, place(1), ['present', 'absent']);
    const window = { ordinal: 1, opensOn: startsOn, closesOn: `${first}-15`, heldOn: `${first}-03` };
    await givenWindow(api, cohort, place(0).id, window);
    await givenWindow(api, cohort, place(1).id, { ...window, heldOn: undefined });
    await givenFinalised(api, cohort, place(0).id, 2.6);
    await api.rows(
      `INSERT INTO procedure_adoptions (enrolment_id, procedure_code, adopted_on, recorded_by) VALUES ($1, 'CAISSE', $2, $3)`,
      [place(0).id, `${second}-02`, cohort.trainer.accountId],
    );
    const fairId = uuidv7();
    await api.rows(
      `INSERT INTO fairs (id, programme_id, kind, name_fr, place, from_on, to_on)
       VALUES ($1, $2, 'fair', 'Foire de Laâyoune', 'Laâyoune', $3, $4)`,
      [fairId, cohort.programmeId, `${second}-01`, `${second}-03`],
    );
    for (const [at, approved] of [true, false].entries()) {
      const [stand] = await api.rows<{ id: string }>(
        `INSERT INTO fair_stands (fair_id, enrolment_id, state, approved_by, approved_at)
         VALUES ($1, $2, 'came', $3, $4) RETURNING id`,
        [fairId, place(at).id, ...(approved ? [cohort.coordinator.accountId, new Date()] : [null, null])],
      );
      await api.rows(
        'INSERT INTO fair_sales (stand_id, day, amount) VALUES ($1, $2, 1250.5), ($1, $3, NULL), ($1, $4, 800)',
        [stand?.id, `${second}-01`, `${second}-02`, `${second}-03`],
      );
    }
    await given(0, 'CA', first, 1000);
    await given(1, 'CA', second, 500);
    await given(0, 'MEM', first, 10);
    await given(0, 'MEM', second, 12);
    await given(1, 'MEM', first, 20);
    const { actionIds } = await givenActions(api, cohort, ['Caisse', 'Étal', 'Banque', 'Étude'], { turn: 1 });
    await api.rows(`UPDATE actions SET status = 'done', done_on = $2 WHERE id = $1`, [
      ...[actionIds[0], `${first}-20`],
    ]);
    await api.rows(`UPDATE actions SET status = 'cancelled' WHERE id = $1`, [actionIds[3]]);
    const of = await figures();
    expect([of('MEM').total, of('PLAN').total]).toEqual([32, 0.3333]);
    // What is told of one fair and not approved is missing, as is who was never there.
    expect(of('VFOIRE')).toMatchObject({ total: 2050.5, counted: 1, missing: 1 });
    const computed = followed.filter((code) => !['CAMEM', 'NOUV'].includes(code));
    for (const code of computed) {
      const told = await sourcesOf(code);
      expect([code, told.total, told.rows]).toEqual([code, of(code).total, told.items.length]);
      expect([code, added(counted(told)) ?? 0]).toEqual([code, of(code).total]);
      const rows = (await sourcesOf(code, `enrolmentId=${place(1).id}`)).items;
      expect(rows.every((row: { enrolmentId: string }) => row.enrolmentId === place(1).id)).toBe(true);
      const inSecond = await sourcesOf(code, `from=${second}-01&to=${second}-28`);
      expect([code, added(counted(inSecond)) ?? 0]).toEqual([code, inSecond.total ?? 0]);
    }
    expect((await sourcesOf('PRES', `from=${second}-01&to=${second}-28`)).total).toBe(0.6);
    expect((await sourcesOf('VFOIRE')).items).toEqual([
      expect.objectContaining({
        recordId: fairId,
        name: expect.objectContaining({ fr: 'Foire de Laâyoune' }),
      }),
    ]);
    const formula = await sourcesOf('CAMEM');
    expect(formula).toMatchObject({ noun: null, items: [], rows: 0 });
    expect(
      formula.operands.map((each: { indicator: { code: string }; total: number }) => [
        each.indicator.code,
        each.total,
      ]),
    ).toEqual([
      ['CA', 1500],
      ['MEM', 32],
    ]);
  });

  it('pages the rows of a figure, and shows nobody what is out of reach', async () => {
    for (const [month, value] of [
      [first, 1],
      [second, 2],
    ] as const)
      await given(0, 'CA', month, value);
    await given(1, 'CA', first, 4);
    const page = await sourcesOf('CA', 'limit=2');
    expect(page).toMatchObject({ total: 7, rows: 3, noun: 'reading' });
    const rest = await sourcesOf('CA', `limit=2&cursor=${page.nextCursor}`);
    expect([...page.items, ...rest.items].map(({ value }: Told) => value).sort()).toEqual([1, 2, 4]);
    expect(rest.nextCursor).toBeNull();
    expect(await sourcesOf('CA', '', cohort.cooperative)).toMatchObject({ total: 3, rows: 2, missing: 0 });
    const path = `/api/v1/programmes/${cohort.programmeId}/indicators`;
    await cohort.coordinator.get(`${path}/${indicator('COUT')}/sources`).expect(404);
    await cohort.coordinator
      .get(`${path}/${indicator('CA')}/sources?from=2026-09-02&to=2026-09-01`)
      .expect(422);
    await cohort.coordinator.get(`${path}/${indicator('CA')}/sources?cursor=x`).expect(422);
    await cohort.sponsor.get(`${path}/${indicator('CA')}/sources`).expect(403);
    const foreign = await givenCohort(api, { startsOn });
    await foreign.coordinator.get(`${path}/${indicator('CA')}/sources`).expect(404);
    expect(await sourcesOf('CA', `enrolmentId=${foreign.enrolments[0]?.id}`)).toMatchObject({ rows: 0 });
  });

  it('answers 404 for an indicator that the programme does not follow, and refuses strangers', async () => {
    const path = `/api/v1/programmes/${cohort.programmeId}/indicators`;
    await cohort.coordinator.get(`${path}/${indicator('COUT')}/figures`).expect(404);
    await cohort.coordinator.get(`${path}/${uuidv7()}/figures`).expect(404);
    await cohort.coordinator.get(`${path}/nonsense/figures`).expect(422);
    const foreign = await givenCohort(api, { startsOn });
    await foreign.coordinator.get(`${path}/${indicator('CA')}/figures`).expect(404);
    await foreign.trainer.get(`/api/v1/programmes/${cohort.programmeId}/indicator-figures`).expect(404);
    await cohort.sponsor.get(`/api/v1/programmes/${cohort.programmeId}/indicator-figures`).expect(403);
    // A cooperative sees the figures of its own rows alone.
    await given(1, 'CA', first, 500);
    const own = await cohort.cooperative.get(`${path}/${indicator('CA')}/figures`).expect(200);
    expect(own.body).toMatchObject({ cooperatives: 1, figure: { total: null } });
  });
});
