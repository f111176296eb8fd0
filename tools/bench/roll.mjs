// node tools/bench/roll.mjs: how long a tap and a frame take on a roll of 200 people, on a phone four times slower than this.
// Needs the built API and screens: npx nx run-many -t build -p @tiwizi/api @tiwizi/web
import os from 'node:os';
import { chromium } from 'playwright-core';
import pg from 'pg';
import { findChromium } from '../browser/chromium.mjs';
import { median } from './load.mjs';
import { startWorld } from './world.mjs';
import { slowness, yardstick } from './yardstick.mjs';

const people = 200;
const slowdown = 4;
const goal = 100;
const taps = 40;
/** Between a look and a touch, in milliseconds: nobody is quicker. */
const pause = 300;
const sessionId = '00000000-0000-4000-8000-0000000b0110';

const { api, databaseUrl, world, stop } = await startWorld();
try {
  await seedRoll();
  await measure();
} finally {
  await stop();
}

/** One cooperative of 200 whose session has just begun. */
async function seedRoll() {
  const database = new pg.Client({ connectionString: databaseUrl });
  await database.connect();
  try {
    await database.query(`INSERT INTO persons (id, given_name, family_name, name_ar, sex, birth_year)
      SELECT md5('person' || n)::uuid, 'Fatimetou ' || n, 'Ahel Baba', 'فاطمتو أهل بابا ' || n,
        CASE WHEN n % 3 = 0 THEN 'male' ELSE 'female' END, 1960 + n % 45
      FROM generate_series(1, ${people}) n`);
    await database.query(
      `INSERT INTO memberships (id, cooperative_id, person_id, member_code, from_date)
        SELECT md5('membership' || n)::uuid, cooperative_id, md5('person' || n)::uuid, 'M' || n, now()::date - 400
        FROM enrolments, generate_series(1, ${people}) n WHERE enrolments.id = $1`,
      [world.enrolmentIds[0]],
    );
    await database.query(
      `INSERT INTO sessions (id, programme_id, kind, title, starts_at, ends_at, venue, trainer_account_id)
        SELECT $1, programme_id, 'encounter', 'Assemblée', now() - interval '10 minutes', now() + interval '2 hours', 'Halle',
          (SELECT id FROM accounts WHERE email = 'trainer@bench.example')
        FROM enrolments WHERE id = $2`,
      [sessionId, world.enrolmentIds[0]],
    );
    await database.query('INSERT INTO session_enrolments (session_id, enrolment_id) VALUES ($1, $2)', [
      sessionId,
      world.enrolmentIds[0],
    ]);
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
    const page = await context.newPage();
    await page.goto(`${api}/sessions/${sessionId}`);
    const rows = page.locator('main li[data-status] button');
    await rows.first().waitFor();
    await page.waitForTimeout(6000);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.evaluate(() => {
      globalThis.taps = new Map();
      new PerformanceObserver((list) => {
        for (const { interactionId, duration } of list.getEntries()) {
          if (interactionId > 0) {
            globalThis.taps.set(interactionId, Math.max(globalThis.taps.get(interactionId) ?? 0, duration));
          }
        }
      }).observe({ type: 'event', durationThreshold: 16 });
    });
    for (let tap = 0; tap < taps; tap += 1) {
      const at = await page.evaluate(bringInSight, tap);
      await page.waitForTimeout(pause);
      // The touch alone: what a test looks at before one would run in the page, and be waited for by it.
      await page.touchscreen.tap(at.x, at.y);
      await page.waitForTimeout(pause);
    }
    const durations = await page.evaluate(() => [...globalThis.taps.values()]);
    const frames = await page.evaluate(scrollThrough);
    const yard = await yardstick(page);
    const sorted = (all) => [...all].sort((a, b) => a - b);
    const every = [...durations, ...Array(Math.max(0, taps - durations.length)).fill(16)];
    const worst = (all) => sorted(all).at(-1) ?? 0;
    console.log(
      `a roll of ${people}, processor ÷ ${slowdown}, ${taps} taps, ${durations.length} of 16 ms or more`,
    );
    console.log(
      `  from a tap to the next picture  median ${median(every)} ms, 19 of 20 within ${sorted(every)[Math.floor(taps * 0.95)]}, worst ${worst(every)}`,
    );
    console.log(`  ${slowness(yard)}`);
    console.log(`  goal ${goal} ms: ${median(every) < goal ? 'reached' : 'missed'}`);
    console.log(
      `  scrolling  median ${median(frames).toFixed(0)} ms a frame, worst ${worst(frames).toFixed(0)}, ${frames.length} frames`,
    );
    console.log(`  ${os.availableParallelism()} processors, load ${os.loadavg()[0].toFixed(1)}`);
  } finally {
    await browser.close();
  }
}

/** In the page: the middle of the button of a line, once that stands in the middle of the screen. */
function bringInSight(line) {
  const rows = document.querySelectorAll('main li[data-status] > button');
  const row = rows[line % rows.length];
  row.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = row.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** In the page: from the first name to the last, 60 pixels a frame. */
async function scrollThrough() {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const lengths = [];
  scrollTo(0, 0);
  let last = await frame();
  for (let at = 0; at < document.documentElement.scrollHeight - innerHeight; at += 60) {
    scrollTo(0, at);
    const now = await frame();
    lengths.push(now - last);
    last = now;
  }
  return lengths;
}
