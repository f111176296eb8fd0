import { addDays, localDate, zonedInstant } from '@tiwizi/domain';
import { uuidv7 } from 'uuidv7';
import { givenActor } from '../../../test/actors';
import { startApi, type TestApi } from '../../../test/api';
import { type Cohort, givenCohort } from '../../../test/given-cohort';
import { givenSession } from '../../../test/given-session';

const zone = 'Africa/Casablanca';
const today = localDate(new Date(), zone);
const at = (days: number) => zonedInstant(addDays(today, days), '09:00', zone);

describe('my day', () => {
  let api: TestApi;
  let cohort: Cohort;

  beforeAll(async () => {
    api = await startApi();
    cohort = await givenCohort(api, { cooperatives: 2, membersEach: 1, startsOn: addDays(today, -40) });
  });
  afterAll(() => api.close());

  const dayOf = async (client = cohort.trainer) => (await client.get('/api/v1/my-day').expect(200)).body;

  it('is empty, with a date, for a trainer whom nobody has assigned yet', async () => {
    expect(await dayOf(await givenActor(api, 'trainer'))).toEqual({
      today,
      sessions: [],
      followUps: [],
      diagnostics: [],
      actions: [],
      totals: { sessions: 0, followUps: 0, diagnostics: 0, actions: 0 },
    });
  });

  it('puts today’s session first, then those past without a roll, then those of two weeks', async () => {
    const late = await givenSession(api, cohort, { startsAt: at(-3) });
    const coming = await givenSession(api, cohort, { startsAt: at(13) });
    const now = await givenSession(api, cohort, { startsAt: at(0) });
    await givenSession(api, cohort, { startsAt: at(-1), status: 'held' });
    await givenSession(api, cohort, { startsAt: at(-2), status: 'cancelled' });
    await givenSession(api, cohort, { startsAt: at(16) });
    const { sessions, totals } = await dayOf();
    expect(sessions.map(({ id, timing }: { id: string; timing: string }) => [id, timing])).toEqual([
      [now, 'today'],
      [late, 'late'],
      [coming, 'coming'],
    ]);
    expect(sessions[0]).toMatchObject({ startsAt: at(0), day: today, zone, kind: 'workshop' });
    expect(sessions[0].cooperatives).toHaveLength(2);
    expect(totals.sessions).toBe(3);
    const colleague = await givenActor(api, 'trainer');
    await api.rows('UPDATE sessions SET trainer_account_id = $2 WHERE id = $1', [late, colleague.accountId]);
    expect((await dayOf()).totals.sessions).toBe(2);
    expect((await dayOf(cohort.coordinator)).totals.sessions).toBe(3);
  });

  it('lists windows without a contact, the open ones first, and drops them once honoured', async () => {
    await cohort.coordinator.post(`/api/v1/programmes/${cohort.programmeId}/follow-up-windows`).expect(201);
    const { followUps } = await dayOf();
    const states = followUps.map(({ state }: { state: string }) => state);
    expect(states.slice(0, 2)).not.toContain('missed');
    expect(states.slice(2).every((state: string) => state === 'missed')).toBe(true);
    expect(states.length).toBeGreaterThan(2);
    const { windowId } = followUps[0];
    await cohort.trainer
      .post('/api/v1/follow-ups', {
        id: uuidv7(),
        windowId,
        heldOn: today,
        channel: 'visit',
        spokenTo: 'A',
        durationMinutes: null,
        summary: 'B',
        blockers: '',
        nextStep: '',
        nextStepOn: null,
        mood: null,
      })
      .expect(201);
    const after = await dayOf();
    expect(after.followUps.map((row: { windowId: string }) => row.windowId)).not.toContain(windowId);
    expect(after.totals.followUps).toBe(followUps.length - 1);
  });

  it('lists the trainer’s own drafts with how far they are, and the actions past their deadline', async () => {
    const [enrolment] = cohort.enrolments;
    const [diagnosticId, planId, needId] = [uuidv7(), uuidv7(), uuidv7()];
    await api.rows(
      `INSERT INTO diagnostics (id, enrolment_id, grid_version_id, wave, perspective, held_on, assessor_account_id, asked)
       SELECT $1, $2, id, 'baseline', 'assessor', $3, $4, 3 FROM grid_versions WHERE status = 'published' LIMIT 1`,
      [diagnosticId, enrolment?.id, today, cohort.trainer.accountId],
    );
    await api.rows(
      `INSERT INTO diagnostic_answers (diagnostic_id, criterion_code, state, level, answered_by)
       VALUES ($1, 'A', 'rated', 2, $2)`,
      [diagnosticId, cohort.trainer.accountId],
    );
    await api.rows(
      `INSERT INTO needs (id, enrolment_id, diagnostic_id, criterion_code, category, remedy, statement, priority, status,
         decided_on) VALUES ($1, $2, $3, 'A', 'legal', 'training', 'S', 1, 'agreed', $4)`,
      [needId, enrolment?.id, diagnosticId, today],
    );
    await api.rows('INSERT INTO action_plans (id, enrolment_id) VALUES ($1, $2)', [planId, enrolment?.id]);
    const [late, onTime] = [uuidv7(), uuidv7()];
    for (const [id, dueOn] of [
      [late, addDays(today, -1)],
      [onTime, today],
    ]) {
      await api.rows(
        `INSERT INTO actions (id, plan_id, need_id, title, status, responsible_kind, responsible_name, due_on)
         VALUES ($1, $2, $3, 'Tenir l’assemblée', 'planned', 'member', 'A', $4)`,
        [id, planId, needId, dueOn],
      );
    }
    const day = await dayOf();
    expect(day.diagnostics).toEqual([
      expect.objectContaining({ id: diagnosticId, enrolmentId: enrolment?.id, answered: 1, criteria: 3 }),
    ]);
    expect(day.actions).toEqual([
      expect.objectContaining({ id: late, planId, dueOn: addDays(today, -1), title: 'Tenir l’assemblée' }),
    ]);
    const stranger = await givenCohort(api, { cooperatives: 1, membersEach: 1 });
    const theirs = await dayOf(stranger.trainer);
    expect([theirs.diagnostics, theirs.actions]).toEqual([[], []]);
  });

  it('says when a window is in its last seven days', async () => {
    const other = await givenCohort(api, { cooperatives: 1, membersEach: 0 });
    for (const [ordinal, days] of [
      [1, 7],
      [2, 8],
    ] as const) {
      await api.rows(
        `INSERT INTO follow_up_windows (id, enrolment_id, ordinal, opens_on, closes_on) VALUES ($1, $2, $3, $4, $5)`,
        [uuidv7(), other.enrolments[0]?.id, ordinal, today, addDays(today, days)],
      );
    }
    const { followUps } = await dayOf(other.trainer);
    expect(followUps.map(({ state }: { state: string }) => state)).toEqual(['due_soon', 'open']);
  });

  it('shows the 50 most pressing of a long list and says how many there are', async () => {
    const large = await givenCohort(api, { cooperatives: 1, membersEach: 0, startsOn: addDays(today, -40) });
    await api.rows(
      `INSERT INTO follow_up_windows (id, enrolment_id, ordinal, opens_on, closes_on)
       SELECT gen_random_uuid(), $1, n, $2, $2 FROM generate_series(1, 60) n`,
      [large.enrolments[0]?.id, today],
    );
    const day = await dayOf(large.trainer);
    expect(day.followUps).toHaveLength(50);
    expect(day.totals.followUps).toBe(60);
  });
});
