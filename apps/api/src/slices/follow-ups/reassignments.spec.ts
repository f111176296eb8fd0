import { addDays, localDate } from '@tiwizi/domain';
import { uuidv7 } from 'uuidv7';
import { type Client, givenActor } from '../../../test/actors';
import { startApi, type TestApi } from '../../../test/api';
import { type Cohort, givenCohort } from '../../../test/given-cohort';
import { givenVoice } from '../../../test/given-voice';

const today = localDate(new Date(), 'Africa/Casablanca');

interface Window {
  id: string;
  ordinal: number;
  opensOn: string;
  closesOn: string;
  state: string;
  callerName: string;
}

describe('follow-ups of a programme', () => {
  let api: TestApi;
  let cohort: Cohort;
  let hassan: Client;
  let programme: string;

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    cohort = await givenCohort(api, { cooperatives: 3, membersEach: 1, startsOn: addDays(today, -40) });
    programme = `/api/v1/programmes/${cohort.programmeId}`;
    hassan = await givenActor(api, 'trainer');
    await api.rows(
      `INSERT INTO programme_people (programme_id, account_id, role) VALUES ($1, $2, 'trainer')`,
      [cohort.programmeId, hassan.accountId],
    );
    await cohort.coordinator.post(`${programme}/follow-up-windows`).expect(201);
  });

  const enrolment = (turn = 0) => cohort.enrolments[turn]?.id ?? '';
  const windows = async (turn = 0): Promise<Window[]> =>
    (await cohort.coordinator.get(`/api/v1/enrolments/${enrolment(turn)}/follow-ups`).expect(200)).body
      .windows;
  const reassignment = (changes: object = {}) => ({
    ...{ id: uuidv7(), toAccountId: hassan.accountId, enrolmentIds: [enrolment()], fromDay: today },
    ...{ reason: 'Congé', ...changes },
  });
  const reassign = (changes: object = {}) =>
    cohort.coordinator.post(`${programme}/follow-up-reassignments`, reassignment(changes));
  const callers = async () =>
    api.rows<{ ordinal: number; caller: string; ahead: boolean }>(
      `SELECT ordinal, caller_account_id AS caller, closes_on >= $2 AS ahead FROM follow_up_windows
       WHERE enrolment_id = $1 ORDER BY ordinal`,
      [enrolment(), today],
    );
  const log = (client: Client, { id, opensOn }: Window, changes: object = {}) =>
    client.post('/api/v1/follow-ups', {
      ...{
        id: uuidv7(),
        windowId: id,
        heldOn: opensOn,
        channel: 'phone',
        spokenTo: 'A',
        durationMinutes: null,
      },
      ...{ summary: 'B', blockers: '', nextStep: '', nextStepOn: null, mood: null, ...changes },
    });
  const dayOf = async (
    client: Client,
  ): Promise<{ windowId: string; enrolmentId: string; handedOver: object | null }[]> =>
    (await client.get('/api/v1/my-day').expect(200)).body.followUps;

  it('moves windows that can still be honoured, and leaves past and honoured ones to who was in charge', async () => {
    const open = (await windows()).find(({ state }) => state === 'open') as Window;
    await log(cohort.trainer, open).expect(201);
    const before = await callers();
    const { body } = await reassign().expect(201);
    const after = await callers();
    expect(after).toEqual(
      before.map((row) =>
        row.ahead && row.ordinal !== open.ordinal ? { ...row, caller: hassan.accountId } : row,
      ),
    );
    expect(body).toMatchObject({
      ...{ windows: after.filter(({ caller }) => caller === hassan.accountId).length, cooperatives: 1 },
      ...{ reason: 'Congé', undone: false, may: ['undo'] },
    });
    const undone = await cohort.coordinator
      .post(`/api/v1/follow-up-reassignments/${body.id}/undo`)
      .expect(200);
    expect(undone.body).toMatchObject({ undone: true, may: [] });
    expect(await callers()).toEqual(before);
    const again = await cohort.coordinator
      .post(`/api/v1/follow-up-reassignments/${body.id}/undo`)
      .expect(409);
    expect(again.body.code).toBe('reassignment-undone-already');
    const told = await api.rows<{ kind: string }>('SELECT kind FROM notifications WHERE event_key LIKE $1', [
      `%${body.id}%`,
    ]);
    expect(told.map(({ kind }) => kind).sort()).toEqual([
      'follow_ups_given',
      'follow_ups_given',
      'follow_ups_taken',
      'follow_ups_taken',
    ]);
    const lines = await api.rows(
      `SELECT before, after FROM audit_lines WHERE entity = 'follow-up-reassignment' AND entity_id = $1 ORDER BY id`,
      [body.id],
    );
    expect(lines).toHaveLength(2);
  });

  it('shows it in the day of both, and lets the new caller do the whole contact', async () => {
    const mine = async (client: Client) =>
      (await dayOf(client)).filter(({ enrolmentId }) => enrolmentId === enrolment()).length;
    const [before, none] = [await mine(cohort.trainer), await mine(hassan)];
    expect(none).toBe(0);
    await reassign().expect(201);
    expect(await mine(hassan)).toBe(1);
    expect(await mine(cohort.trainer)).toBe(before - 1);
    const open = (await windows()).find(({ state }) => state === 'open') as Window;
    const told = { fromName: expect.stringContaining('trainer'), reason: 'Congé' };
    const ofDay = (await dayOf(hassan)).find(({ enrolmentId }) => enrolmentId === enrolment());
    expect(ofDay?.handedOver).toMatchObject(told);
    const form = (client: Client) => client.get(`/api/v1/follow-up-windows/${open.id}`).expect(200);
    expect((await form(hassan)).body.handedOver).toEqual(told);
    expect((await form(cohort.cooperative)).body.handedOver).toBeNull();
    const fileId = uuidv7();
    await hassan
      .upload(`/api/v1/enrolments/${enrolment()}/files?fileId=${fileId}&name=note`, givenVoice())
      .expect(201);
    await log(hassan, open, { files: [{ fileId, seconds: 5 }] }).expect(201);
    await hassan.get(`/api/v1/files/${fileId}`).expect(200);
    await hassan.get(`/api/v1/enrolments/${enrolment()}/follow-ups`).expect(200);
    await hassan.get(`/api/v1/enrolments/${enrolment(1)}/follow-ups`).expect(404);
    await hassan.get(`/api/v1/enrolments/${enrolment()}`).expect(404);
  });

  it('hands over all of one person, from a day on', async () => {
    const open = (await windows()).find(({ state }) => state === 'open') as Window;
    const fromDay = addDays(open.closesOn, 1);
    const all = { enrolmentIds: undefined, fromAccountId: cohort.trainer.accountId, fromDay };
    const { body } = await reassign(all).expect(201);
    expect(body.cooperatives).toBe(3);
    const moved = (await callers()).filter(({ caller }) => caller === hassan.accountId);
    expect(moved[0]?.ordinal).toBe(open.ordinal + 1);
    const { body: list } = await cohort.coordinator.get(`${programme}/follow-up-reassignments`).expect(200);
    expect(list.items).toEqual([expect.objectContaining({ id: body.id, windows: body.windows })]);
    expect((await reassign(all).expect(409)).body.code).toBe('no-window-to-reassign');
  });

  it('follows the trainer when a cooperative is given to another, for the windows ahead alone', async () => {
    const before = await callers();
    await cohort.coordinator
      .patch(`/api/v1/enrolments/${enrolment()}`, { trainerAccountId: hassan.accountId }, 1)
      .expect(200);
    expect(await callers()).toEqual(
      before.map((row) => (row.ahead ? { ...row, caller: hassan.accountId } : row)),
    );
  });

  it('lists the windows of now by state, the late first, page by page, with how many there are', async () => {
    const [first] = (await windows(1)).filter(({ state }) => state === 'missed');
    await log(cohort.trainer, first as Window, { heldOn: first?.closesOn }).expect(201);
    await reassign().expect(201);
    const seen: { id: string; state: string }[] = [];
    let cursor = '';
    let counts: Record<string, number> = {};
    do {
      const { body } = await cohort.coordinator
        .get(`${programme}/follow-up-windows?limit=2${cursor && `&cursor=${cursor}`}`)
        .expect(200);
      seen.push(...body.items);
      counts = body.counts;
      cursor = body.nextCursor;
    } while (cursor);
    expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
    const rank = ['missed', 'due_soon', 'open', 'honoured'];
    const places = seen.map(({ state }) => rank.indexOf(state));
    expect(places).toEqual([...places].sort());
    for (const state of rank)
      expect(seen.filter((row) => row.state === state)).toHaveLength(counts[state] ?? -1);
    const { body: late } = await cohort.coordinator
      .get(`${programme}/follow-up-windows?state=missed&callerId=${hassan.accountId}`)
      .expect(200);
    expect(late).toMatchObject({ items: [], counts: { missed: 0 } });
    const { body: ahead } = await cohort.coordinator
      .get(`${programme}/follow-up-windows?state=future&callerId=${hassan.accountId}`)
      .expect(200);
    expect(ahead.items.length).toBe(ahead.counts.future);
    expect(ahead.items[0]).toMatchObject({ enrolmentId: enrolment(), callerId: hassan.accountId });
  });

  it('says how each caller and each cooperative keep their windows: honoured by due, added up', async () => {
    const missed = (await windows(2)).filter(({ state }) => state === 'missed');
    for (const window of missed) await log(cohort.trainer, window).expect(201);
    await reassign().expect(201);
    const { body } = await cohort.coordinator.get(`${programme}/follow-up-compliance`).expect(200);
    const due = missed.length;
    expect(body.whole).toEqual({ due: 3 * due, honoured: due, rate: 1 / 3 });
    expect(body.cooperatives.at(-1)).toMatchObject({ enrolmentId: enrolment(2), rate: 1, missedInARow: 0 });
    expect(body.cooperatives[0]).toMatchObject({ due, honoured: 0, rate: 0, missedInARow: due });
    const own = body.callers.find(({ accountId }: { accountId: string }) => accountId === hassan.accountId);
    const ahead = (await windows()).filter(({ state }) => state === 'open' || state === 'future').length;
    expect(own).toMatchObject({ due: 0, honoured: 0, rate: null, ahead });
  });

  it('lists what stands in the way, the oldest first, by kind', async () => {
    const raise = async (turn: number, category: string, day: string) => {
      const id = uuidv7();
      const open = (await windows(turn)).find(({ state }) => state === 'open') as Window;
      await log(cohort.trainer, open, { raised: [{ id, category, words: 'W' }] }).expect(201);
      await api.rows('UPDATE blockers SET raised_on = $2 WHERE id = $1', [id, day]);
      return id;
    };
    const [late, early] = [await raise(0, 'money', today), await raise(1, 'money', addDays(today, -20))];
    const solved = await raise(2, 'health', today);
    await api.rows('UPDATE blockers SET solved_on = $2, solved_in = follow_up_id WHERE id = $1', [
      solved,
      today,
    ]);
    const first = await cohort.coordinator.get(`${programme}/blockers?limit=1`).expect(200);
    expect(first.body).toMatchObject({ items: [{ id: early }], counts: [{ category: 'money', count: 2 }] });
    const next = await cohort.coordinator
      .get(`${programme}/blockers?limit=1&cursor=${first.body.nextCursor}`)
      .expect(200);
    expect(next.body).toMatchObject({ items: [{ id: late, enrolmentId: enrolment() }], nextCursor: null });
    const none = await cohort.coordinator.get(`${programme}/blockers?category=health`).expect(200);
    expect(none.body.items).toEqual([]);
  });

  it('refuses what makes no sense, and strangers', async () => {
    const foreign = await givenCohort(api, { cooperatives: 1, membersEach: 0 });
    const cases: [object, string, string][] = [
      [{ enrolmentIds: undefined }, '/enrolmentIds', 'required'],
      [{ enrolmentIds: [foreign.enrolments[0]?.id] }, '/enrolmentIds/0', 'unknown-reference'],
      [{ toAccountId: foreign.trainer.accountId }, '/toAccountId', 'unknown-reference'],
      [{ fromAccountId: hassan.accountId }, '/toAccountId', 'same-caller'],
      [{ fromDay: addDays(today, -1) }, '/fromDay', 'date-in-past'],
      [{ reason: ' ' }, '/reason', 'blank'],
    ];
    for (const [changes, pointer, code] of cases) {
      const reply = await reassign(changes).expect(422);
      expect(reply.body.errors).toContainEqual(expect.objectContaining({ pointer, code }));
    }
    const { body } = await reassign().expect(201);
    const paths = ['follow-up-windows', 'follow-up-compliance', 'blockers', 'follow-up-reassignments'];
    for (const path of paths) {
      await foreign.coordinator.get(`${programme}/${path}`).expect(404);
      await cohort.sponsor.get(`${programme}/${path}`).expect(403);
    }
    await foreign.coordinator.post(`${programme}/follow-up-reassignments`, reassignment()).expect(404);
    await foreign.coordinator.post(`/api/v1/follow-up-reassignments/${body.id}/undo`).expect(404);
    await cohort.trainer.post(`${programme}/follow-up-reassignments`, reassignment()).expect(403);
    const own = await cohort.cooperative.get(`${programme}/follow-up-compliance`).expect(200);
    expect(own.body.cooperatives).toHaveLength(1);
  });
});
