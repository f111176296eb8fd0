import { readBadge } from '@tiwizi/domain';
import decodeQR from 'qr/decode.js';
import { uuidv7 } from 'uuidv7';
import { startApi, type TestApi } from '../../../../test/api';
import { type Cohort, givenCohort } from '../../../../test/given-cohort';
import { drawingsOfPdf } from '../../../../test/pdf-drawings';
import { pagesOfPdf, textOfPdf } from '../../../../test/pdf-text';

describe('the badges of a cooperative', () => {
  let api: TestApi;
  let cohort: Cohort;
  let cooperativeId: string;
  let people: string[];
  beforeAll(async () => {
    api = await startApi();
    cohort = await givenCohort(api, { cooperatives: 1, membersEach: 12 });
    cooperativeId = cohort.enrolments[0]?.cooperativeId ?? '';
    people = cohort.enrolments[0]?.members.map(({ personId }) => personId) ?? [];
  });
  afterAll(() => api.close());

  const path = (locale = 'fr') => `/api/v1/cooperatives/${cooperativeId}/badges/print?locale=${locale}`;
  const printed = async (locale = 'fr'): Promise<Buffer> =>
    (await cohort.trainer.get(path(locale)).expect(200)).body as Buffer;
  /** Whom a camera finds on the paper, in the order in which the badges stand there. */
  const found = (pdf: Buffer) =>
    drawingsOfPdf(pdf).map((drawing) => {
      const reading = readBadge(decodeQR(drawing));
      return reading.outcome === 'read' ? reading.personId : reading.outcome;
    });

  it.each(['fr', 'ar'])('are read by a camera as the people whom they are for (%s)', async (locale) => {
    const pdf = await printed(locale);
    expect(pagesOfPdf(pdf)).toBe(2);
    const inOrder = await api.rows<{ id: string }>(
      'SELECT id FROM persons WHERE id = ANY ($1) ORDER BY family_name, given_name, id',
      [people],
    );
    expect(inOrder).toHaveLength(12);
    // Arabic rows begin at the right, and a page is drawn from the left.
    const drawn = inOrder.map((_, place) => inOrder[locale === 'ar' ? place ^ 1 : place]?.id);
    expect(found(pdf)).toEqual(drawn);
  });

  it('say in letters whose they are', async () => {
    const members = await cohort.trainer.get(`/api/v1/cooperatives/${cooperativeId}/members`).expect(200);
    const text = textOfPdf(await printed()).replace(/\s/g, '');
    for (const { givenName, familyName, memberCode } of members.body.items) {
      expect(text).toContain(`${givenName}${familyName}`.replace(/\s/g, ''));
      expect(text).toContain(memberCode);
    }
  });

  it('are for members of today: neither for who left nor for a walk-in whom nobody knows yet', async () => {
    const [gone, stranger] = cohort.enrolments[0]?.members ?? [];
    await api.rows(`UPDATE memberships SET to_date = '2026-01-01', from_date = '2025-01-01' WHERE id = $1`, [
      gone?.membershipId,
    ]);
    await api.rows('UPDATE persons SET provisional = true WHERE id = $1', [stranger?.personId]);
    expect(new Set(found(await printed()))).toEqual(new Set(people.slice(2)));
  });

  it('say so when there is nobody', async () => {
    const id = uuidv7();
    await api.rows(
      `INSERT INTO cooperatives (id, code, kind, name_fr, name_ar, sector, territory_id, search_key)
       SELECT $1, $2, kind, 'Vide', '', sector, territory_id, 'vide' FROM cooperatives LIMIT 1`,
      [id, `C-${id.slice(-8)}`],
    );
    const reply = await cohort.administrator
      .get(`/api/v1/cooperatives/${id}/badges/print?locale=fr`)
      .expect(200);
    expect(textOfPdf(reply.body as Buffer)).toContain("il n'y a pas encore de badge");
  });

  it('are not there for another programme, nor for a sponsor', async () => {
    const foreign = await givenCohort(api, { cooperatives: 1 });
    for (const client of [foreign.coordinator, foreign.trainer, foreign.cooperative]) {
      await client.get(path()).expect(404);
    }
    await cohort.sponsor.get(path()).expect(403);
    await cohort.trainer.get(path('en')).expect(422);
  });
});
