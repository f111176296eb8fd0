// node tools/bench/scroll.mjs: what one frame costs while the heatmap of 300 cooperatives × 48 criteria scrolls.
// Needs the built API and screens: npx nx run-many -t build -p @tiwizi/api @tiwizi/web
import { chromium } from 'playwright-core';
import { findChromium } from '../browser/chromium.mjs';
import { startWorld } from './world.mjs';

const { api, world, stop } = await startWorld();
try {
  await measure();
} finally {
  await stop();
}

async function measure() {
  const browser = await chromium.launch(await findChromium());
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const [name, value] = world.cookies.coordinator.split('=');
    await context.addCookies([{ name, value, url: api }]);
    const page = await context.newPage();
    await page.goto(`${api}/programmes/${world.programmeId}/heatmap`);
    await page.waitForSelector('[role=grid] [role=gridcell]');
    await page.waitForTimeout(2000);
    const session = await context.newCDPSession(page);
    // The processor time of the page's own thread: what other programs take of the machine does not count.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const spent = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return Object.fromEntries(metrics.map((metric) => [metric.name, metric.value * 1000]));
    };
    const before = await spent();
    const { frames, drawn } = await page.evaluate(scrollThrough);
    const after = await spent();
    const each = (metric) => ((after[metric] - before[metric]) / frames).toFixed(1);
    console.log(
      `heatmap scrolling, 300 cooperatives × 48 criteria, ${frames} frames, ${drawn} rows drawn at a time`,
    );
    console.log(`  processor time a frame  ${each('TaskDuration')} ms (a frame of 60 a second has 16.7)`);
    console.log(`  of it script ${each('ScriptDuration')} ms, layout ${each('LayoutDuration')} ms`);
  } finally {
    await browser.close();
  }
}

/** In the page: from the first row to the last, 45 pixels a frame. */
async function scrollThrough() {
  const grid = document.querySelector('[role=grid]');
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const end = grid.scrollHeight - grid.clientHeight;
  let frames = 0;
  for (let at = 0; at < end; at += 45) {
    grid.scrollTop = at;
    await frame();
    frames += 1;
  }
  return { frames, drawn: grid.querySelectorAll('[role=row]').length };
}
