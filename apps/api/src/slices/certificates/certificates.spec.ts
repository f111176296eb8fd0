import { createHash } from 'node:crypto';
import { certificateEarned, readCertificateCode, sealOf } from '@tiwizi/domain';
import { uuidv7 } from 'uuidv7';
import { startApi, type TestApi } from '../../../test/api';
import { type Cohort, givenCohort } from '../../../test/given-cohort';
import { givenMarks, givenMeeting } from '../../../test/given-delivery';
import { pagesOfPdf, textOfPdf } from '../../../test/pdf-text';
import { stableId } from '../../platform/database/stable-id';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

interface Person {
  personId: string;
  name: string;
  attendedHours: number;
  plannedHours: number;
  share: number;
  missingHours: number;
  state: string;
  certificate: { id: string; number: string; may: string[] } | null;
}

describe('certificates', () => {
  let api: TestApi;
  let cohort: Cohort;
  let programme: string;

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  /** Six workshops of three hours: five of them on the calendar, four held. */
  beforeEach(async () => {
    cohort = await givenCohort(api, { cooperatives: 2, membersEach: 4 });
    programme = `/api/v1/programmes/${cohort.programmeId}`;
    for (const ordinal of [1, 2, 3, 4, 5]) {
      const status = ordinal === 5 ? 'planned' : 'held';
      const startsAt = `2026-10-0${ordinal}T09:00:00Z`;
      const id = await givenMeeting(api, cohort, cohort.enrolments, { ordinal, startsAt, status });
      if (status === 'planned') continue;
      const marks =
        ordinal === 4
          ? ['late', 'absent', 'not_expected', 'absent']
          : ['present', 'left_early', 'not_expected', 'excused'];
      for (const enrolment of cohort.enrolments) await givenMarks(api, cohort, id, enrolment, marks);
    }
  });

  const listed = async (query = ''): Promise<Person[]> =>
    (await cohort.coordinator.get(`${programme}/hours${query}`).expect(200)).body.items;
  const ofFirst = async () => listed(`?enrolmentId=${cohort.enrolments[0]?.id}`);
  const threshold = (value: number) =>
    api.rows('UPDATE programmes SET certificate_threshold = $2 WHERE id = $1', [cohort.programmeId, value]);
  const issue = async (body: object = {}) =>
    (await cohort.coordinator.post(`${programme}/certificates`, body).expect(201)).body.issued as number;

  it('measure hours attended against those planned, held or not, with a date or without', async () => {
    const people = await ofFirst();
    expect(people.map(({ attendedHours, plannedHours }) => [attendedHours, plannedHours])).toEqual([
      [12, 18],
      [9, 18],
      [0, 18],
    ]);
    expect(people[1]).toMatchObject({ share: 0.5, missingHours: 5.4, state: 'short', certificate: null });
  });

  it('owe nobody what was cancelled, and count modules that have no session yet', async () => {
    const [first] = cohort.enrolments;
    await api.rows(
      `UPDATE sessions SET status = 'cancelled' WHERE programme_id = $1 AND status = 'planned'`,
      [cohort.programmeId],
    );
    expect((await ofFirst())[0]?.plannedHours).toBe(15);
    const moduleId = stableId('training-module', 'M01');
    const [module] = await api.rows<{ planned_hours: string }>(
      'SELECT planned_hours FROM training_modules WHERE id = $1',
      [moduleId],
    );
    const modules = [{ moduleId, enrolmentIds: [first?.id] }];
    await cohort.coordinator.put(`${programme}/training-plan`, { modules }, 0).expect(200);
    expect((await ofFirst())[0]?.plannedHours).toBe(15 + Number(module?.planned_hours));
    const training = await givenMeeting(api, cohort, [...cohort.enrolments.slice(0, 1)], {
      kind: 'training',
      startsAt: '2026-10-20T09:00:00Z',
      status: 'planned',
      hours: 2,
    });
    await api.rows('UPDATE sessions SET module_id = $2 WHERE id = $1', [training, moduleId]);
    expect((await ofFirst())[0]?.plannedHours).toBe(17);
  });

  it('leave out encounters, fairs and people who were only counted', async () => {
    const id = await givenMeeting(api, cohort, cohort.enrolments, { startsAt: '2026-10-25T09:00:00Z' });
    await api.rows(`UPDATE sessions SET kind = 'fair', ordinal = NULL WHERE id = $1`, [id]);
    for (const enrolment of cohort.enrolments) await givenMarks(api, cohort, id, enrolment, ['present']);
    expect((await ofFirst())[0]).toMatchObject({ attendedHours: 12, plannedHours: 18 });
  });

  it.each([0.5, 0.501, 0.66, 0.667, 0.8, 1])('are earned at %f as the domain says it', async (share) => {
    await threshold(share);
    const earned = await listed('?state=ready');
    const expected = (await listed()).filter((person) =>
      certificateEarned(person.attendedHours, person.plannedHours, share),
    );
    expect(earned.map(({ personId }) => personId)).toEqual(expected.map(({ personId }) => personId));
    for (const person of await listed('?state=short')) {
      const after = person.attendedHours + person.missingHours;
      expect(certificateEarned(after, person.plannedHours, share)).toBe(true);
      expect(certificateEarned(after - 0.011, person.plannedHours, share)).toBe(false);
    }
  });

  it('are listed page by page, each person once', async () => {
    const whole = await listed();
    const seen: Person[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const query: string = cursor === '' ? '?limit=2' : `?limit=2&cursor=${cursor}`;
      const { body }: { body: { items: Person[]; nextCursor: string | null } } = await cohort.coordinator
        .get(`${programme}/hours${query}`)
        .expect(200);
      seen.push(...body.items);
      cursor = body.nextCursor;
    }
    expect(seen).toEqual(whole);
    expect(whole).toHaveLength(6);
    await cohort.coordinator
      .get(`${programme}/hours?cursor=${Buffer.from('["a"]').toString('base64url')}`)
      .expect(422);
  });

  it('are issued once to all who earned them, with a seal over what they say', async () => {
    await threshold(0.5);
    expect(await issue({ enrolmentId: cohort.enrolments[0]?.id })).toBe(2);
    expect(await issue()).toBe(2);
    expect(await issue()).toBe(0);
    const rows = await api.rows<{ number: number; code: string; content: object; seal: string }>(
      'SELECT number, code, content, seal FROM certificates WHERE programme_id = $1 ORDER BY number',
      [cohort.programmeId],
    );
    expect(rows.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(new Set(rows.map(({ code }) => code)).size).toBe(4);
    for (const { code, content, seal } of rows) {
      expect(readCertificateCode(code)).toBe(code);
      expect(sealOf(content, sha256)).toBe(seal);
    }
    expect(rows[0]?.content).toMatchObject({
      attendedHours: 12,
      plannedHours: 18,
      from: '2026-10-01',
      to: '2026-10-04',
      sessions: 4,
      workshops: 4,
    });
    const summary = await cohort.coordinator.get(`${programme}/certificates`).expect(200);
    expect(summary.body.cooperatives).toHaveLength(2);
    expect(summary.body.cooperatives[0]).toMatchObject({ people: 3, earned: 2, issued: 2, ready: 0 });
  });

  it('never change: the database itself refuses', async () => {
    await threshold(0.5);
    await issue();
    const change = (statement: string) =>
      expect(api.rows(`${statement} WHERE programme_id = $1`, [cohort.programmeId])).rejects.toMatchObject({
        code: 'TW024',
      });
    await change(`UPDATE certificates SET content = '{}'`);
    await change('UPDATE certificates SET number = number + 100');
    await change('DELETE FROM certificates');
  });

  it('are revoked with a reason, once, and issued again under a new number with the name of today', async () => {
    await threshold(0.5);
    await issue();
    const [person] = await listed('?state=issued');
    const id = person?.certificate?.id ?? '';
    const path = `/api/v1/certificates/${id}`;
    await cohort.coordinator.post(`${path}/revocation`, { reason: ' ' }).expect(422);
    await cohort.coordinator.post(`${path}/revocation`, { reason: 'Nom mal écrit' }).expect(200);
    const again = await cohort.coordinator.post(`${path}/revocation`, { reason: 'Encore' }).expect(409);
    expect(again.body.code).toBe('certificate-revoked');
    await cohort.coordinator.get(`${path}/print?languages=fr`).expect(409);
    expect(await issue()).toBe(0);

    await api.rows(`UPDATE persons SET family_name = 'El Idrissi' WHERE id = $1`, [person?.personId]);
    const next = uuidv7();
    const reply = await cohort.coordinator
      .post(`${path}/replacement`, { id: next, reason: 'Nom corrigé' })
      .expect(201);
    expect(reply.body).toMatchObject({ id: next, number: expect.stringMatching(/-0005$/), stands: true });
    const [row] = await api.rows<{ content: { person: object } }>(
      'SELECT content FROM certificates WHERE id = $1',
      [next],
    );
    expect(row?.content.person).toMatchObject({ familyName: 'El Idrissi' });
    const replaced = await cohort.coordinator
      .post(`/api/v1/certificates/${next}/replacement`, { id: uuidv7(), reason: 'Encore' })
      .expect(201);
    expect(replaced.body.number).toMatch(/-0006$/);
    const held = await listed('?state=issued');
    expect(held.filter(({ personId }) => personId === person?.personId)).toHaveLength(1);
    await threshold(1);
    await cohort.coordinator
      .post(`/api/v1/certificates/${replaced.body.id}/replacement`, { id: uuidv7(), reason: 'Encore' })
      .expect(409);
  });

  it('follow a person whose two entries were merged, and are one again when issued again', async () => {
    await threshold(0.5);
    await issue();
    const held = await listed('?state=issued');
    const [kept, merged] = held;
    await api.rows('UPDATE attendances SET status = $2 WHERE person_id = $1', [kept?.personId, 'present']);
    await api.rows('DELETE FROM attendances WHERE person_id = $1', [merged?.personId]);
    await api.rows('UPDATE persons SET merged_into = $2 WHERE id = $1', [merged?.personId, kept?.personId]);
    expect(await listed('?state=issued')).toHaveLength(held.length - 1);
    expect(await issue()).toBe(0);
    const body = { id: uuidv7(), reason: 'Deux fiches réunies' };
    await cohort.coordinator
      .post(`/api/v1/certificates/${merged?.certificate?.id}/replacement`, body)
      .expect(201);
    const standing = await api.rows<{ id: string }>(
      `SELECT id FROM certificates WHERE person_id = ANY($1::uuid[]) AND revoked_at IS NULL`,
      [[kept?.personId, merged?.personId]],
    );
    expect(standing).toEqual([{ id: body.id }]);
  });

  it('are printed one a page in French, in Arabic and in both', async () => {
    await threshold(0.5);
    await issue();
    const [person] = await listed('?state=issued');
    for (const languages of ['fr', 'ar', 'both']) {
      const { body } = await cohort.coordinator
        .get(`/api/v1/certificates/${person?.certificate?.id}/print?languages=${languages}`)
        .buffer(true)
        .expect(200);
      expect(textOfPdf(body as Buffer)).toContain(person?.certificate?.number);
      expect(pagesOfPdf(body as Buffer)).toBe(1);
    }
    const all = await cohort.coordinator
      .get(`${programme}/certificates/print?languages=fr&enrolmentId=${cohort.enrolments[1]?.id}`)
      .buffer(true)
      .expect(200);
    expect(pagesOfPdf(all.body as Buffer)).toBe(2);
  });

  it('come as a table for a spreadsheet', async () => {
    const { text } = await cohort.coordinator
      .get(`${programme}/hours/table?format=csv&locale=fr`)
      .expect(200);
    expect(text.split('\r\n')[0]).toContain('Heures suivies;Heures prévues');
    expect(text.split('\r\n').filter(Boolean)).toHaveLength(7);
    await cohort.coordinator.get(`${programme}/hours/table?format=xlsx&locale=ar`).expect(200);
  });

  it('refuse a foreign cooperative and give a role no more than it has', async () => {
    const foreign = await givenCohort(api, { cooperatives: 1, membersEach: 1 });
    const body = { enrolmentId: foreign.enrolments[0]?.id };
    await cohort.coordinator.post(`${programme}/certificates`, body).expect(422);
    await cohort.trainer.post(`${programme}/certificates`, {}).expect(403);
    await cohort.sponsor.get(`${programme}/hours`).expect(403);
    const own = await cohort.cooperative.get(`${programme}/hours`).expect(200);
    expect(own.body.items).toHaveLength(3);
    expect(
      own.body.items.every(
        (person: { enrolmentId: string }) => person.enrolmentId === cohort.enrolments[0]?.id,
      ),
    ).toBe(true);
  });
});
