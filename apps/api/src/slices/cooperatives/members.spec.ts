import { uuidv7 } from 'uuidv7';
import { startApi, type TestApi } from '../../../test/api';
import { type Cohort, givenCohort } from '../../../test/given-cohort';

describe('members', () => {
  let api: TestApi;
  let cohort: Cohort;
  let path: string;

  beforeAll(async () => {
    api = await startApi();
    cohort = await givenCohort(api, { membersEach: 5 });
    path = `/api/v1/cooperatives/${cohort.enrolments[0]?.cooperativeId}/members`;
  });
  afterAll(() => api.close());

  const member = (changes: object = {}) => ({
    id: uuidv7(),
    personId: uuidv7(),
    memberCode: `N-${uuidv7().slice(-8)}`,
    givenName: 'Mina',
    familyName: 'Abidine',
    sex: 'female',
    birthYear: 1990,
    function: 'treasurer',
    fromDate: '2024-02-01',
    ...changes,
  });

  it('adds a member, and notes in the audit no name of hers', async () => {
    const body = member();
    const created = await cohort.coordinator.post(path, body).expect(201);
    expect(created.body).toMatchObject({ ...body, nameAr: '', phone: null, toDate: null, version: 1 });
    const lines = await api.rows('SELECT after FROM audit_lines WHERE entity_id = $1', [body.id]);
    expect(lines).toHaveLength(1);
    expect(JSON.stringify(lines)).not.toContain('Abidine');
    const again = await cohort.coordinator.post(path, member({ memberCode: body.memberCode })).expect(409);
    expect(again.body).toMatchObject({ code: 'already-exists', errors: [{ pointer: '/memberCode' }] });
  });

  it('lets a member leave: gone from today’s list, kept among the former', async () => {
    const body = member({ givenName: 'Partie' });
    await cohort.coordinator.post(path, body).expect(201);
    const own = `/api/v1/members/${body.id}`;
    await cohort.coordinator.patch(own, { toDate: '2023-01-01' }, 1).expect(422);
    const left = await cohort.coordinator
      .patch(own, { toDate: '2025-06-30', familyName: 'Autre', function: 'member' }, 1)
      .expect(200);
    expect(left.body).toMatchObject({
      toDate: '2025-06-30',
      familyName: 'Autre',
      function: 'member',
      version: 2,
    });
    await cohort.coordinator.patch(own, { function: 'member' }, 1).expect(412);
    const ids = async (presence: string): Promise<string[]> =>
      (await cohort.coordinator.get(`${path}?presence=${presence}&limit=100`).expect(200)).body.items.map(
        ({ id }: { id: string }) => id,
      );
    expect(await ids('current')).not.toContain(body.id);
    expect(await ids('former')).toEqual([body.id]);
    expect(await ids('all')).toContain(body.id);
  });

  it('pages without missing or repeating anybody', async () => {
    const seen: string[] = [];
    let cursor = '';
    do {
      const page = (await cohort.trainer.get(`${path}?limit=2&presence=all${cursor}`).expect(200)).body;
      seen.push(...page.items.map(({ id }: { id: string }) => id));
      cursor = page.nextCursor === null ? '' : `&cursor=${page.nextCursor}`;
    } while (cursor !== '');
    const rows = await api.rows('SELECT id FROM memberships WHERE cooperative_id = $1', [
      cohort.enrolments[0]?.cooperativeId,
    ]);
    expect(new Set(seen).size).toBe(rows.length);
    expect(seen).toHaveLength(rows.length);
  });

  it.each([
    ['a birth to come', { birthYear: 2100 }, '/birthYear'],
    ['a huge year', { birthYear: 1e20 }, '/birthYear'],
    ['an entry to come', { fromDate: '2199-01-01' }, '/fromDate'],
    ['a blank name', { givenName: ' ' }, '/givenName'],
    ['a function that is none', { function: 'king' }, '/function'],
  ])('refuses %s and writes nobody', async (_, changes, pointer) => {
    const body = member(changes);
    const reply = await cohort.coordinator.post(path, body).expect(422);
    expect(reply.body.errors[0].pointer).toBe(pointer);
    expect(await api.rows('SELECT id FROM persons WHERE id = $1', [body.personId])).toEqual([]);
  });
});
