import { type Page } from 'playwright-core';
import { closeBrowsers, openBrowser, phone, type Visit } from './kit/browser';
import { type Stack, startStack } from './kit/stack';
import { story } from './kit/story';
import { until } from './kit/until';

/** All that the browser keeps on the device, as somebody would read it who looks there with the browser's own tools. */
async function allThatIsKept(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const asked = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('no database'));
      });
    const decoder = new TextDecoder();
    const written = (value: unknown) =>
      JSON.stringify(value, (_, part: unknown) => {
        if (part instanceof ArrayBuffer || part instanceof Uint8Array) return decoder.decode(part);
        return part instanceof CryptoKey ? `key, extractable: ${part.extractable}` : part;
      });
    const kept = [JSON.stringify(localStorage)];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await asked(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const rows = await asked(database.transaction(store).objectStore(store).getAll());
        kept.push(`${name} ${store} ${written(rows)}`);
      }
      database.close();
    }
    return kept.join('\n');
  });
}

describe('a phone that two people share', () => {
  let stack: Stack;
  let visit: Visit;
  let windowId = '';
  let typedIn = '';
  const step = story(() => (visit ? [visit.page] : []));
  const said = 'Le livre de caisse manque depuis mai.';
  const typed = 'Pas encore fini de noter';

  beforeAll(async () => {
    stack = await startStack({ demo: true });
    visit = await openBrowser(phone);
  });
  afterAll(async () => {
    expect(visit?.faults).toEqual([]);
    await closeBrowsers();
    await stack?.stop();
  });

  const signIn = async (name: string) => {
    const { page } = visit;
    await page.goto(`${stack.url}/sign-in`);
    await page.getByLabel('Adresse e-mail').fill(`${name}@tiwizi.demo`);
    await page.getByLabel('Mot de passe', { exact: true }).fill('tiwizi-demo');
    await page.getByRole('button', { name: 'Se connecter' }).click();
    await page.getByRole('navigation', { name: 'Navigation principale' }).first().waitFor();
  };
  const signOut = async () => {
    const { page } = visit;
    await page.locator('[class*=barMore] button').first().click();
    await page.locator('[popover] button', { hasText: 'Se déconnecter' }).filter({ visible: true }).click();
    const dialog = page.locator('dialog[open]');
    await dialog.getByText('fermé aux autres').waitFor();
    await dialog.getByRole('button', { name: 'Se déconnecter' }).click();
    await page.getByLabel('Adresse e-mail').waitFor();
  };

  step('keeps what a trainer noted without network so that nobody can read it on the device', async () => {
    const { page, context } = visit;
    await signIn('formation');
    const links = page.locator('main a[href^="/follow-ups/"]');
    await links.first().waitFor();
    [windowId = '', typedIn = ''] = await Promise.all(
      [links.first(), links.last()].map(async (link) => (await link.getAttribute('href'))?.split('/')[2]),
    );
    expect(typedIn).not.toBe(windowId);
    const line = (id: string) => page.locator(`main a[href^="/follow-ups/${id}"]`);
    await line(typedIn).click();
    await page.getByLabel("Ce qui s'est dit").fill(typed);
    await page.locator('#main').getByRole('link', { name: 'Ma journée' }).click();
    await line(windowId).click();
    await page.getByLabel('Avec qui').fill('La présidente');
    await context.setOffline(true);
    await page.getByLabel("Ce qui s'est dit").fill(said);
    await page.getByRole('button', { name: 'Enregistrer le suivi' }).click();
    await page.getByText('Gardé sur ce téléphone').first().waitFor();
    const kept = await allThatIsKept(page);
    expect(kept).not.toContain(said);
    expect(kept).toContain('key, extractable: false');
  });

  step('takes the key away when she leaves, with what she was still typing', async () => {
    const { page } = visit;
    expect(await allThatIsKept(page)).toContain(typed);
    await signOut();
    const kept = await allThatIsKept(page);
    for (const words of [said, typed, 'La présidente', 'extractable', 'formation@tiwizi.demo']) {
      expect(kept).not.toContain(words);
    }
  });

  step('shows the next person nothing of it', async () => {
    const { page, context } = visit;
    await context.setOffline(false);
    await signIn('coordination');
    await page.goto(`${stack.url}/outbox`);
    await page.getByText('Tout est envoyé').waitFor();
    expect(await allThatIsKept(page)).not.toContain(said);
    // Somebody who is put in her place without having signed out leaves nothing open either.
    await page.context().clearCookies();
  });

  step('gives all of it back to her, and sends it once', async () => {
    const { page } = visit;
    await signIn('formation');
    const sentTimes = async () => {
      const reply = await page.request.get(`${stack.url}/api/v1/follow-up-windows/${windowId}`);
      const { followUps } = (await reply.json()) as { followUps: { summary: string }[] };
      return followUps.filter(({ summary }) => summary === said).length;
    };
    await page.locator('main a[href^="/follow-ups/"]').first().waitFor();
    expect(await until(sentTimes, (times) => times > 0)).toBe(1);
    await page.goto(`${stack.url}/follow-ups/${typedIn}`);
    // The field is there before what was typed is back in it.
    const field = page.getByLabel("Ce qui s'est dit");
    expect(await until(() => field.inputValue(), Boolean)).toBe(typed);
  });
});
