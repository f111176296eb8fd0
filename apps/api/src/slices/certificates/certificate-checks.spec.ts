import { certificateCode } from '@tiwizi/domain';
import { givenStranger } from '../../../test/actors';
import { startApi, type TestApi } from '../../../test/api';
import { type Cohort, givenCohort } from '../../../test/given-cohort';
import { givenMarks, givenMeeting } from '../../../test/given-delivery';

describe('checking a certificate', () => {
  let api: TestApi;
  let cohort: Cohort;
  let code: string;
  let id: string;

  beforeAll(async () => {
    api = await startApi();
    cohort = await givenCohort(api, { cooperatives: 1, membersEach: 1, months: 1 });
    const [enrolment] = cohort.enrolments;
    if (enrolment === undefined) throw new Error('a cohort has an enrolment');
    const session = await givenMeeting(api, cohort, [enrolment], { startsAt: '2026-09-10T09:00:00Z' });
    await givenMarks(api, cohort, session, enrolment, ['present']);
    await api.rows(`UPDATE persons SET name_ar = 'فاطمة السعيد' WHERE id = $1`, [
      enrolment.members[0]?.personId,
    ]);
    await cohort.coordinator.post(`/api/v1/programmes/${cohort.programmeId}/certificates`, {}).expect(201);
    [{ code, id } = { code: '', id: '' }] = await api.rows<{ code: string; id: string }>(
      'SELECT code, id FROM certificates WHERE programme_id = $1',
      [cohort.programmeId],
    );
  });
  afterAll(() => api.close());
  beforeEach(() => api.rows('DELETE FROM certificate_check_failures'));

  const check = (body: object) => givenStranger(api).post('/api/v1/certificate-checks', body);

  it('tells a stranger that it is genuine, what for, and nobody’s name', async () => {
    const { body, text } = await check({ code }).expect(200);
    expect(body).toMatchObject({ verdict: 'genuine', attendedHours: 3, plannedHours: 3, nameMatches: null });
    expect(text).not.toMatch(/Membre|Essaïd|فاطمة|Coopérative/);
  });

  it('compares the name typed, in either script and any order', async () => {
    for (const name of ['Membre 1 Essaïd', 'essaid MEMBRE 1', 'السعيد فاطمة']) {
      expect(
        (await check({ code: code.toLowerCase().replaceAll('-', ' '), name }).expect(200)).body.nameMatches,
      ).toBe(true);
    }
    for (const name of ['Membre 2 Essaïd', 'Essaïd', '1']) {
      expect((await check({ code, name }).expect(200)).body.nameMatches).toBe(false);
    }
    expect((await check({ code, name: '  ' }).expect(200)).body.nameMatches).toBeNull();
  });

  it('says the same of a code never given as of one mistyped', async () => {
    const never = await check({
      code: certificateCode([1, 2, 3, 4, 5, 6, 7]),
      name: 'Membre 1 Essaïd',
    }).expect(200);
    const mistyped = await check({ code: 'ABCD-EFGH-JKMN' }).expect(200);
    expect(never.body).toEqual(mistyped.body);
    expect(never.body.verdict).toBe('unknown');
  });

  it('slows down who guesses codes, or names for a code', async () => {
    for (let guess = 0; guess < 20; guess += 1) {
      await check({ code: certificateCode([0, 0, 0, 0, 0, 0, guess]) }).expect(200);
    }
    const refused = await check({ code }).expect(429);
    expect(refused.body.code).toBe('too-many-attempts');
    await api.rows('DELETE FROM certificate_check_failures');
    for (let guess = 0; guess < 10; guess += 1)
      await check({ code, name: `Membre ${guess + 2}` }).expect(200);
    await check({ code, name: 'Membre 1 Essaïd' }).expect(429);
  });

  it('lets whoever checks genuine ones go on', async () => {
    for (let turn = 0; turn < 25; turn += 1) await check({ code }).expect(200);
  });

  it('refuses what is no question', async () => {
    for (const body of [{}, { code: 5 }, { code: '' }, { code: '\u0000' }, { code, name: 'x'.repeat(201) }]) {
      await check(body).expect(422);
    }
  });

  it('says that it was revoked', async () => {
    await cohort.coordinator.post(`/api/v1/certificates/${id}/revocation`, { reason: 'Erreur' }).expect(200);
    expect((await check({ code }).expect(200)).body).toMatchObject({
      verdict: 'revoked',
      revokedOn: expect.any(String),
    });
  });
});
