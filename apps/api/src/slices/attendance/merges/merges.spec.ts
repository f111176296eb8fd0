import fc from 'fast-check';
import { ATTENDANCE_STATUSES } from '@tiwizi/domain';
import { uuidv7 } from 'uuidv7';
import { startApi, type TestApi } from '../../../../test/api';
import { type Cohort, type CohortEnrolment, givenCohort } from '../../../../test/given-cohort';
import { givenSession } from '../../../../test/given-session';

interface Mark {
  personId: string;
  enrolmentId: string;
  status: string;
}

describe('merging two entries for one person', () => {
  let api: TestApi;
  let cohort: Cohort;
  let sessionId: string;

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    cohort = await givenCohort(api, { cooperatives: 2, membersEach: 2 });
    sessionId = await givenSession(api, cohort, { startsAt: '2026-10-05T09:00:00Z' });
  });

  const enrolment = (place: number): CohortEnrolment => {
    const found = cohort.enrolments[place];
    if (found === undefined) throw new Error('a cohort of two');
    return found;
  };
  const member = (place = 0) => enrolment(0).members[place]?.personId ?? '';
  const rollPath = (id: string) => `/api/v1/sessions/${id}/roll`;
  const setMarks = async (id: string, marks: Mark[]) => {
    const { version } = (await cohort.trainer.get(rollPath(id)).expect(200)).body;
    return cohort.trainer.put(rollPath(id), { marks, headcounts: [], notes: '', held: false }, version);
  };
  const mark = (personId: string, status = 'present', place = 0): Mark => ({
    ...{ personId, enrolmentId: enrolment(place).id, status },
  });
  /** Whoever comes to the door of the session. */
  const walkIn = async (changes: object = {}, id = sessionId): Promise<string> => {
    const personId = uuidv7();
    const body = {
      ...{ personId, membershipId: uuidv7(), enrolmentId: enrolment(0).id, givenName: 'Aicha' },
      ...{ familyName: 'Mint Salek', sex: 'female', birthYear: 1991, ...changes },
    };
    await cohort.trainer.post(`/api/v1/sessions/${id}/walk-ins`, body).expect(201);
    return personId;
  };
  const rename = (personId: string, [given, family, nameAr]: [string, string, string], sex = 'female') =>
    api.rows(
      'UPDATE persons SET given_name = $2, family_name = $3, name_ar = $4, sex = $5, birth_year = 1990 WHERE id = $1',
      [personId, given, family, nameAr, sex],
    );
  const merge = (keptPersonId: string, mergedPersonId: string, by = cohort.coordinator) =>
    by.post('/api/v1/person-merges', { id: uuidv7(), keptPersonId, mergedPersonId });
  const undo = (id: string, of?: string) =>
    cohort.coordinator.post(
      `/api/v1/person-merges/${id}/undo${of === undefined ? '' : `?correctedMarks=${of}`}`,
    );
  const givenCertificate = (personId: string) =>
    api.rows(
      `INSERT INTO certificates (id, programme_id, enrolment_id, person_id, number, code, content, canonical, seal,
         issued_at, issued_by)
       SELECT $1::uuid, $2, $3, $4, 1, $1::text, '{}', '{}', '-', now(), id FROM accounts LIMIT 1`,
      [uuidv7(), cohort.programmeId, enrolment(0).id, personId],
    );
  /** All that a merge may touch. */
  const everything = async (...people: string[]) => ({
    marks: await api.rows(
      'SELECT * FROM attendances WHERE person_id = ANY ($1) ORDER BY session_id, person_id',
      [people],
    ),
    memberships: (
      await api.rows<{ version: number }>(
        'SELECT * FROM memberships WHERE person_id = ANY ($1) ORDER BY id',
        [people],
      )
    ).map((row) => ({ ...row, version: undefined })),
    people: await api.rows('SELECT * FROM persons WHERE id = ANY ($1) ORDER BY id', [people]),
  });
  const uniqueThere = async (): Promise<number> =>
    (
      await api.rows(
        `SELECT DISTINCT person_id FROM attendances a JOIN sessions s ON s.id = a.session_id
         WHERE s.programme_id = $1 AND a.status IN ('present', 'late', 'left_early')`,
        [cohort.programmeId],
      )
    ).length;

  it('suggests who somebody at the door may be: in either script, the same cooperative first', async () => {
    await rename(member(0), ['Aïcha', 'Salek', 'عائشة السالك']);
    await rename(enrolment(1).members[0]?.personId ?? '', ['Mint Salek', 'AICHA', '']);
    const latin = await walkIn();
    const arabic = await walkIn({ givenName: 'عائشه', familyName: 'السالك', birthYear: null });
    const stranger = await walkIn({ givenName: 'Zahra', familyName: 'Boukhari' });
    for (const client of [cohort.trainer, cohort.coordinator]) {
      const { items } = (await client.get('/api/v1/provisional-people').expect(200)).body;
      const matchesOf = (personId: string): { person: { personId: string } }[] =>
        items.find((item: { person: { personId: string } }) => item.person.personId === personId).matches;
      expect(matchesOf(latin).map(({ person }) => person.personId)).toEqual([
        member(0),
        enrolment(1).members[0]?.personId,
      ]);
      expect(matchesOf(arabic)[0]).toMatchObject({
        person: { personId: member(0), attended: 0 },
        ...{ sameCooperative: true, bothAttended: 0, likeness: 1 },
      });
      expect(matchesOf(stranger)).toEqual([]);
    }
  });

  it('pages through those to be matched, and leaves out whoever is confirmed as new', async () => {
    const people = [await walkIn(), await walkIn(), await walkIn()];
    const first = (await cohort.coordinator.get('/api/v1/provisional-people?limit=2').expect(200)).body;
    const path = `/api/v1/provisional-people?limit=2&cursor=${first.nextCursor}`;
    const second = (await cohort.coordinator.get(path).expect(200)).body;
    const ids = [...first.items, ...second.items].map(({ person }) => person.personId);
    expect(ids).toEqual([...people].reverse());
    const own = `/api/v1/provisional-people/${people[0]}`;
    await cohort.trainer.patch(own, { provisional: false }).expect(200);
    const left = (await cohort.coordinator.get('/api/v1/provisional-people').expect(200)).body.items;
    expect(left).toHaveLength(2);
    await cohort.trainer.patch(own, { provisional: true }).expect(200);
    expect((await cohort.coordinator.get('/api/v1/provisional-people').expect(200)).body.items).toHaveLength(
      3,
    );
  });

  it('finds others by words of their names or by their code', async () => {
    const person = await walkIn();
    await rename(member(0), ['Brahim', 'Ould Ahmed', 'ابراهيم ولد أحمد'], 'male');
    const [membership] = await api.rows<{ member_code: string }>(
      'SELECT member_code FROM memberships WHERE person_id = $1',
      [member(0)],
    );
    const path = `/api/v1/provisional-people/${person}/candidates?search=`;
    for (const search of ['ahmed bra', 'أحمد', membership?.member_code ?? '']) {
      const { items } = (await cohort.trainer.get(path + encodeURIComponent(search)).expect(200)).body;
      expect(items.map((item: { person: { personId: string } }) => item.person.personId)).toContain(
        member(0),
      );
    }
    expect((await cohort.trainer.get(`${path}khadija`).expect(200)).body.items).toEqual([]);
    expect((await cohort.trainer.get(`${path}%25`).expect(200)).body.items).toEqual([]);
  });

  it('moves marks, keeps the stronger of two, and gives back everything as it was', async () => {
    const later = await givenSession(api, cohort, { startsAt: '2026-10-12T09:00:00Z' });
    const person = await walkIn({ sex: 'unknown', birthYear: null });
    await setMarks(sessionId, [mark(member(0), 'absent'), mark(person)]);
    await setMarks(later, [mark(person, 'late')]);
    await api.rows('UPDATE persons SET phone = $2 WHERE id = $1', [person, '0600000000']);
    const before = await everything(member(0), person);
    const unique = await uniqueThere();

    const reply = await merge(member(0), person).expect(201);
    expect(reply.body).toMatchObject({ moved: 1, overlaps: 1, undoneAt: null, may: ['undo'] });
    const after = await everything(member(0), person);
    expect(after.marks).toEqual([
      expect.objectContaining({ person_id: member(0), status: 'present', sex: 'female', age_band: '50_59' }),
      expect.objectContaining({ person_id: member(0), status: 'late', sex: 'female', age_band: '50_59' }),
    ]);
    expect(after.memberships).toHaveLength(1);
    expect(after.people).toContainEqual(expect.objectContaining({ id: member(0), phone: '0600000000' }));
    expect(await uniqueThere()).toBe(unique);
    const listed = (await cohort.trainer.get(rollPath(later)).expect(200)).body.people;
    expect(listed.map(({ personId }: Mark) => personId)).not.toContain(person);
    // Whose old badge somebody still carries.
    const formerIds = (people: Mark[]) =>
      people.flatMap(({ personId, ...rest }) => ('formerIds' in rest ? [[personId, rest.formerIds]] : []));
    expect(formerIds(listed)).toEqual([[member(0), [person]]]);
    expect((await cohort.trainer.get('/api/v1/provisional-people').expect(200)).body.items).toEqual([]);

    const undone = await undo(reply.body.id).expect(200);
    expect(undone.body).toMatchObject({ undoneAt: expect.any(String), may: [] });
    const again = (await cohort.trainer.get(rollPath(later)).expect(200)).body.people;
    expect(formerIds(again)).toEqual([]);
    expect(await everything(member(0), person)).toEqual(before);
    expect((await undo(reply.body.id).expect(409)).body.code).toBe('merge-undone-already');
    expect((await cohort.trainer.get('/api/v1/provisional-people').expect(200)).body.items).toHaveLength(1);
  });

  it('taken back is as if it had never been, whatever both were marked; unique participants fall by the overlap', async () => {
    const sessions = [sessionId];
    for (const day of ['12', '19', '26']) {
      sessions.push(await givenSession(api, cohort, { startsAt: `2026-10-${day}T09:00:00Z` }));
    }
    const person = await walkIn();
    const status = fc.option(fc.constantFrom(...ATTENDANCE_STATUSES));
    const there = (given: string | null) => ['present', 'late', 'left_early'].includes(given ?? '');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(status, status), { minLength: 4, maxLength: 4 }), async (marks) => {
        for (const [place, id] of sessions.entries()) {
          const [kept, other] = marks[place] ?? [null, null];
          await setMarks(id, [
            ...(kept === null ? [] : [mark(member(0), kept)]),
            ...(other === null ? [] : [mark(person, other)]),
          ]);
        }
        const before = await everything(member(0), person);
        const unique = await uniqueThere();
        const { body } = await merge(member(0), person).expect(201);
        const both = marks.some(([kept]) => there(kept)) && marks.some(([, other]) => there(other));
        expect(unique - (await uniqueThere())).toBe(both ? 1 : 0);
        await undo(body.id).expect(200);
        expect(await everything(member(0), person)).toEqual(before);
      }),
      { numRuns: 8 },
    );
  });

  it('takes a roll from a phone that still knows the other entry', async () => {
    const person = await walkIn();
    await merge(member(0), person).expect(201);
    const reply = await setMarks(sessionId, [
      mark(member(0), 'absent'),
      mark(person, 'late'),
      mark(member(1)),
    ]);
    expect(reply.status).toBe(200);
    const marked = reply.body.people.filter(({ status }: Mark) => status !== null);
    expect(marked).toEqual([
      expect.objectContaining({ personId: member(0), status: 'late' }),
      expect.objectContaining({ personId: member(1), status: 'present' }),
    ]);
  });

  it('counts somebody who was written down for the wrong cooperative with their own', async () => {
    const person = await walkIn({ enrolmentId: enrolment(1).id });
    await merge(member(0), person).expect(201);
    const [row] = await api.rows('SELECT enrolment_id FROM attendances WHERE person_id = $1', [member(0)]);
    expect(row?.enrolment_id).toBe(enrolment(0).id);
    expect(await api.rows('SELECT id FROM memberships WHERE person_id = $1', [member(0)])).toHaveLength(1);
  });

  it('says what stands in the way of undoing: marks corrected since, a merge that went on', async () => {
    const person = await walkIn();
    const { body } = await merge(member(0), person).expect(201);
    await setMarks(sessionId, [mark(member(0), 'late')]);
    const changed = (await undo(body.id).expect(409)).body;
    expect(changed).toMatchObject({
      code: 'merge-marks-changed',
      params: { sessions: 'Atelier 1 (05/10/2026)', count: 1 },
    });
    await merge(member(1), member(0)).expect(201);
    expect((await undo(body.id).expect(409)).body.code).toBe('merge-went-on');
    const { items } = (await cohort.coordinator.get('/api/v1/person-merges').expect(200)).body;
    expect(items.map(({ may }: { may: string[] }) => may)).toEqual([['undo'], []]);
  });

  it('is undone after a roll was corrected too, once somebody says whose the correction is', async () => {
    const later = await givenSession(api, cohort, { startsAt: '2026-10-12T09:00:00Z' });
    for (const owner of ['kept', 'merged']) {
      const person = await walkIn({ sex: 'male', birthYear: 1960 });
      await setMarks(sessionId, [mark(member(0), 'excused'), mark(person)]);
      await setMarks(later, [mark(person, 'late')]);
      const before = await everything(member(0), person);
      const { body } = await merge(member(0), person).expect(201);
      await setMarks(sessionId, [mark(member(0), 'absent')]);
      await undo(body.id).expect(409);
      await undo(body.id, 'both').expect(422);
      await undo(body.id, owner).expect(200);
      const after = await everything(member(0), person);
      expect({ ...after, marks: [] }).toEqual({ ...before, marks: [] });
      // Status alone is corrected: sex, age band and cooperative stay each person's own.
      const corrected = owner === 'kept' ? member(0) : person;
      const undated = ({ marks }: { marks: object[] }): Record<string, unknown>[] =>
        marks.map((row) => ({ ...row, marked_at: null }));
      expect(undated(after)).toEqual(
        undated(before).map((row) =>
          row['session_id'] === sessionId && row['person_id'] === corrected
            ? { ...row, status: 'absent' }
            : row,
        ),
      );
    }
  });

  it('waits for certificates: one that stands on the merged marks, or names the entry to be merged', async () => {
    const person = await walkIn();
    const { body } = await merge(member(0), person).expect(201);
    await givenCertificate(member(0));
    expect((await undo(body.id).expect(409)).body.code).toBe('merge-certified');
    expect((await merge(member(1), member(0)).expect(409)).body.code).toBe('person-certified');
    await api.rows(
      'UPDATE certificates SET revoked_at = now(), revoked_by = issued_by, revoked_reason = $2 WHERE person_id = $1',
      [member(0), 'Nom'],
    );
    await undo(body.id).expect(200);
  });

  it('refuses what cannot be one person, and writes nothing', async () => {
    const person = await walkIn();
    const foreign = await givenCohort(api, { cooperatives: 1, membersEach: 1 });
    const stranger = foreign.enrolments[0]?.members[0]?.personId ?? '';
    expect((await merge(person, person).expect(422)).body.errors[0]).toMatchObject({
      ...{ pointer: '/mergedPersonId', code: 'given-twice' },
    });
    expect((await merge(stranger, person).expect(422)).body.errors[0].pointer).toBe('/keptPersonId');
    expect((await merge(person, uuidv7()).expect(422)).body.errors[0].pointer).toBe('/mergedPersonId');
    const inRegister = await merge(member(0), member(1), cohort.trainer).expect(422);
    expect(inRegister.body.errors[0].code).toBe('in-the-register');
    await cohort.sponsor.get('/api/v1/provisional-people').expect(403);
    await foreign.trainer.get(`/api/v1/provisional-people/${person}/candidates?search=a`).expect(404);
    await foreign.coordinator
      .patch(`/api/v1/provisional-people/${person}`, { provisional: false })
      .expect(404);
    await merge(member(0), person).expect(201);
    expect((await merge(member(1), person).expect(409)).body.code).toBe('person-merged-already');
    expect(await api.rows('SELECT id FROM person_merges WHERE merged_person_id = $1', [person])).toHaveLength(
      1,
    );
  });

  it('lets only one of two who merge the same person at once win', async () => {
    const person = await walkIn();
    const replies = await Promise.all([merge(member(0), person), merge(member(1), person, cohort.trainer)]);
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409]);
  });
});
