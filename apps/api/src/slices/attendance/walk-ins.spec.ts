import { uuidv7 } from 'uuidv7';
import { startApi, type TestApi } from '../../../test/api';
import { type Cohort, givenCohort } from '../../../test/given-cohort';
import { givenSession } from '../../../test/given-session';
import { type MarkDto } from './attendance.dto';

describe('a walk-in', () => {
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
  const walkIn = (changes: object = {}) => ({
    personId: uuidv7(),
    membershipId: uuidv7(),
    enrolmentId: cohort.enrolments[0]?.id,
    givenName: 'Aïcha',
    familyName: 'Mint Salek',
    sex: 'female',
    birthYear: 1990,
    ...changes,
  });
  const path = (sessionId: string) => `/api/v1/sessions/${sessionId}/walk-ins`;

  it('becomes a member from that day on and is present at once', async () => {
    const sessionId = await givenSession(api, cohort, { startsAt: '2026-10-05T09:00:00Z' });
    const body = walkIn();
    const key = uuidv7();
    const reply = await cohort.trainer.post(path(sessionId), body, key).expect(201);
    await cohort.trainer.post(path(sessionId), body, key).expect(201);
    expect(reply.body.version).toBe(2);
    expect(reply.body.people).toContainEqual(
      expect.objectContaining({ personId: body.personId, name: 'Aïcha Mint Salek', status: 'present' }),
    );
    const [membership] = await api.rows(
      `SELECT member_code, from_date::text, cooperative_id FROM memberships WHERE id = $1`,
      [body.membershipId],
    );
    expect(membership).toEqual({
      member_code: expect.stringMatching(/^W-[0-9A-F]{10}$/),
      from_date: '2026-10-05',
      cooperative_id: cohort.enrolments[0]?.cooperativeId,
    });
    const kept = await api.rows('SELECT after FROM audit_lines WHERE entity_id = $1', [body.personId]);
    expect(kept).toHaveLength(1);
    expect(JSON.stringify(kept)).not.toContain('Aïcha');
    const earlier = await givenSession(api, cohort, { startsAt: '2026-10-04T09:00:00Z' });
    expect((await cohort.trainer.get(rollOf(earlier)).expect(200)).body.people).toHaveLength(6);
  });

  it.each([
    ['somebody not born yet', { birthYear: 2150 }, '/birthYear'],
    ['no name', { givenName: ' ' }, '/givenName'],
    ['a foreign enrolment', { enrolmentId: uuidv7() }, '/enrolmentId'],
  ])('refuses %s and writes nothing', async (_, changes, pointer) => {
    const sessionId = await givenSession(api, cohort);
    const body = walkIn(changes);
    const reply = await cohort.trainer.post(path(sessionId), body).expect(422);
    expect(reply.body.errors[0].pointer).toBe(pointer);
    expect(await api.rows('SELECT id FROM persons WHERE id = $1', [body.personId])).toEqual([]);
  });

  it('stands there once when two phones send her, and as she is marked meanwhile', async () => {
    const sessionId = await givenSession(api, cohort, { startsAt: '2026-10-05T09:00:00Z' });
    const body = walkIn();
    const first = await cohort.trainer.post(path(sessionId), body).expect(201);
    const { people, notes } = first.body;
    const marks = people
      .filter(({ personId }: { personId: string }) => personId === body.personId)
      .map(({ personId, enrolmentId }: MarkDto) => ({ personId, enrolmentId, status: 'left_early' }));
    await cohort.trainer
      .put(rollOf(sessionId), { marks, headcounts: [], notes, held: false }, first.body.version)
      .expect(200);
    const again = await cohort.coordinator.post(path(sessionId), body).expect(201);
    expect(again.body).toMatchObject({ version: first.body.version + 1 });
    expect(
      again.body.people.filter(({ name }: { name: string }) => name === 'Aïcha Mint Salek'),
    ).toMatchObject([{ personId: body.personId, status: 'left_early' }]);
    await cohort.trainer.post(path(sessionId), { ...body, membershipId: uuidv7() }).expect(409);
  });

  it('does not take a person who is there already, and leaves nothing half done', async () => {
    const sessionId = await givenSession(api, cohort);
    const personId = cohort.enrolments[0]?.members[0]?.personId;
    const reply = await cohort.trainer.post(path(sessionId), walkIn({ personId })).expect(409);
    expect(reply.body.code).toBe('already-exists');
    expect((await cohort.trainer.get(rollOf(sessionId)).expect(200)).body.version).toBe(1);
  });
});
