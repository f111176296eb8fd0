import { uuidv7 } from 'uuidv7';
import { startApi, type TestApi } from '../../../../test/api';
import { type Cohort, givenCohort } from '../../../../test/given-cohort';
import { givenSession } from '../../../../test/given-session';
import { pagesOfPdf, textOfPdf } from '../../../../test/pdf-text';

describe('the attendance sheet on paper', () => {
  let api: TestApi;
  let cohort: Cohort;
  let sessionId: string;
  const address = (query = 'locale=fr') => `/api/v1/sessions/${sessionId}/sheet/print?${query}`;
  const printed = async (query?: string): Promise<Buffer> =>
    (await cohort.trainer.get(address(query)).expect(200)).body as Buffer;

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    cohort = await givenCohort(api, { cooperatives: 2, membersEach: 3 });
    sessionId = await givenSession(api, cohort, { startsAt: '2026-10-05T08:00:00Z' });
  });

  it('has who is expected, a column to sign in for each half-day, a place for thumbs and totals', async () => {
    await api.rows(`UPDATE sessions SET ends_at = '2026-10-05T16:00:00Z' WHERE id = $1`, [sessionId]);
    const text = textOfPdf(await printed());
    const parts = ['Membre 1 Essaïd', 'Présidente ou président · Femme', 'Matin', 'Après-midi', 'Empreinte'];
    for (const said of [...parts, '5 octobre 2026, de 09:00 à 17:00', 'Fondation', 'Femmes 4'])
      expect(text).toContain(said);
    expect(text).not.toContain('Absent');
  });

  it('shows the marks of the roll where they are asked for', async () => {
    const marks = cohort.enrolments.flatMap(({ id, members }) =>
      members.map(({ personId }, place) => ({
        personId,
        enrolmentId: id,
        status: place === 0 ? 'absent' : 'late',
      })),
    );
    const headcounts = [{ enrolmentId: cohort.enrolments[0]?.id, female: 7, male: 0, unknown: 0 }];
    const roll = { marks, headcounts, notes: '', held: true };
    await cohort.trainer.put(`/api/v1/sessions/${sessionId}/roll`, roll, 1).expect(200);
    const text = textOfPdf(await printed('locale=fr&state=filled'));
    for (const said of ['Absent', 'Arrivé en retard', 'Femmes 4 2 7', 'Hommes 2 2 0', 'Total 6 4 7'])
      expect(text).toContain(said);
  });

  it('is printed in Arabic too, and takes what people typed as words', async () => {
    await api.rows(`UPDATE persons SET family_name = '#panic() *x*', name_ar = 'فاطمتو' WHERE id = $1`, [
      cohort.enrolments[0]?.members[0]?.personId,
    ]);
    expect(textOfPdf(await printed())).toContain('#panic() *x*');
    expect(pagesOfPdf(await printed('locale=ar'))).toBe(1);
  });

  it('prints 200 people without parting a row, in time', async () => {
    const [enrolment] = cohort.enrolments;
    await api.rows(
      `WITH made AS (INSERT INTO persons (id, given_name, family_name, sex)
         SELECT gen_random_uuid(), 'Personne', 'Numéro ' || n, 'female' FROM generate_series(1, 194) n RETURNING id)
       INSERT INTO memberships (id, cooperative_id, person_id, member_code, from_date)
       SELECT gen_random_uuid(), $1, id, left(id::text, 8), '2020-01-01' FROM made`,
      [enrolment?.cooperativeId],
    );
    const began = Date.now();
    const pdf = await printed();
    expect(Date.now() - began).toBeLessThan(5000);
    expect(textOfPdf(pdf)).toContain('Numéro 194');
    expect(pagesOfPdf(pdf)).toBeGreaterThan(9);
  });

  it('is there for who calls the roll, and for nobody else', async () => {
    const foreign = await givenCohort(api, { cooperatives: 1, membersEach: 1 });
    await foreign.trainer.get(address()).expect(404);
    await cohort.sponsor.get(address()).expect(403);
    await cohort.cooperative.get(address()).expect(403);
    await cohort.trainer.get(`/api/v1/sessions/${uuidv7()}/sheet/print?locale=fr`).expect(404);
    await cohort.trainer.get(address('locale=de')).expect(422);
    await cohort.trainer.get(address('locale=fr&state=full')).expect(422);
  });
});
