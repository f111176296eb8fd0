import { uuidv7 } from 'uuidv7';
import { startApi, type TestApi } from '../../../../test/api';
import { type Cohort, givenCohort } from '../../../../test/given-cohort';
import { givenSession } from '../../../../test/given-session';

describe('the attendance of a cooperative, session by session', () => {
  let api: TestApi;
  let cohort: Cohort;
  const address = (place: number) => `/api/v1/enrolments/${cohort.enrolments[place]?.id}/attendance`;

  beforeAll(async () => {
    api = await startApi();
    cohort = await givenCohort(api, { cooperatives: 2, membersEach: 3 });
  });
  afterAll(() => api.close());

  it('counts its own people in the sessions that were held, and tells where the signed sheet is', async () => {
    const sessionId = await givenSession(api, cohort, { startsInHours: -5 });
    await givenSession(api, cohort, { startsInHours: 48 });
    const marks = cohort.enrolments.flatMap(({ id, members }, turn) =>
      members.map(({ personId }, place) => ({
        personId,
        enrolmentId: id,
        status: turn === 1 ? 'present' : (['left_early', 'excused', 'not_expected'][place] ?? ''),
      })),
    );
    const headcounts = [{ enrolmentId: cohort.enrolments[0]?.id, female: 2, male: 1, unknown: 0 }];
    const roll = { marks, headcounts, notes: '', held: true };
    await cohort.trainer.put(`/api/v1/sessions/${sessionId}/roll`, roll, 1).expect(200);
    const { body } = await cohort.trainer.get(address(0)).expect(200);
    expect(body).toMatchObject({ attended: 1, expected: 2 });
    expect(body.sessions).toEqual([
      expect.objectContaining({
        ...{ sessionId, attended: 1, expected: 2, counted: 3 },
        ...{ signedSheets: 0, reported: false },
      }),
    ]);
    const fileId = uuidv7();
    await api.rows(
      `INSERT INTO files (id, enrolment_id, media_type, byte_size, name, width, height, sent_sha256, created_by)
       VALUES ($1, $2, 'image/png', 1, 'a.png', 1, 1, '', $3)`,
      [fileId, cohort.enrolments[0]?.id, cohort.trainer.accountId],
    );
    const claim = { fileId, enrolmentId: cohort.enrolments[0]?.id, kind: 'signed_sheet' };
    await cohort.trainer.post(`/api/v1/sessions/${sessionId}/files`, claim).expect(201);
    expect((await cohort.coordinator.get(address(1)).expect(200)).body).toMatchObject({
      attended: 3,
      sessions: [{ signedSheets: 1 }],
    });
  });

  it('is there for who calls the roll of that cooperative, and for nobody else', async () => {
    const foreign = await givenCohort(api, { cooperatives: 1, membersEach: 1 });
    await foreign.trainer.get(address(0)).expect(404);
    await cohort.sponsor.get(address(0)).expect(403);
    await cohort.cooperative.get(address(0)).expect(403);
  });
});
