import { uuidv7 } from 'uuidv7';
import { type Cohort, givenCohort } from '../../../test/given-cohort';
import { givenDiagnostic, givenNeeds } from '../../../test/given-diagnostic';
import { startApi, type TestApi } from '../../../test/api';

describe('needs', () => {
  let api: TestApi;
  let cohort: Cohort;
  let enrolmentId: string;
  let path: string;

  beforeAll(async () => {
    api = await startApi();
  });
  beforeEach(async () => {
    cohort = await givenCohort(api, { cooperatives: 1, membersEach: 1 });
    enrolmentId = cohort.enrolments[0]?.id ?? '';
    path = `/api/v1/enrolments/${enrolmentId}/needs`;
  });
  afterAll(() => api.close());

  const decision = (criterionCode: string, changes: object = {}) => ({
    id: uuidv7(),
    criterionCode,
    status: 'agreed',
    remedy: 'training',
    statement: 'Former le bureau',
    ...changes,
  });
  const decided = (...decisions: object[]) => ({
    decidedOn: '2026-10-02',
    decidedWith: 'Le bureau',
    decisions,
  });

  it('ranks the gaps of the latest diagnostic, with what could be done', async () => {
    await givenDiagnostic(cohort.trainer, enrolmentId, { except: { GOV1: 0, COM3: 1, STR3: 2 } });
    const { body } = await cohort.trainer.get(path).expect(200);
    expect(body.gaps).toMatchObject([
      { criterionCode: 'GOV1', priority: 9, legalBlocker: true, decision: null },
      { criterionCode: 'COM3', priority: 2, legalBlocker: false },
      { criterionCode: 'STR3', priority: 2 },
    ]);
    expect(body.gaps[0].found.fr).toBe('Jamais tenue');
    expect(body.gaps[0].suggestions).toHaveLength(3);
    expect(body.may).toEqual(['decide']);
    await givenDiagnostic(cohort.trainer, enrolmentId, { wave: 'midline', except: { FIN1: 1 } });
    const later = await cohort.cooperative.get(path).expect(200);
    expect(later.body.gaps).toMatchObject([{ criterionCode: 'FIN1' }]);
    expect(later.body.may).toEqual([]);
  });

  it('decides many at once, again if minds change, and keeps the need’s id', async () => {
    await givenDiagnostic(cohort.trainer, enrolmentId, { except: { GOV1: 0, FIN1: 1 } });
    const first = decision('GOV1');
    const reply = await cohort.trainer
      .put(path, decided(first, decision('FIN1', { status: 'declined' })))
      .expect(200);
    expect(reply.body.gaps).toMatchObject([
      { decision: { id: first.id, status: 'agreed', category: 'legal', decidedWith: 'Le bureau' } },
      { decision: { status: 'declined' } },
    ]);
    const again = await cohort.trainer
      .put(path, decided(decision('GOV1', { remedy: 'compliance' })))
      .expect(200);
    expect(again.body.gaps[0].decision).toMatchObject({ id: first.id, remedy: 'compliance' });
    expect(await api.rows('SELECT 1 FROM needs WHERE enrolment_id = $1', [enrolmentId])).toHaveLength(2);
    await givenDiagnostic(cohort.trainer, enrolmentId, { wave: 'midline', except: { FIN1: 1 } });
    const later = await cohort.trainer.get(path).expect(200);
    expect(later.body.others).toMatchObject([{ criterionCode: 'GOV1', status: 'agreed' }]);
  });

  it('says who answers for it, and keeps who it was while nobody says otherwise', async () => {
    await givenDiagnostic(cohort.trainer, enrolmentId, { except: { GOV1: 0 } });
    const before = await cohort.trainer.get(path).expect(200);
    expect(before.body.owners).toMatchObject([{ kind: 'member' }, { kind: 'trainer' }]);
    const owner = { kind: 'institution', name: 'ODCO' };
    const ownerAfter = async (changes: object) => {
      const reply = await cohort.trainer.put(path, decided(decision('GOV1', changes))).expect(200);
      return reply.body.gaps[0].decision.owner;
    };
    expect(await ownerAfter({ owner })).toEqual(owner);
    expect(await ownerAfter({ remedy: 'compliance' })).toEqual(owner);
    expect(await ownerAfter({ owner: null })).toBeNull();
    const wrong = decided(decision('GOV1', { owner: { kind: 'nobody', name: ' ' } }));
    await cohort.trainer.put(path, wrong).expect(422);
  });

  it('needs a finalised diagnostic', async () => {
    const empty = await cohort.trainer.get(path).expect(200);
    expect(empty.body).toMatchObject({ diagnosticId: null, gaps: [], others: [], may: [] });
    const reply = await cohort.trainer.put(path, decided(decision('GOV1'))).expect(409);
    expect(reply.body.code).toBe('diagnostic-not-finalised');
  });

  it.each([
    ['no gap of the diagnostic', [decision('STR1')], '/decisions/0/criterionCode', 'unknown-reference'],
    [
      'the same gap twice',
      [decision('GOV1'), decision('GOV1')],
      '/decisions/1/criterionCode',
      'listed-twice',
    ],
    ['a blank statement', [decision('GOV1', { statement: ' ' })], '/decisions/0/statement', 'blank'],
    ['an unknown remedy', [decision('GOV1', { remedy: 'prayer' })], '/decisions/0/remedy', 'is-in'],
    ['a need that is met', [decision('GOV1', { status: 'met' })], '/decisions/0/status', 'is-in'],
  ])('refuses %s and decides nothing', async (_, decisions, pointer, code) => {
    await givenDiagnostic(cohort.trainer, enrolmentId, { except: { GOV1: 0, FIN1: 1 } });
    const reply = await cohort.trainer.put(path, decided(decision('FIN1'), ...decisions)).expect(422);
    const place = pointer.replace(/\d/, (digit) => String(Number(digit) + 1));
    expect(reply.body.errors).toContainEqual(expect.objectContaining({ pointer: place, code }));
    expect(await api.rows('SELECT 1 FROM needs WHERE enrolment_id = $1', [enrolmentId])).toEqual([]);
  });

  it('does not take a need from under an action of the plan', async () => {
    const needs = await givenNeeds(cohort.trainer, enrolmentId, ['FIN1']);
    const planId = uuidv7();
    await cohort.trainer.post(`/api/v1/enrolments/${enrolmentId}/plan`, { id: planId }).expect(201);
    await api.rows('INSERT INTO actions (id, plan_id, need_id, title) VALUES ($1, $2, $3, $4)', [
      uuidv7(),
      planId,
      needs.FIN1,
      'Tenir le livre de caisse',
    ]);
    const reply = await cohort.trainer
      .put(path, decided(decision('FIN1', { status: 'declined' })))
      .expect(422);
    expect(reply.body.errors).toEqual([{ pointer: '/decisions/0/status', code: 'need-in-plan', params: {} }]);
  });
});
