import { uuidv7 } from 'uuidv7';
import { startApi, type TestApi } from '../../../test/api';
import { type Cohort, givenCohort } from '../../../test/given-cohort';
import { pagesOfPdf, textOfPdf } from '../../../test/pdf-text';

interface Taught {
  moduleId: string;
  enrolmentIds: string[];
}

describe('the training plan of a programme', () => {
  let api: TestApi;
  let cohort: Cohort;
  const modules = new Map<string, string>();

  beforeAll(async () => {
    api = await startApi();
    for (const row of await api.rows<{ code: string; id: string }>('SELECT code, id FROM training_modules')) {
      modules.set(row.code, row.id);
    }
  });
  beforeEach(async () => {
    cohort = await givenCohort(api);
  });
  afterAll(() => api.close());

  const moduleOf = (code: string): string => modules.get(code) ?? '';
  const enrolment = (place: number): string => cohort.enrolments[place]?.id ?? '';
  const base = () => `/api/v1/programmes/${cohort.programmeId}`;
  const read = async () => (await cohort.coordinator.get(`${base()}/training-plan`).expect(200)).body;
  const propose = async () =>
    (await cohort.coordinator.get(`${base()}/training-plan/proposal`).expect(200)).body;
  const save = (taught: Taught[], version = 0) =>
    cohort.coordinator.put(`${base()}/training-plan`, { modules: taught }, version);
  const taught = (code: string, ...places: number[]): Taught => ({
    moduleId: moduleOf(code),
    enrolmentIds: places.map(enrolment),
  });

  async function givenNeed(
    place: number,
    criterion: string,
    changes: { status?: string; remedy?: string } = {},
  ) {
    const { status = 'agreed', remedy = 'training' } = changes;
    const diagnostic = uuidv7();
    const wave = ['baseline', 'midline', 'endline'].at((counter += 1) % 3);
    await api.rows(
      `INSERT INTO diagnostics (id, enrolment_id, grid_version_id, wave, perspective, held_on, assessor_account_id)
       SELECT $1, $2, id, $4, 'assessor', '2026-09-10', $3 FROM grid_versions WHERE status = 'published' LIMIT 1
       ON CONFLICT DO NOTHING`,
      [diagnostic, enrolment(place), cohort.trainer.accountId, wave],
    );
    const id = uuidv7();
    await api.rows(
      `INSERT INTO needs (id, enrolment_id, diagnostic_id, criterion_code, category, remedy, statement, priority, status,
         decided_on)
       SELECT $1, $2, d.id, $3, 'financial', $4, 'Mieux faire', 6, $5, '2026-09-12'
       FROM diagnostics d WHERE d.enrolment_id = $2 LIMIT 1`,
      [id, enrolment(place), criterion, remedy, status],
    );
    return id;
  }
  let counter = 0;

  async function givenSession(code: string, place: number, status: string) {
    const id = uuidv7();
    const hour = 8 + (counter += 1);
    await api.rows(
      `INSERT INTO sessions (id, programme_id, kind, module_id, title, starts_at, ends_at, venue, trainer_account_id, status)
       VALUES ($1, $2, 'training', $3, 'Formation', $4::timestamptz, $4::timestamptz + interval '30 minutes', $5, $6, $7)`,
      [
        id,
        cohort.programmeId,
        moduleOf(code),
        new Date(Date.UTC(2026, 9, 5, hour)).toISOString(),
        `Salle ${id}`,
        cohort.trainer.accountId,
        status,
      ],
    );
    await api.rows('INSERT INTO session_enrolments (session_id, enrolment_id) VALUES ($1, $2)', [
      id,
      enrolment(place),
    ]);
  }

  it('is empty at first, and says how many needs wait for it', async () => {
    const need = await givenNeed(0, 'FIN1');
    await givenNeed(0, 'FIN3', { status: 'declined' });
    await givenNeed(1, 'FIN1', { remedy: 'equipment' });
    const plan = await read();
    expect(plan).toMatchObject({
      version: 0,
      modules: [],
      coverage: { needs: 1, covered: 0 },
      may: ['save'],
    });
    expect(plan.needs).toEqual([expect.objectContaining({ id: need, criterionCode: 'FIN1', priority: 6 })]);
    expect(plan.cooperatives).toHaveLength(2);
    expect(plan.catalogue.length).toBeGreaterThanOrEqual(16);
  });

  it('is proposed from the needs, and keeps nothing before it is saved', async () => {
    await givenNeed(0, 'FIN3');
    await givenNeed(0, 'FIN1');
    await givenNeed(1, 'GOV1');
    await givenNeed(1, 'OWN9');
    const proposal = await propose();
    expect(proposal.coverage).toEqual({ needs: 4, covered: 3 });
    const order = proposal.modules.map(({ moduleId }: Taught) => moduleId);
    expect(order).toEqual([moduleOf('M01'), moduleOf('M04'), moduleOf('M06')]);
    expect(proposal.modules[0].enrolmentIds).toEqual([enrolment(1)]);
    expect((await read()).version).toBe(0);
    const kept = proposal.modules.map(({ moduleId, enrolmentIds }: Taught) => ({ moduleId, enrolmentIds }));
    const saved = await save(kept).expect(200);
    expect(saved.body).toMatchObject({
      version: 1,
      coverage: proposal.coverage,
      may: ['save', 'make-guide'],
    });
  });

  it('is replaced whole, in its order, and by one person at a time', async () => {
    await save([taught('M04', 0), taught('M05', 0, 1)]).expect(200);
    await save([taught('M01', 1)]).expect(412);
    const { body } = await save([taught('M05', 1), taught('M04', 0, 1)], 1).expect(200);
    expect(body.version).toBe(2);
    expect(body.modules.map(({ moduleId }: Taught) => moduleId)).toEqual([moduleOf('M05'), moduleOf('M04')]);
    expect(body.modules[0].cooperatives).toEqual([{ enrolmentId: enrolment(1), state: 'in_plan' }]);
    await save([taught('M01', 1)], 1).expect(412);
    const lines = await api.rows(
      `SELECT * FROM audit_lines WHERE entity = 'training-plan' AND entity_id = $1`,
      [cohort.programmeId],
    );
    expect(lines).toHaveLength(2);
  });

  it('says of each cooperative what has a date and what is held', async () => {
    await save([taught('M04', 0, 1), taught('M05', 0)]).expect(200);
    await givenSession('M04', 0, 'held');
    await givenSession('M04', 1, 'planned');
    await givenSession('M05', 0, 'cancelled');
    const [cash, cost] = (await read()).modules;
    const states = Object.fromEntries(
      cash.cooperatives.map((one: { enrolmentId: string; state: string }) => [one.enrolmentId, one.state]),
    );
    expect(states).toEqual({ [enrolment(0)]: 'held', [enrolment(1)]: 'scheduled' });
    // The first of two parts is not the module.
    await api.rows(`UPDATE sessions SET parts = 2 WHERE programme_id = $1 AND status = 'held'`, [
      cohort.programmeId,
    ]);
    expect((await read()).modules[0].cooperatives).toContainEqual({
      ...{ enrolmentId: enrolment(0), state: 'scheduled' },
    });
    expect(cost.cooperatives).toEqual([{ enrolmentId: enrolment(0), state: 'in_plan' }]);
  });

  it('takes no retired module anew, and keeps one that it has', async () => {
    await save([taught('M16', 0)]).expect(200);
    await api.rows('UPDATE training_modules SET retired_at = now() WHERE id = ANY($1::uuid[])', [
      [moduleOf('M15'), moduleOf('M16')],
    ]);
    const { body } = await save([taught('M16', 0), taught('M15', 0)], 1).expect(422);
    expect(body.errors).toEqual([expect.objectContaining({ pointer: '/modules/1/moduleId' })]);
    await save([taught('M16', 0, 1)], 1).expect(200);
    await api.rows('UPDATE training_modules SET retired_at = NULL');
  });

  it.each([
    ['an unknown module', () => [{ moduleId: uuidv7(), enrolmentIds: [] }], '/modules/0/moduleId'],
    ['a module twice', () => [taught('M04', 0), taught('M04', 1)], '/modules/1/moduleId'],
    ['what is no id', () => [{ moduleId: '\u0000', enrolmentIds: [] }], '/modules/0/moduleId'],
    [
      'an unknown cooperative',
      () => [{ moduleId: moduleOf('M04'), enrolmentIds: [uuidv7()] }],
      '/modules/0/enrolmentIds/0',
    ],
  ])('refuses %s and keeps nothing of it', async (_, given, pointer) => {
    const { body } = await save(given()).expect(422);
    expect(body.errors[0].pointer).toBe(pointer);
    expect((await read()).version).toBe(0);
  });

  it('is closed with its programme', async () => {
    await api.rows(`UPDATE programmes SET status = 'closed' WHERE id = $1`, [cohort.programmeId]);
    expect((await save([taught('M04', 0)]).expect(409)).body.code).toBe('programme-closed');
    expect((await read()).may).toEqual([]);
  });

  it('is read by a trainer, for their cooperatives alone, and by no cooperative or sponsor', async () => {
    await givenNeed(1, 'FIN1');
    await save([taught('M04', 0, 1)]).expect(200);
    await api.rows('UPDATE enrolments SET trainer_account_id = NULL WHERE id = $1', [enrolment(1)]);
    const { body } = await cohort.trainer.get(`${base()}/training-plan`).expect(200);
    expect(body.cooperatives.map((one: { enrolmentId: string }) => one.enrolmentId)).toEqual([enrolment(0)]);
    expect(body.modules[0].cooperatives).toEqual([{ enrolmentId: enrolment(0), state: 'in_plan' }]);
    expect(body).toMatchObject({ needs: [], may: [] });
    await cohort.trainer.put(`${base()}/training-plan`, { modules: [] }, 1).expect(403);
    await cohort.trainer.get(`${base()}/training-plan/proposal`).expect(403);
    for (const client of [cohort.cooperative, cohort.sponsor]) {
      await client.get(`${base()}/training-plan`).expect(403);
      await client.get(`${base()}/training-guides`).expect(403);
    }
  });

  it('of another programme is not there', async () => {
    const { coordinator, trainer } = cohort;
    const foreign = await givenCohort(api);
    const there = `/api/v1/programmes/${foreign.programmeId}`;
    const guide = uuidv7();
    const plan = [{ moduleId: moduleOf('M04'), enrolmentIds: [foreign.enrolments[0]?.id] }];
    await foreign.coordinator.put(`${there}/training-plan`, { modules: plan }, 0).expect(200);
    await foreign.coordinator.post(`${there}/training-guides`, { id: guide }).expect(201);
    for (const client of [coordinator, trainer]) {
      await client.get(`${there}/training-plan`).expect(404);
      await client.get(`${there}/training-guides`).expect(404);
      await client.get(`/api/v1/training-guides/${guide}/print?locale=fr`).expect(404);
    }
    await coordinator.put(`${there}/training-plan`, { modules: [] }, 1).expect(404);
    await coordinator.get(`${there}/training-plan/proposal`).expect(404);
    await coordinator.post(`${there}/training-guides`, { id: uuidv7() }).expect(404);
    const into = [{ moduleId: moduleOf('M04'), enrolmentIds: [foreign.enrolments[0]?.id] }];
    const mixed = await coordinator.put(`${base()}/training-plan`, { modules: into }, 0).expect(422);
    expect(mixed.body.errors[0].code).toBe('unknown-reference');
  });

  describe('its guide', () => {
    const make = (id = uuidv7()) => cohort.coordinator.post(`${base()}/training-guides`, { id });
    const printed = async (id: string, locale = 'fr') =>
      (await cohort.coordinator.get(`/api/v1/training-guides/${id}/print?locale=${locale}`).expect(200))
        .body as Buffer;

    it('waits for a plan', async () => {
      expect((await make().expect(409)).body.code).toBe('training-plan-empty');
    });

    it('has a cover, contents, a chapter a module, and each sheet on a page of its own', async () => {
      await save([taught('M01', 0, 1), taught('M04', 1)]).expect(200);
      const { body } = await make().expect(201);
      expect(body).toMatchObject({ number: 1, planVersion: 1, moduleCount: 2 });
      const pdf = await printed(body.id);
      // Cover, contents, and for each of two modules its chapter, two sheets and the questions before and after.
      expect(pagesOfPdf(pdf)).toBe(10);
      const text = textOfPdf(pdf);
      for (const said of [
        'Table des matières',
        'Réussir son assemblée générale',
        'Fiche à photocopier',
        'Questions avant et après',
      ]) {
        expect(text).toContain(said);
      }
      const arabic = await printed(body.id, 'ar');
      expect(arabic.toString('latin1')).toContain('/Lang (ar)');
      expect(pagesOfPdf(arabic)).toBe(10);
    });

    it('is numbered, and an older one prints the same whatever changes', async () => {
      await save([taught('M04', 0)]).expect(200);
      const first = (await make().expect(201)).body;
      const before = textOfPdf(await printed(first.id));
      await save([taught('M05', 0)], 1).expect(200);
      await api.rows(
        `UPDATE training_modules SET content = jsonb_set(content, '{title,fr}', '"Autre titre"'), edited_at = now()
         WHERE code = 'M04'`,
      );
      const second = (await make().expect(201)).body;
      expect(second).toMatchObject({ number: 2, planVersion: 2 });
      expect(textOfPdf(await printed(first.id))).toBe(before);
      const { body } = await cohort.trainer.get(`${base()}/training-guides`).expect(200);
      expect(body.items.map(({ number }: { number: number }) => number)).toEqual([2, 1]);
      await expect(
        api.rows(`UPDATE training_guides SET plan_version = 9 WHERE id = $1`, [first.id]),
      ).rejects.toThrow('never changes');
    });
  });
});
