import { uuidv7 } from 'uuidv7';
import { type Client, givenActor } from '../../../test/actors';
import { startApi, type TestApi } from '../../../test/api';
import { givenCohort } from '../../../test/given-cohort';
import { stableId } from '../../platform/database/stable-id';

const place = (code: string) => stableId('territory', code);

describe('the registry of cooperatives', () => {
  let api: TestApi;
  let administrator: Client;

  beforeAll(async () => {
    api = await startApi();
    administrator = await givenActor(api, 'administrator');
  });
  afterAll(() => api.close());

  const cooperative = (changes: object = {}) => ({
    id: uuidv7(),
    code: `R-${uuidv7().slice(-10)}`,
    kind: 'cooperative',
    nameFr: 'Coopérative Amwaj Tarfaya',
    nameAr: 'تعاونية أمواج طرفاية',
    sector: 'fishing',
    territoryId: place('tarfaya-akhfennir'),
    ...changes,
  });

  const names = async (query: string, client = administrator): Promise<string[]> => {
    const { items } = (await client.get(`/api/v1/cooperatives?${query}`).expect(200)).body;
    return items.map(({ nameFr }: { nameFr: string }) => nameFr);
  };

  it('creates a cooperative, shows it with its place, and leaves an audit line', async () => {
    const body = cooperative({ foundedOn: '2014-03-18' });
    const created = await administrator.post('/api/v1/cooperatives', body).expect(201);
    expect(created.body).toMatchObject({
      ...body,
      fiscalYearEnd: '12-31',
      registrationNumber: null,
      members: { total: 0, female: 0, male: 0, unknown: 0 },
      enrolments: [],
      version: 1,
      place: [
        { level: 'commune', nameFr: 'Akhfennir' },
        { level: 'province', nameFr: 'Tarfaya', nameAr: 'طرفاية' },
      ],
      may: ['cooperatives.update', 'members.read', 'members.write'],
    });
    expect(
      await api.rows(`SELECT after FROM audit_lines WHERE entity = 'cooperative' AND entity_id = $1`, [
        body.id,
      ]),
    ).toHaveLength(1);
  });

  it('counts the members of today by sex and names the enrolments', async () => {
    const { coordinator, enrolments, programmeId } = await givenCohort(api, { membersEach: 5 });
    const [first] = enrolments;
    await api.rows(`UPDATE memberships SET to_date = '2021-01-01' WHERE id = $1`, [
      first?.members[0]?.membershipId,
    ]);
    const reply = await coordinator.get(`/api/v1/cooperatives/${first?.cooperativeId}`).expect(200);
    expect(reply.body.members).toEqual({ total: 4, female: 2, male: 2, unknown: 0 });
    expect(reply.body.enrolments).toEqual([
      expect.objectContaining({ id: first?.id, programmeId, status: 'active' }),
    ]);
  });

  it('changes a cooperative on the version that was seen, and is found by its new name', async () => {
    const body = cooperative();
    await administrator.post('/api/v1/cooperatives', body).expect(201);
    const path = `/api/v1/cooperatives/${body.id}`;
    await administrator.patch(path, { nameFr: 'Zghal' }).expect(428);
    const changed = await administrator.patch(path, { nameFr: 'Coopérative Zghal' }, 1).expect(200);
    expect(changed.body).toMatchObject({ nameFr: 'Coopérative Zghal', version: 2, code: body.code });
    expect((await administrator.patch(path, { nameFr: 'X' }, 1).expect(412)).body.code).toBe(
      'changed-meanwhile',
    );
    expect(await names('search=zghal')).toEqual(['Coopérative Zghal']);
  });

  describe('finding', () => {
    beforeAll(async () => {
      for (const [nameFr, nameAr, sector, commune] of [
        ['Coopérative El‑Mouhit Réunie', 'تعاونية المُحيط', 'crafts', 'laayoune-el-marsa'],
        ['Coopérative Naïla', 'تعاونية النعيلة', 'aquaculture', 'tarfaya-tah'],
        ['Coopérative 100%_pure', 'تعاونية خالصة', 'argan', 'laayoune-laayoune'],
      ] as const) {
        const body = cooperative({ nameFr, nameAr, sector, territoryId: place(commune) });
        await administrator.post('/api/v1/cooperatives', body).expect(201);
      }
    });

    it.each([
      ['without accents, dashes or case', 'EL MOUHIT', 'Coopérative El‑Mouhit Réunie'],
      ['words in another order', 'reunie mouhit', 'Coopérative El‑Mouhit Réunie'],
      ['one wrong letter', 'mouhet', 'Coopérative El‑Mouhit Réunie'],
      ['Arabic without vowels', 'المحيط', 'Coopérative El‑Mouhit Réunie'],
      ['Arabic with ha for ta marbuta', 'النعيله', 'Coopérative Naïla'],
      ['a percent sign as itself', '100%', 'Coopérative 100%_pure'],
    ])('finds %s', async (_, search, name) => {
      expect(await names(`search=${encodeURIComponent(search)}`)).toEqual([name]);
    });

    it('finds nothing where nothing resembles', async () => {
      const reply = await administrator.get('/api/v1/cooperatives?search=qqqqq&withTotal=true').expect(200);
      expect(reply.body).toEqual({ items: [], nextCursor: null, total: 0 });
    });

    it('filters by a territory and all below it, by sector and kind', async () => {
      const region = place('laayoune-sakia-el-hamra');
      const found = await names(`territoryId=${region}&sector=aquaculture`);
      expect(found).toEqual(['Coopérative Naïla']);
      expect(await names(`territoryId=${place('laayoune')}&sector=aquaculture`)).toEqual([]);
      expect(await names(`territoryId=${region}&kind=gie`)).toEqual([]);
    });
  });

  it('pages without missing or repeating any, and counts all', async () => {
    const seen: string[] = [];
    let cursor = '';
    const { total } = (await administrator.get('/api/v1/cooperatives?limit=1&withTotal=true').expect(200))
      .body;
    do {
      const { items, nextCursor } = (
        await administrator.get(`/api/v1/cooperatives?limit=2${cursor}`).expect(200)
      ).body;
      seen.push(...items.map(({ id }: { id: string }) => id));
      cursor = nextCursor === null ? '' : `&cursor=${nextCursor}`;
    } while (cursor !== '');
    expect(seen).toHaveLength(total);
    expect(new Set(seen).size).toBe(total);
  });

  it.each([
    ['a NUL', { nameFr: 'a\u0000' }, '/nameFr', 'not-printable'],
    ['a place that is none', { territoryId: uuidv7() }, '/territoryId', 'unknown-reference'],
    ['a founding to come', { foundedOn: '2199-01-01' }, '/foundedOn', 'date-in-future'],
    ['an unknown sector', { sector: 'gold' }, '/sector', 'is-in'],
    ['a day that no year has', { fiscalYearEnd: '13-40' }, '/fiscalYearEnd', 'matches'],
    ['a number for a name', { nameFr: 7 }, '/nameFr', 'is-string'],
  ])('refuses %s and writes nothing', async (_, changes, pointer, code) => {
    const body = cooperative(changes);
    const reply = await administrator.post('/api/v1/cooperatives', body).expect(422);
    expect(reply.body.errors[0]).toMatchObject({ pointer });
    expect(reply.body.errors.map((error: { code: string }) => error.code)).toContain(code);
    expect(await api.rows('SELECT id FROM cooperatives WHERE id = $1', [body.id])).toEqual([]);
  });

  it('refuses a code that is taken, with a pointer', async () => {
    const body = cooperative();
    await administrator.post('/api/v1/cooperatives', body).expect(201);
    const again = await administrator
      .post('/api/v1/cooperatives', cooperative({ code: body.code }))
      .expect(409);
    expect(again.body).toMatchObject({ code: 'already-exists', errors: [{ pointer: '/code' }] });
  });

  it.each([
    'limit=0',
    'limit=1e9',
    'cursor=abc',
    'withTotal=perhaps',
    'territoryId=1',
    'search=%00',
    'sort=name',
  ])('refuses the query %s', async (query) => {
    await administrator.get(`/api/v1/cooperatives?${query}`).expect(422);
  });
});
