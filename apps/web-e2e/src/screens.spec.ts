import { join } from 'node:path';
import { closeBrowsers, laptop, openBrowser, phone, type Visit } from './kit/browser';
import { type Stack, startStack } from './kit/stack';
import { type Locale, lookAt } from './screens/look';
import { accounts, type Role, tours } from './screens/tours';
import { enterAs, learnWorld, type World } from './screens/world';

const visits = tours.flatMap(({ role, sizes, screens }) =>
  Object.entries(sizes).flatMap(([held, size]) =>
    (['fr', 'ar'] as const).map((locale: Locale) => ({ role, held, size, locale, screens })),
  ),
);

describe('every screen of the demonstration, for each role that meets it', () => {
  let stack: Stack;
  let world: World;
  const guests = new Map<Role, Visit>();

  const guest = (role: Role): Visit => {
    const visit = guests.get(role);
    if (!visit) throw new Error(`${role} has no browser`);
    return visit;
  };

  beforeAll(async () => {
    stack = await startStack({ demo: true });
    for (const { role, sizes } of tours) {
      if (guests.has(role)) continue;
      const visit = await openBrowser('phone' in sizes ? phone : laptop);
      guests.set(role, visit);
      if (role !== 'stranger') await enterAs(visit.page, stack.url, accounts[role]);
      await visit.page.goto(`${stack.url}/icon.svg`);
    }
    world = await learnWorld(stack.url, {
      coordinator: guest('coordinator').page,
      trainer: guest('trainer').page,
      cooperative: guest('cooperative').page,
    });
  });

  afterAll(async () => {
    await closeBrowsers();
    await stack?.stop();
  });

  it.each(visits)('$role, $held, $locale', async ({ role, held, size, locale, screens }) => {
    const { page, faults: unseen } = guest(role);
    await page.setViewportSize(size);
    await page.evaluate((chosen) => localStorage.setItem('tiwizi.locale', chosen), locale);
    const wrong: Record<string, string[]> = {};
    for (const [screen, path] of Object.entries(screens(world))) {
      const faults = await lookAt(page, `${stack.url}${path}`, locale, role !== 'stranger').catch(
        (error: Error) => [error.message],
      );
      faults.push(...unseen.splice(0));
      if (faults.length > 0) wrong[screen] = faults;
      const folder = process.env.TIWIZI_E2E_SHOTS;
      const shot = `${role}-${screen}-${locale}-${held}.png`;
      if (folder) await page.screenshot({ path: join(folder, shot), fullPage: true });
    }
    expect(wrong).toEqual({});
  });
});
