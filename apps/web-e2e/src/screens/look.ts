import type axe from 'axe-core';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Page } from 'playwright-core';

export type Locale = 'fr' | 'ar';

const axeProgram = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface AppTexts {
  do: { retry: string };
  state: { loading: string };
  demo: { ribbon: string };
}

interface ProblemTexts {
  'not-found': string;
}

const folder = join(__dirname, '../../../../libs/i18n/locales');
const textsIn = (locale: Locale) => ({
  app: JSON.parse(readFileSync(join(folder, locale, 'app.json'), 'utf8')) as AppTexts,
  problems: JSON.parse(readFileSync(join(folder, locale, 'problems.json'), 'utf8')) as ProblemTexts,
});
const texts = { fr: textsIn('fr'), ar: textsIn('ar') };

/** What stands in the page, as a reader and as a browser meet it. */
async function meet(page: Page) {
  return page.evaluate(() => {
    const { documentElement: html, body, scrollingElement } = document;
    const words = body.innerText.split(/\s+/);
    return {
      lang: html.lang,
      dir: html.dir,
      overflow: (scrollingElement?.scrollWidth ?? 0) - window.innerWidth,
      // A text nobody wrote shows its key; one that was not filled in shows its braces.
      raw: words.filter((word) => /\{\{|\}\}|^[a-z-]+:[a-z][\w.-]*$|^[a-z-]+(\.[a-z][\w-]*)+$/i.test(word)),
      text: body.innerText,
    };
  });
}

/** How a screen is come to: by a link from outside, or from the screen before it, which is faster. */
export type Way = 'link' | 'within';

/** Long enough for a page's own file; a screen that keeps its page shows no new heading, and is opened anew. */
const PATIENCE_MS = 3000;

async function goWithin(page: Page, address: string): Promise<void> {
  const moved = await page.evaluate((to) => {
    const heading = document.querySelector('h1');
    heading?.setAttribute('data-left', '');
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
    return heading !== null;
  }, address);
  const arrived =
    moved &&
    (await page
      .waitForFunction(() => document.querySelector('h1:not([data-left])') !== null, null, {
        timeout: PATIENCE_MS,
      })
      .then(() => true)
      .catch(() => false));
  if (!arrived) await page.goto(address);
}

interface Look {
  locale: Locale;
  /** Whether somebody is signed in. */
  inside: boolean;
  way: Way;
}

/** Goes to a screen, waits until it is all there, and says what is wrong with it. */
export async function lookAt(page: Page, address: string, { locale, inside, way }: Look): Promise<string[]> {
  await (way === 'link' ? page.goto(address) : goWithin(page, address));
  const { app, problems } = texts[locale];
  await page.waitForFunction((loading) => {
    const named = document.querySelector('h1')?.textContent?.trim();
    const waits = [...document.querySelectorAll('[role=status]')].some((status) =>
      status.textContent?.includes(loading),
    );
    return Boolean(named) && !waits;
  }, app.state.loading);
  const faults: string[] = [];
  const met = await meet(page);
  if (met.lang !== locale) faults.push(`lang is ${met.lang}`);
  if (met.dir !== (locale === 'ar' ? 'rtl' : 'ltr')) faults.push(`dir is ${met.dir}`);
  if (met.overflow > 0) faults.push(`is ${met.overflow} px wider than the window`);
  if (met.raw.length > 0) faults.push(`shows ${met.raw.join(' ')}`);
  if (inside && !met.text.includes(app.demo.ribbon)) faults.push('has no ribbon of the demonstration');
  if (met.text.includes(problems['not-found'])) faults.push('opens nothing');
  else if (met.text.includes(app.do.retry)) faults.push('could not be loaded');
  // Colours are the same in both languages, and looking at them takes longer than all the rest.
  faults.push(...(await barriers(page, { colours: locale === 'fr' })));
  return faults;
}

/** What axe finds in the page's one frame. Its wrapper for Playwright does the same in three times the time. */
export async function barriers(page: Page, { colours } = { colours: true }): Promise<string[]> {
  // Who came from within is still in the same document, and so is the program.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeProgram);
  const options: axe.RunOptions = {
    runOnly: rules,
    resultTypes: ['violations'],
    rules: { 'color-contrast': { enabled: colours } },
  };
  return page.evaluate(async (asked) => {
    const { run } = (window as unknown as { axe: typeof axe }).axe;
    const { violations } = await run(document, asked);
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary}`).join(' | ')}`,
    );
  }, options);
}
