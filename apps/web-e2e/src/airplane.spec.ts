import { type Page } from 'playwright-core';
import { uuidv7 } from 'uuidv7';
import {
  type Answered,
  type FieldWork,
  findFieldWork,
  finishAction,
  knownOf,
  makeDiagnostic,
  tellOfSession,
  words,
} from './airplane/field-work';
import { fillQuestionnaire, knownResponses, sentResponse } from './airplane/questionnaire';
import { closeBrowsers, type Visit } from './kit/browser';
import { type Device, givenPhone } from './kit/device';
import { untilSent } from './kit/sent';
import { type Stack, startStack } from './kit/stack';
import { story } from './kit/story';
import { until } from './kit/until';
import { enterAs } from './screens/world';

interface Roll {
  status: string;
  version: number;
  people: { personId: string; name: string; status: string | null; enrolmentId: string }[];
  headcounts: unknown[];
  notes: string;
}

interface Window {
  followUps: { summary: string }[];
}

describe('a trainer’s day in airplane mode', () => {
  let stack: Stack;
  let device: Device;
  let visit: Visit;
  let sessionId = '';
  let windowId = '';
  let work: FieldWork;
  let answered: Answered;
  let responseId = '';
  const pages = () => (visit ? [visit.page] : []);
  const step = story(pages);

  const ask = async <Reply>(path: string): Promise<Reply> =>
    (await (await visit.page.request.get(`${stack.url}/api/v1${path}`)).json()) as Reply;
  const idIn = async (page: Page, place: string) => {
    const link = page.locator(`main a[href^="/${place}/"]`).first();
    return ((await link.getAttribute('href')) ?? '').split('/')[2] ?? '';
  };
  const sign = (page: Page) => page.locator('a[href="/outbox"]:visible');

  beforeAll(async () => {
    stack = await startStack({ demo: true });
    device = givenPhone();
  });

  afterAll(async () => {
    await device?.throwAway();
    await closeBrowsers();
    await stack?.stop();
    expect(visit?.faults).toEqual([]);
  });

  step('opens the day once with network: what the next days need comes by itself', async () => {
    visit = await device.open('network');
    const { page } = visit;
    await page.goto(stack.url);
    await enterAs(page, stack.url, 'formation');
    await page.goto(`${stack.url}/my-day`);
    await page.locator('main a[href^="/sessions/"]').first().waitFor();
    sessionId = await idIn(page, 'sessions');
    windowId = await idIn(page, 'follow-ups');
    work = await findFieldWork(ask);
    await page.goto(`${stack.url}/outbox`);
    await page.getByText('Tout est envoyé').waitFor();
    await page.waitForFunction(
      async () => (await navigator.serviceWorker.ready).active?.state === 'activated',
      undefined,
      { timeout: 60_000 },
    );
    await page.waitForFunction(
      async () => (await caches.match('/index.html', { ignoreVary: true })) !== undefined,
    );
    await page.getByText(/14 prochains jours sont/).waitFor({ timeout: 60_000 });
  });

  step('is closed, and opens from nothing without network on the same day', async () => {
    visit = await device.open('airplane');
    const { page } = visit;
    await page.goto(`${stack.url}/`);
    await page.locator(`main a[href="/sessions/${sessionId}"]`).waitFor();
    await sign(page)
      .getByText(/Hors ligne/)
      .waitFor();
    await sign(page)
      .getByText(/données du/)
      .waitFor();
  });

  step('calls a roll, adds somebody who came, logs a follow-up', async () => {
    const { page } = visit;
    await page.locator(`main a[href="/sessions/${sessionId}"]`).click();
    await page.getByRole('button', { name: 'Tous présents' }).click();
    await page.getByRole('region', { name: 'Personnes attendues' }).getByRole('button').nth(3).click();
    await page.getByRole('button', { name: 'Ajouter' }).click();
    await page.getByLabel('Prénom').fill('Aïcha');
    await page.getByLabel('Nom de famille').fill('Mint Salek');
    await page.locator('dialog').getByRole('button', { name: 'Ajouter' }).click();
    await page.getByText('Aïcha Mint Salek est sur la feuille.').waitFor();
    await page.getByRole('button', { name: 'Terminer' }).click();
    await page.getByText('Gardé sur ce téléphone').first().waitFor();
    await page.locator(`main a[href="/follow-ups/${windowId}"]`).click();
    await page.getByLabel('Avec qui').fill('La présidente');
    await page.getByLabel("Ce qui s'est dit").fill('Noté sans réseau.');
    await page.getByRole('button', { name: 'Enregistrer le suivi' }).click();
    await sign(page)
      .getByText(/3 à envoyer/)
      .waitFor();
  });

  step(
    'photographs and reports the session, makes a whole diagnostic, finishes an action, fills a sheet',
    async () => {
      const { page } = visit;
      await tellOfSession(page, stack.url, sessionId);
      answered = await makeDiagnostic(page, stack.url, work);
      await finishAction(page, stack.url, work);
      responseId = await fillQuestionnaire(page, stack.url, work.enrolmentId);
    },
  );

  step('is closed again before anything left, and still shows all of it', async () => {
    visit = await device.open('airplane');
    const { page } = visit;
    await page.goto(`${stack.url}/outbox`);
    for (const words of ['Personne ajoutée', 'Feuille de présence', 'Suivi : ']) {
      await page.getByText(words).first().waitFor();
    }
    await page.goto(`${stack.url}/sessions/${sessionId}`);
    await page.getByText('Aïcha Mint Salek').waitFor();
  });

  step('sends each thing once and only once when the network is back', async () => {
    const before = await visitElsewhere();
    await visit.context.setOffline(false);
    await untilSent(visit.page);
    const roll = await ask<Roll>(`/sessions/${sessionId}/roll`);
    expect(roll.status).toBe('held');
    expect(roll.people).toHaveLength(before.people.length + 1);
    expect(roll.people.filter(({ name }) => name === 'Aïcha Mint Salek')).toHaveLength(1);
    expect(roll.people.filter(({ status }) => status === 'absent')).toHaveLength(1);
    expect(roll.people.every(({ status }) => status !== null)).toBe(true);
    const { followUps } = await ask<Window>(`/follow-up-windows/${windowId}`);
    expect(followUps.filter(({ summary }) => summary === 'Noté sans réseau.')).toHaveLength(1);
    expect(await knownOf(ask, { ...work, ...answered }, sessionId)).toEqual({
      ...{ pictures: 1, report: words.report, answers: [{ level: 3, photos: 1 }] },
      diagnostic: 'finalised',
      actions: [{ status: 'done', evidence: words.proof }],
    });
    expect(await knownResponses(ask, work.enrolmentId, responseId)).toEqual(sentResponse);
  });

  step('puts two calls of one roll together, and asks about whom both marked otherwise', async () => {
    const { page, context } = visit;
    await page.goto(`${stack.url}/sessions/${sessionId}`);
    await page.getByRole('button', { name: 'Enregistrer les corrections' }).waitFor();
    await context.setOffline(true);
    const people = page.getByRole('region', { name: 'Personnes attendues' });
    await people.getByRole('combobox').nth(0).selectOption('excused');
    await people.getByRole('combobox').nth(1).selectOption('late');
    await page.getByRole('button', { name: 'Enregistrer les corrections' }).click();
    await page.getByText('Gardé sur ce téléphone').first().waitFor();
    await page.getByRole('status').getByRole('button', { name: 'Fermer' }).click();
    const [first, , third] = await meanwhile();
    await context.setOffline(false);
    await sign(page)
      .getByText(/1 à corriger/)
      .waitFor({ timeout: 60_000 });
    await sign(page).click();
    await page.getByRole('link', { name: 'Corriger' }).click();
    const dialog = page.locator('dialog[open]');
    await dialog.getByRole('radio', { name: 'Moi : Excusé' }).click();
    expect(await dialog.locator('fieldset').count()).toBe(1);
    await dialog.getByRole('button', { name: 'Enregistrer' }).click();
    const statusOf = ({ people }: Roll, id: string | undefined) =>
      people.find(({ personId }) => personId === id)?.status;
    const now = await until(
      () => ask<Roll>(`/sessions/${sessionId}/roll`),
      (roll) => statusOf(roll, first) === 'excused',
    );
    const agreed = [statusOf(now, first), now.people[1]?.status, statusOf(now, third)];
    expect(agreed).toEqual(['excused', 'late', 'left_early']);
    await untilSent(page);
  });

  /** The same roll, seen before anything was sent, by somebody else. */
  async function visitElsewhere(): Promise<Roll> {
    const other = await enteredElsewhere();
    return (await other.get(`/sessions/${sessionId}/roll`)) as Roll;
  }

  /** The coordinator marks the first and the third person while the phone is away. Answers the first three people. */
  async function meanwhile(): Promise<string[]> {
    const other = await enteredElsewhere();
    const roll = (await other.get(`/sessions/${sessionId}/roll`)) as Roll;
    const changed = roll.people.map(({ personId, enrolmentId, status }, place) => ({
      ...{ personId, enrolmentId },
      status: place === 0 ? 'absent' : place === 2 ? 'left_early' : status,
    }));
    const { headcounts, notes } = roll;
    const body = { marks: changed, headcounts, notes, held: true };
    expect(await other.put(`/sessions/${sessionId}/roll`, body, roll.version)).toBe(200);
    return roll.people.slice(0, 3).map(({ personId }) => personId);
  }

  async function enteredElsewhere() {
    const signIn = await fetch(`${stack.url}/api/v1/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': uuidv7() },
      body: JSON.stringify({ email: 'coordination@tiwizi.demo', password: 'tiwizi-demo' }),
    });
    const { csrfToken } = (await signIn.json()) as { csrfToken: string };
    const cookie = signIn.headers
      .getSetCookie()
      .map((each) => each.split(';')[0])
      .join('; ');
    const headers = { cookie, 'x-csrf-token': csrfToken, 'content-type': 'application/json' };
    return {
      get: async (path: string) => (await fetch(`${stack.url}/api/v1${path}`, { headers })).json(),
      put: async (path: string, body: object, version: number) =>
        (
          await fetch(`${stack.url}/api/v1${path}`, {
            method: 'PUT',
            headers: { ...headers, 'if-match': `"${version}"` },
            body: JSON.stringify(body),
          })
        ).status,
    };
  }
});
