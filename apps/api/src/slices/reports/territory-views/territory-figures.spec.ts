import { addDays, localDate } from '@tiwizi/domain';
import { uuidv7 } from 'uuidv7';
import { stableId } from '../../../platform/database/stable-id';
import { startApi, type TestApi } from '../../../../test/api';
import { type Cohort, givenCohort } from '../../../../test/given-cohort';
import { givenFinalised, givenMarks, givenMeeting, givenWindow } from '../../../../test/given-delivery';
import { RefreshFigures } from './refresh-figures';

const today = localDate(new Date(), 'Africa/Casablanca');
const from = addDays(today, -80);
const sectors = ['fishing', 'crafts'];
const statuses = ['present', 'late', 'left_early', 'excused', 'absent', 'not_expected'];
const communes = ['tarfaya-akhfennir', 'tarfaya-tah', 'laayoune-foum-el-oued'];

/** The same numbers each time. */
function dice(seed: number) {
  let state = seed;
  return (sides: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * sides);
  };
}

describe('figures of territories', () => {
  let api: TestApi;
  let one: Cohort;
  let two: Cohort;
  const roll = dice(7);

  beforeAll(async () => {
    api = await startApi();
    one = await givenCourse(6);
    two = await givenCourse(4);
    await api.app.get(RefreshFigures).run();
  });
  afterAll(() => api.close());

  async function givenCourse(cooperatives: number): Promise<Cohort> {
    const cohort = await givenCohort(api, { cooperatives, membersEach: 7, startsOn: from });
    for (const [place, enrolment] of cohort.enrolments.entries()) {
      await api.rows('UPDATE cooperatives SET sector = $2, territory_id = $3 WHERE id = $1', [
        enrolment.cooperativeId,
        sectors[roll(2)],
        await communeOf(communes[roll(3)] ?? ''),
      ]);
      if (place === 0)
        await api.rows(`UPDATE enrolments SET status = 'withdrawn' WHERE id = $1`, [enrolment.id]);
      await givenFinalised(api, cohort, enrolment.id, roll(40) / 10);
      for (const ordinal of [1, 2, 3]) {
        const opensOn = addDays(today, -60 + ordinal * 25);
        const heldOn = addDays(opensOn, roll(9) - 1);
        await givenWindow(api, cohort, enrolment.id, {
          ordinal,
          opensOn,
          closesOn: addDays(opensOn, 6),
          ...(roll(3) > 0 && heldOn <= today && { heldOn }),
        });
      }
      await givenPlan(enrolment.id);
    }
    for (const day of [3, 20, 40]) {
      const coming = cohort.enrolments.filter(() => roll(3) > 0);
      const meeting = await givenMeeting(api, cohort, coming, {
        ordinal: day,
        startsAt: `${addDays(from, day)}T09:00:00Z`,
        hours: 1 + roll(4),
      });
      for (const enrolment of coming) {
        const marks = enrolment.members.map(() => statuses[roll(6)] ?? 'absent');
        await givenMarks(api, cohort, meeting, enrolment, marks);
      }
    }
    return cohort;
  }

  async function communeOf(code: string): Promise<string> {
    const [row] = await api.rows<{ id: string }>(
      `SELECT coalesce((SELECT id FROM territories WHERE code = $1),
         (SELECT t.id FROM territories t WHERE t.parent_id = $2 ORDER BY t.id LIMIT 1)) AS id`,
      [code, stableId('territory', 'laayoune')],
    );
    return row?.id ?? '';
  }

  async function givenPlan(enrolmentId: string): Promise<void> {
    const plan = uuidv7();
    await api.rows(`INSERT INTO action_plans (id, enrolment_id) VALUES ($1, $2)`, [plan, enrolmentId]);
    for (const status of ['draft', 'done', 'cancelled'].slice(roll(3))) {
      await api.rows(
        `INSERT INTO actions (id, plan_id, title, status) VALUES ($1, $2, 'Tenir la caisse', 'draft')`,
        [uuidv7(), plan],
      );
      if (status === 'cancelled') {
        await api.rows(`UPDATE actions SET status = 'cancelled' WHERE plan_id = $1`, [plan]);
      }
    }
  }

  type Line = Record<string, number>;
  const additive = [
    'enrolled',
    'members',
    'women',
    'sexed',
    'diagnosed',
    'participations',
    'participants',
    'hours',
    'attended',
    'expected',
    'windowsDue',
    'windowsHonoured',
    'actions',
    'actionsDone',
    'procedures',
  ];

  /** All pages, three lines each. */
  async function counted(query: string, client = one.administrator, cursor = ''): Promise<Line[]> {
    const { body } = await client
      .get(`/api/v1/territory-figures/cooperatives?limit=3&${query}${cursor && `&cursor=${cursor}`}`)
      .expect(200);
    const { items, nextCursor } = body;
    return nextCursor === null ? items : [...items, ...(await counted(query, client, nextCursor))];
  }

  const figures = async (query = '', client = one.administrator) =>
    (await client.get(`/api/v1/territory-figures?${query}`).expect(200)).body;

  it('says of each programme, province and sector what its dashboard says', async () => {
    const { rows } = await figures('level=province');
    const provinces = rows.filter(({ enrolled }: { enrolled: number }) => enrolled > 0);
    expect(provinces.length).toBeGreaterThan(1);
    for (const cohort of [one, two]) {
      for (const province of provinces) {
        for (const sector of sectors) {
          const narrow = `programmeId=${cohort.programmeId}&sector=${sector}&within=${province.id}`;
          const { total } = await figures(narrow);
          const { figures: told } = (
            await cohort.coordinator
              .get(
                `/api/v1/programmes/${cohort.programmeId}/dashboard?sector=${sector}&territoryId=${province.id}`,
              )
              .expect(200)
          ).body;
          const held = told.sessions.reduce(
            (sum: number, session: { held: number }) => sum + session.held,
            0,
          );
          const actions = told.actions.filter(({ key }: { key: string }) => key !== 'cancelled');
          expect({ narrow, ...total }).toMatchObject({
            narrow,
            enrolled: told.cooperatives,
            diagnosed: told.maturity.diagnosed,
            sessions: held,
            participations: told.people.participations.total,
            participants: told.people.uniqueParticipants.total,
            hours: told.people.hours.total,
            attended: told.attendance.attended,
            expected: told.attendance.expected,
            windowsDue: told.followUps.due,
            windowsHonoured: told.followUps.honoured,
            actions: actions.reduce((sum: number, { count }: { count: number }) => sum + count, 0),
            procedures: told.procedures.adopted,
            members: told.cooperatives * 7,
            women: told.cooperatives * 4,
          });
        }
      }
    }
  });

  it('adds provinces up to regions and to the country, empty ones too', async () => {
    const provinces = await figures('level=province');
    const regions = await figures('level=region');
    expect(regions.rows).toHaveLength(12);
    expect(provinces.rows).toHaveLength(75);
    expect(regions.total).toEqual(provinces.total);
    expect(regions.total).toMatchObject({ enrolled: 8, members: 56, women: 32, sexed: 56 });
    for (const what of ['enrolled', 'participants', 'attended', 'windowsDue', 'registered']) {
      for (const { rows, total } of [regions, provinces]) {
        const sum = rows.reduce(
          (before: number, row: Record<string, number>) => before + (row[what] ?? 0),
          0,
        );
        expect([what, sum]).toEqual([what, total[what]]);
      }
    }
    expect(regions.total.registered).toBe(10);
    expect(regions.kinds).toEqual([{ kind: 'cooperative', registered: 10 }]);
    const year = Number(today.slice(0, 4));
    expect((await figures(`year=${year}`)).total).toMatchObject({ enrolled: 8 });
    expect((await figures(`year=${year - 3}`)).total).toMatchObject({
      enrolled: 0,
      attended: 0,
      maturity: null,
    });
  });

  it('opens into cooperatives of all programmes that add up to each figure, of one year too', async () => {
    const year = Number(today.slice(0, 4));
    const [province] = (await figures('level=province')).rows.filter(
      (row: Line) => (row['enrolled'] ?? 0) > 0,
    );
    for (const asked of ['', `year=${year}`, `year=${year - 1}`, `sector=crafts`, `within=${province.id}`]) {
      const { total } = await figures(asked);
      const lines = await counted(asked);
      for (const what of additive) {
        const sum = lines.reduce((before, line) => before + (line[what] ?? 0), 0);
        expect([asked, what, Number(sum.toFixed(2))]).toEqual([asked, what, total[what]]);
      }
      const scores = lines.flatMap(({ maturity }) => maturity ?? []);
      // Nobody measured is no average at all.
      expect(total.maturity === null).toBe(scores.length === 0);
      const sum = scores.reduce((before, score) => before + score, 0);
      expect((total.maturity ?? 0) * scores.length).toBeCloseTo(sum, 2);
    }
    expect(await counted(`programmeId=${two.programmeId}`, one.coordinator)).toEqual([]);
    // Whoever left at the beginning of either programme may have been there for its first meeting.
    expect((await counted('', one.coordinator)).filter(({ enrolled }) => enrolled === 1)).toHaveLength(5);
    await one.sponsor.get('/api/v1/territory-figures/cooperatives').expect(403);
    await one.administrator.get('/api/v1/territory-figures/cooperatives?cursor=x').expect(422);
  });

  it('gives a coordinator and a sponsor the programmes that are theirs, a sponsor no small group', async () => {
    const own = await figures('', one.coordinator);
    expect(own.total.enrolled).toBe(5);
    expect(own.programmes.map(({ id }: { id: string }) => id)).toEqual([one.programmeId]);
    await one.coordinator.get(`/api/v1/territory-figures?programmeId=${two.programmeId}`).expect(404);
    const sponsored = await figures('', one.sponsor);
    expect(sponsored).toMatchObject({
      smallGroupsLeftOut: true,
      kinds: [],
      total: { enrolled: 5, registered: null },
    });
    // One cooperative alone has four women and three men: neither may be told apart.
    const cells = await api.rows<{ women: number; men: number }>(
      'SELECT women, men FROM territory_figures WHERE programme_id = $1 AND year = 0 AND members > 0',
      [one.programmeId],
    );
    const safe = cells.filter(({ women, men }) => women >= 5 && men >= 5);
    expect(safe.length).toBeLessThan(cells.length);
    expect(sponsored.total.women).toBe(safe.reduce((sum, { women }) => sum + women, 0));
    expect(sponsored.total.sexed).toBe(safe.reduce((sum, { women, men }) => sum + women + men, 0));
    for (const row of sponsored.rows) {
      if (row.diagnosed < 5) expect(row.maturity).toBeNull();
    }
    await one.trainer.get('/api/v1/territory-figures').expect(403);
    await one.cooperative.get('/api/v1/territory-figures').expect(403);
  });

  it('refreshes to the same figures, also twice at once, and only when it is time', async () => {
    const refresh = api.app.get(RefreshFigures);
    const before = await figures('level=province');
    await Promise.all([refresh.run(), refresh.run(), refresh.run()]);
    const after = await figures('level=province');
    expect({ ...after, refreshedAt: null }).toEqual({ ...before, refreshedAt: null });
    expect(after.refreshedAt > before.refreshedAt).toBe(true);
    await api.rows(
      `UPDATE figure_refreshes SET refreshed_at = now() - interval '10 seconds', took_ms = 9000`,
    );
    const [{ at: resting } = { at: null }] = await api.rows<{ at: Date }>(
      'SELECT refreshed_at AS at FROM figure_refreshes',
    );
    await refresh.runIfDue();
    expect(new Date((await figures()).refreshedAt)).toEqual(resting);
    await api.rows(`UPDATE figure_refreshes SET refreshed_at = now() - interval '4 minutes 1 second'`);
    await refresh.runIfDue();
    expect(Date.now() - Date.parse((await figures()).refreshedAt)).toBeLessThan(60_000);
  });

  it.each([
    ['within=x', 422],
    ['level=commune', 422],
    ['sector=gold', 422],
    ['year=99999999999', 422],
    [`within=${uuidv7()}`, 404],
    [`programmeId=${uuidv7()}`, 404],
  ])('answers ?%s with %i', async (query, status) => {
    await one.administrator.get(`/api/v1/territory-figures?${query}`).expect(status);
  });
});
