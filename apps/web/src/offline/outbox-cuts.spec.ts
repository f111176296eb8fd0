import fc from 'fast-check';
import { nextDatum } from './order';
import { type Outbox } from './outbox';
import { type OutboxNeeds } from './outbox-contract';
import { memoryShelf, type Shelf } from './shelf';
import { DaysWork, type Deed, deed } from './testing/days-work';
import { type Fate, fates, ModelServer } from './testing/model-server';
import { givenOutbox } from './testing/given-outbox';

interface Step {
  make: Deed[];
  fates: Fate[];
  /** How far the device's clock jumps, in days. */
  clock: number;
}

const seed = 20261122;
const scripts = (of: readonly Fate[]) =>
  fc.array(
    fc.record<Step>({
      make: fc.array(deed, { maxLength: 3 }),
      fates: fc.array(fc.constantFrom(...of), { maxLength: 5 }),
      clock: fc.integer({ min: -1, max: 1 }),
    }),
    { minLength: 1, maxLength: 8 },
  );
const diesNever = fates.filter((fate) => !fate.startsWith('page dies'));
const moment = () => new Promise((resolve) => setTimeout(resolve, 1));

/** A page on a device: the shelf outlives it, and its clock says what it likes. */
const openPage = (
  server: ModelServer,
  shelf: Shelf,
  clock: { day: number },
  more: Partial<OutboxNeeds> = {},
) =>
  givenOutbox({
    ...{ shelf, deliver: server.deliver, patience: 1 },
    now: () => new Date(2026, 10, 22 + clock.day),
    ...more,
  });

async function tell(steps: Step[], server: ModelServer, shelf: Shelf, open = openPage): Promise<DaysWork> {
  const work = new DaysWork();
  const clock = { day: 0 };
  let page = open(server, shelf, clock);
  for (const { make, fates: next, clock: jump } of steps) {
    clock.day += jump;
    server.foresee(...next);
    for (const done of make) await work.do(page, done);
    void page.flush();
    await moment();
    // Whatever it was doing, the page is closed and opened again.
    if (next.some((fate) => fate.startsWith('page dies'))) page = open(server, shelf, clock);
  }
  server.foresee();
  await settle(page);
  return work;
}

/** Sends until nothing leaves any more. */
async function settle(page: Outbox): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) await page.flush();
}

it('loses nothing, doubles nothing and keeps the order, wherever the line is cut: 200 scripts', async () => {
  await fc.assert(
    fc.asyncProperty(scripts(fates), async (steps) => {
      const [server, shelf] = [new ModelServer(), memoryShelf()];
      const work = await tell(steps, server, shelf);
      expect(await shelf.all()).toEqual([]);
      await work.expectAllOn(server);
    }),
    { numRuns: 200, seed },
  );
}, 60_000);

it('meets cuts that a server without keys would write twice', async () => {
  const doubled: boolean[] = [];
  await fc.assert(
    fc.asyncProperty(scripts(fates), async (steps) => {
      const server = new ModelServer(false);
      await tell(steps, server, memoryShelf());
      const keys = server.written.map(({ idempotencyKey }) => idempotencyKey);
      doubled.push(new Set(keys).size < keys.length);
    }),
    { numRuns: 30, seed },
  );
  expect(doubled).toContain(true);
}, 60_000);

it('begins no file while data can leave', async () => {
  const calm = diesNever.filter((fate) => fate !== 'defect');
  let files = 0;
  await fc.assert(
    fc.asyncProperty(scripts(calm), async (steps) => {
      const [server, shelf] = [new ModelServer(), memoryShelf()];
      let page: Outbox | null = null;
      const early: string[] = [];
      server.watch = ({ operation }) => {
        if (operation !== 'sendFile') return;
        files += 1;
        const before = nextDatum(page?.read().commands ?? [], new Set());
        if (before) early.push(before.label);
      };
      const slowly: OutboxNeeds['deliver'] = async (command, parcel) => {
        if (command.operation !== 'sendFile') await moment();
        return server.deliver(command, parcel);
      };
      await tell(
        steps,
        server,
        shelf,
        (to, on, clock) => (page = openPage(to, on, clock, { deliver: slowly })),
      );
      expect(early).toEqual([]);
    }),
    { numRuns: 50, seed },
  );
  expect(files).toBeGreaterThan(50);
}, 60_000);

it('loses nothing while the page lives where the device has no room, whenever that is', async () => {
  const room = fc.array(fc.boolean(), { minLength: 1, maxLength: 20 });
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(scripts(diesNever), room, async (steps, has) => {
      const [server, device] = [new ModelServer(), memoryShelf()];
      let turn = 0;
      const needsRoom = async <Result>(work: () => Promise<Result>) => {
        turn += 1;
        if (has[turn % has.length]) return work();
        refused += 1;
        throw new DOMException('full', 'QuotaExceededError');
      };
      const shelf: Shelf = {
        ...device,
        add: (...of) => needsRoom(() => device.add(...of)),
        replace: (...of) => needsRoom(() => device.replace(...of)),
      };
      const work = await tell(steps, server, shelf);
      await work.expectAllOn(server);
    }),
    { numRuns: 100, seed },
  );
  expect(refused).toBeGreaterThan(100);
}, 60_000);

it('keeps to that in two tabs of one device', async () => {
  await fc.assert(
    fc.asyncProperty(scripts(diesNever), async (steps) => {
      const [server, shelf] = [new ModelServer(), memoryShelf()];
      const clock = { day: 0 };
      const queues = { data: Promise.resolve(), files: Promise.resolve() };
      const alone = (work: () => Promise<void>, lane: 'data' | 'files') =>
        (queues[lane] = queues[lane].then(work, work));
      const [one, other] = [0, 1].map(() => openPage(server, shelf, clock, { alone })) as [Outbox, Outbox];
      const work = new DaysWork();
      for (const [place, { make, fates: next }] of steps.entries()) {
        server.foresee(...next);
        for (const done of make) await work.do(place % 2 === 0 ? one : other, done);
        void one.flush();
        void other.flush();
        await moment();
      }
      server.foresee();
      await Promise.all([settle(one), settle(other)]);
      expect(await shelf.all()).toEqual([]);
      await work.expectAllOn(server);
    }),
    { numRuns: 100, seed },
  );
}, 60_000);
