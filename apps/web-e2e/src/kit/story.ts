import { join } from 'node:path';
import { type Page } from 'playwright-core';

/**
 * Steps of one story: each builds on those before it, so after one that fails the others fail at once. With
 * TIWIZI_E2E_SHOTS set to a folder, what was on the screens at the failure is kept there.
 */
export function story(pages: () => Page[]): (name: string, act: () => Promise<void>) => void {
  let broken: string | null = null;
  return (name, act) => {
    it(name, async () => {
      if (broken !== null) throw new Error(`not told, since it broke off at: ${broken}`);
      try {
        await act();
      } catch (error) {
        broken = name;
        const folder = process.env.TIWIZI_E2E_SHOTS;
        for (const [place, page] of folder ? pages().entries() : []) {
          await page.screenshot({ path: join(folder ?? '', `failed-${place}.png`) });
        }
        throw error;
      }
    });
  };
}
