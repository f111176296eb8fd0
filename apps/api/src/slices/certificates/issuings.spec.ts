import { startApi, type TestApi } from '../../../test/api';
import { type Cohort, givenCohort } from '../../../test/given-cohort';
import { givenMeeting } from '../../../test/given-delivery';
import { inPortions, IssuingJob } from './issuing-job';

describe('certificates of a large programme', () => {
  let api: TestApi;
  let cohort: Cohort;
  let programme: string;

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  /** More people than one request issues to came to all workshops, of two cooperatives. */
  beforeEach(async () => {
    cohort = await givenCohort(api, { cooperatives: 2, membersEach: 1 });
    programme = `/api/v1/programmes/${cohort.programmeId}`;
    await api.rows('UPDATE programmes SET certificate_threshold = 0.1 WHERE id = $1', [cohort.programmeId]);
    const meeting = await givenMeeting(api, cohort, cohort.enrolments, { startsAt: '2026-10-01T09:00:00Z' });
    for (const [place, { id }] of cohort.enrolments.entries()) {
      await api.rows(
        `WITH person AS (
           INSERT INTO persons (id, given_name, family_name, sex)
           SELECT gen_random_uuid(), 'Venue', 'No ' || n, 'female' FROM generate_series(1, $4::int) n RETURNING id)
         INSERT INTO attendances (session_id, person_id, enrolment_id, status, sex, age_band, marked_by)
         SELECT $1, person.id, $2, 'present', 'female', 'unknown', $3 FROM person`,
        [meeting, id, cohort.trainer.accountId, place === 0 ? 200 : 154],
      );
    }
  });

  const ask = async () => (await cohort.coordinator.post(`${programme}/certificates`, {}).expect(201)).body;
  const work = () => api.app.get(IssuingJob).run();
  const issuingNow = async () =>
    (await cohort.coordinator.get(`${programme}/certificates`).expect(200)).body.issuing;

  it('are issued by themselves once asked for, each once, and say how far they are', async () => {
    const { issued, issuing } = await ask();
    expect(issued).toBe(0);
    expect(issuing).toMatchObject({ expected: 354, issued: 0, endedAt: null, problem: null });
    expect((await ask()).issuing.id).toBe(issuing.id);
    await Promise.all([work(), work()]);
    expect(await issuingNow()).toMatchObject({ id: issuing.id, issued: 354, problem: null });
    const { body } = await cohort.coordinator.get(`/api/v1/certificate-issuings/${issuing.id}`).expect(200);
    expect(body.endedAt).not.toBeNull();
    const [{ given, numbers }] = (await api.rows<{ given: number; numbers: number[] }>(
      `SELECT count(DISTINCT person_id)::int AS given, array_agg(number ORDER BY number) AS numbers
       FROM certificates WHERE programme_id = $1`,
      [cohort.programmeId],
    )) as [{ given: number; numbers: number[] }];
    expect(given).toBe(354);
    expect(numbers).toEqual(Array.from({ length: 354 }, (_, place) => place + 1));
    expect(await ask()).toEqual({ issued: 0, issuing: null });
  });

  it('stop where who asked may no longer issue, and tell it', async () => {
    const { issuing } = await ask();
    await api.rows('UPDATE accounts SET active = false WHERE id = $1', [cohort.coordinator.accountId]);
    await work();
    await api.rows('UPDATE accounts SET active = true WHERE id = $1', [cohort.coordinator.accountId]);
    expect(await issuingNow()).toMatchObject({ id: issuing.id, issued: 0, problem: 'rights-gone' });
    await ask();
    await work();
    expect(await issuingNow()).toMatchObject({ issued: 354, problem: null });
  });

  it('are tried again after a failure nobody foresaw, and given up aloud after three', async () => {
    await ask();
    await api.rows(`CREATE FUNCTION fail_for_test() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION 'no room'; END $$`);
    await api.rows(
      `CREATE TRIGGER failing BEFORE INSERT ON certificates FOR EACH ROW EXECUTE FUNCTION fail_for_test()`,
    );
    await work();
    expect(await issuingNow()).toMatchObject({ endedAt: null, problem: null });
    await work();
    await work();
    await api.rows('DROP FUNCTION fail_for_test CASCADE');
    expect(await issuingNow()).toMatchObject({ issued: 0, problem: 'unforeseen' });
  });

  it('come in portions of one size, each cooperative in one of them', () => {
    const called = [400, 500, 300, 2000, 100, 100].map((marks, place) => ({
      enrolmentId: `e${place}`,
      marks,
    }));
    expect(inPortions(called, 1000)).toEqual([['e0', 'e1'], ['e2'], ['e3'], ['e4', 'e5']]);
    expect(inPortions([], 1000)).toEqual([]);
  });
});
