import { uuidv7 } from 'uuidv7';
import { startApi, type TestApi } from '../../../../test/api';
import { type Cohort, givenCohort } from '../../../../test/given-cohort';
import { givenSession } from '../../../../test/given-session';
import { textOfPdf } from '../../../../test/pdf-text';
import { stableId } from '../../../platform/database/stable-id';

const said = (fr: string) => ({ fr, ar: '', en: '' });
const faces = (changes: object = {}) => ({
  veryUnhappy: 0,
  unhappy: 0,
  neutral: 0,
  happy: 0,
  veryHappy: 0,
  ...changes,
});

describe('session reports', () => {
  let api: TestApi;
  let cohort: Cohort;
  let sessionId: string;
  const report = () => `/api/v1/sessions/${sessionId}/report`;
  const satisfaction = () => `/api/v1/sessions/${sessionId}/satisfaction`;
  const checks = () => `/api/v1/sessions/${sessionId}/learning-checks`;
  const body = (changes: object = {}) => ({
    agenda: [],
    exercises: [],
    done: 'Le registre est à jour',
    observations: '',
    decisions: [],
    countedBefore: null,
    countedAfter: null,
    ...changes,
  });
  const givenModule = async (questions = 2) => {
    const id = uuidv7();
    const content = {
      title: said('Caisse'),
      agenda: [{ minutes: 60, title: said('Ouvrir le cahier'), method: said('') }],
      sheets: [{ title: said('Fiche 1') }],
      learningCheck: Array.from({ length: questions }, (_, place) => ({
        question: said(`Question ${place}`),
        choices: [said('Oui'), said('Non'), said('Parfois')],
        right: 1,
      })),
    };
    await api.rows(
      `INSERT INTO training_modules (id, code, category, planned_hours, content) VALUES ($1, $2, 'financial', 1, $3)`,
      [id, `T${id.slice(-8).toUpperCase()}`, JSON.stringify(content)],
    );
    await api.rows('UPDATE sessions SET module_id = $1 WHERE id = $2', [id, sessionId]);
    return id;
  };

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    cohort = await givenCohort(api, { cooperatives: 2, membersEach: 1 });
    sessionId = await givenSession(api, cohort);
  });

  it('begins with what the module foresees, and keeps it as it was at the first word', async () => {
    const moduleId = await givenModule();
    const { body: first } = await cohort.trainer.get(report()).expect(200);
    expect(first).toMatchObject({
      agenda: [{ title: said('Ouvrir le cahier'), minutes: 60, state: null, note: '' }],
      exercises: [{ title: said('Fiche 1'), level: null }],
      questions: [{ before: { asked: 0 } }, { after: { asked: 0 } }],
      learning: { gain: null },
      satisfaction: { answers: 0, faces: null },
      writtenAt: null,
      version: 1,
      may: ['session-reports.write'],
    });
    const decisions = [{ text: 'Tenir la caisse', responsible: 'La trésorière', dueOn: '2026-12-01' }];
    const written = body({
      agenda: [{ state: 'partly', note: 'Manque de temps' }],
      exercises: [{ level: 3, note: '' }],
      decisions,
    });
    const { body: saved } = await cohort.trainer.put(report(), written, 1).expect(200);
    expect(saved).toMatchObject({ ...written, version: 2, agenda: [{ state: 'partly', minutes: 60 }] });
    expect(saved.writtenAt).not.toBeNull();
    await api.rows(`UPDATE training_modules SET content = content || '{"agenda": []}' WHERE id = $1`, [
      moduleId,
    ]);
    expect((await cohort.trainer.get(report())).body.agenda).toHaveLength(1);
  });

  it('refuses a report for an older version, and takes the same one twice', async () => {
    await cohort.trainer.put(report(), body(), 1).expect(200);
    await cohort.trainer.put(report(), body({ done: 'Autre chose' }), 1).expect(412);
    const { body: again } = await cohort.trainer.put(report(), body(), 1).expect(200);
    expect(again.version).toBe(2);
    await cohort.trainer.put(report(), body({ agenda: [{ state: 'done', note: '' }] }), 2).expect(412);
  });

  it('counts faces once a batch, and shows them from five answers on', async () => {
    const id = uuidv7();
    const batch = { id, faces: faces({ happy: 3, veryHappy: 1 }) };
    const { body: first } = await cohort.trainer.post(satisfaction(), batch).expect(201);
    expect(first.satisfaction).toEqual({ answers: 4, faces: null });
    const { body: again } = await cohort.trainer.post(satisfaction(), batch).expect(201);
    expect(again.satisfaction.answers).toBe(4);
    const { body: more } = await cohort.trainer
      .post(satisfaction(), { id: uuidv7(), faces: faces({ unhappy: 1 }) })
      .expect(201);
    expect(more.satisfaction).toEqual({ answers: 5, faces: faces({ unhappy: 1, happy: 3, veryHappy: 1 }) });
  });

  it('never shows what one answer more was: neither on the screen nor in what is kept for a phone that asks twice', async () => {
    const add = async (given: Partial<ReturnType<typeof faces>>) =>
      (await cohort.trainer.post(satisfaction(), { id: uuidv7(), faces: faces(given) }).expect(201)).body
        .satisfaction;
    const five = faces({ happy: 5 });
    expect(await add({ happy: 5 })).toEqual({ answers: 5, faces: five });
    expect(await add({ unhappy: 1 })).toEqual({ answers: 6, faces: five });
    expect(await add({ veryHappy: 3 })).toEqual({ answers: 9, faces: five });
    expect(await add({ unhappy: 1 })).toEqual({
      answers: 10,
      faces: faces({ unhappy: 2, happy: 5, veryHappy: 3 }),
    });
    const kept = await api.rows<{ said: ReturnType<typeof faces> }>(
      `SELECT DISTINCT reply #> '{body,satisfaction,faces}' AS said FROM idempotency_keys
       WHERE reply #>> '{body,sessionId}' = $1 AND jsonb_typeof(reply #> '{body,satisfaction,faces}') = 'object'`,
      [sessionId],
    );
    expect(kept.map(({ said }) => Object.values(said).reduce((sum, count) => sum + count, 0)).sort()).toEqual(
      [10, 5],
    );
  });

  it('keeps neither who gave an answer nor which one was given when', async () => {
    await cohort.trainer.post(satisfaction(), { id: uuidv7(), faces: faces({ unhappy: 1 }) }).expect(201);
    const audited = await api.rows<{ after: unknown }>(
      `SELECT after FROM audit_lines WHERE entity_id = $1 AND entity = 'session-report'`,
      [sessionId],
    );
    expect(JSON.stringify(audited)).not.toContain('unhappy');
    const columns = await api.rows<{ column_name: string }>(
      `SELECT column_name FROM information_schema.columns WHERE table_name = ANY ($1)`,
      [
        [
          'session_satisfaction',
          'session_satisfaction_waiting',
          'session_learning_checks',
          'session_counts_taken',
        ],
      ],
    );
    expect(
      columns.map(({ column_name: name }) => name).filter((name) => /_at|_by|person|account/.test(name)),
    ).toEqual([]);
  });

  it('shows what was learned by counts, over the questions asked at both moments', async () => {
    await givenModule(3);
    const answers = (rights: number[]) => rights.map((right, question) => ({ question, right, asked: 10 }));
    const before = { id: uuidv7(), moment: 'before', answers: answers([2, 4, 10]) };
    await cohort.trainer.post(checks(), before).expect(201);
    await cohort.trainer.post(checks(), before).expect(201);
    const after = { id: uuidv7(), moment: 'after', answers: answers([8, 6]) };
    const { body: reply } = await cohort.trainer.post(checks(), after).expect(201);
    expect(reply.learning).toEqual({
      before: { right: 6, asked: 20 },
      after: { right: 14, asked: 20 },
      gain: expect.closeTo(0.4),
    });
    expect(reply.questions[2]).toMatchObject({ before: { right: 10, asked: 10 }, after: { asked: 0 } });
  });

  it('takes what the trainer counted on paper where no phone went round', async () => {
    const counted = { countedBefore: { right: 5, asked: 20 }, countedAfter: { right: 15, asked: 20 } };
    const { body: reply } = await cohort.trainer.put(report(), body(counted), 1).expect(200);
    expect(reply.learning).toMatchObject({ gain: 0.5, before: { right: 5, asked: 20 } });
    await givenModule(1);
    const wrong = body({ countedBefore: { right: 5, asked: 4 } });
    const { body: refusal } = await cohort.trainer.put(report(), wrong, 2).expect(422);
    expect(refusal.errors).toMatchObject([
      { pointer: '/countedBefore/right', code: 'more-right-than-asked' },
    ]);
  });

  it('refuses answers to questions that are not there, given twice, or more right than asked', async () => {
    await givenModule(1);
    const post = (answers: object[]) =>
      cohort.trainer.post(checks(), { id: uuidv7(), moment: 'before', answers });
    const one = { question: 0, right: 1, asked: 2 };
    expect((await post([{ ...one, question: 1 }]).expect(422)).body.errors[0].code).toBe('unknown-reference');
    expect((await post([one, one]).expect(422)).body.errors[0].code).toBe('given-twice');
    expect((await post([{ ...one, right: 3 }]).expect(422)).body.errors[0].code).toBe(
      'more-right-than-asked',
    );
    await post([{ ...one, right: -1 }]).expect(422);
    await cohort.trainer.post(satisfaction(), { id: uuidv7(), faces: faces({ happy: 1e9 }) }).expect(422);
    await cohort.trainer.put(report(), body({ done: 'nul\u0000' }), 1).expect(422);
    expect((await cohort.trainer.get(report())).body).toMatchObject({
      version: 1,
      satisfaction: { answers: 0 },
    });
  });

  it('is written by whoever leads the session or accompanies its cooperatives, and read by the coordinator', async () => {
    const { body: read } = await cohort.coordinator.get(report()).expect(200);
    expect(read.may).toEqual([]);
    const { body: refusal } = await cohort.coordinator.put(report(), body(), 1).expect(409);
    expect(refusal.code).toBe('report-of-its-trainer');
    await api.rows('UPDATE sessions SET trainer_account_id = $1 WHERE id = $2', [
      cohort.coordinator.accountId,
      sessionId,
    ]);
    await cohort.coordinator.put(report(), body(), 1).expect(200);
    await cohort.trainer.put(report(), body({ done: 'Aussi' }), 2).expect(200);
    await cohort.sponsor.get(report()).expect(403);
    await cohort.cooperative.get(report()).expect(403);
    const foreign = await givenCohort(api, { cooperatives: 1, membersEach: 1 });
    await foreign.trainer.get(report()).expect(404);
    await foreign.trainer.put(report(), body(), 1).expect(404);
    await foreign.trainer.post(satisfaction(), { id: uuidv7(), faces: faces({ happy: 1 }) }).expect(404);
  });

  it('waits for the session to begin, and is closed where it is cancelled', async () => {
    sessionId = await givenSession(api, cohort, { startsInHours: 48 });
    expect((await cohort.trainer.put(report(), body(), 1).expect(409)).body.code).toBe('session-not-begun');
    sessionId = await givenSession(api, cohort, { startsInHours: -30, status: 'cancelled' });
    expect((await cohort.trainer.put(report(), body(), 1).expect(409)).body.code).toBe('session-cancelled');
  });

  it('is printed with what was said, counts and all, and takes what people typed as words', async () => {
    await givenModule(1);
    const decisions = [{ text: 'Tenir #panic() la caisse', responsible: 'Le bureau', dueOn: '2026-12-01' }];
    const written = body({
      agenda: [{ state: 'partly', note: '' }],
      exercises: [{ level: 3, note: '' }],
      decisions,
    });
    await cohort.trainer.put(report(), written, 1).expect(200);
    for (const [moment, right] of [
      ['before', 1],
      ['after', 4],
    ]) {
      const answers = [{ question: 0, right, asked: 5 }];
      await cohort.trainer.post(checks(), { id: uuidv7(), moment, answers }).expect(201);
    }
    const { body: pdf } = await cohort.coordinator.get(`${report()}/print?locale=fr`).expect(200);
    const text = textOfPdf(pdf as Buffer);
    const parts = [
      'Ouvrir le cahier',
      'En partie',
      '3 sur 4',
      'Tenir #panic() la caisse',
      '1er décembre 2026',
    ];
    for (const part of [...parts, '+60 points', '1 sur 5', '4 sur 5']) expect(text).toContain(part);
    await cohort.trainer.get(`${report()}/print?locale=ar`).expect(200);
    await cohort.cooperative.get(`${report()}/print?locale=fr`).expect(403);
  });

  it('has questions to ask in every module that ships', async () => {
    const rows = await api.rows<{ code: string; questions: number }>(
      `SELECT code, jsonb_array_length(content -> 'learningCheck') AS questions FROM training_modules WHERE id = ANY ($1)`,
      [
        Array.from({ length: 16 }, (_, n) =>
          stableId('training-module', `M${String(n + 1).padStart(2, '0')}`),
        ),
      ],
    );
    expect(rows.filter(({ questions }) => questions < 3)).toEqual([]);
    expect(rows).toHaveLength(16);
  });
});
