import { closeBrowsers, openBrowser, phone, type Visit } from './kit/browser';
import { type Stack, startStack } from './kit/stack';
import { untilSent } from './kit/sent';
import { story } from './kit/story';
import { until } from './kit/until';
import { type CuttingLine, layLine } from './cuts/cutting-line';
import { fieldOf } from './cuts/field';
import { enterAs } from './screens/world';

const day = 86_400_000;

/** A worker that differs from the one before it, as that of every new version does. */
const nextVersion = (worker: string) =>
  worker.replace(/"revision":"\w+"(?=,"url":"index\.html")/, '"revision":"next"');

describe('a phone on a hard day', () => {
  let stack: Stack;
  let line: CuttingLine;
  let visit: Visit;
  let contact = { id: '', opensOn: '' };
  let sessionId = '';
  const step = story(() => (visit ? [visit.page] : []));

  const timesKnown = async (words: string) => {
    const reply = await visit.page.request.get(`${line.url}/api/v1/follow-up-windows/${contact.id}`);
    const { followUps } = (await reply.json()) as { followUps: { summary: string }[] };
    return followUps.filter(({ summary }) => summary === words).length;
  };

  beforeAll(async () => {
    stack = await startStack({ demo: true });
    line = await layLine(stack.url);
    visit = await openBrowser(phone);
    const { page } = visit;
    await enterAs(page, line.url, 'formation');
    await page.goto(`${line.url}/my-day`);
    await page.getByRole('heading', { name: 'Noter un suivi' }).waitFor();
    const field = await fieldOf(page, stack.url, line.url);
    sessionId = field.session;
    const yesterday = new Date(Date.now() - day).toISOString().slice(0, 10);
    contact = field.windows.filter(({ opensOn }) => opensOn <= yesterday).at(-1) ?? contact;
    await page.waitForFunction(
      async () => (await navigator.serviceWorker.ready).active?.state === 'activated',
      undefined,
      { timeout: 60_000 },
    );
    await page.reload();
  });
  afterAll(async () => {
    await closeBrowsers();
    await line?.close();
    await stack?.stop();
    expect(visit?.faults).toEqual([]);
  });

  step('is a day ahead, then a day behind: sends the same, once', async () => {
    const { page, context } = visit;
    for (const [words, wrong] of [
      ['Un jour en avance.', day],
      ['Un jour en retard.', -day],
    ] as const) {
      await page.clock.setFixedTime(Date.now() + wrong);
      await page.goto(`${line.url}/follow-ups/${contact.id}`);
      await page.getByLabel('Avec qui').fill('La trésorière');
      await page.getByLabel('Date du contact').fill(contact.opensOn);
      await context.setOffline(true);
      await page.getByLabel("Ce qui s'est dit").fill(words);
      await page.getByRole('button', { name: 'Enregistrer le suivi' }).click();
      await page.getByText('Gardé sur ce téléphone').first().waitFor();
      await context.setOffline(false);
      await untilSent(page);
      expect(await timesKnown(words)).toBe(1);
    }
    await page.clock.setFixedTime(Date.now());
  });

  step('has its session ended under what is typed: asks, keeps it, goes on', async () => {
    const { page, context } = visit;
    await page.goto(`${line.url}/follow-ups/${contact.id}`);
    await page.getByLabel('Avec qui').fill('La trésorière');
    await page.getByLabel('Date du contact').fill(contact.opensOn);
    await page.getByLabel("Ce qui s'est dit").fill('Après la fin de la session.');
    await context.clearCookies();
    await page.getByRole('button', { name: 'Enregistrer le suivi' }).click();
    const dialog = page.locator('dialog[open]');
    await dialog.getByText('Votre session est terminée').waitFor();
    await dialog.getByLabel('Mot de passe', { exact: true }).fill('tiwizi-demo');
    await dialog.getByRole('button', { name: 'Se connecter' }).click();
    await untilSent(page);
    expect(await timesKnown('Après la fin de la session.')).toBe(1);
  });

  step('gets a new version in the middle of a roll: asks, and loses no mark', async () => {
    const { page } = visit;
    await page.goto(`${line.url}/sessions/${sessionId}`);
    const people = page.getByRole('region', { name: 'Personnes attendues' });
    await people.getByRole('combobox').first().selectOption('excused');
    const marks = () =>
      page.evaluate(() =>
        Object.entries(localStorage).flatMap(([name, kept]) =>
          name.includes('.roll.') ? [kept as string] : [],
        ),
      );
    // A touch is kept a moment after its picture.
    await page.waitForFunction(() => Object.keys(localStorage).some((name) => name.includes('.roll.')));
    const before = await marks();
    expect(before).toHaveLength(1);
    await page.evaluate(() => Object.assign(window, { untouched: true }));
    line.rewrite('/service-worker.js', nextVersion);
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await page.getByText('Une nouvelle version est prête.').waitFor({ timeout: 30_000 });
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => 'untouched' in window)).toBe(true);
    await page.getByRole('button', { name: 'Mettre à jour' }).click();
    await page.waitForFunction(() => !('untouched' in window));
    await page.getByRole('button', { name: 'Enregistrer les corrections' }).waitFor();
    const first = people.getByRole('combobox').first();
    expect(await until(() => first.inputValue(), Boolean)).toBe('excused');
    expect(await marks()).toEqual(before);
    expect(await page.getByText('Une nouvelle version est prête.').count()).toBe(0);
  });

  step(
    'has no room left in its database: keeps what is done all the same, over a reload, and sends it once',
    async () => {
      const { page, context } = visit;
      await page.goto(`${line.url}/follow-ups/${contact.id}`);
      await page.getByLabel('Avec qui').fill('La trésorière');
      await page.getByLabel('Date du contact').fill(contact.opensOn);
      await page.getByLabel("Ce qui s'est dit").fill('Sans place sur le téléphone.');
      const browser = await context.newCDPSession(page);
      // As much as there is already, and not a kilobyte more.
      await browser.send('Storage.overrideQuotaForOrigin', { origin: line.url, quotaSize: 1000 });
      // The browser counts anew how much room there is every half minute only.
      await page.waitForTimeout(31_000);
      await context.setOffline(true);
      await page.getByRole('button', { name: 'Enregistrer le suivi' }).click();
      const sign = page.locator('a[href="/outbox"]:visible');
      await sign.getByText(/1 à envoyer/).waitFor();
      // The database took nothing: it is in the browser's small store, shut.
      const beside = () =>
        page.evaluate(() =>
          Object.entries(localStorage).flatMap(([name, kept]) =>
            name.startsWith('tiwizi.unsent.') ? [kept as string] : [],
          ),
        );
      expect(await beside()).toHaveLength(1);
      expect((await beside()).join()).not.toContain('Sans place');
      await page.reload();
      await sign.getByText(/1 à envoyer/).waitFor();
      await context.setOffline(false);
      await untilSent(page);
      expect(await timesKnown('Sans place sur le téléphone.')).toBe(1);
      expect(await beside()).toEqual([]);
      await browser.send('Storage.overrideQuotaForOrigin', { origin: line.url });
    },
  );

  step('opens again without network, and says how soon', async () => {
    const { page, context } = visit;
    await page.goto(`${line.url}/my-day`);
    await page.getByRole('heading', { name: 'Noter un suivi' }).waitFor();
    await context.setOffline(true);
    const began = Date.now();
    await page.goto(`${line.url}/my-day`);
    await page.getByRole('heading', { name: 'Noter un suivi' }).waitFor();
    process.stdout.write(`opens without network: ${Date.now() - began} ms\n`);
    await context.setOffline(false);
  });
});
