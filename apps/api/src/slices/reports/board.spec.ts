import { addDays, addMonths, cadenceWindows, localDate, monthOf } from '@tiwizi/domain';
import { Client as PgClient } from 'pg';
import { uuidv7 } from 'uuidv7';
import { givenStranger } from '../../../test/actors';
import { type TestApi, startApi } from '../../../test/api';
import { type Cohort, givenCohort } from '../../../test/given-cohort';
import {
  givenFinalised,
  givenMarks,
  givenMeeting,
  givenNeed,
  givenReading,
  givenWindow,
} from '../../../test/given-delivery';
import { givenIndicators, members } from '../../../test/given-indicators';

const today = localDate(new Date(), 'Africa/Casablanca');
const startsOn = `${monthOf(addMonths(today, -2))}-01`;
const windows = cadenceWindows({ count: 2, per: 1, months: 6 }, startsOn);

interface Cell {
  state: string;
  reason: string;
  params: Record<string, unknown>;
  targetId: string | null;
}

describe('the cohort board', () => {
  let api: TestApi;
  let cohort: Cohort;
  let path: string;

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    cohort = await givenCohort(api, { startsOn });
    path = `/api/v1/programmes/${cohort.programmeId}/board`;
  });

  const rowOf = async (place = 0, query = '') => {
    const { body } = await cohort.coordinator.get(`${path}${query}`).expect(200);
    const row = body.rows.find(
      ({ enrolmentId }: { enrolmentId: string }) => enrolmentId === cohort.enrolments[place]?.id,
    );
    const cell = (key: string, ordinal: number | null = null): Cell =>
      row.cells[
        body.columns.findIndex(
          (column: { key: string; ordinal: number | null }) =>
            column.key === key && column.ordinal === ordinal,
        )
      ];
    return { body, row, cell };
  };

  it('has the chain as columns: six workshops and twelve windows by the cadences', async () => {
    const { body, row } = await rowOf();
    expect(body.columns.map(({ group }: { group: string }) => group)).toEqual([
      ...Array(2).fill('diagnostic'),
      ...Array(2).fill('plan'),
      ...Array(6).fill('workshops'),
      ...Array(12).fill('follow_ups'),
      ...Array(2).fill('results'),
    ]);
    expect(row.cells).toHaveLength(24);
    expect(body.columns[10]).toEqual({
      key: 'follow_up',
      group: 'follow_ups',
      ordinal: 1,
      opensOn: startsOn,
      closesOn: windows[0]?.closesOn,
    });
    expect(row).toMatchObject({
      cooperativeId: cohort.enrolments[0]?.cooperativeId,
      placeFr: 'Akhfennir',
      trainerName: expect.stringContaining('trainer'),
    });
  });

  it('says of an untouched cooperative what is late and what has no use yet', async () => {
    const { cell, row } = await rowOf();
    expect(cell('diagnostic')).toMatchObject({
      state: 'late',
      reason: 'diagnostic_late',
      params: { answered: 0, total: 48, dueOn: addDays(addMonths(startsOn, 1), -1) },
      targetId: null,
    });
    expect(cell('needs')).toMatchObject({ state: 'blocked', reason: 'needs_await_diagnostic' });
    expect(cell('trainings')).toMatchObject({ state: 'not_applicable' });
    expect(cell('workshop', 1)).toMatchObject({ state: 'late', reason: 'workshop_missed' });
    expect(cell('workshop', 6)).toMatchObject({ state: 'not_due', reason: 'workshop_ahead' });
    expect(cell('follow_up', 1)).toMatchObject({ state: 'late', reason: 'follow_up_missed' });
    expect(cell('indicators')).toMatchObject({ state: 'not_applicable', reason: 'indicators_none' });
    expect(row.lateness).toBeGreaterThan(0);
  });

  it('follows one cooperative along the whole chain, each cell with what it leads to', async () => {
    const [enrolment] = cohort.enrolments;
    if (enrolment === undefined) throw new Error('no enrolment');
    const diagnosticId = await givenFinalised(api, cohort, enrolment.id);
    const needId = await givenNeed(api, enrolment.id, diagnosticId);
    const planId = uuidv7();
    await api.rows(`INSERT INTO action_plans (id, enrolment_id, status) VALUES ($1, $2, 'signed')`, [
      planId,
      enrolment.id,
    ]);
    await api.rows(
      `INSERT INTO actions (id, plan_id, need_id, title, status, responsible_kind, responsible_name, due_on)
       VALUES ($1, $2, $3, 'Convoquer', 'planned', 'member', 'La présidente', $4)`,
      [uuidv7(), planId, needId, addDays(today, -1)],
    );
    const workshop = await givenMeeting(api, cohort, [enrolment], {
      ordinal: 2,
      startsAt: `${startsOn}T09:00:00Z`,
    });
    await givenMarks(api, cohort, workshop, enrolment, ['present', 'late', 'absent', 'not_expected']);
    const training = await givenMeeting(api, cohort, [enrolment], {
      kind: 'training',
      startsAt: `${addDays(startsOn, 3)}T09:00:00Z`,
      status: 'planned',
    });
    const [first] = windows;
    if (first === undefined) throw new Error('no window');
    const windowId = await givenWindow(api, cohort, enrolment.id, { ...first, heldOn: first.closesOn });
    await api.rows(
      `INSERT INTO procedure_adoptions (enrolment_id, procedure_code, adopted_on, recorded_by) VALUES ($1, 'CAISSE', $2, $3)`,
      [enrolment.id, startsOn, cohort.trainer.accountId],
    );
    await givenIndicators(api, cohort.programmeId, [members]);
    await givenReading(api, cohort, enrolment.id, 'MEM', startsOn, 12);

    const { cell } = await rowOf();
    expect(cell('diagnostic')).toEqual({
      state: 'done',
      reason: 'diagnostic_done_legal_blockers',
      params: { count: 1 },
      targetId: diagnosticId,
    });
    expect(cell('needs')).toMatchObject({ state: 'done', params: { count: 1 } });
    expect(cell('plan')).toEqual({
      state: 'late',
      reason: 'plan_actions_late',
      params: { count: 1 },
      targetId: planId,
    });
    expect(cell('trainings')).toMatchObject({ reason: 'trainings_roll_missing', targetId: training });
    expect(cell('workshop', 2)).toEqual({
      state: 'done',
      reason: 'workshop_held',
      params: { date: startsOn, attended: 2, expected: 3 },
      targetId: workshop,
    });
    expect(cell('follow_up', 1)).toMatchObject({ state: 'done', targetId: windowId });
    expect(cell('procedures')).toMatchObject({ state: 'running', params: { adopted: 1, expected: 12 } });
    const readDue = addDays(addMonths(startsOn, 1), 9) < today ? 1 : 0;
    const secondDue = addDays(addMonths(startsOn, 2), 9) < today ? 1 : 0;
    expect(cell('indicators').reason).toBe(
      readDue + secondDue > 1 ? 'indicators_late' : 'indicators_up_to_date',
    );
  });

  it('puts the latest rows on top when asked', async () => {
    const [first, second] = cohort.enrolments;
    if (!first || !second) throw new Error('no enrolments');
    await givenFinalised(api, cohort, first.id);
    const names = async (query: string) => {
      const { body } = await cohort.coordinator.get(`${path}${query}`).expect(200);
      return body.rows.map(({ enrolmentId }: { enrolmentId: string }) => enrolmentId);
    };
    expect(await names('')).toEqual([first.id, second.id]);
    expect(await names('?order=lateness')).toEqual([second.id, first.id]);
    await cohort.coordinator.get(`${path}?order=luck`).expect(422);
  });

  it('shows a trainer the cooperatives given to that trainer, others nothing', async () => {
    const foreign = await givenCohort(api, { startsOn });
    await api.rows('UPDATE enrolments SET trainer_account_id = NULL WHERE id = $1', [
      cohort.enrolments[1]?.id,
    ]);
    const { body } = await cohort.trainer.get(path).expect(200);
    expect(body.rows).toHaveLength(1);
    for (const client of [foreign.coordinator, foreign.trainer]) await client.get(path).expect(404);
    for (const client of [cohort.sponsor, cohort.cooperative]) await client.get(path).expect(403);
    await givenStranger(api).get(path).expect(401);
    await cohort.administrator.get(path).expect(200);
    await cohort.administrator.get('/api/v1/programmes/no-uuid/board').expect(422);
  });

  it('asks the database three times, however many cooperatives there are', async () => {
    const [version] = await api.rows<{ id: string }>(`SELECT id FROM grid_versions LIMIT 1`);
    await api.rows(
      `WITH made AS (
         INSERT INTO cooperatives (id, code, kind, name_fr, sector, territory_id, search_key)
         SELECT gen_random_uuid(), 'X' || n, 'cooperative', 'Coopérative ' || n, 'crafts', t.id, 'x'
         FROM generate_series(1, 300) n, (SELECT id FROM territories WHERE level = 'commune' LIMIT 1) t RETURNING id
       ), enrolled AS (
         INSERT INTO enrolments (id, programme_id, cooperative_id, enrolled_on)
         SELECT gen_random_uuid(), $1, id, $2 FROM made RETURNING id
       ), diagnosed AS (
         INSERT INTO diagnostics (id, enrolment_id, grid_version_id, wave, perspective, held_on, assessor_account_id)
         SELECT gen_random_uuid(), id, $3, 'baseline', 'assessor', $2, $4 FROM enrolled RETURNING id
       ), answered AS (
         INSERT INTO diagnostic_answers (diagnostic_id, criterion_code, state, level, answered_by)
         SELECT id, 'C' || n, 'rated', 2, $4 FROM diagnosed, generate_series(1, 48) n
       )
       INSERT INTO follow_up_windows (id, enrolment_id, ordinal, opens_on, closes_on)
       SELECT gen_random_uuid(), id, n, $2::date + n * 15, $2::date + n * 15 + 14
       FROM enrolled, generate_series(1, 12) n`,
      [cohort.programmeId, startsOn, version?.id, cohort.trainer.accountId],
    );
    const asked = jest.spyOn(PgClient.prototype, 'query');
    const { body } = await cohort.coordinator.get(path).expect(200);
    const statements = asked.mock.calls.length;
    asked.mockRestore();
    expect(body.rows).toHaveLength(302);
    // Who asks, the programme, and every fact of every row.
    expect(statements).toBe(3);
  }, 30_000);
});
