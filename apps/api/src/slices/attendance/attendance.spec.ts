import { uuidv7 } from 'uuidv7';
import { startApi, type TestApi } from '../../../test/api';
import { type Cohort, givenCohort } from '../../../test/given-cohort';
import { givenSession } from '../../../test/given-session';

interface Mark {
  personId: string;
  enrolmentId: string;
  status: string;
}

describe('attendance', () => {
  let api: TestApi;
  let cohort: Cohort;

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    cohort = await givenCohort(api, { cooperatives: 2, membersEach: 3 });
  });

  const rollOf = (sessionId: string) => `/api/v1/sessions/${sessionId}/roll`;
  const everybody = (status = 'present'): Mark[] =>
    cohort.enrolments.flatMap(({ id, members }) =>
      members.map(({ personId }) => ({ personId, enrolmentId: id, status })),
    );
  const roll = (changes: object = {}) => ({
    marks: everybody(),
    headcounts: [] as object[],
    notes: '',
    held: true,
    ...changes,
  });
  const marksOf = (sessionId: string) =>
    api.rows<{ person_id: string; status: string; sex: string; age_band: string }>(
      'SELECT person_id, status, sex, age_band FROM attendances WHERE session_id = $1 ORDER BY person_id',
      [sessionId],
    );

  it('shows who is expected: the members of the day, with nobody marked yet', async () => {
    const [first, second] = cohort.enrolments;
    await api.rows(`UPDATE memberships SET to_date = current_date - 10 WHERE id = $1`, [
      first?.members[0]?.membershipId,
    ]);
    await api.rows(`UPDATE memberships SET from_date = current_date + 10 WHERE id = $1`, [
      second?.members[1]?.membershipId,
    ]);
    const sessionId = await givenSession(api, cohort);
    const { body } = await cohort.trainer.get(rollOf(sessionId)).expect(200);
    expect(body).toMatchObject({ sessionId, kind: 'workshop', ordinal: 1, version: 1, headcounts: [] });
    expect(body.cooperatives).toHaveLength(2);
    expect(body.people).toHaveLength(4);
    expect(body.people.map(({ status }: Mark) => status)).toEqual([null, null, null, null]);
    expect(body.may).toEqual(['attendance.mark']);
    expect(body.summary).toMatchObject({ attended: 0, expected: 0, rate: null });
  });

  it('lists a member of two of the cooperatives once', async () => {
    const [first, second] = cohort.enrolments;
    await api.rows(
      `INSERT INTO memberships (id, cooperative_id, person_id, member_code, from_date) VALUES ($1, $2, $3, 'X1', '2020-01-01')`,
      [uuidv7(), second?.cooperativeId, first?.members[0]?.personId],
    );
    const sessionId = await givenSession(api, cohort);
    const { body } = await cohort.trainer.get(rollOf(sessionId)).expect(200);
    expect(body.people).toHaveLength(6);
  });

  it('calls the roll: marks, sex and age band of the day, rate with its parts, session held', async () => {
    const sessionId = await givenSession(api, cohort, { startsAt: '2026-10-05T09:00:00Z' });
    const marks = everybody();
    marks[1] = { ...marks[1], status: 'absent' } as Mark;
    marks[2] = { ...marks[2], status: 'excused' } as Mark;
    marks[3] = { ...marks[3], status: 'not_expected' } as Mark;
    const headcounts = [{ enrolmentId: cohort.enrolments[0]?.id, female: 4, male: 1, unknown: 0 }];
    const body = roll({ marks, headcounts, notes: 'Bonne séance' });
    const reply = await cohort.trainer.put(rollOf(sessionId), body, 1).expect(200);
    expect(reply.body).toMatchObject({ status: 'held', version: 2, notes: 'Bonne séance', headcounts });
    expect(reply.body.summary).toEqual({
      attended: 3,
      expected: 5,
      excused: 1,
      notExpected: 1,
      rate: 0.6,
      bySex: [
        { sex: 'female', attended: 2, counted: 4 },
        { sex: 'male', attended: 1, counted: 1 },
        { sex: 'unknown', attended: 0, counted: 0 },
      ],
    });
    // Born in 1975, 1980 and 1985: 51, 46 and 41 in the year of the session.
    const stored = await marksOf(sessionId);
    const of = (turn: number) => stored.find((row) => row.person_id === marks[turn]?.personId);
    expect(of(0)).toMatchObject({ status: 'present', sex: 'female', age_band: '50_59' });
    expect(of(1)).toMatchObject({ status: 'absent', sex: 'male', age_band: '35_49' });
    const [session] = await api.rows('SELECT held_recorded_at FROM sessions WHERE id = $1', [sessionId]);
    expect(session?.held_recorded_at).toBeInstanceOf(Date);
  });

  it('answers a call with what reading the roll shows', async () => {
    const sessionId = await givenSession(api, cohort);
    const headcounts = cohort.enrolments
      .map(({ id }, place) => ({ enrolmentId: id, female: place + 1, male: 0, unknown: 2 }))
      .reverse();
    const first = roll({ marks: everybody().slice(1), headcounts, held: false });
    const second = roll({ marks: everybody('late'), headcounts: headcounts.slice(1), notes: 'Relu' });
    for (const [place, body] of [
      first,
      second,
      roll({ marks: everybody().slice(2), held: false }),
    ].entries()) {
      const reply = await cohort.trainer.put(rollOf(sessionId), body, place + 1).expect(200);
      expect(reply.body).toEqual((await cohort.trainer.get(rollOf(sessionId)).expect(200)).body);
    }
  });

  it('says when and by whom it was corrected after the session was held, and nothing before', async () => {
    const sessionId = await givenSession(api, cohort);
    const call = (version: number, changes: object) =>
      cohort.coordinator.put(rollOf(sessionId), roll(changes), version).expect(200);
    expect((await call(1, { held: false })).body.corrected).toBeNull();
    expect((await call(2, { notes: 'Tenue' })).body.corrected).toBeNull();
    const { name } = (
      await api.rows<{ name: string }>('SELECT display_name AS name FROM accounts WHERE id = $1', [
        cohort.coordinator.accountId,
      ])
    )[0] as { name: string };
    expect((await call(3, { marks: everybody('late') })).body.corrected).toEqual({
      at: expect.any(String),
      by: name,
    });
    const { body } = await cohort.trainer.get(rollOf(sessionId)).expect(200);
    expect(body.corrected.by).toBe(name);
    expect((await call(4, { held: false })).body.corrected).toBeNull();
  });

  it('keeps sex and age band as they were on the day when the person or the mark changes later', async () => {
    const sessionId = await givenSession(api, cohort);
    await cohort.trainer.put(rollOf(sessionId), roll(), 1).expect(200);
    const before = await marksOf(sessionId);
    await api.rows(`UPDATE persons SET sex = 'unknown', birth_year = 2000 WHERE id = $1`, [
      before[0]?.person_id,
    ]);
    await cohort.trainer.put(rollOf(sessionId), roll({ marks: everybody('late') }), 2).expect(200);
    expect(await marksOf(sessionId)).toEqual(before.map((row) => ({ ...row, status: 'late' })));
  });

  it('takes a roll as the whole: who is left out is unmarked, and held can be undone', async () => {
    const sessionId = await givenSession(api, cohort);
    await cohort.trainer.put(rollOf(sessionId), roll(), 1).expect(200);
    const one = roll({ marks: everybody().slice(0, 1), held: false });
    const reply = await cohort.trainer.put(rollOf(sessionId), one, 2).expect(200);
    expect(reply.body.status).toBe('planned');
    expect(await marksOf(sessionId)).toHaveLength(1);
  });

  it('accepts the same roll again for the old version, since the first reply may be lost', async () => {
    const sessionId = await givenSession(api, cohort);
    await cohort.trainer.put(rollOf(sessionId), roll(), 1).expect(200);
    const again = await cohort.trainer.put(rollOf(sessionId), roll(), 1).expect(200);
    expect(again.body.version).toBe(2);
    const other = await cohort.coordinator
      .put(rollOf(sessionId), roll({ marks: everybody('absent') }), 1)
      .expect(412);
    expect(other.body.code).toBe('changed-meanwhile');
    expect((await marksOf(sessionId)).every(({ status }) => status === 'present')).toBe(true);
  });

  it('lets only one of two who call the same roll at once win', async () => {
    const sessionId = await givenSession(api, cohort);
    const replies = await Promise.all([
      cohort.trainer.put(rollOf(sessionId), roll({ marks: everybody('late') }), 1),
      cohort.coordinator.put(rollOf(sessionId), roll({ marks: everybody('absent') }), 1),
    ]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('leaves one audit line with the marks that changed', async () => {
    const sessionId = await givenSession(api, cohort);
    await cohort.trainer.put(rollOf(sessionId), roll(), 1).expect(200);
    const marks = everybody();
    marks[0] = { ...marks[0], status: 'absent' } as Mark;
    await cohort.trainer.put(rollOf(sessionId), roll({ marks }), 2).expect(200);
    const lines = await api.rows<{ before: object; after: object }>(
      `SELECT before, after FROM audit_lines WHERE entity = 'roll' AND entity_id = $1 ORDER BY id`,
      [sessionId],
    );
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatchObject({
      before: { marks: { [String(marks[0]?.personId)]: 'present' } },
      after: { marks: { [String(marks[0]?.personId)]: 'absent' } },
    });
  });

  it('is called from one hour before the start, and not for a cancelled session', async () => {
    const soon = await givenSession(api, cohort, { startsInHours: 0.5 });
    await cohort.trainer.put(rollOf(soon), roll(), 1).expect(200);
    await api.rows('UPDATE sessions SET status = $2 WHERE id = $1', [soon, 'cancelled']);
    const cancelled = await cohort.trainer.put(rollOf(soon), roll({ notes: 'x' }), 2).expect(409);
    expect(cancelled.body.code).toBe('session-cancelled');
    const later = await givenSession(api, cohort, { startsInHours: 24 });
    const early = await cohort.trainer.put(rollOf(later), roll(), 1).expect(409);
    expect(early.body.code).toBe('session-not-begun');
    expect((await cohort.trainer.get(rollOf(later)).expect(200)).body.may).toEqual([]);
  });

  it('is held only when everybody is marked or their cooperative counted', async () => {
    const sessionId = await givenSession(api, cohort);
    const marks = everybody().slice(0, 3);
    const short = await cohort.trainer.put(rollOf(sessionId), roll({ marks }), 1).expect(422);
    expect(short.body).toMatchObject({ code: 'roll-incomplete', params: { count: 3 } });
    const headcounts = [{ enrolmentId: cohort.enrolments[1]?.id, female: 0, male: 2, unknown: 0 }];
    await cohort.trainer.put(rollOf(sessionId), roll({ marks, headcounts }), 1).expect(200);
    await cohort.trainer.put(rollOf(sessionId), roll({ marks, held: false }), 2).expect(200);
  });

  it('asks for the version that was seen', async () => {
    const sessionId = await givenSession(api, cohort);
    await cohort.trainer.put(rollOf(sessionId), roll()).expect(428);
  });

  it('refuses what goes with neither the session nor its members of the day, by pointer, and writes nothing', async () => {
    const foreign = await givenCohort(api, { cooperatives: 1, membersEach: 1 });
    const sessionId = await givenSession(api, cohort);
    const [first, second] = cohort.enrolments;
    const [mine] = everybody();
    const cases: [Mark, string, string][] = [
      [{ ...mine, personId: uuidv7() } as Mark, 'personId', 'not-a-member-that-day'],
      [{ ...mine, personId: second?.members[0]?.personId } as Mark, 'personId', 'not-a-member-that-day'],
      [{ ...mine, enrolmentId: foreign.enrolments[0]?.id } as Mark, 'enrolmentId', 'unknown-reference'],
      [mine as Mark, 'personId', 'given-twice'],
      [{ ...mine, status: 'asleep' } as Mark, 'status', 'is-in'],
      [{ ...mine, personId: 'x' } as Mark, 'personId', 'is-uuid'],
    ];
    for (const [mark, field, code] of cases) {
      const body = roll({ marks: [mine, mark], held: false });
      const reply = await cohort.trainer.put(rollOf(sessionId), body, 1).expect(422);
      expect(reply.body.errors).toContainEqual(
        expect.objectContaining({ pointer: `/marks/1/${field}`, code }),
      );
    }
    const counts = { enrolmentId: first?.id, female: 1, male: 0, unknown: 0 };
    for (const [headcounts, pointer] of [
      [[counts, counts], '/headcounts/1/enrolmentId'],
      [[{ ...counts, enrolmentId: foreign.enrolments[0]?.id }], '/headcounts/0/enrolmentId'],
      [[{ ...counts, female: -1 }], '/headcounts/0/female'],
      [[{ ...counts, female: 1e9 }], '/headcounts/0/female'],
    ] as const) {
      const reply = await cohort.trainer.put(rollOf(sessionId), roll({ headcounts }), 1).expect(422);
      expect(reply.body.errors[0].pointer).toBe(pointer);
    }
    await cohort.trainer.put(rollOf(sessionId), roll({ notes: 'a\u0000b' }), 1).expect(422);
    await cohort.trainer.put(rollOf(sessionId), { marks: 'all' }, 1).expect(422);
    expect(await marksOf(sessionId)).toEqual([]);
  });
});
