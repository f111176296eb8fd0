import type axe from 'axe-core';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Page } from 'playwright-core';

export type Locale = 'fr' | 'ar';

const axeProgram = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface AppTexts {
  do: { retry: string };
  state: { loading: string };
  demo: { ribbon: string };
  language: Record<Locale, string>;
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

/** Changes the language as a person does, in the menu of the account or at the door; the screen stays. */
export async function speak(page: Page, locale: Locale): Promise<void> {
  await page.evaluate((name) => {
    // Forms name languages too: the door's are in its list of languages, the account's outside of what the screen is for.
    const choice = () =>
      [...document.querySelectorAll<HTMLElement>('main nav button, :is(label, button):not(main *)')].find(
        ({ textContent }) => textContent.trim() === name,
      );
    // A menu's lines are there once it was opened.
    for (const menu of document.querySelectorAll<HTMLButtonElement>('button[popovertarget]:not(main *)')) {
      if (choice() === undefined) menu.click();
    }
    const found = choice();
    if (found === undefined) throw new Error(`there is no choice of ${name}`);
    found.click();
    for (const sheet of document.querySelectorAll<HTMLElement>(':popover-open')) sheet.hidePopover();
  }, texts[locale].app.language[locale]);
  await page.waitForFunction((code) => document.documentElement.lang === code, locale);
}

/** Goes to a screen that is shown in `locale`, and waits until it is all there. */
export async function goTo(page: Page, address: string, { locale, way }: { locale: Locale; way: Way }) {
  await (way === 'link' ? page.goto(address) : goWithin(page, address));
  await untilThere(page, locale);
}

async function untilThere(page: Page, locale: Locale): Promise<void> {
  await page.waitForFunction((loading) => {
    const named = document.querySelector('h1')?.textContent?.trim();
    const waits = [...document.querySelectorAll('[role=status]')].some((status) =>
      status.textContent?.includes(loading),
    );
    return Boolean(named) && !waits;
  }, texts[locale].app.state.loading);
}

interface Look {
  locale: Locale;
  /** Whether somebody is signed in. */
  inside: boolean;
}

/** What is wrong with the screen that stands there. */
export async function lookAt(page: Page, { locale, inside }: Look): Promise<string[]> {
  await untilThere(page, locale);
  const { app, problems } = texts[locale];
  const faults: string[] = [];
  const met = await meet(page);
  if (met.lang !== locale) faults.push(`lang is ${met.lang}`);
  if (met.dir !== (locale === 'ar' ? 'rtl' : 'ltr')) faults.push(`dir is ${met.dir}`);
  if (met.overflow > 0) faults.push(`is ${met.overflow} px wider than the window`);
  if (met.raw.length > 0) faults.push(`shows ${met.raw.join(' ')}`);
  if (inside && !met.text.includes(app.demo.ribbon)) faults.push('has no ribbon of the demonstration');
  if (met.text.includes(problems['not-found'])) faults.push('opens nothing');
  else if (met.text.includes(app.do.retry)) faults.push('could not be loaded');
  // What stands where, its colours and its size are the same in the other language; its words are not.
  faults.push(...(await barriers(page, locale === 'fr' ? everyRule : rulesOfWords)));
  return faults;
}

const everyRule: axe.RunOptions['runOnly'] = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Whether each thing has its name, in a language that is told. */
const rulesOfWords: axe.RunOptions['runOnly'] = {
  type: 'rule',
  values: [
    'aria-command-name',
    'aria-input-field-name',
    'aria-meter-name',
    'aria-progressbar-name',
    'aria-toggle-field-name',
    'aria-tooltip-name',
    'button-name',
    'document-title',
    'frame-title',
    'html-has-lang',
    'html-lang-valid',
    'image-alt',
    'input-button-name',
    'label',
    'link-name',
    'object-alt',
    'role-img-alt',
    'select-name',
    'summary-name',
    'svg-img-alt',
    'valid-lang',
  ],
};

/** What axe finds in the page's one frame. Its wrapper for Playwright does the same in three times the time. */
export async function barriers(
  page: Page,
  runOnly: axe.RunOptions['runOnly'] = everyRule,
): Promise<string[]> {
  // Who came from within is still in the same document, and so is the program.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeProgram);
  return page.evaluate(async (asked) => {
    const { run } = (window as unknown as { axe: typeof axe }).axe;
    // Style sheets are for a rule that is not asked for; where things stand is worked out for what is at fault alone.
    const options = {
      runOnly: asked,
      resultTypes: ['violations' as const],
      preload: { assets: ['media' as const] },
    };
    const { violations: any } = await run(document, { ...options, selectors: false });
    const { violations } = any.length === 0 ? { violations: any } : await run(document, options);
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary}`).join(' | ')}`,
    );
  }, runOnly);
}
