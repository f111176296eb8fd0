import sharp from 'sharp';
import { uuidv7 } from 'uuidv7';
import { type Client } from '../../../test/actors';
import { startApi, type TestApi } from '../../../test/api';
import { type Cohort, givenCohort } from '../../../test/given-cohort';
import { criteriaOf } from '../../../test/given-diagnostic';

describe('two views of one cooperative', () => {
  let api: TestApi;
  let cohort: Cohort;
  let enrolmentId: string;

  beforeAll(async () => {
    api = await startApi();
  });
  beforeEach(async () => {
    cohort = await givenCohort(api, { cooperatives: 1, membersEach: 1 });
    enrolmentId = cohort.enrolments[0]?.id ?? '';
  });
  afterAll(() => api.close());

  const rated = (criterionCode: string, level: number, more: object = {}) => ({
    criterionCode,
    state: 'rated',
    level,
    note: '',
    ...more,
  });
  const start = async (client: Client, perspective: string) => {
    const id = uuidv7();
    const respondents = [{ name: 'Mariam', role: 'présidente' }];
    const body = { id, wave: 'baseline', perspective, heldOn: '2026-10-01', respondents };
    const reply = await client.post(`/api/v1/enrolments/${enrolmentId}/diagnostics`, body).expect(201);
    return { id, gridVersionId: String(reply.body.gridVersionId) };
  };
  const save = (client: Client, id: string, answers: object[]) =>
    client.put(`/api/v1/diagnostics/${id}/answers`, { answers });
  const fill = async (client: Client, perspective: string, level: number, except: Record<string, number>) => {
    const { id, gridVersionId } = await start(client, perspective);
    const codes = await criteriaOf(client, gridVersionId);
    const answers = codes.map((code) => rated(code, except[code] ?? level, { note: perspective }));
    await save(client, id, answers).expect(200);
    return id;
  };
  const finalise = (client: Client, id: string) => client.post(`/api/v1/diagnostics/${id}/finalisation`);
  const settle = (id: string, changes: object = {}) =>
    cohort.trainer.put(`/api/v1/diagnostics/${id}/agreements`, {
      criterionCode: 'GOV1',
      level: 2,
      agreedBy: 'Mariam et Youssef',
      note: 'Procès-verbal montré',
      agreedOn: '2026-10-02',
      ...changes,
    });

  it('lets the cooperative answer for itself, and its trainer enter what was filled in on paper', async () => {
    const own = await fill(cohort.cooperative, 'self', 3, {});
    const read = await cohort.cooperative.get(`/api/v1/diagnostics/${own}`).expect(200);
    expect(read.body.may).toEqual(['answer', 'attach', 'finalise']);
    await save(cohort.trainer, own, [rated('GOV1', 2)]).expect(200);
    const final = await finalise(cohort.cooperative, own).expect(201);
    expect(final.body).toMatchObject({ status: 'finalised', talks: [], openTalks: 0, may: [] });
  });

  it('puts up for a talk what differs by two levels, and counts the level that was agreed', async () => {
    const id = await fill(cohort.trainer, 'assessor', 2, { GOV1: 1, FIN1: 4 });
    const before = await cohort.trainer.get(`/api/v1/diagnostics/${id}`).expect(200);
    const own = await fill(cohort.cooperative, 'self', 2, { GOV1: 3, FIN1: 1 });
    const hidden = await cohort.trainer.get(`/api/v1/diagnostics/${id}`).expect(200);
    expect(hidden.body.talks).toEqual([]);
    await finalise(cohort.cooperative, own).expect(201);
    const open = await cohort.trainer.get(`/api/v1/diagnostics/${id}`).expect(200);
    expect(open.body.talks).toEqual([
      {
        criterionCode: 'FIN1',
        assessorLevel: 4,
        assessorNote: 'assessor',
        selfLevel: 1,
        selfNote: 'self',
        agreed: null,
      },
      expect.objectContaining({ criterionCode: 'GOV1', assessorLevel: 1, selfLevel: 3 }),
    ]);
    const settled = await settle(id).expect(200);
    expect(settled.body.talks[1].agreed).toEqual({
      level: 2,
      agreedBy: 'Mariam et Youssef',
      note: 'Procès-verbal montré',
      agreedOn: '2026-10-02',
    });
    expect(settled.body.result.overall).toBeGreaterThan(before.body.result.overall);
    expect(
      settled.body.answers.find((each: { criterionCode: string }) => each.criterionCode === 'GOV1'),
    ).toMatchObject({ level: 1 });
    const final = await finalise(cohort.trainer, id).expect(201);
    expect(final.body).toMatchObject({ openTalks: 1, result: { overall: settled.body.result.overall } });
    expect((await settle(id).expect(409)).body.code).toBe('diagnostic-finalised');
    await cohort.cooperative.get(`/api/v1/diagnostics/${id}`).expect(200);
  });

  it('takes back what was agreed: on demand, and when the assessor finds another level', async () => {
    const id = await fill(cohort.trainer, 'assessor', 2, { GOV1: 0 });
    await finalise(cohort.cooperative, await fill(cohort.cooperative, 'self', 2, { GOV1: 4 })).expect(201);
    const before = await cohort.trainer.get(`/api/v1/diagnostics/${id}`).expect(200);
    await settle(id).expect(200);
    const taken = await settle(id, { level: null, agreedBy: '' }).expect(200);
    expect(taken.body.talks[0].agreed).toBeNull();
    expect(taken.body.result).toEqual(before.body.result);
    await settle(id).expect(200);
    await save(cohort.trainer, id, [rated('GOV1', 0, { note: 'même niveau' })]).expect(200);
    const kept = await cohort.trainer.get(`/api/v1/diagnostics/${id}`).expect(200);
    expect(kept.body.talks[0].agreed.level).toBe(2);
    await save(cohort.trainer, id, [rated('GOV1', 1)]).expect(200);
    const gone = await cohort.trainer.get(`/api/v1/diagnostics/${id}`).expect(200);
    expect(gone.body.talks[0]).toMatchObject({ assessorLevel: 1, agreed: null });
  });

  it.each([
    ['a criterion that does not differ', { criterionCode: 'GOV2' }, '/criterionCode', 'no-difference'],
    ['an unknown criterion', { criterionCode: 'XXX' }, '/criterionCode', 'no-difference'],
    ['nobody who agreed', { agreedBy: ' ' }, '/agreedBy', 'required'],
    ['a day to come', { agreedOn: '2199-01-01' }, '/agreedOn', 'date-in-future'],
    ['a level too high', { level: 5 }, '/level', 'max'],
  ])('refuses to settle on %s', async (_, changes, pointer, code) => {
    const id = await fill(cohort.trainer, 'assessor', 2, { GOV1: 0 });
    await finalise(cohort.cooperative, await fill(cohort.cooperative, 'self', 2, { GOV1: 4 })).expect(201);
    const reply = await settle(id, changes).expect(422);
    expect(reply.body.errors).toContainEqual(expect.objectContaining({ pointer, code }));
    expect(await api.rows('SELECT 1 FROM diagnostic_agreements WHERE diagnostic_id = $1', [id])).toEqual([]);
  });

  it('keeps what stands behind an answer: who said it, what was seen, its files', async () => {
    const { id } = await start(cohort.trainer, 'assessor');
    const fileId = uuidv7();
    const photo = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#1b6f8f' } })
      .jpeg()
      .toBuffer();
    await cohort.trainer
      .upload(`/api/v1/enrolments/${enrolmentId}/files?fileId=${fileId}&name=statuts.jpg`, photo)
      .expect(201);
    const evidence = { seenOnSite: true, respondent: 'Mariam', fileIds: [fileId] };
    await save(cohort.trainer, id, [rated('GOV1', 3, evidence), rated('GOV2', 1)]).expect(200);
    const read = await cohort.trainer.get(`/api/v1/diagnostics/${id}`).expect(200);
    expect(read.body.answers[0]).toMatchObject({
      criterionCode: 'GOV1',
      seenOnSite: true,
      respondent: 'Mariam',
      files: [{ id: fileId, mediaType: 'image/jpeg' }],
    });
    expect(read.body.answers[0].answeredBy).toContain('trainer');
    expect(read.body.answers[1]).toMatchObject({ seenOnSite: false, respondent: null, files: [] });
    const foreign = await givenCohort(api, { cooperatives: 1, membersEach: 1 });
    const path = `/api/v1/enrolments/${foreign.enrolments[0]?.id}/files?fileId=${uuidv7()}&name=a.jpg`;
    const theirs = await foreign.trainer.upload(path, photo).expect(201);
    const refused = await save(cohort.trainer, id, [
      rated('GOV2', 1),
      rated('GOV3', 1, { fileIds: [theirs.body.id] }),
    ]).expect(422);
    expect(refused.body.errors).toEqual([
      { pointer: '/answers/1/fileIds/0', code: 'unknown-reference', params: {} },
    ]);
    await save(cohort.trainer, id, [rated('GOV1', 3, { fileIds: [] })]).expect(200);
    const bare = await cohort.trainer.get(`/api/v1/diagnostics/${id}`).expect(200);
    expect(bare.body.answers[0]).toMatchObject({ seenOnSite: false, files: [] });
  });

  it('takes a photo after the answer, once, and lets a later word on the answer leave it', async () => {
    const { id } = await start(cohort.trainer, 'assessor');
    const photo = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#1b6f8f' } })
      .jpeg()
      .toBuffer();
    const sendPhoto = async () => {
      const fileId = uuidv7();
      const path = `/api/v1/enrolments/${enrolmentId}/files?fileId=${fileId}&name=statuts.jpg`;
      await cohort.trainer.upload(path, photo).expect(201);
      return fileId;
    };
    const attach = (criterionCode: string, fileId: string) =>
      cohort.trainer.post(`/api/v1/diagnostics/${id}/evidence`, { criterionCode, fileId });
    const fileId = await sendPhoto();
    const early = await attach('GOV1', fileId).expect(422);
    expect(early.body.errors[0]).toMatchObject({ pointer: '/criterionCode', code: 'unknown-reference' });
    await save(cohort.trainer, id, [rated('GOV1', 3)]).expect(200);
    const unknown = await attach('GOV1', uuidv7()).expect(422);
    expect(unknown.body.errors[0]).toMatchObject({ pointer: '/fileIds/0', code: 'unknown-reference' });
    await attach('GOV1', fileId).expect(200);
    const twice = await attach('GOV1', fileId.toUpperCase()).expect(200);
    expect(twice.body.files).toMatchObject([{ id: fileId, mediaType: 'image/jpeg' }]);
    await save(cohort.trainer, id, [rated('GOV1', 4)]).expect(200);
    const second = await sendPhoto();
    expect((await attach('GOV1', second).expect(200)).body.files).toMatchObject([
      { id: fileId },
      { id: second },
    ]);
    await api.rows(
      `WITH more AS (
         INSERT INTO files (id, enrolment_id, media_type, byte_size, name, sent_sha256, created_by)
         SELECT gen_random_uuid(), enrolment_id, 'application/pdf', byte_size, name, '', created_by
         FROM files, generate_series(1, 18) WHERE files.id = $2 RETURNING id)
       INSERT INTO diagnostic_evidence (diagnostic_id, criterion_code, file_id, position)
       SELECT $1, 'GOV1', id, 2 + row_number() OVER () FROM more`,
      [id, fileId],
    );
    const full = await attach('GOV1', await sendPhoto()).expect(422);
    expect(full.body.errors[0]).toMatchObject({ pointer: '/fileId', code: 'too-many-files' });
    await attach('GOV1', fileId).expect(200);
  });

  it('lets two people keep its heading without losing a word', async () => {
    const { id } = await start(cohort.trainer, 'assessor');
    const path = `/api/v1/diagnostics/${id}`;
    const { version } = (await cohort.trainer.get(path).expect(200)).body as { version: number };
    const header = { heldOn: '2026-10-03', respondents: [{ name: 'Fatima', role: 'trésorière' }] };
    const changed = await cohort.trainer.patch(path, header, version).expect(200);
    expect(changed.body).toMatchObject(header);
    await cohort.coordinator.patch(path, { ...header, respondents: [] }, version).expect(412);
    const future = { ...header, heldOn: '2199-01-01' };
    await cohort.trainer.patch(path, future, changed.body.version as number).expect(422);
    await cohort.trainer.patch(path, { ...header, respondents: [{ name: ' ', role: '' }] }, 2).expect(422);
  });
});
