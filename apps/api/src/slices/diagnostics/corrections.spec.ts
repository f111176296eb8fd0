import { uuidv7 } from 'uuidv7';
import { startApi, type TestApi } from '../../../test/api';
import { type Cohort, givenCohort } from '../../../test/given-cohort';
import { givenDiagnostic } from '../../../test/given-diagnostic';

describe('corrections of a diagnostic', () => {
  let api: TestApi;
  let cohort: Cohort;
  let enrolmentId: string;
  let first: string;

  beforeAll(async () => {
    api = await startApi();
  });
  beforeEach(async () => {
    cohort = await givenCohort(api, { cooperatives: 1, membersEach: 1 });
    enrolmentId = cohort.enrolments[0]?.id ?? '';
    first = await givenDiagnostic(cohort.trainer, enrolmentId, { level: 2 });
  });
  afterAll(() => api.close());

  const correct = (id: string, reason = 'Le procès-verbal a été retrouvé') => {
    const next = uuidv7();
    return {
      next,
      reply: cohort.trainer.post(`/api/v1/diagnostics/${id}/corrections`, { id: next, reason }),
    };
  };
  const raise = (id: string, level: number) =>
    cohort.trainer.put(`/api/v1/diagnostics/${id}/answers`, {
      answers: [{ criterionCode: 'GOV1', state: 'rated', level, note: '' }],
    });
  const finalise = (id: string) => cohort.trainer.post(`/api/v1/diagnostics/${id}/finalisation`);
  const overallOf = async () => {
    const { body } = await cohort.cooperative.get(`/api/v1/enrolments/${enrolmentId}/results`).expect(200);
    return (body.waves as { diagnosticId: string; result: { overall: number } }[]).map(
      ({ diagnosticId, result }) => [diagnosticId, result.overall],
    );
  };

  it('are the only way: the database itself lets nobody change what is final', async () => {
    for (const change of [
      `UPDATE diagnostics SET held_on = held_on - 1 WHERE id = $1`,
      `UPDATE diagnostic_answers SET level = 4 WHERE diagnostic_id = $1`,
      `DELETE FROM diagnostic_answers WHERE diagnostic_id = $1`,
    ]) {
      await expect(api.rows(change, [first])).rejects.toMatchObject({ code: 'TW004' });
    }
  });

  it('stand beside what they correct, and take its place once they are final', async () => {
    const { next, reply } = correct(first);
    const begun = await reply.expect(201);
    expect(begun.body).toMatchObject({
      edition: 2,
      correctsId: first,
      correctionReason: 'Le procès-verbal a été retrouvé',
      status: 'draft',
    });
    expect(begun.body.answers).toHaveLength(48);
    await raise(next, 4).expect(200);
    expect(await overallOf()).toEqual([[first, 2]]);
    await cohort.cooperative.get(`/api/v1/diagnostics/${next}`).expect(404);
    const before = await cohort.trainer.get(`/api/v1/diagnostics/${first}`).expect(200);
    expect(before.body).toMatchObject({ result: { overall: 2 }, correctedById: next, may: [] });
    await finalise(next).expect(201);
    expect(await overallOf()).toEqual([[next, expect.any(Number)]]);
    const old = await cohort.cooperative.get(`/api/v1/diagnostics/${first}`).expect(200);
    expect(old.body).toMatchObject({ result: { overall: 2 }, correctedById: next });
    expect(old.body.supersededAt).not.toBeNull();
    const list = await cohort.cooperative.get(`/api/v1/enrolments/${enrolmentId}/diagnostics`).expect(200);
    expect(list.body.items).toMatchObject([
      { id: first, edition: 1, correctionReason: null, supersededAt: expect.any(String) },
      { id: next, edition: 2, supersededAt: null },
    ]);
  });

  it('leave what was agreed and planned where it is, and count once for the programme', async () => {
    const need = {
      id: uuidv7(),
      criterionCode: 'GOV1',
      status: 'agreed',
      remedy: 'training',
      statement: 'Former',
    };
    const decision = { decidedOn: '2026-10-02', decidedWith: '', decisions: [need] };
    await cohort.trainer.put(`/api/v1/enrolments/${enrolmentId}/needs`, decision).expect(200);
    const { next, reply } = correct(first);
    await reply.expect(201);
    const board = () => cohort.coordinator.get(`/api/v1/programmes/${cohort.programmeId}/board`).expect(200);
    const during = await board();
    await raise(next, 1).expect(200);
    await finalise(next).expect(201);
    const after = await board();
    expect(during.body.rows).toHaveLength(1);
    expect(after.body.rows).toHaveLength(1);
    const needs = await cohort.trainer.get(`/api/v1/enrolments/${enrolmentId}/needs`).expect(200);
    expect(needs.body).toMatchObject({ diagnosticId: next });
    expect(
      needs.body.gaps.find((gap: { criterionCode: string }) => gap.criterionCode === 'GOV1'),
    ).toMatchObject({
      level: 1,
      decision: { id: need.id },
    });
  });

  it('come one at a time, with a reason, and only of what is final and stands', async () => {
    await correct(first, ' ').reply.expect(422);
    const { next, reply } = correct(first);
    await reply.expect(201);
    expect((await correct(first).reply.expect(409)).body.code).toBe('correction-already-begun');
    expect((await correct(next).reply.expect(409)).body.code).toBe('diagnostic-not-finalised');
    await finalise(next).expect(201);
    expect((await correct(first).reply.expect(409)).body.code).toBe('correction-already-begun');
    await correct(next).reply.expect(201);
  });

  it('show the next wave what was found before, as it was corrected', async () => {
    const { next, reply } = correct(first);
    await reply.expect(201);
    await raise(next, 4).expect(200);
    await finalise(next).expect(201);
    const id = uuidv7();
    const body = { id, wave: 'endline', perspective: 'assessor', heldOn: '2026-11-01', respondents: [] };
    const begun = await cohort.trainer
      .post(`/api/v1/enrolments/${enrolmentId}/diagnostics`, body)
      .expect(201);
    expect(begun.body.answers).toEqual([]);
    expect(begun.body.earlier).toMatchObject({ id: next, wave: 'baseline' });
    expect(
      begun.body.earlier.answers.find((each: { criterionCode: string }) => each.criterionCode === 'GOV1'),
    ).toMatchObject({ level: 4, seenOnSite: false, files: [] });
  });
});
