import { uuidv7 } from 'uuidv7';
import { type Cohort, givenCohort } from '../../../test/given-cohort';
import { givenNeeds } from '../../../test/given-diagnostic';
import { startApi, type TestApi } from '../../../test/api';

describe('action plans', () => {
  let api: TestApi;
  let cohort: Cohort;
  let enrolmentId: string;
  let planId: string;
  let needId: string;

  beforeAll(async () => {
    api = await startApi();
  });
  beforeEach(async () => {
    cohort = await givenCohort(api, { cooperatives: 1, membersEach: 1 });
    enrolmentId = cohort.enrolments[0]?.id ?? '';
    needId = (await givenNeeds(cohort.trainer, enrolmentId, ['FIN1', 'GOV1'])).FIN1 ?? '';
    planId = uuidv7();
    await cohort.trainer.post(`/api/v1/enrolments/${enrolmentId}/plan`, { id: planId }).expect(201);
  });
  afterAll(() => api.close());

  const action = (changes: object = {}) => ({
    id: uuidv7(),
    needId,
    title: 'Tenir le livre de caisse',
    responsibleKind: 'member',
    responsibleName: 'Mariam',
    startsOn: '2026-10-01',
    dueOn: '2026-10-31',
    indicators: [{ label: 'Semaines tenues', kind: 'follow_up', target: '4 sur 4' }],
    stakeholders: [{ name: 'Direction provinciale', status: 'potential' }],
    ...changes,
  });
  const add = async (changes: object = {}) => {
    const body = action(changes);
    await cohort.trainer.post(`/api/v1/plans/${planId}/actions`, body).expect(201);
    return body.id;
  };
  const moveAction = (id: string, to: string, proof: object = {}, client = cohort.trainer) =>
    client.post(`/api/v1/actions/${id}/transitions`, { to, ...proof });
  const movePlan = (to: string) => cohort.trainer.post(`/api/v1/plans/${planId}/transitions`, { to });
  const signature = { signerName: 'Mariam', signerRole: 'Présidente', signedOn: '2026-10-05' };
  const versionNow = async () => (await cohort.trainer.get(`/api/v1/plans/${planId}`)).body.version as number;
  const sign = async (status: number, changes: object = {}, client = cohort.cooperative) =>
    client
      .post(`/api/v1/plans/${planId}/signature`, { id: uuidv7(), ...signature, ...changes })
      .set('if-match', `"${await versionNow()}"`)
      .expect(status);
  const givenSigned = async () => {
    const id = await add();
    await moveAction(id, 'planned').expect(200);
    await movePlan('proposed').expect(200);
    await sign(201);
    return id;
  };

  it('opens the whole plan in one request, with the needs and what could be done about them', async () => {
    const id = await add();
    const { body } = await cohort.cooperative.get(`/api/v1/enrolments/${enrolmentId}/plan`).expect(200);
    expect(body).toMatchObject({ agreedNeeds: 2, may: [] });
    expect(body.plan).toMatchObject({
      id: planId,
      status: 'draft',
      revision: 1,
      version: 1,
      signatures: [],
      may: [],
    });
    expect(body.plan.needs.map(({ criterionCode }: { criterionCode: string }) => criterionCode)).toEqual([
      'FIN1',
      'GOV1',
    ]);
    expect(body.plan.needs[0].suggestions.length).toBeGreaterThan(1);
    const content: Partial<ReturnType<typeof action>> = action();
    delete content.id;
    expect(body.plan.actions).toMatchObject([
      { id, ...content, status: 'draft', timing: 'not_due', version: 1 },
    ]);
    const trainers = await cohort.trainer.get(`/api/v1/plans/${planId}`).expect(200);
    expect(trainers.body).toMatchObject({ may: ['edit'], mayMoveTo: [] });
    expect(trainers.body.actions[0]).toMatchObject({
      may: ['edit', 'delete', 'work'],
      mayMoveTo: ['planned', 'cancelled'],
    });
  });

  it('says that there is no plan yet, and begins one only once', async () => {
    const other = await givenCohort(api, { cooperatives: 1, membersEach: 1 });
    const path = `/api/v1/enrolments/${other.enrolments[0]?.id}/plan`;
    const { body } = await other.trainer.get(path).expect(200);
    expect(body).toMatchObject({ plan: null, agreedNeeds: 0, may: ['start'] });
    await other.trainer.post(path, { id: uuidv7() }).expect(201);
    const twice = await other.trainer.post(path, { id: uuidv7() }).expect(409);
    expect(twice.body.code).toBe('plan-already-begun');
  });

  it.each([
    ['a need', { needId: null }, '/needId', 'need-missing'],
    ['a responsible person', { responsibleName: ' ' }, '/responsibleName', 'responsible-missing'],
    ['who that person is', { responsibleKind: null }, '/responsibleKind', 'responsible-missing'],
    ['a deadline', { dueOn: null }, '/dueOn', 'deadline-missing'],
    ['an indicator', { indicators: [] }, '/indicators', 'indicator-missing'],
  ])('plans no action without %s', async (_, changes, pointer, code) => {
    const id = await add(changes);
    const reply = await moveAction(id, 'planned').expect(422);
    expect(reply.body).toMatchObject({ code: 'action-not-whole', errors: [{ pointer, code }] });
    const whole = await cohort.trainer
      .patch(`/api/v1/actions/${id}`, { ...action(), id: undefined }, 1)
      .expect(200);
    expect(whole.body.actions[0]).toMatchObject({ status: 'draft', version: 2 });
    await moveAction(id, 'planned').expect(200);
  });

  it('names everything that is missing at once, and keeps a planned action whole', async () => {
    const bare = { needId: null, responsibleKind: null, responsibleName: '', dueOn: null, indicators: [] };
    const reply = await moveAction(await add(bare), 'planned').expect(422);
    expect(reply.body.errors).toHaveLength(4);
    const id = await add();
    await moveAction(id, 'planned').expect(200);
    const cut = await cohort.trainer.patch(`/api/v1/actions/${id}`, { indicators: [] }, 2).expect(422);
    expect(cut.body.code).toBe('action-not-whole');
    await cohort.trainer.patch(`/api/v1/actions/${id}`, { title: 'Autre titre' }, 2).expect(200);
  });

  it('never overwrites what somebody else wrote meanwhile', async () => {
    const id = await add();
    const path = `/api/v1/actions/${id}`;
    await cohort.trainer.patch(path, { title: 'Premier' }, 1).expect(200);
    const late = await cohort.coordinator.patch(path, { title: 'Second' }, 1).expect(412);
    expect(late.body.code).toBe('changed-meanwhile');
    await cohort.coordinator.patch(path, { title: 'Second' }).expect(428);
    const plan = await cohort.coordinator.get(`/api/v1/plans/${planId}`).expect(200);
    expect(plan.body.actions[0]).toMatchObject({ title: 'Premier', stakeholders: action().stakeholders });
  });

  it('goes from proposal to signature to work, and shows what each may do next', async () => {
    const early = await movePlan('proposed').expect(409);
    expect(early.body.code).toBe('plan-without-actions');
    const id = await add();
    const planned = await moveAction(id, 'planned').expect(200);
    expect(planned.body.mayMoveTo).toEqual(['proposed']);
    expect((await sign(409)).body.code).toBe('plan-not-proposed');
    expect((await moveAction(id, 'running').expect(409)).body.code).toBe('plan-not-signed');
    const proposed = await movePlan('proposed').expect(200);
    expect(proposed.body).toMatchObject({ may: ['sign'], mayMoveTo: ['draft', 'signed'] });
    expect(
      (await cohort.trainer.post(`/api/v1/plans/${planId}/actions`, action()).expect(409)).body.code,
    ).toBe('plan-not-draft');
    const signed = await sign(201);
    expect(signed.body).toMatchObject({
      status: 'signed',
      signatures: [{ ...signature, revision: 1 }],
      mayMoveTo: [],
    });
    expect(signed.body.actions[0]).toMatchObject({ timing: 'late', mayMoveTo: ['running', 'done'] });
    const running = await moveAction(id, 'running', {}, cohort.cooperative).expect(200);
    expect(running.body).toMatchObject({ status: 'running', actions: [{ status: 'running' }] });
  });

  it('keeps the text that was signed when the plan is revised', async () => {
    const id = await givenSigned();
    expect(
      (await cohort.trainer.patch(`/api/v1/actions/${id}`, { title: 'X' }, 2).expect(409)).body.code,
    ).toBe('plan-not-draft');
    const revised = await movePlan('draft').expect(200);
    expect(revised.body).toMatchObject({ status: 'draft', revision: 2, signatures: [{ revision: 1 }] });
    await cohort.trainer.patch(`/api/v1/actions/${id}`, { title: 'Tout autre chose' }, 2).expect(200);
    await movePlan('proposed').expect(200);
    const again = await sign(201, { signerName: 'Salka' });
    expect(again.body.signatures).toMatchObject([
      { revision: 2, signerName: 'Salka' },
      { revision: 1, signerName: 'Mariam' },
    ]);
    const texts = await api.rows<{ title: string }>(
      `SELECT text #>> '{actions,0,title}' AS title FROM signed_plans WHERE plan_id = $1 ORDER BY revision`,
      [planId],
    );
    expect(texts.map(({ title }) => title)).toEqual(['Tenir le livre de caisse', 'Tout autre chose']);
  });

  it('is done with a day and a proof, and can be taken back', async () => {
    const id = await givenSigned();
    const bare = await moveAction(id, 'done', {}, cohort.cooperative).expect(422);
    expect(bare.body.errors).toEqual([
      { pointer: '/doneOn', code: 'required', params: {} },
      { pointer: '/evidence', code: 'required', params: {} },
    ]);
    const future = await moveAction(id, 'done', { doneOn: '2199-01-01', evidence: 'Cahier' }).expect(422);
    expect(future.body.errors).toMatchObject([{ pointer: '/doneOn', code: 'date-in-future' }]);
    const proof = { doneOn: '2026-10-30', evidence: 'Cahier photographié' };
    const done = await moveAction(id, 'done', proof, cohort.cooperative).expect(200);
    expect(done.body.actions[0]).toMatchObject({ status: 'done', timing: 'done', ...proof });
    const back = await moveAction(id, 'running', {}, cohort.cooperative).expect(200);
    expect(back.body.actions[0]).toMatchObject({ status: 'running', doneOn: null, evidence: proof.evidence });
    expect((await moveAction(id, 'draft').expect(409)).body.code).toBe('move-not-possible');
  });

  it('deletes a draft only; what was planned is cancelled and stays to be seen', async () => {
    const [draft, planned] = [await add(), await add()];
    await moveAction(planned, 'planned').expect(200);
    const left = await cohort.trainer.delete(`/api/v1/actions/${draft}`).expect(200);
    expect(left.body.actions).toHaveLength(1);
    await cohort.trainer.delete(`/api/v1/actions/${draft}`).expect(404);
    const kept = await cohort.trainer.delete(`/api/v1/actions/${planned}`).expect(409);
    expect(kept.body.code).toBe('action-not-draft');
    const cancelled = await moveAction(planned, 'cancelled').expect(200);
    expect(cancelled.body).toMatchObject({ mayMoveTo: [], actions: [{ status: 'cancelled' }] });
    const edited = await cohort.trainer.patch(`/api/v1/actions/${planned}`, { title: 'X' }, 3).expect(409);
    expect(edited.body.code).toBe('action-over');
  });

  it.each([
    ['a title of blanks', { title: '  ' }, '/title', 'blank'],
    ['an end before the start', { startsOn: '2026-11-01' }, '/dueOn', 'before-start'],
    ['another’s need', { needId: uuidv7() }, '/needId', 'unknown-reference'],
    ['a need that is no id', { needId: 12 }, '/needId', 'is-uuid'],
    ['an unknown kind of person', { responsibleKind: 'king' }, '/responsibleKind', 'is-in'],
    [
      'an indicator without words',
      { indicators: [{ kind: 'follow_up', target: '' }] },
      '/indicators/0/label',
      'required',
    ],
    [
      'an unknown status of a stakeholder',
      { stakeholders: [{ name: 'A', status: 'x' }] },
      '/stakeholders/0/status',
      'is-in',
    ],
    ['a NUL character', { responsibleName: 'a\u0000' }, '/responsibleName', 'not-printable'],
    ['a status of its own', { status: 'done' }, '/status', 'unknown-field'],
  ])('refuses %s and adds nothing', async (_, changes, pointer, code) => {
    const body = action(changes);
    const reply = await cohort.trainer.post(`/api/v1/plans/${planId}/actions`, body).expect(422);
    expect(reply.body.errors).toContainEqual(expect.objectContaining({ pointer, code }));
    expect(await api.rows('SELECT 1 FROM actions WHERE id = $1', [body.id])).toEqual([]);
  });

  it('refuses signatures of tomorrow and steps that are no steps', async () => {
    await moveAction(await add(), 'planned').expect(200);
    await movePlan('proposed').expect(200);
    const tomorrow = await sign(422, { signedOn: '2199-01-01' });
    expect(tomorrow.body.errors).toMatchObject([{ pointer: '/signedOn', code: 'date-in-future' }]);
    await sign(422, { signerName: '' });
    await movePlan('signed').expect(422);
    expect((await movePlan('closed').expect(409)).body.code).toBe('plan-move-not-possible');
    await moveAction('no-id', 'planned').expect(422);
  });
});
