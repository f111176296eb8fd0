import { uuidv7 } from 'uuidv7';
import { startApi, type TestApi } from '../../../../test/api';
import { type Cohort, givenCohort } from '../../../../test/given-cohort';
import { givenNeeds } from '../../../../test/given-diagnostic';
import { pagesOfPdf, textOfPdf } from '../../../../test/pdf-text';

describe('consultation log', () => {
  let api: TestApi;
  let cohort: Cohort;
  let foreign: Cohort;
  let path: string;

  beforeAll(async () => {
    api = await startApi();
  });
  beforeEach(async () => {
    cohort = await givenCohort(api, { cooperatives: 2, membersEach: 1 });
    foreign = await givenCohort(api, { cooperatives: 1, membersEach: 1 });
    path = `/api/v1/programmes/${cohort.programmeId}/consultations`;
  });
  afterAll(() => api.close());

  const content = (changes: object = {}) => ({
    heldOn: '2026-09-10',
    channel: 'visit',
    institution: 'ODCO',
    personHeard: 'Mme Bouchra',
    personRole: 'Déléguée',
    said: 'Peut former les bureaux à tenir leur assemblée.',
    enrolmentIds: [] as string[],
    needIds: [] as string[],
    ...changes,
  });
  const add = (changes: object = {}) => cohort.trainer.post(path, { id: uuidv7(), ...content(changes) });
  const enrolmentId = (place: number, of = cohort) => of.enrolments[place]?.id ?? '';

  it('keeps who was heard, when, what they said and whom it concerns, latest first', async () => {
    const needs = await givenNeeds(cohort.trainer, enrolmentId(0), ['FIN1']);
    await add({ heldOn: '2026-09-01', institution: 'INDH' }).expect(201);
    const named = await add({ enrolmentIds: [enrolmentId(0)], needIds: [needs.FIN1] }).expect(201);
    expect(named.body).toMatchObject({
      institution: 'ODCO',
      cooperatives: [{ enrolmentId: enrolmentId(0) }],
      needs: [{ id: needs.FIN1, statement: 'Besoin FIN1' }],
      may: ['change'],
    });
    const { body } = await cohort.coordinator.get(path).expect(200);
    expect(body.items.map(({ institution }: { institution: string }) => institution)).toEqual([
      'ODCO',
      'INDH',
    ]);
    expect(body).toMatchObject({ nextCursor: null, may: ['add'] });
  });

  it('pages, and narrows to what concerns one cooperative or the whole programme', async () => {
    await add({ institution: 'A', heldOn: '2026-09-01' }).expect(201);
    await add({ institution: 'B', heldOn: '2026-09-02', enrolmentIds: [enrolmentId(0)] }).expect(201);
    await add({ institution: 'C', heldOn: '2026-09-03', enrolmentIds: [enrolmentId(1)] }).expect(201);
    const names = async (query: string) => {
      const { body } = await cohort.trainer.get(`${path}?${query}`).expect(200);
      const items = body.items as { institution: string }[];
      return { names: items.map(({ institution }) => institution), next: body.nextCursor as string | null };
    };
    expect((await names(`enrolmentId=${enrolmentId(0)}`)).names).toEqual(['B', 'A']);
    const first = await names('limit=2');
    expect(first.names).toEqual(['C', 'B']);
    expect(await names(`limit=2&cursor=${first.next}`)).toEqual({ names: ['A'], next: null });
    await cohort.trainer.get(`${path}?cursor=nonsense`).expect(422);
  });

  it('is corrected by one at a time, taken away, and brought back under its id', async () => {
    const { body } = await add().expect(201);
    const own = `/api/v1/consultations/${body.id}`;
    const changed = await cohort.coordinator.put(own, content({ said: 'Deux jours en mai.' }), 1).expect(200);
    expect(changed.body).toMatchObject({ said: 'Deux jours en mai.', version: 2 });
    await cohort.trainer.put(own, content(), 1).expect(412);
    await cohort.trainer.delete(own, 1).expect(412);
    await cohort.trainer.delete(own, 2).expect(204);
    await cohort.trainer.put(own, content(), 2).expect(404);
    await cohort.trainer.post(path, { id: body.id, ...content() }).expect(201);
  });

  it('refuses what is not the programme’s, not come yet, or said in no words', async () => {
    const needs = await givenNeeds(cohort.trainer, enrolmentId(0), ['FIN1']);
    const faultOf = async (changes: object) => (await add(changes).expect(422)).body.errors[0];
    expect(await faultOf({ heldOn: '2199-01-01' })).toMatchObject({
      pointer: '/heldOn',
      code: 'date-in-future',
    });
    expect(await faultOf({ enrolmentIds: [enrolmentId(0, foreign)] })).toMatchObject({
      pointer: '/enrolmentIds/0',
      code: 'unknown-reference',
    });
    // A need of a cooperative that is not among those it concerns.
    expect(await faultOf({ enrolmentIds: [enrolmentId(1)], needIds: [needs.FIN1] })).toMatchObject({
      pointer: '/needIds/0',
      code: 'unknown-reference',
    });
    expect(await faultOf({ said: ' ' })).toMatchObject({ pointer: '/said' });
    expect(await faultOf({ channel: 'telegram' })).toMatchObject({ pointer: '/channel' });
    await api.rows(`UPDATE programmes SET status = 'closed' WHERE id = $1`, [cohort.programmeId]);
    expect((await add().expect(409)).body.code).toBe('programme-closed');
    expect(
      await api.rows('SELECT 1 FROM consultations WHERE programme_id = $1', [cohort.programmeId]),
    ).toEqual([]);
  });

  it('shows a trainer what concerns all, and what concerns their own cooperatives', async () => {
    await add({ institution: 'Tous' }).expect(201);
    await add({ institution: 'Deux', enrolmentIds: [enrolmentId(0), enrolmentId(1)] }).expect(201);
    const { body: alone } = await add({ institution: 'Autre', enrolmentIds: [enrolmentId(1)] }).expect(201);
    await api.rows('UPDATE enrolments SET trainer_account_id = NULL WHERE id = $1', [enrolmentId(1)]);
    const { body } = await cohort.trainer.get(path).expect(200);
    expect(body.items).toHaveLength(2);
    const both = body.items.find((item: { institution: string }) => item.institution === 'Deux');
    expect(both.cooperatives).toMatchObject([{ enrolmentId: enrolmentId(0) }]);
    await cohort.trainer.delete(`/api/v1/consultations/${alone.id}`, 1).expect(404);
    // What the trainer does not see stays when they correct the rest.
    const change = content({ institution: 'Deux', enrolmentIds: [enrolmentId(0)] });
    await cohort.trainer.put(`/api/v1/consultations/${both.id}`, change, 1).expect(200);
    expect(
      await api.rows('SELECT 1 FROM consultation_enrolments WHERE consultation_id = $1', [both.id]),
    ).toHaveLength(2);
  });

  it('comes as paper in both languages, and as a table that runs no formula', async () => {
    await add({ said: '=SOMME(A1)' }).expect(201);
    for (const [locale, said] of [
      ['fr', 'Concertation'],
      ['ar', 'ODCO'],
    ]) {
      const reply = await cohort.coordinator.get(`${path}/print?locale=${locale}`).expect(200);
      expect(pagesOfPdf(reply.body as Buffer)).toBe(1);
      expect(textOfPdf(reply.body as Buffer)).toContain(said);
    }
    const table = await cohort.coordinator.get(`${path}/table?locale=fr`).expect(200);
    expect(table.headers['content-type']).toContain('text/csv');
    expect(table.text).toContain(`ODCO;Mme Bouchra;Déléguée;'=SOMME(A1);Tout le programme`);
  });

  it('is the team’s: foreign programmes are not there, cooperatives and sponsors are not let in', async () => {
    const { body } = await add().expect(201);
    for (const client of [foreign.coordinator, foreign.trainer]) {
      await client.get(path).expect(404);
      await client.post(path, { id: uuidv7(), ...content() }).expect(404);
      await client.put(`/api/v1/consultations/${body.id}`, content(), 1).expect(404);
      await client.delete(`/api/v1/consultations/${body.id}`, 1).expect(404);
      await client.get(`${path}/print?locale=fr`).expect(404);
      await client.get(`${path}/table?locale=fr`).expect(404);
    }
    for (const client of [cohort.cooperative, cohort.sponsor]) await client.get(path).expect(403);
  });
});
