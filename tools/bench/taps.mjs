// node tools/bench/taps.mjs: from a tap to the next picture, and until the screen stands, on a phone four times slower than
// this: a follow-up opened, a diagnostic of 48 criteria filled in, a calendar of 300 sessions a month turned.
// Needs the built API and screens: npx nx run-many -t build -p @tiwizi/api @tiwizi/web
import os from 'node:os';
import { chromium } from 'playwright-core';
import pg from 'pg';
import { findChromium } from '../browser/chromium.mjs';
import { median } from './load.mjs';
import { startWorld } from './world.mjs';
import { slowness, yardstick } from './yardstick.mjs';

const slowdown = 4;
const diagnosticId = '00000000-0000-4000-8000-0000000b0120';
/** How long a screen may still change after a tap, in milliseconds. */
const settling = 2000;

const { api, databaseUrl, world, stop } = await startWorld();
try {
  await seedWork();
  await measure();
} finally {
  await stop();
}

/** A diagnostic just begun, and the sessions of a month on all its days. */
async function seedWork() {
  const database = new pg.Client({ connectionString: databaseUrl });
  await database.connect();
  try {
    await database.query(
      `INSERT INTO diagnostics (id, enrolment_id, grid_version_id, wave, perspective, status, held_on, assessor_account_id)
        SELECT $1, enrolment_id, grid_version_id, 'midline', perspective, 'draft', now()::date, assessor_account_id
        FROM diagnostics ORDER BY id LIMIT 1`,
      [diagnosticId],
    );
    await database.query(`UPDATE sessions SET starts_at = starts_at + shift, ends_at = ends_at + shift
      FROM (SELECT id, (substr(venue, 7)::int % 28) * interval '1 day' AS shift FROM sessions) s WHERE s.id = sessions.id`);
  } finally {
    await database.end();
  }
}

async function measure() {
  const browser = await chromium.launch(await findChromium());
  try {
    const context = await browser.newContext({
      viewport: { width: 360, height: 640 },
      hasTouch: true,
      locale: 'fr-MA',
      serviceWorkers: 'block',
    });
    // Nobody accompanies three hundred cooperatives: bringing all their papers along would work beside each tap.
    await context.route(/\/assets\/prepare-/, (route) => route.abort());
    const [name, value] = world.cookies.trainer.split('=');
    await context.addCookies([{ name, value, url: api }]);
    await context.addInitScript(watch);
    const page = await context.newPage();
    // The phone carries the screens after its first visit: what is measured is not the line.
    await page.goto(`${api}/my-day`, { waitUntil: 'networkidle' });
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const told = [];
    const tap = async (what, ...targets) => {
      const taps = [];
      for (const target of targets) taps.push(await tapped(page, target));
      told.push([what, taps]);
    };

    await page.goto(`${api}/my-day`);
    await tap('a follow-up, opened from the day', page.locator('main a[href^="/follow-ups/"]').first());
    await tap('an answer in its form', page.locator('main label:has(input[type=radio])').nth(1));
    await page.goto(`${api}/diagnostics/${diagnosticId}`);
    const levels = page.locator('main fieldset[data-criterion] label:has(input[type=radio])');
    await tap('a level of a criterion', ...[2, 11, 19, 28].map((place) => levels.nth(place)));
    await tap('the next dimension', page.locator('main ol a').nth(1));
    await page.goto(`${api}/calendar?view=month`);
    const next = page.getByRole('button', { name: 'Mois suivant' });
    await tap('the next month', next, next, next);

    console.log(`taps, processor ÷ ${slowdown}: the next picture, and when the screen stands`);
    for (const [what, taps] of told) {
      const of = (figure) => median(taps.map((each) => each[figure])).toFixed(0);
      console.log(`  ${what.padEnd(34)} ${of('next')} ms, ${of('stands')} ms`);
    }
    console.log(`  ${slowness(await yardstick(page))}`);
    console.log(`  ${os.availableParallelism()} processors, load ${os.loadavg()[0].toFixed(1)}`);
  } finally {
    await browser.close();
  }
}

/** One tap of a finger on what is brought in sight before. */
async function tapped(page, target) {
  await target.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await target.boundingBox();
  await page.waitForTimeout(600);
  await page.evaluate(() => globalThis.forgetTaps());
  await page.touchscreen.tap(x + width / 2, y + height / 2);
  await page.waitForTimeout(settling);
  return page.evaluate(() => globalThis.lastTap());
}

/** In the page: notes each tap's next picture, and the picture after the last change that followed it. */
function watch() {
  let taps = [];
  let changed = 0;
  globalThis.forgetTaps = () => {
    taps = [];
    changed = 0;
  };
  globalThis.lastTap = () => {
    const start = Math.min(...taps.map(({ startTime }) => startTime));
    const next = Math.max(...taps.map(({ duration }) => duration));
    return { next, stands: Math.max(next, changed - start) };
  };
  new PerformanceObserver((list) => {
    taps.push(...list.getEntries().filter(({ interactionId }) => interactionId > 0));
  }).observe({ type: 'event', durationThreshold: 16 });
  const shown = ({ target }) => document.querySelector('main')?.contains(target);
  new MutationObserver((changes) => {
    if (changes.some(shown)) requestAnimationFrame(() => setTimeout(() => (changed = performance.now())));
  }).observe(document, { subtree: true, childList: true, characterData: true });
}
