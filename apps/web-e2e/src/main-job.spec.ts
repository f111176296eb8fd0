import { closeBrowsers, openBrowser, laptop, phone, type Visit } from './kit/browser';
import { Hands } from './kit/hands';
import { story } from './kit/story';
import { setupCode, type Stack, startStack } from './kit/stack';
import { askApi } from './journey/as-signed-in';
import { agreeOnNeeds, fillDiagnostic } from './journey/diagnosis';
import { invite } from './journey/people';
import { callRoll, logFollowUp, planRollOf25 } from './journey/field';
import { drawUpPlan, signPlan } from './journey/plan';
import { createProgramme, enrolAll, planSixMonths } from './journey/programme';
import {
  chooseFile,
  cooperativesCsv,
  faultyCsv,
  importFile,
  membersXlsx,
  toImports,
} from './journey/registry';
import { sealReport, typeReading } from './journey/results';
import { cooperativeName, go, heading, password, people, signIn } from './journey/world';

/** Two months ago, on the first: some workshops are past, most are ahead. */
function startOfProgramme(): string {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 2, 1)).toISOString().slice(0, 10);
}

/** A day so many days from today. */
function dayFrom(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

interface Board {
  columns: { key: string }[];
  rows: { nameFr: string; cells: { state: string }[] }[];
}

describe('the main job, from an empty database to a sealed report', () => {
  let stack: Stack;
  let office: Visit;
  let admin: Visit;
  let field: Visit;
  let fieldHands: Hands;
  let hands: Hands;
  let adminHands: Hands;

  beforeAll(async () => {
    stack = await startStack({ demo: false });
    admin = await openBrowser(laptop);
    office = await openBrowser(laptop);
    field = await openBrowser(phone);
    fieldHands = new Hands(field.page);
    adminHands = new Hands(admin.page);
    hands = new Hands(office.page);
  });
  const step = story(() => [admin.page, office.page, field.page]);

  afterAll(async () => {
    await closeBrowsers();
    await stack?.stop();
  });

  step('opens with the first administrator, who invites a coordinator and a trainer', async () => {
    const { page } = admin;
    await page.goto(`${stack.url}/setup#code=${setupCode}`);
    await adminHands.type(page.getByLabel('Votre nom'), people.administrator.name);
    await adminHands.type(page.getByLabel('Votre adresse e-mail'), people.administrator.email);
    await adminHands.type(page.getByLabel('Un mot de passe'), password);
    await adminHands.tap(page.getByRole('button', { name: 'Créer le compte' }));
    await page.getByRole('button', { name: 'Se connecter' }).waitFor();
    await signIn(adminHands, stack.url, people.administrator.email);
    await invite(adminHands, people.coordinator, 'Coordinateur');
    await invite(adminHands, people.trainer, 'Formateur');
    await invite(adminHands, people.sponsor, 'Bailleur');
    process.stdout.write(`hands: the administrator, from set-up to three accounts: ${adminHands.since()}\n`);
  });

  step(
    'imports the registry from CSV and XLSX, says what is wrong where, and creates nothing twice',
    async () => {
      const { page } = office;
      await signIn(hands, stack.url, people.coordinator.email);
      await toImports(hands);
      const spent = hands.since();
      await chooseFile(hands, faultyCsv());
      const row = page.getByRole('row').filter({ hasText: 'Atlantide' });
      await row.getByText('Ligne 3, Commune').waitFor();
      await row.getByText("Cette commune n'est pas connue", { exact: false }).waitFor();
      await toImports(hands);
      hands.since();
      hands.count = spent;
      await importFile(hands, cooperativesCsv);
      await hands.tap(page.getByRole('button', { name: 'Choisir un autre fichier' }));
      await importFile(hands, await membersXlsx());
      const soFar = hands.since();
      await hands.tap(page.getByRole('button', { name: 'Choisir un autre fichier' }));
      await chooseFile(hands, cooperativesCsv);
      await page.getByText('Tout est déjà dans le registre').waitFor();
      hands.since();
      hands.count = soFar;
    },
  );

  step('makes the programme and enrols the eighteen', async () => {
    await createProgramme(hands, startOfProgramme());
    await enrolAll(hands);
    const count = hands.since();
    process.stdout.write(`hands: from the empty database to the enrolled 18, the coordinator: ${count}\n`);
    expect(count).toBeLessThan(40);
  });

  step('plans six months of workshops and follow-ups in one go', async () => {
    await planSixMonths(hands);
    const count = hands.since();
    process.stdout.write(`hands: six months planned: ${count}\n`);
    expect(count).toBeLessThan(15);
  });

  step('fills a diagnostic, agrees on needs and draws up a plan, with the trainer’s phone', async () => {
    await signIn(fieldHands, stack.url, people.trainer.email);
    expect(await fillDiagnostic(fieldHands)).toBe(48);
    await agreeOnNeeds(fieldHands);
    await drawUpPlan(fieldHands, dayFrom(60));
  });

  step('has the cooperative sign its plan', async () => {
    await invite(adminHands, people.cooperative, 'Coopérative');
    const bureau = await openBrowser(phone);
    const bureauHands = new Hands(bureau.page);
    await signIn(bureauHands, stack.url, people.cooperative.email);
    await signPlan(bureauHands);
    await bureau.close();
  });

  step('calls a roll of 25 with one absent in four touches, and logs a follow-up', async () => {
    await invite(adminHands, people.replacement, 'Formateur');
    const session = await planRollOf25(office.page, stack.url, people.replacement.name);
    const hall = await openBrowser(phone);
    const hallHands = new Hands(hall.page);
    await signIn(hallHands, stack.url, people.replacement.email);
    await hall.page.goto(stack.url);
    await heading(hall.page, 'Ma journée').waitFor();
    hallHands.since();
    await callRoll(hallHands, session);
    const touches = hallHands.since();
    process.stdout.write(`hands: a roll of 25 with one absent: ${touches}\n`);
    expect(touches).toBeLessThanOrEqual(4);
    await hall.close();
    await field.page.goto(stack.url);
    const begun = Date.now();
    fieldHands.since();
    await logFollowUp(fieldHands);
    process.stdout.write(
      `hands: a follow-up: ${fieldHands.since()} in ${Math.round((Date.now() - begun) / 1000)} s\n`,
    );
  });

  step('types a reading, and sees the whole chain on the board', async () => {
    await typeReading(hands);
    await go(hands, 'Tableau de suivi');
    const row = office.page.getByRole('row').filter({ hasText: cooperativeName });
    await row.waitFor();
    const { items } = (
      await askApi<{ items: { id: string }[] }>(office.page, stack.url, 'get', '/programmes')
    ).reply;
    const board = await askApi<Board>(office.page, stack.url, 'get', `/programmes/${items[0]?.id}/board`);
    expect(board.reply.rows).toHaveLength(18);
    const own = board.reply.rows.find(({ nameFr }) => nameFr === cooperativeName);
    const stateOf = (key: string) =>
      own?.cells[board.reply.columns.findIndex((column) => column.key === key)]?.state;
    expect(stateOf('diagnostic')).toBe('done');
    expect(stateOf('needs')).not.toBe('not_due');
    expect(stateOf('plan')).toBe('running');
  });

  step('seals a report that the sponsor reads, and nothing else', async () => {
    const seal = await sealReport(hands, startOfProgramme(), dayFrom(0));
    const sponsor = await openBrowser(phone);
    const sponsorHands = new Hands(sponsor.page);
    await signIn(sponsorHands, stack.url, people.sponsor.email);
    await sponsorHands.tap(sponsor.page.getByRole('link', { name: /Rapport d’avancement/ }).first());
    await sponsor.page.getByText('Les dix-huit coopératives sont diagnostiquées.').waitFor();
    expect(await sponsor.page.content()).not.toContain('Filali');
    for (const path of [
      '/cooperatives',
      '/programmes',
      '/people',
      '/sessions',
      '/my-day',
      '/audit-lines',
      '/indicators',
    ]) {
      expect([path, (await askApi(sponsor.page, stack.url, 'get', path)).status]).toEqual([path, 403]);
    }
    await sponsor.close();
    const { reply } = await askApi<{ genuine: boolean }>(office.page, stack.url, 'get', `/seals/${seal}`);
    expect(reply).toEqual({ genuine: true });
  });

  step('wrote a line for each write, and broke nothing that nobody saw', async () => {
    const { reply } = await askApi<{ items: { verb: string }[] }>(
      admin.page,
      stack.url,
      'get',
      '/audit-lines?limit=100',
    );
    const verbs = new Set(reply.items.map(({ verb }) => verb));
    for (const verb of [
      'reports.seal',
      'readings.enter',
      'follow-ups.log',
      'attendance.mark',
      'plans.sign',
    ]) {
      expect(verbs).toContain(verb);
    }
    expect([...admin.faults, ...office.faults, ...field.faults]).toEqual([]);
  });
});
