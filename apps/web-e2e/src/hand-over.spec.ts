import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Page } from 'playwright-core';
import { closeBrowsers, openBrowser, phone, type Visit } from './kit/browser';
import { type Device, givenPhone } from './kit/device';
import { photographed, type Scene, writeFilm } from './kit/film';
import { type Stack, startStack } from './kit/stack';
import { story } from './kit/story';
import { until } from './kit/until';
import { enterAs } from './screens/world';

interface Roll {
  people: { personId: string; name: string; status: string | null }[];
}

describe('a roll handed from a phone without network to another', () => {
  let stack: Stack;
  let dying: Device;
  let visit: Visit;
  let sessionId = '';
  let expected: Roll['people'];
  const scenes: Scene[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'tiwizi-e2e-film-'));
  const film = join(folder, 'codes.y4m');
  const step = story(() => (visit ? [visit.page] : []));
  const rollNow = async (page: Page): Promise<Roll['people']> =>
    ((await (await page.request.get(`${stack.url}/api/v1/sessions/${sessionId}/roll`)).json()) as Roll)
      .people;
  const extra = async (page: Page, name: string) => {
    await page.locator('main').getByRole('button', { name: 'Plus', exact: true }).click();
    await page.getByRole('button', { name }).click();
  };

  beforeAll(async () => {
    stack = await startStack({ demo: true });
    dying = givenPhone();
  });

  afterAll(async () => {
    expect(visit?.faults).toEqual([]);
    await dying?.throwAway();
    await closeBrowsers();
    await stack?.stop();
    rmSync(folder, { recursive: true });
  });

  step('calls it without network, somebody who was not expected included', async () => {
    visit = await dying.open('network');
    const { page, context } = visit;
    await enterAs(page, stack.url, 'formation');
    await page.goto(`${stack.url}/my-day`);
    const link = page.locator('main a[href^="/sessions/"]').first();
    sessionId = ((await link.getAttribute('href')) ?? '').split('/')[2] ?? '';
    await page.goto(`${stack.url}/sessions/${sessionId}`);
    expected = await rollNow(page);
    await page.getByRole('button', { name: 'Tous présents' }).waitFor();
    // The screens of what follows, before the line goes: a carried phone has them.
    await extra(page, 'Passer cette feuille');
    await page.locator('dialog[open]').getByRole('button', { name: 'Fermer' }).click();
    await page.getByRole('button', { name: 'Ajouter' }).click();
    await page.getByLabel('Prénom').fill('Aïcha');
    await context.setOffline(true);
    await page.getByLabel('Nom de famille').fill('Mint Salek');
    await page.locator('dialog').getByRole('button', { name: 'Ajouter' }).click();
    await page.getByText('Aïcha Mint Salek est sur la feuille.').waitFor();
    await page.getByRole('button', { name: 'Tous présents' }).click();
    await page
      .getByRole('region', { name: 'Personnes attendues' })
      .getByRole('combobox')
      .first()
      .selectOption('late');
  });

  step('shows it code by code', async () => {
    const { page } = visit;
    // The codes change when we say so: a picture takes longer than each of them stands.
    await page.clock.install();
    await extra(page, 'Passer cette feuille');
    const dialog = page.locator('dialog[open]');
    const said = dialog.getByText(/^Code \d+ sur \d+$/);
    await said.waitFor();
    await page.clock.pauseAt(Date.now() + 60_000);
    const seen = new Set<string | null>();
    let shown = null as string | null;
    // The same at two looks: what was to be drawn is drawn.
    const stands = (now: string | null) => now === shown || ((shown = now), false);
    await until(() => said.textContent(), stands);
    const total = Number(shown?.split(' ').at(-1));
    while (!seen.has(shown)) {
      seen.add(shown);
      scenes.push(await photographed(await dialog.getByRole('img').screenshot()));
      await page.clock.runFor(400);
      shown = await until(
        () => said.textContent(),
        (now) => now !== shown,
      );
    }
    expect(seen.size).toBe(total);
    expect(total).toBeGreaterThan(2);
    await visit.close();
    // In another order than they were shown.
    writeFilm(film, [...scenes.slice(2), ...scenes.slice(0, 2)].reverse(), 2);
  });

  step('is read by the camera of somebody else’s phone, put together and sent', async () => {
    visit = await openBrowser(phone, 'fr-MA', film);
    const { page } = visit;
    await enterAs(page, stack.url, 'coordination');
    await page.goto(`${stack.url}/sessions/${sessionId}`);
    await extra(page, 'Reprendre la feuille');
    await page.getByText('Feuille reçue').waitFor({ timeout: 120_000 });
    await page.getByText('1 arrivée hors liste').waitFor();
    await page.getByRole('button', { name: 'La réunir avec la mienne' }).click();
    await page.getByText(/^Feuille reprise/).waitFor();
    await page.getByRole('button', { name: 'Terminer' }).click();
    await page.getByRole('heading', { level: 1, name: 'Ma journée' }).waitFor();
    const people = await until(
      () => rollNow(page),
      (now) => now.length > expected.length,
    );
    expect(people).toHaveLength(expected.length + 1);
    const statuses = people.map(({ status }) => status);
    expect(statuses.filter((status) => status === 'late')).toHaveLength(1);
    expect(statuses.filter((status) => status === 'present')).toHaveLength(expected.length);
    await visit.close();
  });

  step('stands there once, when the first phone wakes up and sends too', async () => {
    visit = await dying.open('network');
    const { page } = visit;
    await page.goto(`${stack.url}/outbox`);
    await page.getByText('Tout est envoyé').waitFor({ timeout: 60_000 });
    const people = await rollNow(page);
    expect(people).toHaveLength(expected.length + 1);
    expect(people.filter(({ name }) => name === 'Aïcha Mint Salek')).toMatchObject([{ status: 'present' }]);
  });
});
