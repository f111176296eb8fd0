import { addDays, localDate } from '@tiwizi/domain';
import { uuidv7 } from 'uuidv7';
import { startApi, type TestApi } from '../../../../test/api';
import { type Cohort, givenCohort } from '../../../../test/given-cohort';

const today = localDate(new Date(), 'Africa/Casablanca');

describe('what a sponsor reads of supports and promises around a programme', () => {
  let api: TestApi;
  let cohort: Cohort;

  beforeAll(async () => {
    api = await startApi();
    cohort = await givenCohort(api, { cooperatives: 7 });
  });
  afterAll(() => api.close());

  const read = async (client = cohort.sponsor) =>
    (await client.get('/api/v1/sponsor/convergence').expect(200)).body;

  async function givenScheme(fr: string): Promise<string> {
    const id = uuidv7();
    await api.rows(
      `INSERT INTO support_schemes (id, name, about, funder) VALUES ($1, $2, $2, 'Une banque discrète')`,
      [id, JSON.stringify({ fr, ar: fr, en: fr })],
    );
    return id;
  }

  async function givenSupport(
    of: Cohort,
    place: number,
    what: Partial<Record<string, unknown>>,
  ): Promise<void> {
    await api.rows(
      `INSERT INTO supports (id, cooperative_id, scheme_id, funder, category, object, in_kind, amount, from_on, status, recorded_by)
       VALUES ($1, $2, $3, 'Une banque discrète', $4, 'Four', false, $5, $6, $7, $8)`,
      [
        uuidv7(),
        of.enrolments[place]?.cooperativeId,
        what['scheme'] ?? null,
        what['category'] ?? 'financial',
        what['amount'] ?? null,
        today,
        what['status'] ?? 'granted',
        of.coordinator.accountId,
      ],
    );
  }

  async function givenAgreement(
    signedOn: string | null,
    commitments: [string | null, string | null][],
  ): Promise<void> {
    const [agreement, party] = [uuidv7(), uuidv7()];
    await api.rows(
      `INSERT INTO agreements (id, programme_id, title, object, signed_on, from_on, renewal, recorded_by)
       VALUES ($1, $2, 'Convention', 'Appui', $3, $4, 'none', $5)`,
      [agreement, cohort.programmeId, signedOn, today, cohort.coordinator.accountId],
    );
    await api.rows(
      `INSERT INTO agreement_parties (id, agreement_id, position, name, role) VALUES ($1, $2, 1, 'Une banque discrète', 'funder')`,
      [party, agreement],
    );
    for (const [due, done] of commitments) {
      await api.rows(
        `INSERT INTO agreement_commitments (id, agreement_id, party_id, what, due_on, done_on) VALUES ($1, $2, $3, 'Former', $4, $5)`,
        [uuidv7(), agreement, party, due, done],
      );
    }
  }

  it('says of a programme without any that there is nothing', async () => {
    expect((await read()).programmes).toEqual([
      expect.objectContaining({
        programmeId: cohort.programmeId,
        enrolled: 7,
        supported: 0,
        supports: 0,
        amount: null,
        schemes: [],
        categories: [],
        commitments: { agreements: 0, kept: 0, late: 0, ahead: 0 },
      }),
    ]);
  });

  it('sums by scheme and kind, tells no amount of fewer than five, and names no funder and no cooperative', async () => {
    const [wide, narrow] = [await givenScheme('Large'), await givenScheme('Serré')];
    for (const place of [0, 1, 2, 3, 4])
      await givenSupport(cohort, place, { scheme: wide, amount: 1000 + place });
    await givenSupport(cohort, 0, { scheme: wide, amount: 90_000, status: 'asked' });
    for (const place of [0, 1, 2, 3]) await givenSupport(cohort, place, { scheme: narrow, amount: 7000 });
    // A fifth one, of which no amount is known, does not make five amounts.
    await givenSupport(cohort, 4, { scheme: narrow, category: 'technical' });
    await givenSupport(cohort, 5, { amount: 123, category: 'technical', status: 'paid' });
    await givenSupport(cohort, 6, { amount: 5, status: 'refused' });
    const foreign = await givenCohort(api, { cooperatives: 1 });
    await givenSupport(foreign, 0, { scheme: wide, amount: 1 });
    const { programmes } = await read();
    expect(programmes).toHaveLength(1);
    expect(programmes[0]).toMatchObject({
      supported: 6,
      supports: 11,
      amount: 5010,
      schemes: [
        { name: { fr: 'Large' }, supports: 5, cooperatives: 5, amount: 5010 },
        { name: { fr: 'Serré' }, supports: 5, cooperatives: 5, amount: null },
        { name: null, supports: 1, cooperatives: 1, amount: null },
      ],
      categories: [
        { category: 'financial', supports: 9, cooperatives: 5 },
        { category: 'technical', supports: 2, cooperatives: 2 },
      ],
    });
    const text = JSON.stringify(programmes);
    expect(text).not.toContain('discrète');
    for (const { cooperativeId } of cohort.enrolments) expect(text).not.toContain(cooperativeId);
  });

  it('counts what was promised in signed agreements: kept, late, ahead', async () => {
    await givenAgreement(today, [
      [addDays(today, -9), addDays(today, -2)],
      [addDays(today, -1), null],
      [today, null],
      [null, null],
    ]);
    await givenAgreement(null, [[addDays(today, -1), null]]);
    expect((await read()).programmes[0].commitments).toEqual({ agreements: 1, kept: 1, late: 1, ahead: 2 });
  });

  it('is for sponsors alone', async () => {
    for (const client of [cohort.coordinator, cohort.trainer, cohort.cooperative, cohort.administrator]) {
      await client.get('/api/v1/sponsor/convergence').expect(403);
    }
  });
});
