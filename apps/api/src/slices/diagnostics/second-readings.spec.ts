import { uuidv7 } from 'uuidv7';
import { type Client, givenActor } from '../../../test/actors';
import { startApi, type TestApi } from '../../../test/api';
import { type Cohort, givenCohort } from '../../../test/given-cohort';
import { criteriaOf, givenDiagnostic } from '../../../test/given-diagnostic';

describe('second readings', () => {
  let api: TestApi;
  let cohort: Cohort;
  let enrolmentId: string;
  let colleague: Client;

  beforeAll(async () => {
    api = await startApi();
  });
  beforeEach(async () => {
    cohort = await givenCohort(api, { cooperatives: 2, membersEach: 1 });
    enrolmentId = cohort.enrolments[0]?.id ?? '';
    colleague = await givenActor(api, 'trainer');
    await api.rows(
      `INSERT INTO programme_people (programme_id, account_id, role) VALUES ($1, $2, 'trainer')`,
      [cohort.programmeId, colleague.accountId],
    );
  });
  afterAll(() => api.close());

  const ask = (changes: object = {}) =>
    cohort.coordinator.post(`/api/v1/enrolments/${enrolmentId}/second-readings`, {
      id: uuidv7(),
      wave: 'baseline',
      assessorAccountId: colleague.accountId,
      ...changes,
    });
  const agreement = async () =>
    (await cohort.coordinator.get(`/api/v1/programmes/${cohort.programmeId}/agreement`).expect(200)).body;
  const answerAll = async (
    client: Client,
    id: string,
    level: number,
    except: Record<string, number> = {},
  ) => {
    const { body } = await client.get(`/api/v1/diagnostics/${id}`).expect(200);
    const answers = (await criteriaOf(client, body.gridVersionId as string)).map((criterionCode) => ({
      criterionCode,
      state: 'rated',
      level: except[criterionCode] ?? level,
      note: '',
    }));
    await client.put(`/api/v1/diagnostics/${id}/answers`, { answers }).expect(200);
  };

  it('are held blind by a colleague whom the cooperative is not assigned to', async () => {
    const first = await givenDiagnostic(cohort.trainer, enrolmentId, { except: { GOV1: 0 } });
    const id = uuidv7();
    const asked = await ask({ id }).expect(201);
    expect(asked.body).toMatchObject({ id, status: 'draft', assessorAccountId: colleague.accountId });
    const own = await colleague.get(`/api/v1/diagnostics/${id}`).expect(200);
    expect(own.body).toMatchObject({ reading: 2, answers: [], talks: [], may: ['answer'] });
    for (const client of [cohort.trainer, cohort.coordinator, cohort.administrator, cohort.cooperative]) {
      await client.get(`/api/v1/diagnostics/${id}`).expect(404);
    }
    const day = await colleague.get('/api/v1/my-day').expect(200);
    expect(day.body.diagnostics).toMatchObject([{ id, enrolmentId }]);
    await answerAll(colleague, id, 3);
    await colleague.post(`/api/v1/diagnostics/${id}/finalisation`).expect(201);
    await cohort.trainer.get(`/api/v1/diagnostics/${id}`).expect(200);
    await cohort.cooperative.get(`/api/v1/diagnostics/${id}`).expect(404);
    await cohort.cooperative.get(`/api/v1/diagnostics/${id}/print?locale=fr`).expect(404);
    const results = await cohort.trainer.get(`/api/v1/enrolments/${enrolmentId}/results`).expect(200);
    expect(results.body.waves).toMatchObject([{ diagnosticId: first }]);
  });

  it('hide the first one from whoever of its readers judges for a second time', async () => {
    const first = await givenDiagnostic(cohort.trainer, enrolmentId);
    const id = uuidv7();
    await cohort.coordinator.get(`/api/v1/diagnostics/${first}`).expect(200);
    await ask({ id, assessorAccountId: cohort.coordinator.accountId }).expect(201);
    await cohort.coordinator.get(`/api/v1/diagnostics/${first}`).expect(404);
    const results = await cohort.coordinator.get(`/api/v1/enrolments/${enrolmentId}/results`).expect(200);
    expect(results.body.waves).toEqual([]);
    await answerAll(cohort.coordinator, id, 3);
    await cohort.coordinator.post(`/api/v1/diagnostics/${id}/finalisation`).expect(201);
    await cohort.coordinator.get(`/api/v1/diagnostics/${first}`).expect(200);
  });

  it('tell how far two assessors agree, over all and by criterion', async () => {
    await givenDiagnostic(cohort.trainer, enrolmentId, { level: 3, except: { GOV1: 0, GOV2: 1, FIN1: 2 } });
    expect(await agreement()).toMatchObject({
      overall: { compared: 0, kappa: null, strength: null },
      criteria: [],
      items: [{ enrolmentId, first: { status: 'finalised' }, second: null, agreement: null }],
    });
    const id = uuidv7();
    await ask({ id }).expect(201);
    await answerAll(colleague, id, 3, { GOV1: 4, GOV2: 1, FIN1: 1 });
    expect((await agreement()).overall.compared).toBe(0);
    await colleague.post(`/api/v1/diagnostics/${id}/finalisation`).expect(201);
    const after = await agreement();
    // n = 48; Σ(a − b)² = 17; Σa = 138, Σa² = 410; Σb = 141, Σb² = 423.
    const kappa = 1 - (48 * 17) / (48 * (410 + 423) - 2 * 138 * 141);
    expect(after.overall).toMatchObject({ compared: 48, equal: 46, withinOne: 47 });
    expect(after.overall.kappa).toBeCloseTo(kappa, 10);
    expect(after.criteria.slice(0, 2)).toMatchObject([
      { criterionCode: 'GOV1', compared: 1, equal: 0, withinOne: 0 },
      { criterionCode: 'FIN1', compared: 1, equal: 0, withinOne: 1 },
    ]);
    expect(after.assessors.map(({ accountId }: { accountId: string }) => accountId)).toEqual(
      expect.arrayContaining([colleague.accountId, cohort.trainer.accountId, cohort.coordinator.accountId]),
    );
  });

  it('are refused without a first one, twice, to the same person and to a stranger', async () => {
    expect((await ask().expect(409)).body.code).toBe('no-first-reading');
    await givenDiagnostic(cohort.trainer, enrolmentId);
    const same = await ask({ assessorAccountId: cohort.trainer.accountId }).expect(422);
    expect(same.body.errors).toEqual([{ pointer: '/assessorAccountId', code: 'same-assessor', params: {} }]);
    const stranger = await givenActor(api, 'trainer');
    for (const assessorAccountId of [stranger.accountId, cohort.sponsor.accountId, uuidv7()]) {
      const reply = await ask({ assessorAccountId }).expect(422);
      expect(reply.body.errors[0]).toMatchObject({ code: 'unknown-reference' });
    }
    const id = uuidv7();
    await ask({ id }).expect(201);
    expect((await ask().expect(409)).body.code).toBe('wave-already-begun');
    await answerAll(colleague, id, 2);
    await colleague.post(`/api/v1/diagnostics/${id}/finalisation`).expect(201);
    const correction = { id: uuidv7(), reason: 'Erreur' };
    const reply = await cohort.trainer.post(`/api/v1/diagnostics/${id}/corrections`, correction).expect(409);
    expect(reply.body.code).toBe('second-reading-stands');
  });
});
