import { buildSync } from 'esbuild';
import { join } from 'node:path';
import { type Deed, type OutboxPage } from './cuts/deed';
import { closeBrowsers, openBrowser, phone, type Visit } from './kit/browser';
import { type Stack, startStack } from './kit/stack';
import { type CuttingLine, type Fate, fates, layLine } from './cuts/cutting-line';
import { seeded } from './cuts/seeded';
import { fieldOf, type Field } from './cuts/field';
import { enterAs } from './screens/world';

const scripts = Number(process.env.CUT_SCRIPTS ?? 200);
const seed = Number(process.env.CUT_SEED ?? 20261122);

declare const outboxPage: OutboxPage;

/** The outbox without its screens, as one file. */
function outboxProgram(): string {
  const entry = join(__dirname, '../../web/src/app/testing/outbox-page.ts');
  const { outputFiles } = buildSync({
    ...{ entryPoints: [entry], bundle: true, write: false, format: 'iife', target: 'es2022' },
    conditions: ['@tiwizi/source', 'browser'],
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0]?.text ?? '';
}

describe('a line that is cut in the middle of requests', () => {
  const { below, oneOf, many } = seeded(seed);
  const program = outboxProgram();
  let stack: Stack;
  let line: CuttingLine;
  let visit: Visit;
  let field: Field;

  beforeAll(async () => {
    stack = await startStack({ demo: true });
    line = await layLine(stack.url);
    visit = await openBrowser(phone);
    await enterAs(visit.page, line.url, 'formation');
    field = await fieldOf(visit.page, stack.url, line.url);
    await begin();
  });
  afterAll(async () => {
    await closeBrowsers();
    await line?.close();
    await stack?.stop();
  });

  /** A page that begins anew, with whatever the one before left on the device. */
  async function begin(): Promise<void> {
    line.foresee([]);
    await visit.page.goto(`${line.url}/icon.svg`);
    await visit.page.evaluate(program);
    await visit.page.evaluate(() => outboxPage.begin());
  }

  const deed = (words: string): Deed => {
    const kind = oneOf(['follow-up', 'follow-up', 'walk-in', 'comment', 'comment', 'roll', 'photo'] as const);
    const enrolmentId = field.enrolmentId;
    if (kind === 'follow-up') {
      const { id, opensOn } = oneOf(field.windows);
      return { kind, about: id, heldOn: opensOn, enrolmentId, words };
    }
    if (kind === 'walk-in') return { kind, about: field.session, enrolmentId, words };
    if (kind === 'roll') {
      return { kind, about: field.session, enrolmentId, words: oneOf(['late', 'excused']) };
    }
    const action = (kind === 'photo' && field.roomForPhoto()) || null;
    if (action) return { kind: 'photo', about: action, enrolmentId, words };
    return { kind: 'comment', about: oneOf(field.actions), enrolmentId, words };
  };

  it(
    `loses nothing and doubles nothing: ${scripts} scripts from seed ${seed}`,
    async () => {
      const { page } = visit;
      const done: Deed[] = [];
      const began = Date.now();
      for (let script = 0; script < scripts; script += 1) {
        let place = 0;
        const deeds = many(1, 4, () => deed(`script ${seed}-${script}-${(place += 1)}`));
        done.push(...deeds);
        line.foresee(many<Fate>(1, 6, () => oneOf(fates)));
        await page.evaluate((all) => outboxPage.live(all), deeds);
        // Every tenth page dies while it sends; what it had kept is the next one's to send.
        if (below(10) === 0) await begin();
        const left = await page.evaluate(() => outboxPage.sendAll());
        expect({ script, left }).toEqual({ script, left: [] });
      }
      const spent = (Date.now() - began) / 1000;
      const told = fates.map((fate) => `${fate} ${line.met[fate]}`).join(', ');
      process.stdout.write(
        `cuts: ${scripts} scripts, ${done.length} deeds in ${spent.toFixed(0)} s; requests: ${told}\n`,
      );
      for (const fate of fates) expect(line.met[fate]).toBeGreaterThan(scripts / 20);
      const words = (kind: Deed['kind']) =>
        done.flatMap((one) => (one.kind === kind ? [one.words] : [])).sort();
      const known = await field.whatTheApiKnows(`script ${seed}-`);
      expect(known.followUps).toEqual(words('follow-up'));
      expect(known.comments).toEqual(words('comment'));
      expect(known.walkIns).toEqual(words('walk-in'));
      expect(known.photos).toEqual(words('photo'));
    },
    60_000 + scripts * 2000,
  );
});
