import { addDays, addMonths, cadenceWindows, localDate, monthOf } from '@tiwizi/domain';
import { Client as PgClient } from 'pg';
import { uuidv7 } from 'uuidv7';
import { givenStranger } from '../../../test/actors';
import { type TestApi, startApi } from '../../../test/api';
import { type Cohort, type CohortEnrolment, givenCohort } from '../../../test/given-cohort';
import {
  givenFinalised,
  givenMarks,
  givenMeeting,
  givenNeed,
  givenWindow,
} from '../../../test/given-delivery';

const today = localDate(new Date(), 'Africa/Casablanca');
const startsOn = `${monthOf(addMonths(today, -2))}-01`;
const windows = cadenceWindows({ count: 2, per: 1, months: 6 }, startsOn);

describe('the chain of one enrolled cooperative', () => {
  let api: TestApi;
  let cohort: Cohort;
  let enrolment: CohortEnrolment;
  let path: string;

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    cohort = await givenCohort(api, { startsOn });
    enrolment = cohort.enrolments[0] as CohortEnrolment;
    path = `/api/v1/enrolments/${enrolment.id}/chain`;
  });

  const chainFor = async (client = cohort.cooperative) => (await client.get(path).expect(200)).body;

  const givenPlan = async (status: string, dues: { title: string; status: string; dueOn: string }[]) => {
    const needId = await givenNeed(api, enrolment.id, await givenFinalised(api, cohort, enrolment.id, 1.5));
    const planId = uuidv7();
    await api.rows('INSERT INTO action_plans (id, enrolment_id, status) VALUES ($1, $2, $3)', [
      planId,
      enrolment.id,
      status,
    ]);
    for (const action of dues) {
      await api.rows(
        `INSERT INTO actions (id, plan_id, need_id, title, status, responsible_kind, responsible_name, due_on, done_on)
         VALUES ($1, $2, $3, $4, $5, 'member', 'La présidente', $6, CASE WHEN $5 = 'done' THEN $6::date END)`,
        [uuidv7(), planId, needId, action.title, action.status, action.dueOn],
      );
    }
  };

  it('has the same cells as the row of its board', async () => {
    const { body: board } = await cohort.coordinator
      .get(`/api/v1/programmes/${cohort.programmeId}/board`)
      .expect(200);
    const chain = await chainFor(cohort.coordinator);
    const row = board.rows.find(({ enrolmentId }: { enrolmentId: string }) => enrolmentId === enrolment.id);
    expect(chain.columns).toEqual(board.columns);
    expect(chain.cells).toEqual(row.cells);
  });

  it('says of an untouched cooperative that nothing is known, never 0', async () => {
    expect(await chainFor()).toMatchObject({
      enrolmentId: enrolment.id,
      programmeId: cohort.programmeId,
      today,
      legalBlockers: [],
      maturity: { dimensions: [], waves: [] },
      attendance: { attended: 0, expected: 0, rate: null },
      followUps: { honoured: 0, due: windows.filter(({ closesOn }) => closesOn < today).length },
      actions: { late: 0, next: null },
      may: [],
    });
  });

  it('counts attendance over the sessions held, follow-ups by their windows, actions by their state', async () => {
    await givenPlan('running', [
      { title: 'Ouvrir un registre', status: 'planned', dueOn: addDays(today, 20) },
      { title: 'Convoquer', status: 'running', dueOn: addDays(today, -1) },
      { title: 'Élire', status: 'done', dueOn: addDays(today, -9) },
    ]);
    const held = await givenMeeting(api, cohort, [enrolment], { startsAt: `${startsOn}T09:00:00Z` });
    await givenMarks(api, cohort, held, enrolment, ['present', 'late', 'excused', 'absent', 'not_expected']);
    const ahead = await givenMeeting(api, cohort, [enrolment], {
      ordinal: 2,
      startsAt: `${addDays(startsOn, 2)}T09:00:00Z`,
      status: 'planned',
    });
    await givenMarks(api, cohort, ahead, enrolment, ['present']);
    for (const [place, window] of windows.entries()) {
      await givenWindow(
        api,
        cohort,
        enrolment.id,
        place < 2 ? { ...window, heldOn: window.closesOn } : window,
      );
    }
    const chain = await chainFor();
    expect(chain.attendance).toEqual({ attended: 2, expected: 4, rate: 0.5 });
    const due = windows.filter(({ closesOn }) => closesOn < today).length;
    expect(chain.followUps).toEqual({ honoured: 2, due, rate: 2 / due });
    expect(chain.actions).toMatchObject({
      late: 1,
      next: { title: 'Convoquer', responsibleName: 'La présidente', timing: 'late' },
    });
    expect(chain.actions.byStatus).toEqual([
      { status: 'draft', count: 0 },
      { status: 'planned', count: 1 },
      { status: 'running', count: 1 },
      { status: 'done', count: 1 },
      { status: 'cancelled', count: 0 },
    ]);
    expect(chain.may).toEqual(['action.complete']);
  });

  it('asks the cooperative for its signature, and for nothing else while the plan is not signed', async () => {
    await givenPlan('proposed', [{ title: 'Convoquer', status: 'planned', dueOn: addDays(today, 9) }]);
    expect((await chainFor()).may).toEqual(['plan.sign']);
  });

  it('shows first and latest wave of one grid, and what the law still asks at the latest', async () => {
    const first = await givenFinalised(api, cohort, enrolment.id, 1.5);
    const resultOf = (score: number, blocking: string[]) =>
      JSON.stringify({
        overall: score,
        dimensions: [{ code: 'GOV', score }],
        gaps: [],
        legalBlockers: blocking.map((criterion) => ({ criterion, level: 0 })),
      });
    await api.rows('ALTER TABLE diagnostics DISABLE TRIGGER diagnostics_final');
    await api.rows('UPDATE diagnostics SET result = $2 WHERE id = $1', [
      first,
      resultOf(1.5, ['GOV1', 'GOV2']),
    ]);
    expect((await chainFor()).legalBlockers.map(({ code }: { code: string }) => code)).toEqual([
      'GOV1',
      'GOV2',
    ]);
    await api.rows(
      `INSERT INTO diagnostics (id, enrolment_id, grid_version_id, wave, perspective, held_on, assessor_account_id, status,
         result, finalised_at)
       SELECT later.id, enrolment_id, grid_version_id, later.wave, later.perspective, $5, assessor_account_id, status,
         later.result::jsonb, now()
       FROM diagnostics, (VALUES ($2::uuid, 'endline', 'assessor', $3), ($4::uuid, 'endline', 'self', $6))
         AS later (id, wave, perspective, result) WHERE diagnostics.id = $1`,
      [first, uuidv7(), resultOf(3, ['GOV2']), uuidv7(), today, resultOf(4, [])],
    );
    const { maturity, legalBlockers } = await chainFor();
    expect(maturity.dimensions).toHaveLength(8);
    expect(maturity.dimensions[0]).toMatchObject({ code: 'GOV', title: { fr: expect.any(String) } });
    expect(maturity.waves.map(({ wave }: { wave: string }) => wave)).toEqual(['baseline', 'endline']);
    const scores = maturity.waves.map((wave: { scores: { score: number | null }[] }) =>
      wave.scores.slice(0, 2).map(({ score }) => score),
    );
    expect(scores).toEqual([
      [1.5, null],
      [3, null],
    ]);
    expect(legalBlockers).toEqual([
      { code: 'GOV2', title: expect.objectContaining({ ar: expect.any(String) }) },
    ]);
  });

  it('is read in its scope only', async () => {
    const foreign = await givenCohort(api, { startsOn });
    for (const client of [foreign.coordinator, foreign.trainer, foreign.cooperative]) {
      await client.get(path).expect(404);
    }
    const other = `/api/v1/enrolments/${cohort.enrolments[1]?.id}/chain`;
    await cohort.cooperative.get(other).expect(404);
    await cohort.trainer.get(other).expect(200);
    await cohort.sponsor.get(path).expect(403);
    await givenStranger(api).get(path).expect(401);
    await cohort.administrator.get('/api/v1/enrolments/no-uuid/chain').expect(422);
    await cohort.administrator.get(`/api/v1/enrolments/${uuidv7()}/chain`).expect(404);
  });

  it('asks the database once for the whole chain', async () => {
    const asked = jest.spyOn(PgClient.prototype, 'query');
    await chainFor();
    const statements = asked.mock.calls.length;
    asked.mockRestore();
    // Who asks, and the chain.
    expect(statements).toBe(2);
  });
});
