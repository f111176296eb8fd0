import { join } from 'node:path';
import { type APIRequestContext, request } from 'playwright-core';
import { closeBrowsers, laptop, openBrowser, phone, type Visit } from '../kit/browser';
import { type Stack, startStack } from '../kit/stack';
import { goTo, type Locale, lookAt, speak } from './look';
import { accounts, type Role, tours } from './tours';
import { draftOfGrid, enterAs, learnWorld, type TouredWorld } from './world';

/** So many screens are looked at well within the time that one test has. */
const stretch = 25;

const other = { fr: 'ar', ar: 'fr' } as const;

/** Tells what is wrong with every screen that `roles` meet, in both languages. */
export function describeTours(roles: readonly Role[]): void {
  const visits = tours
    .filter(({ role }) => roles.includes(role))
    .flatMap(({ role, sizes, screens }) => {
      // How many there are hangs on no world.
      const count = Object.keys(screens({} as TouredWorld)).length;
      return Object.entries(sizes).flatMap(([held, size]) =>
        Array.from({ length: Math.ceil(count / stretch) }, (_, part) => ({
          role,
          held,
          size,
          screens,
          part,
        })),
      );
    });

  describe('every screen of the demonstration, for each role that meets it', () => {
    let stack: Stack;
    let world: TouredWorld;
    const guests = new Map<Role, Visit>();
    const spoken = new Map<Role, Locale>();
    const opened = new Set<string>();

    const guest = (role: Role): Visit => {
      const visit = guests.get(role);
      if (!visit) throw new Error(`${role} has no browser`);
      return visit;
    };

    async function arrive(role: Role): Promise<void> {
      const onPhone = tours.some((tour) => tour.role === role && 'phone' in tour.sizes);
      const visit = await openBrowser(onPhone ? phone : laptop);
      guests.set(role, visit);
      if (role !== 'stranger') await enterAs(visit.page, stack.url, accounts[role]);
      // A device without a choice would speak the language of its account.
      await visit.page.goto(`${stack.url}/icon.svg`);
      await visit.page.evaluate(() => localStorage.setItem('tiwizi.locale', 'fr'));
      spoken.set(role, 'fr');
    }

    /** Signed in without a browser: to ask what there is. */
    async function knowing(role: keyof typeof accounts): Promise<{ request: APIRequestContext }> {
      const asking = { request: await request.newContext() };
      await enterAs(asking, stack.url, accounts[role]);
      return asking;
    }

    beforeAll(async () => {
      stack = await startStack({ demo: true });
      const met = await learnWorld(stack.url, {
        coordinator: await knowing('coordinator'),
        trainer: await knowing('trainer'),
        cooperative: await knowing('cooperative'),
      });
      world = { ...met, gridDraft: await draftOfGrid(await knowing('administrator'), stack.url) };
      await Promise.all(roles.map(arrive));
    });

    afterAll(async () => {
      await closeBrowsers();
      await stack?.stop();
    });

    it.each(visits)('$role, $held, stretch $part', async ({ role, held, size, screens, part }) => {
      const { page, faults: unseen } = guest(role);
      await page.setViewportSize(size);
      const wrong: Record<string, string[]> = {};

      async function look(screen: string, locale: Locale): Promise<void> {
        spoken.set(role, locale);
        const faults = await lookAt(page, { locale, inside: role !== 'stranger' });
        faults.push(...unseen.splice(0));
        if (faults.length > 0) wrong[`${screen} ${locale}`] = faults;
        const folder = process.env.TIWIZI_E2E_SHOTS;
        const shot = `${role}-${screen}-${locale}-${held}.png`;
        if (folder) await page.screenshot({ path: join(folder, shot), fullPage: true });
      }

      const all = Object.entries(screens(world));
      for (const [screen, path] of all.slice(part * stretch, (part + 1) * stretch)) {
        try {
          // Every other screen is come to in Arabic. Each is opened once as a link that was sent, else from within.
          const first = spoken.get(role) ?? 'fr';
          const way = opened.has(screen) ? 'within' : 'link';
          await goTo(page, `${stack.url}${path}`, { locale: first, way });
          opened.add(screen);
          await look(screen, first);
          await speak(page, other[first]);
          await look(screen, other[first]);
        } catch (error) {
          wrong[screen] = [(error as Error).message, ...unseen.splice(0)];
        }
      }
      expect(wrong).toEqual({});
    });
  });
}
