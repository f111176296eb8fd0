import { addDays, localDate } from '@tiwizi/domain';
import { uuidv7 } from 'uuidv7';
import { startApi, type TestApi } from '../../../test/api';
import { givenActions } from '../../../test/given-action';
import { type Cohort, givenCohort } from '../../../test/given-cohort';
import { contactIn } from '../../../test/given-contact';
import { givenVoice } from '../../../test/given-voice';

const today = localDate(new Date(), 'Africa/Casablanca');

describe('a contact that is put right', () => {
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
  const contact = (changes: object = {}) => contactIn(windowId, today, changes);
  const log = (changes: object = {}) => cohort.trainer.post('/api/v1/follow-ups', contact(changes));
  const statuses = async (planId: string) =>
    (
      await api.rows<{ status: string }>('SELECT status FROM actions WHERE plan_id = $1 ORDER BY position', [
        planId,
      ])
    ).map(({ status }) => status);

  it('corrects what a contact brought: taps, blockers and files; what was taken away can be put back', async () => {
    const { planId, actionIds } = await givenActions(api, cohort, ['Caisse', 'Étal']);
    const fileId = uuidv7();
    const path = `/api/v1/enrolments/${cohort.enrolments[0]?.id}/files`;
    await cohort.trainer.upload(`${path}?fileId=${fileId}&name=a.webm`, givenVoice()).expect(201);
    const [water, money, old] = [uuidv7(), uuidv7(), uuidv7()];
    await log({ raised: [{ id: old, category: 'legal', words: '' }] }).expect(201);
    const body = contact({
      progress: [{ actionId: actionIds[0], progress: 'going_on' }],
      raised: [{ id: water, category: 'money', words: 'Faux' }],
      told: [{ blockerId: old, news: 'solved' }],
      files: [{ fileId, seconds: 4 }],
    });
    await cohort.trainer.post('/api/v1/follow-ups', body).expect(201);
    const { id, windowId: _, files: __, ...words } = body as ReturnType<typeof contact> & { files: object };
    const correct = (changes: object, version: number) =>
      cohort.trainer.put(`/api/v1/follow-ups/${id}`, { ...words, reason: 'Mal noté', ...changes }, version);
    const changed = await correct(
      {
        progress: [{ actionId: actionIds[1], progress: 'blocked' }],
        raised: [
          { id: water, category: 'water_energy', words: 'Puits' },
          { id: money, category: 'money', words: '' },
        ],
        ...{ told: [], removedFiles: [fileId] },
      },
      1,
    ).expect(200);
    const last = changed.body.followUps.at(-1);
    expect(last.progress).toMatchObject([{ actionId: actionIds[1], progress: 'blocked' }]);
    expect(last.raised).toMatchObject([{ category: 'water_energy', words: 'Puits' }, { category: 'money' }]);
    expect(last).toMatchObject({ solved: [], files: [] });
    expect(changed.body.standing).toHaveLength(3);
    // The first tap set the plan going; others may have built on it.
    expect(await statuses(planId)).toEqual(['running', 'planned']);
    const back = await correct({ files: [{ fileId, seconds: 4 }] }, 2).expect(200);
    expect(back.body.followUps.at(-1).files).toMatchObject([{ file: { id: fileId }, seconds: 4 }]);
    const { body: history } = await cohort.trainer.get(`/api/v1/follow-ups/${id}/editions`).expect(200);
    expect(history.items.map((each: { contact: { files: [] } }) => each.contact.files.length)).toEqual([
      0, 1,
    ]);
    await log({ told: [{ blockerId: water, news: 'solved' }] }).expect(201);
    const kept = await correct({ raised: [] }, 3).expect(422);
    expect(kept.body.errors).toContainEqual(expect.objectContaining({ code: 'blocker-spoken-of' }));
  });

  it('moves a contact to the cooperative that it was with: words, files and what it raised go along', async () => {
    const { actionIds } = await givenActions(api, cohort, ['Caisse']);
    const [one, two] = cohort.enrolments;
    const fileId = uuidv7();
    const path = `/api/v1/enrolments/${one?.id}/files?fileId=${fileId}&name=a.webm`;
    await cohort.trainer.upload(path, givenVoice()).expect(201);
    const [water, old] = [uuidv7(), uuidv7()];
    await log({ raised: [{ id: old, category: 'legal', words: '' }] }).expect(201);
    const body = contact({
      progress: [{ actionId: actionIds[0], progress: 'going_on' }],
      raised: [{ id: water, category: 'water_energy', words: 'Puits' }],
      told: [{ blockerId: old, news: 'solved' }],
      files: [{ fileId, seconds: 4 }],
    }) as { id: string; summary: string };
    await cohort.trainer.post('/api/v1/follow-ups', body).expect(201);
    const move = (cooperativeId: string | undefined, version = 1) =>
      cohort.trainer
        .post(`/api/v1/follow-ups/${body.id}/move`, { cooperativeId, reason: 'Numéro voisin' })
        .set('if-match', `"${version}"`);
    const open = (days: number) =>
      api.rows('UPDATE follow_up_windows SET opens_on = $2 WHERE enrolment_id = $1 AND ordinal = 1', [
        ...[two?.id, addDays(today, days)],
      ]);
    const elsewhere = await givenCohort(api, { cooperatives: 1, membersEach: 1, startsOn: today });
    await open(1);
    for (const [enrolment, code] of [
      [one, 'same-cooperative'],
      [elsewhere.enrolments[0], 'not-in-programme'],
      [two, 'no-follow-up-that-day'],
    ] as const) {
      const { body: refused } = await move(enrolment?.cooperativeId).expect(422);
      expect(refused.errors).toMatchObject([{ pointer: '/cooperativeId', code }]);
    }
    await open(0);
    expect((await move(two?.cooperativeId, 7).expect(412)).body.code).toBe('changed-meanwhile');
    const { body: moved } = await move(two?.cooperativeId).expect(200);
    expect(moved).toMatchObject({
      ...{ enrolmentId: two?.id, state: 'honoured', standing: [{ id: water, words: 'Puits' }] },
      followUps: [
        { id: body.id, version: 2, summary: body.summary, progress: [], files: [{ file: { id: fileId } }] },
      ],
    });
    const left = await list();
    expect(left.windows[0].followUps).toHaveLength(1);
    expect(left.standing).toMatchObject([{ id: old }]);
    const { body: history } = await cohort.trainer.get(`/api/v1/follow-ups/${body.id}/editions`).expect(200);
    expect(history.items).toMatchObject([
      {
        reason: 'Numéro voisin',
        contact: { windowId, progress: [{ actionId: actionIds[0] }], solved: [{ id: old }] },
      },
    ]);
    // The first cooperative hears the note no more.
    await cohort.cooperative.get(`/api/v1/files/${fileId}`).expect(404);
    await cohort.trainer.get(`/api/v1/files/${fileId}`).expect(200);
    const news = contact({ windowId: moved.id, told: [{ blockerId: water, news: 'standing' }] });
    await cohort.trainer.post('/api/v1/follow-ups', news).expect(201);
    await api.rows('UPDATE blockers SET raised_on = raised_on - 3 WHERE id = $1', [water]);
    expect((await move(one?.cooperativeId, 2).expect(409)).body.code).toBe('blocker-spoken-of');
  });
});
