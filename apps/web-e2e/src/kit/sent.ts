import { type Page } from 'playwright-core';

/** Nothing waits on the device any more, neither to be sent nor to be corrected. */
export async function untilSent(page: Page): Promise<void> {
  await page.waitForFunction(
    () => !/envoyer|corriger/.test(document.querySelector('a[href="/outbox"]')?.textContent ?? 'envoyer'),
    undefined,
    { timeout: 60_000 },
  );
}
