import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { badgeCode } from '@tiwizi/domain';
import { uuidv7 } from 'uuidv7';
import { closeBrowsers, openBrowser, phone, type Visit } from './kit/browser';
import { sceneOf, writeFilm } from './kit/film';
import { type Stack, startStack } from './kit/stack';
import { story } from './kit/story';
import { until } from './kit/until';
import { enterAs } from './screens/world';

interface Roll {
  people: { personId: string; name: string; status: string | null }[];
}

describe('a phone that is told, sees and hears', () => {
  let stack: Stack;
  let visit: Visit;
  let sessionId = '';
  let arriving: Roll['people'][number];
  const folder = mkdtempSync(join(tmpdir(), 'tiwizi-e2e-film-'));
  const film = join(folder, 'badges.y4m');
  const step = story(() => (visit ? [visit.page] : []));
  const rollNow = async (): Promise<Roll> =>
    (await (await visit.page.request.get(`${stack.url}/api/v1/sessions/${sessionId}/roll`)).json()) as Roll;

  beforeAll(async () => {
    stack = await startStack({ demo: true });
  });

  afterAll(async () => {
    expect(visit?.faults).toEqual([]);
    await closeBrowsers();
    await stack?.stop();
    rmSync(folder, { recursive: true });
  });

  step('shows news that is pushed, in the words it came in, and leads to what it is about', async () => {
    visit = await openBrowser(phone);
    const { page, context } = visit;
    await enterAs(page, stack.url, 'formation');
    await page.goto(`${stack.url}/my-day`);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => null));
    await context.grantPermissions(['notifications'], { origin: stack.url });
    const devTools = await context.newCDPSession(page);
    const registrationId = new Promise<string>((resolve) =>
      devTools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations: [first] }) => {
        if (first) resolve(first.registrationId);
      }),
    );
    await devTools.send('ServiceWorker.enable');
    const news = {
      id: 'news',
      title: 'تويزة',
      body: 'تغيير في الحصة',
      place: '/calendar',
      lang: 'ar',
      dir: 'rtl',
    };
    await devTools.send('ServiceWorker.deliverPushMessage', {
      ...{ origin: stack.url, registrationId: await registrationId, data: JSON.stringify(news) },
    });
    const { place, id: tag, ...words } = news;
    const shown = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      for (;;) {
        const [first] = await registration.getNotifications();
        if (first) {
          const { title, body, lang, dir, data, tag } = first;
          return { title, body, lang, dir, data: data as unknown, tag };
        }
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    });
    expect(shown).toEqual({ ...words, data: place, tag });
    // Nobody can touch a notification in a browser without a screen: the worker is told that it was touched.
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    await worker.evaluate(`registration.getNotifications().then(([notification]) =>
      dispatchEvent(new NotificationEvent('notificationclick', { notification })))`);
    await page.getByRole('heading', { level: 1, name: 'Calendrier' }).waitFor();
    await page.waitForFunction(
      async () => (await (await navigator.serviceWorker.ready).getNotifications()).length === 0,
    );
    await visit.close();
  });

  step('finds a roll to be called, and somebody on it', async () => {
    visit = await openBrowser(phone);
    const { page } = visit;
    await enterAs(page, stack.url, 'formation');
    await page.goto(`${stack.url}/my-day`);
    const link = page.locator('main a[href^="/sessions/"]').first();
    sessionId = ((await link.getAttribute('href')) ?? '').split('/')[2] ?? '';
    const person = (await rollNow()).people.find(({ status }) => status === null);
    if (!person) throw new Error('Everybody is marked already.');
    arriving = person;
    await visit.close();
    // Her badge, the badge of somebody else, an empty table, and all of it again.
    const texts = [badgeCode(arriving.personId), badgeCode(uuidv7()), null, null, null];
    writeFilm(film, texts.map(sceneOf));
  });

  step('marks her as soon as the camera sees her badge, and once only', async () => {
    visit = await openBrowser(phone, 'fr-MA', film);
    const { page, context } = visit;
    await enterAs(page, stack.url, 'formation');
    await page.goto(`${stack.url}/sessions/${sessionId}`);
    await page.locator('main').getByRole('button', { name: 'Plus', exact: true }).click();
    // The rest of it needs no network: neither the badge nor the list of who is expected.
    await page.getByRole('button', { name: 'Arrivées par badge' }).click();
    const said = page.locator('dialog[open] [role="status"]');
    await said.getByText(arriving.name).waitFor({ timeout: 30_000 });
    await context.setOffline(true);
    await said.getByText('Pas sur cette feuille').waitFor({ timeout: 30_000 });
    await said.getByText('Déjà noté').waitFor({ timeout: 30_000 });
    await page.getByText(/^Présents\s: 1 sur/).waitFor();
    await context.setOffline(false);
  });

  step('leaves her present on the roll that is sent', async () => {
    const { page } = visit;
    await page.locator('dialog[open]').getByRole('button', { name: 'Fermer' }).click();
    await page.getByRole('button', { name: 'Terminer' }).click();
    await page.getByRole('button', { name: 'Les noter absentes' }).click();
    await page.getByRole('heading', { level: 1, name: 'Ma journée' }).waitFor();
    const isCalled = ({ people }: Roll) => people.every(({ status }) => status !== null);
    const present = (await until(rollNow, isCalled)).people.filter(({ status }) => status === 'present');
    expect(present.map(({ personId }) => personId)).toEqual([arriving.personId]);
  });

  step(
    'keeps a voice note without network, lets it be heard, and sends it once when the network is back',
    async () => {
      const { page, context } = visit;
      const line = page.locator('main a[href^="/follow-ups/"]').first();
      const windowId = ((await line.getAttribute('href')) ?? '').split('/')[2] ?? '';
      await page.locator(`main a[href^="/follow-ups/${windowId}"]`).click();
      await page.getByLabel("Ce qui s'est dit").fill('Dit de vive voix.');
      await page.getByRole('button', { name: 'Note vocale' }).click();
      await context.setOffline(true);
      await page.getByRole('button', { name: 'Enregistrer une note vocale' }).click();
      await page.getByText(/^0:(0[2-9]|[1-5]\d) sur 3:00$/).waitFor();
      await page.getByRole('button', { name: 'Arrêter' }).click();
      await page.getByRole('button', { name: /^Écouter\s: Note vocale 1/ }).click();
      await page.getByRole('button', { name: /^Arrêter\s: Note vocale 1/ }).waitFor();
      await page.getByRole('button', { name: 'Enregistrer le suivi' }).click();
      await page.getByText('Gardé sur ce téléphone').first().waitFor();
      await context.setOffline(false);
      const logged = async () =>
        (await (await page.request.get(`${stack.url}/api/v1/follow-up-windows/${windowId}`)).json()) as {
          followUps: { summary: string; files: { file: { mediaType: string }; seconds: number }[] }[];
        };
      const { followUps } = await until(logged, (now) => (now.followUps.at(-1)?.files ?? []).length > 0);
      expect(followUps.filter(({ summary }) => summary === 'Dit de vive voix.')).toHaveLength(1);
      expect(followUps.at(-1)?.files).toMatchObject([{ file: { mediaType: 'audio/webm' } }]);
    },
  );
});
