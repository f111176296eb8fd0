// node tools/bench/paint.mjs [runs]: how soon a trainer's day stands on a slow phone, by somebody who was never there.
// Needs the built API and screens: npx nx run-many -t build -p @tiwizi/api @tiwizi/web
import os from 'node:os';
import { chromium } from 'playwright-core';
import { findChromium } from '../browser/chromium.mjs';
import { measureFirstVisit } from '../weight/first-visit.mjs';
import { startWorld } from './world.mjs';
import { slowness, yardstick } from './yardstick.mjs';

// What Lighthouse calls slow 4G: 1.6 Mbit/s down, 750 kbit/s up. Chromium adds the latency to each request once, not to
// each packet: 400 ms stands for a connection and its first answer. The processor is four times slower than this one.
const line = { offline: false, latency: 400, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const slowdown = 4;
const goal = 2500;

const runs = Number(process.argv[2] ?? 5);
const { api, world, stop } = await startWorld();
const browser = await chromium.launch(await findChromium());
try {
  const visits = [];
  for (let run = 0; run < runs; run += 1) visits.push(await firstVisit());
  const sorted = (figure) => visits.map((visit) => visit[figure]).sort((a, b) => a - b);
  const middle = (figure) => sorted(figure)[Math.floor(runs / 2)];
  const told = (figure) =>
    `${middle(figure).toFixed(0)} ms (${sorted(figure)[0].toFixed(0)} to ${sorted(figure).at(-1).toFixed(0)})`;
  console.log(`a trainer's day, first visit, ${runs} runs: 400 ms, 1.6 Mbit/s, processor ÷ ${slowdown}`);
  console.log(`  first paint    ${told('first')}`);
  console.log(`  largest paint  ${told('largest')}: ${visits[0].what}`);
  console.log(`  files there    ${told('files')}, then ${told('work')} of the processor's`);
  console.log(`  ${slowness(middle('yard'))}`);
  console.log(`  goal ${goal} ms: ${middle('largest') <= goal ? 'reached' : 'missed'}`);
  console.log(`  ${visits[0].requests} requests, ${visits[0].kilobytes.toFixed(0)} kB of scripts and styles`);
  console.log(`  ${os.availableParallelism()} processors, load ${os.loadavg()[0].toFixed(1)}`);
  if (process.argv.includes('--waterfall')) visits[0].waterfall.forEach((row) => console.log(`  ${row}`));
} finally {
  await browser.close();
  await stop();
}

async function firstVisit() {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 }, locale: 'fr-MA' });
  const [name, value] = world.cookies.trainer.split('=');
  await context.addCookies([{ name, value, url: api }]);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', line);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(() => {
    globalThis.paints = [];
    new PerformanceObserver((list) => globalThis.paints.push(...list.getEntries())).observe({
      type: 'largest-contentful-paint',
      buffered: true,
    });
  });
  const weight = await measureFirstVisit(page, `${api}/my-day`);
  await page.locator('main a[href^="/sessions/"], main a[href^="/follow-ups/"]').first().waitFor();
  const paint = await page.evaluate(() => {
    const { startTime, element } = globalThis.paints.at(-1);
    const ends = performance.getEntriesByType('resource').map(({ responseEnd }) => responseEnd);
    const files = Math.max(...ends.filter((end) => end < startTime));
    return {
      largest: startTime,
      files,
      work: startTime - files,
      what: `${element?.tagName.toLowerCase()} “${element?.textContent?.slice(0, 40)}”`,
      first: performance.getEntriesByName('first-contentful-paint')[0].startTime,
      waterfall: performance
        .getEntriesByType('resource')
        .map(
          (one) =>
            `${one.startTime.toFixed(0).padStart(5)} → ${one.responseEnd.toFixed(0).padStart(5)}  ${new URL(one.name).pathname}`,
        ),
    };
  });
  const yard = await yardstick(page);
  await context.close();
  return { ...weight, ...paint, yard };
}
