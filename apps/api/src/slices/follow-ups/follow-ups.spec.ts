import { addDays, cadenceWindows, localDate } from '@tiwizi/domain';
import { uuidv7 } from 'uuidv7';
import { startApi, type TestApi } from '../../../test/api';
import { type Cohort, givenCohort } from '../../../test/given-cohort';

interface Window {
  id: string;
  ordinal: number;
  opensOn: string;
  closesOn: string;
  state: string;
  followUps: object[];
}

const today = localDate(new Date(), 'Africa/Casablanca');
// Begun 40 days ago: some windows have closed, one is open, most lie ahead.
const startsOn = addDays(today, -40);

describe('follow-ups', () => {
  let api: TestApi;
  let cohort: Cohort;

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    cohort = await givenCohort(api, { cooperatives: 2, membersEach: 2, startsOn });
  });

  const plan = () => `/api/v1/programmes/${cohort.programmeId}/follow-up-windows`;
  const enrolmentPath = (turn = 0) => `/api/v1/enrolments/${cohort.enrolments[turn]?.id}/follow-ups`;
  const windows = async (): Promise<Window[]> =>
    (await cohort.trainer.get(enrolmentPath()).expect(200)).body.windows;
  const windowInState = async (state: string): Promise<Window> => {
    await cohort.coordinator.post(plan()).expect(201);
    const found = (await windows()).find((window) => window.state === state);
    if (found === undefined) throw new Error(`no window is ${state}`);
    return found;
  };
  const followUp = (window: Window, changes: object = {}) => ({
    id: uuidv7(),
    windowId: window.id,
    heldOn: window.opensOn,
    channel: 'phone',
    spokenTo: 'Membre 1 Essaïd',
    durationMinutes: 12,
    summary: 'Le registre est à jour.',
    blockers: '',
    nextStep: 'Envoyer la liste des commandes',
    nextStepOn: null,
    mood: 4,
    ...changes,
  });

  it('makes twelve windows a cooperative for twice a month during six months, once', async () => {
    const first = await cohort.coordinator.post(plan()).expect(201);
    expect(first.body).toEqual({ added: 24, removed: 0, total: 24, perEnrolment: 12 });
    const again = await cohort.coordinator.post(plan()).expect(201);
    expect(again.body).toEqual({ added: 0, removed: 0, total: 24, perEnrolment: 12 });
    const expected = cadenceWindows({ count: 2, per: 1, months: 6 }, startsOn);
    expect(
      (await windows()).map(({ ordinal, opensOn, closesOn }) => ({ ordinal, opensOn, closesOn })),
    ).toEqual(expected);
    const callers = await api.rows('SELECT DISTINCT caller_account_id AS id FROM follow_up_windows');
    expect(callers).toContainEqual({ id: cohort.trainer.accountId });
  });

  it('lays the windows ahead anew where the cadence changed, and leaves those that have opened', async () => {
    await cohort.coordinator.post(plan()).expect(201);
    const before = await windows();
    const path = `/api/v1/programmes/${cohort.programmeId}`;
    await cohort.coordinator.patch(path, { followUpCadence: { count: 1, per: 1, months: 6 } }, 1).expect(200);
    const { body } = await cohort.coordinator.post(plan()).expect(201);
    const after = await windows();
    const opened = before.filter(({ opensOn }) => opensOn <= today);
    expect(after.slice(0, opened.length)).toEqual(opened);
    expect(body).toMatchObject({ total: 2 * after.length, perEnrolment: 6 });
    expect(body.removed).toBe(2 * (before.length - opened.length));
    const ahead = after.slice(opened.length);
    expect(ahead[0]?.opensOn).toBe(addDays(opened.at(-1)?.closesOn ?? '', 1));
    const wanted = cadenceWindows({ count: 1, per: 1, months: 6 }, startsOn);
    expect(ahead.map(({ closesOn }) => closesOn)).toEqual(
      wanted.map(({ closesOn }) => closesOn).filter((day) => day > (opened.at(-1)?.closesOn ?? '')),
    );
    expect((await cohort.coordinator.post(plan()).expect(201)).body).toMatchObject({ added: 0, removed: 0 });
  });

  it('adds only what is missing: no window for who has left, those of a newcomer', async () => {
    await api.rows(`UPDATE enrolments SET status = 'withdrawn' WHERE id = $1`, [cohort.enrolments[1]?.id]);
    expect((await cohort.coordinator.post(plan()).expect(201)).body.added).toBe(12);
    await api.rows(`UPDATE enrolments SET status = 'active' WHERE id = $1`, [cohort.enrolments[1]?.id]);
    expect((await cohort.coordinator.post(plan()).expect(201)).body).toMatchObject({ added: 12, total: 24 });
  });

  it('says what state each window is in, and how the cadence is kept', async () => {
    const empty = await cohort.trainer.get(enrolmentPath()).expect(200);
    expect(empty.body).toMatchObject({ windows: [], compliance: { due: 0, honoured: 0, rate: null } });
    const missed = await windowInState('missed');
    const before = await cohort.trainer.get(enrolmentPath()).expect(200);
    const due = before.body.compliance.due as number;
    expect(before.body.compliance).toEqual({ due, honoured: 0, rate: 0 });
    await cohort.trainer.post('/api/v1/follow-ups', followUp(missed)).expect(201);
    await cohort.trainer.post('/api/v1/follow-ups', followUp(missed)).expect(201);
    const after = await cohort.trainer.get(enrolmentPath()).expect(200);
    expect(after.body.compliance).toEqual({ due, honoured: 1, rate: 1 / due });
    expect(after.body.windows[missed.ordinal - 1]).toMatchObject({ state: 'honoured' });
    expect(after.body.windows[missed.ordinal - 1].followUps).toHaveLength(2);
  });

  it('logs a contact and gives the form back with its promise on top', async () => {
    const window = await windowInState('open');
    const body = followUp(window, {
      nextStepOn: addDays(window.opensOn, 20),
      blockers: 'Le local est fermé.',
    });
    const reply = await cohort.trainer.post('/api/v1/follow-ups', body).expect(201);
    expect(reply.body).toMatchObject({
      id: window.id,
      state: 'honoured',
      windowCount: 12,
      lastPromise: { nextStep: body.nextStep, nextStepOn: body.nextStepOn, spokenTo: body.spokenTo },
      contacts: [{ name: 'Membre 1 Essaïd', function: 'president' }],
      may: ['follow-ups.log'],
    });
    const { id, windowId, ...said } = body;
    expect(reply.body.followUps).toEqual([
      {
        ...said,
        id,
        windowId,
        loggedByName: expect.stringContaining('trainer'),
        loggedAt: expect.stringMatching(/Z$/),
        ...{ progress: [], raised: [], solved: [], files: [] },
        ...{ version: 1, correctedAt: null, may: ['follow-ups.correct', 'follow-ups.move'] },
      },
    ]);
    const audit = await api.rows(
      `SELECT after FROM audit_lines WHERE entity = 'follow-up' AND entity_id = $1`,
      [id],
    );
    // What was said stands in the contact; the audit says that something was.
    const { spokenTo, summary, blockers, nextStep, id: _, ...done } = body;
    expect(audit).toEqual([{ after: { ...done, progress: 0, raised: 0, told: 0, solved: 0, files: 0 } }]);
    for (const words of [spokenTo, summary, blockers, nextStep])
      expect(JSON.stringify(audit)).not.toContain(words);
    const quiet = followUp(window, { nextStep: '', heldOn: today });
    const next = await cohort.trainer.post('/api/v1/follow-ups', quiet).expect(201);
    expect(next.body.lastPromise).toBeNull();
  });

  it('takes a contact only inside its window, on a day that has come', async () => {
    const missed = await windowInState('missed');
    const open = (await windows()).find(({ state }) => state === 'open') as Window;
    const future = (await windows()).find(({ state }) => state === 'future') as Window;
    const { body: form } = await cohort.trainer.get(`/api/v1/follow-up-windows/${future.id}`).expect(200);
    expect(form.may).toEqual([]);
    const cases: [object, string, string][] = [
      [followUp(missed, { heldOn: addDays(missed.closesOn, 1) }), '/heldOn', 'outside-window'],
      [followUp(missed, { heldOn: addDays(missed.opensOn, -1) }), '/heldOn', 'outside-window'],
      [followUp(future), '/heldOn', 'in-the-future'],
      [followUp(open, { nextStepOn: addDays(open.opensOn, -1) }), '/nextStepOn', 'before-contact'],
      [followUp(open, { heldOn: '2026-02-30' }), '/heldOn', 'calendar-day'],
      [followUp(open, { mood: 6 }), '/mood', 'max'],
      [followUp(open, { durationMinutes: 1e9 }), '/durationMinutes', 'max'],
      [followUp(open, { channel: 'pigeon' }), '/channel', 'is-in'],
      [followUp(open, { summary: 'a\u0000b' }), '/summary', 'not-printable'],
      [followUp(open, { spokenTo: ' ' }), '/spokenTo', 'blank'],
      [followUp(open, { windowId: uuidv7() }), '/windowId', 'unknown-reference'],
    ];
    for (const [body, pointer, code] of cases) {
      const reply = await cohort.trainer.post('/api/v1/follow-ups', body).expect(422);
      expect(reply.body.errors).toContainEqual(expect.objectContaining({ pointer, code }));
    }
    expect((await windows()).flatMap(({ followUps }) => followUps)).toEqual([]);
  });

  it('is closed with its programme, and for a cooperative that has left', async () => {
    const open = await windowInState('open');
    await api.rows(`UPDATE enrolments SET status = 'withdrawn' WHERE id = $1`, [cohort.enrolments[0]?.id]);
    const left = await cohort.trainer.post('/api/v1/follow-ups', followUp(open)).expect(409);
    expect(left.body.code).toBe('enrolment-withdrawn');
    await api.rows(`UPDATE programmes SET status = 'closed' WHERE id = $1`, [cohort.programmeId]);
    const closed = await cohort.trainer.post('/api/v1/follow-ups', followUp(open)).expect(409);
    expect(closed.body.code).toBe('programme-closed');
    expect((await cohort.coordinator.post(plan()).expect(409)).body.code).toBe('programme-closed');
    expect((await cohort.trainer.get(enrolmentPath()).expect(200)).body.may).toEqual([]);
  });

  const correct = (
    body: ReturnType<typeof followUp>,
    version: number,
    changes: object,
    by = cohort.trainer,
  ) => {
    const { id, windowId: _, ...words } = body;
    return by.put(`/api/v1/follow-ups/${id}`, { ...words, reason: 'Mal noté', ...changes }, version);
  };
  const logged = async (changes: object = {}) => {
    await cohort.coordinator.post(plan()).expect(201);
    const [first, second] = await windows();
    const body = followUp(second as Window, changes);
    await cohort.trainer.post('/api/v1/follow-ups', body).expect(201);
    return { body, first: first as Window, second: second as Window };
  };

  it('corrects a contact and keeps what it said; moved to another day, its old window is unhonoured', async () => {
    const { body, first, second } = await logged();
    const moved = await correct(body, 1, { summary: 'Le registre manque.', heldOn: first.opensOn }).expect(
      200,
    );
    expect(moved.body).toMatchObject({ id: first.id, state: 'honoured' });
    expect(moved.body.followUps).toMatchObject([
      { version: 2, summary: 'Le registre manque.', windowId: first.id },
    ]);
    expect((await windows())[second.ordinal - 1]).toMatchObject({ state: 'missed', followUps: [] });
    const path = `/api/v1/follow-ups/${body.id}/editions`;
    const { body: history } = await cohort.coordinator.get(path).expect(200);
    expect(history).toMatchObject({
      items: [{ contact: { summary: body.summary, heldOn: second.opensOn, version: 1 }, reason: 'Mal noté' }],
      reports: [],
    });
    const back = await correct(body, 2, { reason: 'Annulé' }, cohort.coordinator).expect(200);
    expect(back.body).toMatchObject({ id: second.id, followUps: [{ version: 3, summary: body.summary }] });
    await expect(api.rows('UPDATE follow_ups SET summary = $1', ['Sans trace'])).rejects.toThrow(/trace/);
    await expect(api.rows('DELETE FROM follow_up_editions')).rejects.toThrow(/never changes/);
  });

  it('takes a correction that is sent again, and refuses one of a version that is past', async () => {
    const { body } = await logged();
    await correct(body, 1, { summary: 'Deux' }).expect(200);
    await correct(body, 1, { summary: 'Deux' }).expect(200);
    expect((await correct(body, 1, { summary: 'Trois' }).expect(412)).body.code).toBe('changed-meanwhile');
    await correct(body, 2, { heldOn: addDays(startsOn, -1) }).expect(422);
    await correct(body, 2, { reason: ' ' }).expect(422);
    const left = await api.rows<{ count: string }>(
      'SELECT count(*)::int AS count FROM follow_up_editions WHERE follow_up_id = $1',
      [body.id],
    );
    expect(left).toEqual([{ count: 1 }]);
  });

  it('names the sealed report that stands on what a contact said', async () => {
    const { body, second } = await logged();
    const draft = { id: uuidv7(), title: 'Mois', periodFrom: startsOn, periodTo: second.closesOn };
    await cohort.coordinator.post(`/api/v1/programmes/${cohort.programmeId}/reports`, draft).expect(201);
    await cohort.coordinator.post(`/api/v1/reports/${draft.id}/seal`).set('if-match', '"1"').expect(200);
    await correct(body, 1, { mood: 1 }).expect(200);
    const path = `/api/v1/follow-ups/${body.id}/editions`;
    const { body: history } = await cohort.trainer.get(path).expect(200);
    expect(history.items[0].reports).toEqual([{ id: draft.id, number: 1 }]);
    expect(history.reports).toEqual([]);
    const [now] = (await windows()).flatMap(({ followUps }) => followUps);
    expect(now).toMatchObject({ id: body.id, may: ['follow-ups.correct'] });
    const move = { cooperativeId: cohort.enrolments[1]?.cooperativeId, reason: 'Une autre' };
    const away = `/api/v1/follow-ups/${body.id}/move`;
    const kept = await cohort.trainer.post(away, move).set('if-match', '"2"').expect(409);
    expect(kept.body.code).toBe('follow-up-reported');
  });
});
