import fc from 'fast-check';
import { uuidv7 } from 'uuidv7';
import { startApi, type TestApi } from '../../../test/api';
import { type Cohort, givenCohort } from '../../../test/given-cohort';
import { givenSession } from '../../../test/given-session';

const day = '2026-10-05';

interface Listed {
  personId: string;
  enrolmentId: string;
  status: string | null;
}

describe('who is expected at a session', () => {
  let api: TestApi;
  let cohort: Cohort;
  let sessionId: string;
  let path: string;

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    cohort = await givenCohort(api, { cooperatives: 2, membersEach: 2 });
    sessionId = await givenSession(api, cohort, { startsAt: `${day}T09:00:00Z` });
    path = `/api/v1/sessions/${sessionId}/roll`;
  });

  const listed = async (): Promise<Listed[]> => (await cohort.trainer.get(path).expect(200)).body.people;
  const enrolment = (place: number) => {
    const found = cohort.enrolments[place];
    if (found === undefined) throw new Error('a cohort of two');
    return found;
  };
  const member = (place: number) => {
    const found = enrolment(0).members[place];
    if (found === undefined) throw new Error('a cooperative of two');
    return found;
  };
  const setDates = (membershipId: string, from: string, to: string | null) =>
    api.rows('UPDATE memberships SET from_date = $2, to_date = $3 WHERE id = $1', [membershipId, from, to]);

  it.each([
    ['joined that day', day, null, true],
    ['joined the day after', '2026-10-06', null, false],
    ['left that day', '2020-01-01', day, true],
    ['left the day before', '2020-01-01', '2026-10-04', false],
  ])('somebody who %s', async (_, from, to, expected) => {
    const { personId, membershipId } = member(0);
    await setDates(membershipId, from, to);
    expect((await listed()).some((person) => person.personId === personId)).toBe(expected);
  });

  it.each([
    ['enrolled that day', day, 'active', null, 2],
    ['enrolled the day after', '2026-10-06', 'active', null, 0],
    ['withdrawn that day', '2026-09-01', 'withdrawn', day, 2],
    ['withdrawn the day before', '2026-09-01', 'withdrawn', '2026-10-04', 0],
  ])('members of a cooperative %s', async (_, enrolledOn, status, leftOn, expected) => {
    const { id } = enrolment(0);
    await api.rows('UPDATE enrolments SET enrolled_on = $2, status = $3, left_on = $4 WHERE id = $1', [
      ...[id, enrolledOn, status, leftOn],
    ]);
    const ofCooperative = (await listed()).filter(({ enrolmentId }) => enrolmentId === id);
    expect(ofCooperative).toHaveLength(expected);
  });

  it('somebody who moved from one cooperative to the other, for the one of that day', async () => {
    const { personId, membershipId } = member(0);
    await setDates(membershipId, '2020-01-01', day);
    await api.rows(
      `INSERT INTO memberships (id, cooperative_id, person_id, member_code, from_date) VALUES ($1, $2, $3, 'X1', $4)`,
      [uuidv7(), enrolment(1).cooperativeId, personId, day],
    );
    const places = (await listed()).filter((person) => person.personId === personId);
    expect(places).toEqual([expect.objectContaining({ enrolmentId: enrolment(1).id, memberCode: 'X1' })]);
  });

  it('keeps whoever was marked, with their band of that day, after they left', async () => {
    const { personId, membershipId } = member(0);
    const mark = { personId, enrolmentId: enrolment(0).id, status: 'present' };
    await cohort.trainer.put(path, { marks: [mark], headcounts: [], notes: '', held: false }, 1).expect(200);
    await setDates(membershipId, '2020-01-01', '2026-10-04');
    await api.rows('UPDATE persons SET birth_year = 2015 WHERE id = $1', [personId]);
    expect(await listed()).toContainEqual(
      expect.objectContaining({ personId, status: 'present', ageBand: '50_59' }),
    );
  });

  it('is nobody that the dates of memberships and enrolments do not say, and everybody whom they do', async () => {
    const date = fc.integer({ min: -3, max: 3 }).map((days) => `2026-10-0${5 + days}`);
    const span = fc.tuple(date, fc.option(date)).filter(([from, to]) => to === null || to >= from);
    const within = ([from, to]: readonly [string, string | null]) =>
      from <= day && (to === null || to >= day);
    await fc.assert(
      fc.asyncProperty(
        fc.array(span, { minLength: 4, maxLength: 4 }),
        fc.array(span, { minLength: 2, maxLength: 2 }),
        async (memberships, enrolments) => {
          const people = cohort.enrolments.flatMap(({ id, members }) =>
            members.map((each) => ({ ...each, enrolmentId: id })),
          );
          for (const [place, { membershipId }] of people.entries()) {
            const [from, to] = memberships[place] ?? [day, null];
            await setDates(membershipId, from, to);
          }
          for (const [place, { id }] of cohort.enrolments.entries()) {
            const [from, to] = enrolments[place] ?? [day, null];
            await api.rows(
              'UPDATE enrolments SET enrolled_on = $2, left_on = $3, status = $4 WHERE id = $1',
              [...[id, from, to, to === null ? 'active' : 'withdrawn']],
            );
          }
          const expected = people.filter(
            (_, place) =>
              within(memberships[place] ?? [day, null]) &&
              within(enrolments[place < 2 ? 0 : 1] ?? [day, null]),
          );
          expect((await listed()).map(({ personId }) => personId).sort()).toEqual(
            expected.map(({ personId }) => personId).sort(),
          );
        },
      ),
      { numRuns: 25 },
    );
  });
});
