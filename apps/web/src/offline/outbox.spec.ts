import fc from 'fast-check';
import { ApiProblem } from '@tiwizi/api-client';
import { type NewCommand } from './commands';
import { type Outbox } from './outbox';
import { memoryShelf, type Shelf } from './shelf';
import { type Fate, fates, ModelServer } from './testing/model-server';
import { givenOutbox } from './testing/given-outbox';

const command = (subject: string, label = subject): NewCommand<'logFollowUp'> => ({
  operation: 'logFollowUp',
  input: { body: {} as NewCommand<'logFollowUp'>['input']['body'] },
  subject,
  label,
  place: '/my-day',
});

const problem = (status: number, code = 'x') => new ApiProblem(status, code, {}, []);
const labels = (outbox: Outbox) => outbox.read().commands.map(({ label }) => label);

/** A page on a device: the shelf outlives it. */
const openPage = (server: ModelServer, shelf: Shelf) =>
  givenOutbox({ shelf, deliver: server.deliver, patience: 1 });

describe('under a line that is cut anywhere', () => {
  type Step = { make: number; fates: Fate[] };
  const script = fc.array(
    fc.record<Step>({
      make: fc.integer({ min: 0, max: 3 }),
      fates: fc.array(fc.constantFrom(...fates), { maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 8 },
  );
  const seed = 20261122;

  async function tell(steps: Step[], server: ModelServer) {
    const shelf = memoryShelf();
    const made: string[] = [];
    let page = openPage(server, shelf);
    for (const { make, fates: next } of steps) {
      server.foresee(...next);
      for (let turn = 0; turn < make; turn += 1) {
        const label = `${made.length % 3}:${made.length}`;
        made.push(label);
        await page.send(command(`thing ${made.length % 3}`, label));
      }
      void page.flush();
      await new Promise((resolve) => setTimeout(resolve, 1));
      // Whatever it was doing, the page is closed and opened again.
      if (next.some((fate) => fate.startsWith('page dies'))) page = openPage(server, shelf);
    }
    server.foresee();
    page = openPage(server, shelf);
    await page.flush();
    return { made, left: await shelf.all() };
  }

  it('loses nothing, doubles nothing and keeps the order of each thing: 200 scripts', async () => {
    await fc.assert(
      fc.asyncProperty(script, async (steps) => {
        const server = new ModelServer();
        const { made, left } = await tell(steps, server);
        const of = (all: string[], thing: string) => all.filter((label) => label.startsWith(thing));
        const written = server.written.map(({ label }) => label);
        expect(left).toEqual([]);
        expect([...written].sort()).toEqual([...made].sort());
        for (const thing of ['0:', '1:', '2:']) expect(of(written, thing)).toEqual(of(made, thing));
      }),
      { numRuns: 200, seed },
    );
  }, 60_000);

  it('meets cuts that a server without keys would write twice', async () => {
    const doubled: boolean[] = [];
    await fc.assert(
      fc.asyncProperty(script, async (steps) => {
        const server = new ModelServer(false);
        const { made } = await tell(steps, server);
        doubled.push(server.written.length > made.length);
      }),
      { numRuns: 30, seed },
    );
    expect(doubled).toContain(true);
  }, 60_000);
});

it('says at once what became of a command', async () => {
  const deliver = jest.fn<Promise<unknown>, []>().mockResolvedValueOnce({ id: 1 });
  const outbox = givenOutbox({ deliver });
  expect(await outbox.send(command('a'))).toEqual({ state: 'sent', reply: { id: 1 } });
  deliver.mockRejectedValueOnce(problem(0));
  expect(await outbox.send(command('a'))).toEqual({ state: 'kept' });
  deliver.mockResolvedValueOnce({ id: 2 }).mockRejectedValueOnce(problem(422));
  expect(await outbox.send(command('b'))).toEqual({ state: 'refused', problem: problem(422) });
  expect(outbox.read().commands).toEqual([]);
});

it('does not make a person wait for a line that hangs', async () => {
  const outbox = givenOutbox({ deliver: () => new Promise(() => undefined), patience: 5 });
  expect(await outbox.send(command('a'))).toEqual({ state: 'kept' });
  expect(labels(outbox)).toEqual(['a']);
});

it.each([0, 401, 408, 425, 429, 502, 503])('keeps everything and stops at a %i', async (status) => {
  const deliver = jest.fn<Promise<unknown>, []>().mockRejectedValue(problem(status));
  const outbox = givenOutbox({ deliver });
  await outbox.send(command('a'));
  deliver.mockClear();
  await outbox.send(command('b'));
  expect(deliver).toHaveBeenCalledTimes(1);
  expect(labels(outbox)).toEqual(['a', 'b']);
  expect(outbox.read().trouble).toMatchObject({ status });
});

it('lets other things pass one that meets a defect of the server', async () => {
  const deliver = jest.fn(async ({ subject }: { subject: string }) => {
    if (subject === 'a') throw problem(500);
    return {};
  });
  const outbox = givenOutbox({ deliver });
  await outbox.send(command('a', 'a1'));
  await outbox.send(command('a', 'a2'));
  expect(await outbox.send(command('b'))).toMatchObject({ state: 'sent' });
  expect(labels(outbox)).toEqual(['a1', 'a2']);
});

describe('what the API refuses later', () => {
  async function givenRefused() {
    const deliver = jest.fn<Promise<unknown>, []>().mockRejectedValueOnce(problem(0));
    const outbox = givenOutbox({ deliver });
    await outbox.send(command('a', 'a1'));
    deliver.mockRejectedValueOnce(problem(422, 'outside-window')).mockResolvedValue({});
    await outbox.flush();
    await outbox.send(command('a', 'a2'));
    return { outbox, deliver };
  }

  it('stays with its reason, and holds back what stands behind it about the same thing alone', async () => {
    const { outbox } = await givenRefused();
    expect(await outbox.send(command('b'))).toMatchObject({ state: 'sent' });
    expect(labels(outbox)).toEqual(['a1', 'a2']);
    expect(outbox.read().commands[0]?.refusal).toMatchObject({ status: 422, code: 'outside-window' });
  });

  it('leaves when it is sent again, in its place', async () => {
    const { outbox, deliver } = await givenRefused();
    deliver.mockClear();
    await outbox.retry(outbox.read().commands[0]?.id ?? '');
    expect(deliver.mock.calls.map(([sent]: unknown[]) => (sent as { label: string }).label)).toEqual([
      'a1',
      'a2',
    ]);
    expect(labels(outbox)).toEqual([]);
  });

  it('is given up in a way that can be undone', async () => {
    const { outbox } = await givenRefused();
    const id = outbox.read().commands[0]?.id ?? '';
    await outbox.drop(id);
    await outbox.drop(id, false);
    await outbox.flush();
    expect(labels(outbox)).toEqual(['a1', 'a2']);
    await outbox.drop(id);
    await outbox.flush();
    expect(labels(outbox)).toEqual(['a1']);
    await outbox.forgetDropped();
    expect(labels(outbox)).toEqual([]);
  });

  it('is settled without anybody where that can be', async () => {
    const deliver = jest.fn<Promise<unknown>, []>().mockRejectedValueOnce(problem(412)).mockResolvedValue({});
    const outbox = givenOutbox({ deliver, settle: async (refused) => ({ ...refused, label: 'merged' }) });
    expect(await outbox.send(command('a'))).toMatchObject({ state: 'sent' });
    expect(deliver).toHaveBeenLastCalledWith(expect.objectContaining({ label: 'merged' }), expect.anything());
  });

  it('waits where the network leaves in the middle of settling', async () => {
    const deliver = jest.fn<Promise<unknown>, []>().mockRejectedValueOnce(problem(412));
    const outbox = givenOutbox({ deliver, settle: () => Promise.reject(problem(0)) });
    expect(await outbox.send(command('a'))).toEqual({ state: 'kept' });
    expect(outbox.read().commands[0]?.refusal).toBeNull();
  });
});

it('says so when the device is full, keeps the command as long as the page lives, and sends it', async () => {
  const full: Shelf = {
    ...memoryShelf(),
    add: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
  };
  const deliver = jest.fn<Promise<unknown>, []>().mockRejectedValueOnce(problem(0));
  const outbox = givenOutbox({ shelf: full, deliver });
  expect(await outbox.send(command('a'))).toEqual({ state: 'kept' });
  expect([labels(outbox), outbox.read().full]).toEqual([['a'], true]);
  deliver.mockResolvedValue({});
  await outbox.flush();
  expect([labels(outbox), outbox.read().full]).toEqual([[], false]);
});

it('orders by what was made first, not by a clock that jumps', async () => {
  const days = ['2026-11-22', '2026-11-21', '2026-11-23'].map((day) => new Date(day));
  const sent: string[] = [];
  const server = new ModelServer();
  server.foresee('cut before the write', 'cut before the write', 'cut before the write');
  const outbox = givenOutbox({ deliver: server.deliver, now: () => days.shift() ?? new Date() });
  for (const label of ['first', 'second', 'third']) await outbox.send(command('a', label));
  server.foresee();
  await outbox.flush();
  sent.push(...server.written.map(({ label }) => label));
  expect(sent).toEqual(['first', 'second', 'third']);
});
