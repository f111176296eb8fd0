import { addDays, addMonths, localDate, monthOf } from '@tiwizi/domain';
import { uuidv7 } from 'uuidv7';
import { stableId } from '../../../platform/database/stable-id';
import { startApi, type TestApi } from '../../../../test/api';
import { type Cohort, type CohortEnrolment, givenCohort } from '../../../../test/given-cohort';
import {
  givenFinalised,
  givenMarks,
  givenMeeting,
  givenNeed,
  givenReading,
  givenWindow,
} from '../../../../test/given-delivery';
import { givenIndicators, turnover } from '../../../../test/given-indicators';

const today = localDate(new Date(), 'Africa/Casablanca');
const from = `${monthOf(addMonths(today, -2))}-01`;
const inLaayoune = stableId('territory', 'laayoune');

describe('programme dashboard', () => {
  let api: TestApi;
  let cohort: Cohort;
  let address: string;

  beforeAll(async () => {
    api = await startApi();
    cohort = await givenCohort(api, { cooperatives: 3, startsOn: from, membersEach: 6 });
    address = `/api/v1/programmes/${cohort.programmeId}/dashboard`;
    await givenCourse();
  });
  afterAll(() => api.close());

  const read = async (query = '', client = cohort.coordinator) =>
    (await client.get(`${address}${query}`).expect(200)).body;
  const totalOf = async (noun: string, query: string): Promise<number> =>
    (await cohort.coordinator.get(`${address}/${noun}?limit=1&${query}`).expect(200)).body.total;

  /** Three cooperatives: two on their way, the third of another sector in another province, and withdrawn. */
  async function givenCourse(): Promise<void> {
    const [one, two, three] = cohort.enrolments;
    if (!one || !two || !three) throw new Error('no enrolments');
    await api.rows(
      `UPDATE cooperatives SET sector = 'crafts', territory_id = (
         SELECT id FROM territories WHERE parent_id = $2 ORDER BY id LIMIT 1) WHERE id = $1`,
      [two.cooperativeId, inLaayoune],
    );
    await api.rows(`UPDATE enrolments SET status = 'withdrawn', left_on = $2 WHERE id = $1`, [
      three.id,
      today,
    ]);
    const diagnostic = await givenFinalised(api, cohort, one.id, 1.5);
    await givenFinalised(api, cohort, two.id, 2.5);
    await givenFinalised(api, cohort, three.id, 4);
    await api.rows('ALTER TABLE diagnostics DISABLE TRIGGER diagnostics_final');
    await api.rows('UPDATE diagnostics SET held_on = $1', [from]);
    await api.rows('ALTER TABLE diagnostics ENABLE TRIGGER diagnostics_final');
    await api.rows(
      `INSERT INTO diagnostics (id, enrolment_id, grid_version_id, wave, perspective, held_on, assessor_account_id, status,
         result, finalised_at)
       SELECT $1, enrolment_id, grid_version_id, 'endline', perspective, $3, assessor_account_id, status,
         jsonb_build_object('overall', 3, 'dimensions', jsonb_build_array(jsonb_build_object('code', 'GOV', 'score', 3)),
           'gaps', '[]'::jsonb, 'legalBlockers', '[]'::jsonb), now() FROM diagnostics WHERE id = $2`,
      [uuidv7(), diagnostic, today],
    );
    const need = await givenNeed(api, one.id, diagnostic);
    await api.rows('UPDATE needs SET decided_on = $1', [from]);
    const plan = uuidv7();
    await api.rows(`INSERT INTO action_plans (id, enrolment_id, status) VALUES ($1, $2, 'running')`, [
      plan,
      one.id,
    ]);
    for (const [status, due] of [
      ['planned', addDays(today, -3)],
      ['running', addDays(today, 20)],
      ['draft', null],
    ]) {
      await api.rows(
        `INSERT INTO actions (id, plan_id, need_id, title, status, responsible_kind, responsible_name, due_on)
         VALUES ($1, $2, $3, 'Tenir la caisse', $4, 'member', 'La trésorière', $5)`,
        [uuidv7(), plan, need, status, due],
      );
    }
    const workshop = await givenMeeting(api, cohort, [one, two], {
      startsAt: `${addDays(from, 5)}T09:00:00Z`,
    });
    await givenMarks(api, cohort, workshop, one, ['present', 'late', 'excused', 'absent', 'present']);
    await givenMarks(api, cohort, workshop, two, ['present', 'present', 'not_expected']);
    await givenMeeting(api, cohort, [two], {
      kind: 'training',
      startsAt: `${addDays(from, 6)}T09:00:00Z`,
      status: 'planned',
    });
    const window = { ordinal: 1, opensOn: from, closesOn: addDays(from, 14) };
    await givenWindow(api, cohort, one.id, { ...window, heldOn: addDays(from, 2) });
    await givenWindow(api, cohort, two.id, window);
    await givenWindow(api, cohort, one.id, { ordinal: 2, opensOn: today, closesOn: addDays(today, 9) });
    await api.rows(
      `INSERT INTO procedure_adoptions (enrolment_id, procedure_code, adopted_on, proof, recorded_by)
       VALUES ($1, 'CAISSE', $2, 'Cahier', $3)`,
      [one.id, from, cohort.trainer.accountId],
    );
    await api.rows(
      `INSERT INTO session_headcounts (session_id, enrolment_id, female, male, unknown) VALUES ($1, $2, 5, 2, 1)`,
      [workshop, two.id],
    );
    await givenCertificate(two);
    await givenIndicators(api, cohort.programmeId, [turnover]);
    await givenReading(api, cohort, one.id, 'CA', from, 1200, [1000, 2000]);
    await givenReading(api, cohort, two.id, 'CA', from, 300);
  }

  async function givenCertificate({ id, members }: CohortEnrolment): Promise<void> {
    await api.rows(
      `INSERT INTO certificates (id, programme_id, enrolment_id, person_id, number, code, content, canonical, seal, issued_at, issued_by)
       VALUES ($1, $2, $3, $4, 1, gen_random_uuid()::text, '{"person": {"givenName": "Aïcha", "familyName": "Bent"}}', '', '', now(), $5)`,
      [uuidv7(), cohort.programmeId, id, members[0]?.personId, cohort.coordinator.accountId],
    );
  }

  it('tells the chain at a glance: waves, maturity before and after, enrolments, and a report’s own figures', async () => {
    const dashboard = await read();
    expect(dashboard).toMatchObject({
      from,
      to: today,
      enrolments: [
        { key: 'active', count: 2 },
        { key: 'withdrawn', count: 1 },
      ],
      waves: [
        { key: 'baseline', finalised: 2, draft: 0 },
        { key: 'midline', finalised: 0, draft: 0 },
        { key: 'endline', finalised: 1, draft: 0 },
      ],
      maturityChange: { compared: 1, before: 1.5, after: 3 },
      certificates: 1,
      figures: {
        cooperatives: 2,
        attendance: { attended: 5, expected: 7, rate: exact(5 / 7) },
        followUps: { due: 2, honoured: 1 },
        actionsLate: 1,
      },
    });
    expect(dashboard.maturityChange.dimensions).toContainEqual(
      expect.objectContaining({ key: 'GOV', before: 1.5, after: 3 }),
    );
    const { body: report } = await cohort.coordinator
      .post(`/api/v1/programmes/${cohort.programmeId}/reports`, {
        id: uuidv7(),
        title: 'À ce jour',
        periodFrom: from,
        periodTo: today,
      })
      .expect(201);
    expect(dashboard.figures).toEqual(report.figures);
  });

  it('opens from every figure the rows that it is counted from, as many as it says', async () => {
    for (const query of ['', `sector=crafts`, `territoryId=${inLaayoune}`, `to=${addDays(from, 10)}`]) {
      const { figures, enrolments, waves, maturityChange, certificates } = await read(`?${query}`);
      const counted: [number, string, string][] = [
        ...enrolments.map(({ key, count }: Keyed) => [count, 'enrolments', `state=${key}`]),
        ...waves.map(({ key, finalised }: Keyed) => [
          finalised,
          'diagnostics',
          `state=finalised&kind=${key}`,
        ]),
        ...figures.needs.flatMap(({ key, agreed, met }: Keyed) => [
          [agreed, 'needs', `state=agreed&kind=${key}`],
          [Number(agreed) + Number(met), 'needs', `state=retained&kind=${key}`],
        ]),
        ...figures.actions.map(({ key, count }: Keyed) => [count, 'actions', `state=${key}`]),
        [figures.actionsLate, 'actions', 'state=late'],
        ...figures.sessions.flatMap(({ key, held, planned }: Keyed) => [
          [held, 'sessions', `state=held&kind=${key}`],
          [planned, 'sessions', `kind=${key}`],
        ]),
        [figures.followUps.due, 'follow-ups', 'state=due'],
        [figures.followUps.honoured, 'follow-ups', 'state=honoured'],
        [figures.followUps.missed, 'follow-ups', 'state=missed'],
        [figures.procedures.adopted, 'procedures', ''],
        ...figures.indicators.map(({ key, counted }: Keyed) => [
          counted,
          'readings',
          `state=approved&kind=${key}`,
        ]),
        [figures.readingsToApprove, 'readings', 'state=submitted'],
        [figures.maturity.diagnosed, 'diagnostics', 'state=finalised&kind=baseline'],
        [maturityChange.compared * 2, 'diagnostics', 'state=compared'],
        [certificates, 'certificates', ''],
      ];
      for (const [figure, noun, filter] of counted) {
        expect([query, noun, filter, await totalOf(noun, `${query}&${filter}`)]).toEqual([
          query,
          noun,
          filter,
          figure,
        ]);
      }
      expect(counted.some(([figure]) => figure > 0)).toBe(true);
    }
  });

  it('opens from the figures about people the sessions whose rolls and counts come to them', async () => {
    for (const query of ['', `sector=crafts`, `territoryId=${inLaayoune}`]) {
      const { figures } = await read(`?${query}`);
      const sumOf = async (state: string, what: 'figure' | 'expected') => {
        const { items } = (
          await cohort.coordinator.get(`${address}/sessions?limit=100&state=${state}&${query}`).expect(200)
        ).body;
        return items.reduce((sum: number, item: Record<string, number | null>) => sum + (item[what] ?? 0), 0);
      };
      const told = {
        participations: await sumOf('held', 'figure'),
        expected: await sumOf('held', 'expected'),
        headcounts: await sumOf('headcounted', 'figure'),
      };
      expect({ query, ...told }).toEqual({
        query,
        participations: figures.people.participations.total,
        expected: figures.attendance.expected,
        headcounts: figures.people.headcounts.people,
      });
      expect(told.headcounts).toBe(8);
    }
  });

  it('narrows to a sector and to a province, and says what there is to narrow by', async () => {
    const { places, sectors } = await read('?sector=crafts');
    expect(places.map(({ nameFr }: { nameFr: string }) => nameFr)).toEqual(['Laâyoune', 'Tarfaya']);
    expect(sectors.sort()).toEqual(['crafts', 'fishing']);
    const crafts = await read('?sector=crafts');
    expect(crafts.figures).toMatchObject({
      cooperatives: 1,
      attendance: { attended: 2, expected: 2 },
      followUps: { due: 1, honoured: 0 },
    });
    expect((await read(`?territoryId=${inLaayoune}`)).figures).toEqual(crafts.figures);
    expect((await read(`?sector=argan`)).figures).toMatchObject({
      cooperatives: 0,
      attendance: { rate: null },
    });
  });

  it('pages its rows without losing or doubling one, each with who it is about', async () => {
    const first = (await cohort.coordinator.get(`${address}/actions?limit=2`).expect(200)).body;
    const rest = (
      await cohort.coordinator.get(`${address}/actions?limit=2&cursor=${first.nextCursor}`).expect(200)
    ).body;
    expect([...first.items, ...rest.items].map(({ state, day }) => [state, day])).toEqual([
      ['draft', null],
      ['running', addDays(today, 20)],
      ['planned', addDays(today, -3)],
    ]);
    expect(rest.nextCursor).toBeNull();
    expect(first.items[0]).toMatchObject({
      enrolmentId: cohort.enrolments[0]?.id,
      cooperativeId: cohort.enrolments[0]?.cooperativeId,
    });
    const { items } = (await cohort.coordinator.get(`${address}/sessions?kind=workshop`).expect(200)).body;
    expect(items).toMatchObject([{ state: 'held', others: 1, figure: 5, expected: 7, enrolmentId: null }]);
    const [adopted] = (await cohort.coordinator.get(`${address}/procedures`).expect(200)).body.items;
    expect(adopted).toMatchObject({ kind: 'CAISSE', name: { fr: 'Livre de caisse' } });
    const { items: readings } = (await cohort.coordinator.get(`${address}/readings?kind=CA`).expect(200))
      .body;
    expect(readings).toHaveLength(2);
    expect(readings[0]).toMatchObject({ state: 'approved', name: { fr: expect.any(String) } });
  });

  it('shows a trainer the cooperatives they accompany, and nothing of other programmes to anybody', async () => {
    const [one] = cohort.enrolments;
    const foreign = await givenCohort(api);
    const own = await read('', cohort.trainer);
    expect(own.figures).toEqual((await read()).figures);
    await api.rows('UPDATE enrolments SET trainer_account_id = $2 WHERE id = $1', [
      one?.id,
      foreign.trainer.accountId,
    ]);
    expect((await read('', cohort.trainer)).figures).toMatchObject({
      cooperatives: 1,
      attendance: { attended: 2, expected: 2 },
    });
    await api.rows('UPDATE enrolments SET trainer_account_id = $2 WHERE id = $1', [
      one?.id,
      cohort.trainer.accountId,
    ]);
    await foreign.coordinator.get(address).expect(404);
    await foreign.coordinator.get(`${address}/actions`).expect(404);
    await cohort.sponsor.get(address).expect(403);
    await cohort.cooperative.get(`${address}/needs`).expect(403);
  });

  it.each([
    ['?from=2026-13-01', 422],
    ['?sector=gold', 422],
    ['?territoryId=x', 422],
    [`?from=${today}&to=${from}`, 422],
    ['/people', 422],
    ['/actions?state=lost', 422],
    ['/actions?kind=%00', 422],
    ['/actions?cursor=eyJ4IjoxfQ', 422],
    [`/actions?cursor=${Buffer.from('["x","y"]').toString('base64url')}`, 422],
    [`/sessions?territoryId=${uuidv7()}`, 200],
  ])('answers %s with %i', async (path, status) => {
    await cohort.coordinator.get(`${address}${path}`).expect(status);
  });
});

interface Keyed extends Record<string, string | number> {
  key: string;
}

const exact = (value: number): number => Number(value.toPrecision(12));
