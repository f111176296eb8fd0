import { addDays, localDate } from '@tiwizi/domain';
import { uuidv7 } from 'uuidv7';
import { givenActor } from '../../../test/actors';
import { startApi, type TestApi } from '../../../test/api';
import { givenActions } from '../../../test/given-action';
import { type Cohort, givenCohort } from '../../../test/given-cohort';
import { contactIn } from '../../../test/given-contact';
import { givenVoice } from '../../../test/given-voice';

const today = localDate(new Date(), 'Africa/Casablanca');

describe('what a contact brings', () => {
  let api: TestApi;
  let cohort: Cohort;
  let windowId: string;

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    cohort = await givenCohort(api, { cooperatives: 2, membersEach: 1, startsOn: today });
    await cohort.coordinator.post(`/api/v1/programmes/${cohort.programmeId}/follow-up-windows`).expect(201);
    windowId = (await list()).windows[0].id;
  });

  const list = async (turn = 0) =>
    (await cohort.trainer.get(`/api/v1/enrolments/${cohort.enrolments[turn]?.id}/follow-ups`).expect(200))
      .body;
  const form = async () =>
    (await cohort.trainer.get(`/api/v1/follow-up-windows/${windowId}`).expect(200)).body;
  const contact = (changes: object = {}) => contactIn(windowId, today, changes);
  const log = (changes: object = {}) => cohort.trainer.post('/api/v1/follow-ups', contact(changes));
  const statuses = async (planId: string) =>
    (
      await api.rows<{ status: string }>('SELECT status FROM actions WHERE plan_id = $1 ORDER BY position', [
        planId,
      ])
    ).map(({ status }) => status);

  it('moves the actions that the plan lets move, and tells in each one’s history who said so', async () => {
    const { planId, actionIds } = await givenActions(api, cohort, ['Caisse', 'Statuts', 'Étal', 'Banque']);
    expect((await form()).actions).toEqual(
      actionIds.map((id) => expect.objectContaining({ id, status: 'planned', lastProgress: null })),
    );
    const told = ['going_on', 'said_done', 'blocked', 'not_begun'];
    const body = contact({
      progress: actionIds.map((actionId, turn) => ({ actionId, progress: told[turn] })),
    });
    const reply = await cohort.trainer.post('/api/v1/follow-ups', body).expect(201);
    expect(await statuses(planId)).toEqual(['running', 'running', 'planned', 'planned']);
    expect(reply.body.followUps[0].progress).toEqual(
      actionIds.map((actionId, turn) => expect.objectContaining({ actionId, progress: told[turn] })),
    );
    expect(reply.body.actions[0]).toMatchObject({
      status: 'running',
      lastProgress: 'going_on',
      lastToldOn: today,
    });
    expect(await api.rows('SELECT status FROM action_plans WHERE id = $1', [planId])).toEqual([
      { status: 'running' },
    ]);
    const history = await cohort.coordinator.get(`/api/v1/actions/${actionIds[1]}/progress`).expect(200);
    expect(history.body.items).toEqual([
      {
        ...{ followUpId: body.id, windowId, progress: 'said_done', toldOn: today },
        ...{ channel: 'phone', spokenTo: 'Aïcha', loggedByName: expect.stringContaining('trainer') },
      },
    ]);
    const lines = await api.rows(
      `SELECT before, after FROM audit_lines WHERE entity = 'action' AND entity_id = $1`,
      [actionIds[0]],
    );
    expect(lines).toEqual([
      {
        before: { status: 'planned' },
        after: { status: 'running', progress: 'going_on', followUpId: body.id },
      },
    ]);
  });

  it('keeps what was told of actions that may not move: a plan in revision, an action done meanwhile', async () => {
    const { planId, actionIds } = await givenActions(api, cohort, ['Caisse', 'Étal']);
    await api.rows(`UPDATE action_plans SET status = 'draft', revision = 2 WHERE id = $1`, [planId]);
    await api.rows(`UPDATE actions SET status = 'done', done_on = $2 WHERE id = $1`, [actionIds[1], today]);
    const progress = actionIds.map((actionId) => ({ actionId, progress: 'going_on' }));
    const { body } = await log({ progress }).expect(201);
    expect(await statuses(planId)).toEqual(['planned', 'done']);
    expect(body.followUps[0].progress).toHaveLength(2);
  });

  it('asks about no action of a plan that nobody signed', async () => {
    await givenActions(api, cohort, ['Caisse'], { status: 'draft' });
    expect((await form()).actions).toEqual([]);
  });

  it('keeps a blocker standing until a later contact solves it', async () => {
    const [water, money] = [uuidv7(), uuidv7()];
    const raised = [
      { id: water, category: 'water_energy', words: ' Le puits est à sec ' },
      { id: money, category: 'money', words: '' },
    ];
    const first = await log({ raised }).expect(201);
    expect(first.body.standing).toEqual([
      {
        id: water,
        category: 'water_energy',
        words: 'Le puits est à sec',
        raisedOn: today,
        standingOn: today,
      },
      { id: money, category: 'money', words: '', raisedOn: today, standingOn: today },
    ]);
    await api.rows('UPDATE blockers SET raised_on = $2, standing_on = $2 WHERE id = ANY($1::uuid[])', [
      [water, money],
      addDays(today, -9),
    ]);
    const told = [
      { blockerId: water, news: 'standing' },
      { blockerId: money, news: 'solved' },
    ];
    const second = await log({ told }).expect(201);
    expect(second.body.standing).toEqual([
      expect.objectContaining({ id: water, raisedOn: addDays(today, -9), standingOn: today }),
    ]);
    const [, latest] = (await list()).windows[0].followUps;
    expect(latest.solved).toMatchObject([{ id: money, category: 'money', words: '' }]);
    // Another device says it again later: it stays solved by the contact that said so first.
    const third = await log({ told: [{ blockerId: money, news: 'solved' }] }).expect(201);
    expect(third.body.followUps.at(-1).solved).toEqual([]);
    expect((await list()).standing).toHaveLength(1);
  });

  it('takes photos and voice notes with the words or after them, each once', async () => {
    const path = `/api/v1/enrolments/${cohort.enrolments[0]?.id}/files`;
    const send = async (bytes: Buffer, name: string) => {
      const fileId = uuidv7();
      await cohort.trainer.upload(`${path}?fileId=${fileId}&name=${name}`, bytes).expect(201);
      return fileId;
    };
    const [voice, pdf, late] = [
      await send(givenVoice(), 'note.webm'),
      await send(Buffer.from('%PDF-1.4\ntrailer<<>>\nstartxref\n0\n%%EOF\n'), 'devis.pdf'),
      await send(givenVoice('late'), 'suite.webm'),
    ];
    const body = contact({
      files: [
        { fileId: voice, seconds: 42 },
        { fileId: pdf, seconds: 42 },
      ],
    });
    await cohort.trainer.post('/api/v1/follow-ups', body).expect(201);
    const claim = () =>
      cohort.trainer.post(`/api/v1/follow-ups/${body.id}/files`, { fileId: late, seconds: 7 });
    await claim().expect(201);
    const { body: after } = await claim().expect(201);
    expect(after.followUps[0].files).toEqual([
      {
        file: expect.objectContaining({ id: voice, mediaType: 'audio/webm', name: 'note.webm' }),
        seconds: 42,
      },
      { file: expect.objectContaining({ id: pdf, mediaType: 'application/pdf' }), seconds: null },
      { file: expect.objectContaining({ id: late }), seconds: 7 },
    ]);
    const unclaimed = await api.rows(
      'SELECT id FROM files WHERE claimed_at IS NULL AND id = ANY($1::uuid[])',
      [[voice, pdf, late]],
    );
    expect(unclaimed).toEqual([]);
    const heard = await cohort.cooperative
      .get(`/api/v1/files/${voice}`)
      .set('range', 'bytes=0-3')
      .expect(206);
    expect(heard.headers).toMatchObject({
      'content-type': 'audio/webm',
      'content-range': `bytes 0-3/${givenVoice().length}`,
    });
    expect((heard.body as Buffer).toString('hex')).toBe('1a45dfa3');
  });

  it('refuses what is not of this cooperative, and writes nothing then', async () => {
    const { actionIds } = await givenActions(api, cohort, ['Ailleurs'], { turn: 1 });
    const [other] = (await list(1)).windows;
    const blocker = { id: uuidv7(), category: 'money', words: '' };
    await log({ windowId: other.id, raised: [blocker] }).expect(201);
    const fileId = uuidv7();
    await cohort.trainer
      .upload(`/api/v1/enrolments/${cohort.enrolments[1]?.id}/files?fileId=${fileId}&name=a`, givenVoice())
      .expect(201);
    const own = await givenActions(api, cohort, ['Caisse']);
    const twice = [own.actionIds[0], own.actionIds[0]?.toUpperCase()].map((actionId) => ({
      actionId,
      progress: 'going_on',
    }));
    const cases: [object, string, string][] = [
      [
        { progress: [{ actionId: actionIds[0], progress: 'blocked' }] },
        '/progress/0/actionId',
        'unknown-reference',
      ],
      [{ progress: twice }, '/progress/1', 'given-twice'],
      [{ told: [{ blockerId: blocker.id, news: 'solved' }] }, '/told/0/blockerId', 'unknown-reference'],
      [{ files: [{ fileId, seconds: 3 }] }, '/files/0', 'unknown-reference'],
      [{ raised: [{ ...blocker, id: uuidv7(), category: 'weather' }] }, '/raised/0/category', 'is-in'],
      [{ files: [{ fileId, seconds: 181 }] }, '/files/0/seconds', 'max'],
    ];
    for (const [changes, pointer, code] of cases) {
      const reply = await log({ raised: [{ ...blocker, id: uuidv7() }], ...changes }).expect(422);
      expect(reply.body.errors).toContainEqual(expect.objectContaining({ pointer, code }));
    }
    expect((await list()).standing).toEqual([]);
    expect((await list()).windows[0].followUps).toEqual([]);
  });

  it('lets sound prove nothing: an action takes no voice note for evidence', async () => {
    const { actionIds } = await givenActions(api, cohort, ['Caisse']);
    const fileId = uuidv7();
    await cohort.trainer
      .upload(`/api/v1/enrolments/${cohort.enrolments[0]?.id}/files?fileId=${fileId}&name=a`, givenVoice())
      .expect(201);
    await cohort.trainer.post(`/api/v1/actions/${actionIds[0]}/files`, { fileId }).expect(422);
  });

  it('is closed to strangers, and to who may only read', async () => {
    const body = contact();
    await cohort.trainer.post('/api/v1/follow-ups', body).expect(201);
    const claim = { fileId: uuidv7(), seconds: null };
    const stranger = await givenActor(api, 'trainer');
    await stranger.post(`/api/v1/follow-ups/${body.id}/files`, claim).expect(404);
    await cohort.cooperative.post(`/api/v1/follow-ups/${body.id}/files`, claim).expect(403);
    const { actionIds } = await givenActions(api, cohort, ['Caisse']);
    await stranger.get(`/api/v1/actions/${actionIds[0]}/progress`).expect(404);
    await cohort.sponsor.get(`/api/v1/actions/${actionIds[0]}/progress`).expect(403);
  });
});
