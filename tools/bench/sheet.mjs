// node tools/bench/sheet.mjs [slowdown]: opening, typing, pasting and scrolling a month of 300 cooperatives × 12 indicators.
// Needs the built API and screens: npx nx run-many -t build -p @tiwizi/api @tiwizi/web
import { chromium } from 'playwright-core';
import pg from 'pg';
import { findChromium } from '../browser/chromium.mjs';
import { median } from './load.mjs';
import { startWorld } from './world.mjs';

const slowdown = Number(process.argv[2] ?? 1);
const typings = 20;
const followed = 12;

const { api, databaseUrl, world, stop } = await startWorld();
try {
  await seedSheet();
  await measure();
} finally {
  await stop();
}

/** The programme follows twelve indicators that are typed, none of them a share: one column each. */
async function seedSheet() {
  const database = new pg.Client({ connectionString: databaseUrl });
  await database.connect();
  try {
    await database.query(
      `DELETE FROM programme_indicators WHERE programme_id = (SELECT id FROM programmes WHERE code = 'BENCH')`,
    );
    await database.query(
      `INSERT INTO programme_indicators (programme_id, indicator_id, position)
        SELECT (SELECT id FROM programmes WHERE code = 'BENCH'), id, row_number() OVER (ORDER BY code)
        FROM indicators WHERE origin = 'typed' AND NOT is_ratio ORDER BY code LIMIT $1`,
      [followed],
    );
  } finally {
    await database.end();
  }
}

async function measure() {
  const browser = await chromium.launch(await findChromium());
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'fr-MA' });
    const [name, value] = world.cookies.coordinator.split('=');
    await context.addCookies([{ name, value, url: api }]);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.goto(`${api}/indicators`);
    await page.locator('[data-place="0 0"]').waitFor();
    const opened = [];
    for (let turn = 0; turn < 3; turn += 1) {
      const begun = Date.now();
      await page.reload();
      await page.locator('[data-place="0 0"]').waitFor();
      opened.push(Date.now() - begun);
    }
    await page.evaluate(() => {
      globalThis.keys = [];
      new PerformanceObserver((list) => {
        for (const { interactionId, duration } of list.getEntries()) {
          if (interactionId > 0) globalThis.keys.push(duration);
        }
      }).observe({ type: 'event', durationThreshold: 16 });
    });
    await page.locator('[data-place="0 0"]').click();
    for (let turn = 0; turn < typings; turn += 1) {
      await page.keyboard.press('4');
      await page.keyboard.press('2');
      await page.keyboard.press('Enter');
      await page.waitForTimeout(80);
    }
    const keys = await page.evaluate(() => globalThis.keys);
    await page.locator('[data-place="0 0"]').click();
    const pasted = await page.evaluate(paste);
    const changed = await page.locator('[data-status="changed"]').count();
    const frames = await page.evaluate(scrollThrough);
    const worst = (all) => Math.max(0, ...all).toFixed(0);
    console.log(`a sheet of 300 × ${followed}, processor ÷ ${slowdown}`);
    console.log(`  open again   median ${median(opened)} ms`);
    console.log(
      `  a key        ${keys.length} of 16 ms or more among ${typings * 3}, median of these ${median(keys.length > 0 ? keys : [0])} ms, worst ${worst(keys)}`,
    );
    console.log(
      `  paste 300×3  ${pasted.toFixed(0)} ms to the next picture, ${changed} cells changed and drawn`,
    );
    console.log(`  scrolling    median ${median(frames).toFixed(0)} ms a frame, worst ${worst(frames)}`);
  } finally {
    await browser.close();
  }
}

/** In the page: three hundred rows of three columns, as a spreadsheet puts them on the clipboard. */
async function paste() {
  const rows = Array.from({ length: 300 }, (_, row) => [row + 1, row + 2, row + 3].join('\t'));
  const data = new DataTransfer();
  data.setData('text/plain', rows.join('\n'));
  const begun = performance.now();
  document.activeElement.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
  );
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  return performance.now() - begun;
}

/** In the page: from the first cooperative to the last, 60 pixels a frame. */
async function scrollThrough() {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const grid = document.querySelector('[role="grid"]');
  const lengths = [];
  grid.scrollTo(0, 0);
  let last = await frame();
  for (let at = 0; at < grid.scrollHeight - grid.clientHeight; at += 60) {
    grid.scrollTo(0, at);
    const now = await frame();
    lengths.push(now - last);
    last = now;
  }
  return lengths;
}
