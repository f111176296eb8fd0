// node tools/bench/roll.mjs: how long a tap and a frame take on a roll of 200 people, on a phone four times slower than this.
// Needs the built API and screens: npx nx run-many -t build -p @tiwizi/api @tiwizi/web
import { chromium } from 'playwright-core';
import pg from 'pg';
import { findChromium } from '../browser/chromium.mjs';
import { median } from './load.mjs';
import { startWorld } from './world.mjs';

const people = 200;
const slowdown = 4;
const taps = 40;
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
    await database.query(`INSERT INTO memberships (id, cooperative_id, person_id, member_code, from_date)
      SELECT md5('membership' || n)::uuid, md5('cooperative1')::uuid, md5('person' || n)::uuid, 'M' || n, now()::date - 400
      FROM generate_series(1, ${people}) n`);
    await database.query(
      `INSERT INTO sessions (id, programme_id, kind, title, starts_at, ends_at, venue, trainer_account_id)
        SELECT $1, programme_id, 'encounter', 'Assemblée', now() - interval '10 minutes', now() + interval '2 hours', 'Halle',
          (SELECT id FROM accounts WHERE email = 'bench-trainer@tiwizi.example')
        FROM enrolments WHERE id = md5('enrolment1')::uuid`,
      [sessionId],
    );
    await database.query(
      `INSERT INTO session_enrolments (session_id, enrolment_id) VALUES ($1, md5('enrolment1')::uuid)`,
      [sessionId],
    );
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
    });
    const [name, value] = world.trainerCookie.split('=');
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
      const row = rows.nth(tap % (await rows.count()));
      await row.scrollIntoViewIfNeeded();
      await row.tap();
      await page.waitForTimeout(250);
    }
    const durations = await page.evaluate(() => [...globalThis.taps.values()]);
    const frames = await page.evaluate(scrollThrough);
    const sorted = (all) => [...all].sort((a, b) => a - b);
    const worst = (all) => sorted(all).at(-1) ?? 0;
    console.log(
      `a roll of ${people}, processor ÷ ${slowdown}, ${taps} taps, ${durations.length} of 16 ms or more`,
    );
    console.log(
      `  from a tap to the next picture  median ${median([...durations, ...Array(Math.max(0, taps - durations.length)).fill(16)])} ms, worst ${worst(durations)} ms, goal 100`,
    );
    console.log(
      `  scrolling  median ${median(frames).toFixed(0)} ms a frame, worst ${worst(frames).toFixed(0)}, ${frames.length} frames`,
    );
  } finally {
    await browser.close();
  }
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
