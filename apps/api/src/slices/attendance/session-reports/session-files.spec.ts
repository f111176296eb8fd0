import { uuidv7 } from 'uuidv7';
import { type Client, givenActor } from '../../../../test/actors';
import { startApi, type TestApi } from '../../../../test/api';
import { type Cohort, givenCohort } from '../../../../test/given-cohort';
import { givenSession } from '../../../../test/given-session';

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

describe('photos of a session', () => {
  let api: TestApi;
  let cohort: Cohort;
  let sessionId: string;
  let enrolmentId: string;
  const files = () => `/api/v1/sessions/${sessionId}/files`;
  const send = async (who: Client, of = enrolmentId): Promise<string> => {
    const fileId = uuidv7();
    await who
      .upload(`/api/v1/enrolments/${of}/files?fileId=${fileId}&name=feuille.png`, onePixel)
      .expect(201);
    return fileId;
  };

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    cohort = await givenCohort(api, { cooperatives: 2, membersEach: 1 });
    enrolmentId = cohort.enrolments[0]?.id ?? '';
    sessionId = await givenSession(api, cohort);
  });

  it('are kept with the session, once, and found there by who follows it', async () => {
    const claim = { fileId: await send(cohort.trainer), enrolmentId, kind: 'signed_sheet' };
    await cohort.trainer.post(files(), claim).expect(201);
    const { body } = await cohort.trainer.post(files(), claim).expect(201);
    expect(body.items).toMatchObject([{ id: claim.fileId, kind: 'signed_sheet', mediaType: 'image/png' }]);
    expect((await cohort.coordinator.get(files()).expect(200)).body.items).toHaveLength(1);
    await cohort.coordinator.get(`/api/v1/files/${claim.fileId}/thumbnail`).expect(200);
  });

  it('can be removed and brought back', async () => {
    const fileId = await send(cohort.trainer);
    await cohort.trainer.post(files(), { fileId, enrolmentId, kind: 'picture' }).expect(201);
    const removal = `/api/v1/session-files/${fileId}/removal`;
    expect((await cohort.trainer.put(removal, { removed: true }).expect(200)).body.items).toEqual([]);
    expect((await cohort.trainer.put(removal, { removed: false }).expect(200)).body.items).toHaveLength(1);
  });

  it('are of the session’s own cooperatives, and of no other session', async () => {
    const fileId = await send(cohort.trainer);
    const foreign = await givenCohort(api, { cooperatives: 1, membersEach: 1 });
    const stranger = { fileId, enrolmentId: foreign.enrolments[0]?.id, kind: 'picture' };
    expect((await cohort.trainer.post(files(), stranger).expect(422)).body.code).toBe('unknown-reference');
    const missing = { fileId: uuidv7(), enrolmentId, kind: 'picture' };
    await cohort.trainer.post(files(), missing).expect(422);
    await cohort.trainer.post(files(), { fileId, enrolmentId, kind: 'picture' }).expect(201);
    const other = await givenSession(api, cohort, { startsInHours: -30 });
    await cohort.trainer
      .post(`/api/v1/sessions/${other}/files`, { fileId, enrolmentId, kind: 'picture' })
      .expect(409);
    await foreign.trainer.get(files()).expect(404);
    await foreign.trainer.put(`/api/v1/session-files/${fileId}/removal`, { removed: true }).expect(404);
    await cohort.sponsor.get(files()).expect(403);
    await cohort.cooperative.get(files()).expect(403);
  });

  it('are taken by who stands in for a colleague too, for that session alone', async () => {
    const standIn = await givenActor(api, 'trainer');
    const away = `/api/v1/enrolments/${enrolmentId}/files?fileId=${uuidv7()}&name=a.png`;
    await standIn.upload(away, onePixel).expect(404);
    const colleagues = await send(cohort.trainer);
    await api.rows('UPDATE sessions SET trainer_account_id = $1 WHERE id = $2', [
      standIn.accountId,
      sessionId,
    ]);
    const fileId = await send(standIn);
    await standIn.post(files(), { fileId, enrolmentId, kind: 'signed_sheet' }).expect(201);
    await standIn.get(`/api/v1/files/${fileId}/thumbnail`).expect(200);
    await standIn.get(`/api/v1/files/${colleagues}/thumbnail`).expect(404);
  });
});
