import { join } from 'node:path';
import { closeBrowsers, laptop, openBrowser, phone, type Size, type Visit } from './kit/browser';
import { type Stack, startStack } from './kit/stack';
import { type Locale, lookAt } from './screens/look';
import { accounts, type Role, tours } from './screens/tours';
import { draftOfGrid, enterAs, learnWorld, type TouredWorld } from './screens/world';

const locales: readonly Locale[] = ['fr', 'ar'];

/** So many screens are looked at well within the time that one test has. */
const stretch = 25;

const visits = tours.flatMap(({ role, sizes, screens }) => {
  // How many there are hangs on no world.
  const count = Object.keys(screens({} as TouredWorld)).length;
  return Object.entries(sizes).flatMap(([held, size]) =>
    Array.from({ length: Math.ceil(count / stretch) }, (_, part) => ({ role, held, size, screens, part })),
  );
});

describe('every screen of the demonstration, for each role that meets it', () => {
  let stack: Stack;
  let world: TouredWorld;
  const guests = new Map<string, Visit>();

  const guest = (role: Role, locale: Locale): Visit => {
    const visit = guests.get(`${role} ${locale}`);
    if (!visit) throw new Error(`${role} has no browser`);
    return visit;
  };

  async function arrive(role: Role, size: Size, locale: Locale): Promise<void> {
    const visit = await openBrowser(size);
    guests.set(`${role} ${locale}`, visit);
    if (role !== 'stranger') await enterAs(visit.page, stack.url, accounts[role]);
    await visit.page.goto(`${stack.url}/icon.svg`);
    await visit.page.evaluate((chosen) => localStorage.setItem('tiwizi.locale', chosen), locale);
  }

  beforeAll(async () => {
    stack = await startStack({ demo: true });
    for (const role of new Set(tours.map((tour) => tour.role))) {
      const size = tours.some((tour) => tour.role === role && 'phone' in tour.sizes) ? phone : laptop;
      await Promise.all(locales.map((locale) => arrive(role, size, locale)));
    }
    const met = await learnWorld(stack.url, {
      coordinator: guest('coordinator', 'fr').page,
      trainer: guest('trainer', 'fr').page,
      cooperative: guest('cooperative', 'fr').page,
    });
    world = { ...met, gridDraft: await draftOfGrid(guest('administrator', 'fr').page, stack.url) };
  });

  afterAll(async () => {
    await closeBrowsers();
    await stack?.stop();
  });

  async function tour({ role, held, size, screens, part }: (typeof visits)[number], locale: Locale) {
    const { page, faults: unseen } = guest(role, locale);
    await page.setViewportSize(size);
    const wrong: Record<string, string[]> = {};
    const all = Object.entries(screens(world));
    for (const [screen, path] of all.slice(part * stretch, (part + 1) * stretch)) {
      const faults = await lookAt(page, `${stack.url}${path}`, {
        locale,
        inside: role !== 'stranger',
        // Each screen both ways: as a link that was sent, and as people come to it.
        way: locale === 'fr' || page.url().endsWith('.svg') ? 'link' : 'within',
      }).catch((error: Error) => [error.message]);
      faults.push(...unseen.splice(0));
      if (faults.length > 0) wrong[screen] = faults;
      const folder = process.env.TIWIZI_E2E_SHOTS;
      const shot = `${role}-${screen}-${locale}-${held}.png`;
      if (folder) await page.screenshot({ path: join(folder, shot), fullPage: true });
    }
    return wrong;
  }

  // Both languages at once: one of them waits for the network or the machine while the other is looked at.
  it.each(visits)('$role, $held, stretch $part', async (visit) => {
    const [french, arabic] = await Promise.all(locales.map((locale) => tour(visit, locale)));
    expect({ french, arabic }).toEqual({ french: {}, arabic: {} });
  });
});
