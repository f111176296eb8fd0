import { openBrowser, laptop, phone, type Visit } from './kit/browser';
import { Hands } from './kit/hands';
import { story } from './kit/story';
import { setupCode, type Stack, startStack } from './kit/stack';
import { createProgramme, enrolAll, planSixMonths } from './journey/programme';
import {
  chooseFile,
  cooperativesCsv,
  faultyCsv,
  importFile,
  membersXlsx,
  toImports,
} from './journey/registry';
import { cooperativeName, go, heading, password, people, signIn } from './journey/world';

/** Two months ago, on the first: some workshops are past, most are ahead. */
function startOfProgramme(): string {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 2, 1)).toISOString().slice(0, 10);
}

describe('the main job, from an empty database to a sealed report', () => {
  let stack: Stack;
  let office: Visit;
  let admin: Visit;
  let hands: Hands;
  let adminHands: Hands;

  beforeAll(async () => {
    stack = await startStack({ demo: false });
    admin = await openBrowser(laptop);
    office = await openBrowser(laptop);
    adminHands = new Hands(admin.page);
    hands = new Hands(office.page);
  });
  const step = story(() => [admin.page, office.page]);

  afterAll(async () => {
    await admin?.close();
    await office?.close();
    await stack?.stop();
  });

  step('opens with the first administrator, who invites a coordinator and a trainer', async () => {
    const { page } = admin;
    await page.goto(`${stack.url}/setup#code=${setupCode}`);
    await adminHands.type(page.getByLabel('Votre nom'), people.administrator.name);
    await adminHands.type(page.getByLabel('Votre adresse e-mail'), people.administrator.email);
    await adminHands.type(page.getByLabel('Un mot de passe'), password);
    await adminHands.tap(page.getByRole('button', { name: 'Créer le compte' }));
    await signIn(adminHands, stack.url, people.administrator.email);
    const me = await (await page.request.get(`${stack.url}/api/v1/me`)).json();
    for (const role of ['coordinator', 'trainer', 'sponsor'] as const) {
      const id = crypto.randomUUID();
      const r = await page.request.post(`${stack.url}/api/v1/people`, {
        headers: { 'x-csrf-token': me.csrfToken, 'idempotency-key': id },
        data: { id, email: people[role].email, displayName: people[role].name, role, locale: 'fr', password },
      });
      expect(r.status()).toBe(201);
    }
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
});
