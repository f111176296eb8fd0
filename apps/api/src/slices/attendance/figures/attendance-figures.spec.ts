import {
  AGE_BANDS,
  ATTENDANCE_STATUSES,
  attendanceRate,
  attended,
  countPeople,
  type Headcount,
  type Participation,
  SEXES,
} from '@tiwizi/domain';
import fc from 'fast-check';
import { startApi, type TestApi } from '../../../../test/api';
import { type Cohort, givenCohort } from '../../../../test/given-cohort';
import { givenMeeting } from '../../../../test/given-delivery';

interface Drawn {
  sessions: {
    hours: number;
    held: boolean;
    crowd: { female: number; male: number; unknown: number } | null;
  }[];
  marks: { session: number; person: number; status: number; sex: number; ageBand: number }[];
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  sessions: fc.array(
    fc.record({
      hours: fc.constantFrom(1, 1.5, 3),
      held: fc.boolean(),
      crowd: fc.option(
        fc.record({ female: fc.nat({ max: 9 }), male: fc.nat({ max: 9 }), unknown: fc.nat({ max: 9 }) }),
      ),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  marks: fc.array(
    fc.record({
      session: fc.nat({ max: 3 }),
      person: fc.nat({ max: 5 }),
      status: fc.nat({ max: ATTENDANCE_STATUSES.length - 1 }),
      sex: fc.nat({ max: SEXES.length - 1 }),
      ageBand: fc.nat({ max: AGE_BANDS.length - 1 }),
    }),
    { maxLength: 24 },
  ),
});

describe('attendance figures of a programme', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  const read = async (cohort: Cohort, query = '') =>
    (await cohort.coordinator.get(`/api/v1/programmes/${cohort.programmeId}/attendance${query}`).expect(200))
      .body;

  it('are what the domain counts one by one, whatever the rolls say', async () => {
    await fc.assert(
      fc.asyncProperty(drawn, async ({ sessions, marks }) => {
        const cohort = await givenCohort(api, { cooperatives: 2, membersEach: 3 });
        const people = cohort.enrolments.flatMap(({ id, members }) =>
          members.map(({ personId }) => ({ personId, enrolmentId: id })),
        );
        const participations: Participation[] = [];
        const headcounts: Headcount[] = [];
        const statuses: (typeof ATTENDANCE_STATUSES)[number][] = [];
        for (const [place, { hours, held, crowd }] of sessions.entries()) {
          const date = `2026-10-${String(place + 1).padStart(2, '0')}`;
          const startsAt = `${date}T09:00:00Z`;
          const status = held ? 'held' : 'planned';
          const id = await givenMeeting(api, cohort, cohort.enrolments, { startsAt, status, hours });
          if (crowd !== null && crowd.female + crowd.male + crowd.unknown > 0) {
            await api.rows('INSERT INTO session_headcounts VALUES ($1, $2, $3, $4, $5)', [
              id,
              cohort.enrolments[0]?.id,
              crowd.female,
              crowd.male,
              crowd.unknown,
            ]);
            if (held) headcounts.push({ ...crowd, hours });
          }
          const seen = new Set<number>();
          for (const mark of marks.filter(({ session }) => session === place)) {
            const person = people[mark.person];
            const [sex, ageBand] = [SEXES[mark.sex], AGE_BANDS[mark.ageBand]];
            const marked = ATTENDANCE_STATUSES[mark.status];
            if (!person || !sex || !ageBand || !marked || seen.has(mark.person)) continue;
            seen.add(mark.person);
            await api.rows(
              `INSERT INTO attendances (session_id, person_id, enrolment_id, status, sex, age_band, marked_by)
               VALUES ($1, $2, $3, $4, $5, $6, $7)`,
              [id, person.personId, person.enrolmentId, marked, sex, ageBand, cohort.trainer.accountId],
            );
            if (!held) continue;
            statuses.push(marked);
            if (attended(marked))
              participations.push({ personId: person.personId, date, sex, ageBand, hours });
          }
        }
        const expected = countPeople(participations, headcounts);
        const figures = await read(cohort);
        expect(figures.total).toEqual({
          participations: expected.participations.total,
          uniqueParticipants: expected.uniqueParticipants.total,
          hours: expected.hours.total,
        });
        for (const { key, ...group } of figures.bySex) {
          expect({ key, ...group }).toEqual({
            key,
            participations: expected.participations.bySex[key as 'female'],
            uniqueParticipants: expected.uniqueParticipants.bySex[key as 'female'],
            hours: expected.hours.bySex[key as 'female'],
          });
        }
        for (const { key, uniqueParticipants } of figures.byAgeBand) {
          expect([key, uniqueParticipants]).toEqual([
            key,
            expected.uniqueParticipants.byAgeBand[key as '18_24'],
          ]);
        }
        const { people: counted, hours, sessions: crowds } = expected.headcounts;
        expect(figures.headcounts).toEqual({ people: counted, hours, sessions: crowds });
        const { attended: present, expected: awaited, excused, notExpected } = attendanceRate(statuses);
        expect(figures.rate).toEqual({ attended: present, expected: awaited, excused, notExpected });
        const inCooperatives = (of: (row: { participations: number; counted: number }) => number) =>
          figures.cooperatives.reduce(
            (sum: number, row: { participations: number; counted: number }) => sum + of(row),
            0,
          );
        expect(inCooperatives(({ participations: all }) => all)).toBe(expected.participations.total);
        expect(inCooperatives(({ counted: all }) => all)).toBe(counted);
      }),
      { numRuns: 15, seed: 20261122 },
    );
  }, 120_000);

  it('can be asked for a period, of which the last day counts', async () => {
    const cohort = await givenCohort(api, { cooperatives: 1, membersEach: 1 });
    const [enrolment] = cohort.enrolments;
    for (const day of ['01', '15', '31']) {
      const id = await givenMeeting(api, cohort, cohort.enrolments, { startsAt: `2026-10-${day}T20:00:00Z` });
      await api.rows(
        `INSERT INTO attendances (session_id, person_id, enrolment_id, status, sex, age_band, marked_by)
         VALUES ($1, $2, $3, 'present', 'female', '35_49', $4)`,
        [id, enrolment?.members[0]?.personId, enrolment?.id, cohort.trainer.accountId],
      );
    }
    const october = await read(cohort, '?from=2026-10-15&to=2026-10-31');
    expect(october.total).toEqual({ participations: 2, uniqueParticipants: 1, hours: 6 });
    expect(october.latest.map(({ startsAt }: { startsAt: string }) => startsAt.slice(8, 10))).toEqual([
      '31',
      '15',
    ]);
    const path = `/api/v1/programmes/${cohort.programmeId}/attendance`;
    await cohort.coordinator.get(`${path}?from=2026-10-31&to=2026-10-15`).expect(422);
    await cohort.coordinator.get(`${path}?from=2026-02-30`).expect(422);
  });

  it('hold a trainer to the cooperatives that are theirs, and are not there for anybody else’s programme', async () => {
    const cohort = await givenCohort(api, { cooperatives: 2, membersEach: 1 });
    await api.rows('UPDATE enrolments SET trainer_account_id = NULL WHERE id = $1', [
      cohort.enrolments[1]?.id,
    ]);
    const path = `/api/v1/programmes/${cohort.programmeId}/attendance`;
    const own = await cohort.trainer.get(path).expect(200);
    expect(own.body.cooperatives).toHaveLength(1);
    await cohort.sponsor.get(path).expect(403);
    await cohort.cooperative.get(path).expect(403);
    const foreign = await givenCohort(api, { cooperatives: 1, membersEach: 1 });
    await foreign.coordinator.get(path).expect(404);
  });
});
