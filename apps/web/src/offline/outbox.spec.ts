import { ApiProblem } from '@tiwizi/api-client';
import { type NewCommand } from './commands';
import { type Outbox } from './outbox';
import { memoryShelf, type Shelf } from './shelf';
import { ModelServer } from './testing/model-server';
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

it('gives up what was begun here together with all that was written in it, and a word on the end with its part', async () => {
  const outbox = givenOutbox({ deliver: () => Promise.reject(problem(0)) });
  const of = (operation: 'startResponse' | 'saveResponse' | 'submitResponse', subject: string) =>
    outbox.send({ ...command(subject, `${operation} ${subject}`), operation } as NewCommand);
  for (const subject of ['a', 'b']) {
    for (const operation of ['startResponse', 'saveResponse', 'submitResponse'] as const) {
      await of(operation, subject);
    }
  }
  const idOf = (label: string) => outbox.read().commands.find((each) => each.label === label)?.id ?? '';
  const left = () => outbox.read().commands.flatMap((each) => (each.dropped ? [] : [each.label]));
  await outbox.drop(idOf('startResponse a'));
  expect(left()).toEqual(['startResponse b', 'saveResponse b', 'submitResponse b']);
  await outbox.drop(idOf('saveResponse b'));
  expect(left()).toEqual(['startResponse b']);
  await outbox.drop(idOf('startResponse a'), false);
  expect(left()).toHaveLength(4);
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
