import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { ApiProblem } from '@tiwizi/api-client';
import { type AccountStore } from '../offline/account-store';
import { type Command } from '../offline/commands';
import { memoryShelf, type Shelf } from '../offline/shelf';
import { openDevice } from './open-device';

let shelf: Shelf;
let opens: (store: AccountStore) => void;
const database = { close: jest.fn() };
jest.mock('../offline/shared-device', () => ({
  enterDevice: () => new Promise<AccountStore>((resolve) => (opens = resolve)),
}));
jest.mock('../offline/account-store', () => ({
  deviceShelf: () => shelf,
  sealUnsent: async () => undefined,
  tidyReplies: async () => undefined,
}));

const waiting = (id: string) =>
  ({ id, subject: id, operation: 'logFollowUp', refusal: null, dropped: false }) as Command;
const settled = () => jest.advanceTimersByTimeAsync(0);

beforeEach(async () => {
  jest.useFakeTimers();
  database.close.mockClear();
  shelf = memoryShelf();
  await shelf.add(waiting('kept before'));
});
afterEach(() => jest.useRealTimers());

async function openedLate(client = new QueryClient()) {
  const opening = openDevice(client, { id: 'a-1', deviceKey: '' });
  await jest.advanceTimersByTimeAsync(1500);
  return opening;
}
const open = () => opens({ database } as unknown as AccountStore);

it('goes on without a device that opens late, and shows what waits on it once it is open', async () => {
  const { outbox } = await openedLate();
  expect(outbox.read().commands).toEqual([]);
  open();
  await settled();
  expect(outbox.read().commands.map(({ id }) => id)).toEqual(['kept before']);
});

it('puts on the device what was done before it was open', async () => {
  const { outbox } = await openedLate();
  const said = { subject: 'w-1', label: '', place: '' };
  await outbox.put({ ...said, operation: 'logFollowUp', input: {} } as never);
  const bytes = new Blob(['photo']);
  await outbox.put({ ...said, operation: 'sendFile', input: { query: { fileId: 'f-1' } } } as never, bytes);
  open();
  await settled();
  const there = await shelf.all();
  expect(there.map(({ subject }) => subject)).toEqual(['kept before', 'w-1', 'w-1']);
  expect(await shelf.bytesOf(there[2]?.id ?? '')).toBe(bytes);
  expect(outbox.read().commands).toHaveLength(3);
});

it('asks again for what could not be shown meanwhile', async () => {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const ask = jest.fn(() => Promise.reject(new ApiProblem(0, 'unreachable', {}, [])));
  const screen = new QueryObserver(client, { queryKey: ['my-day'], queryFn: ask }).subscribe(() => undefined);
  await openedLate(client);
  expect(ask).toHaveBeenCalledTimes(1);
  open();
  await settled();
  expect(ask).toHaveBeenCalledTimes(2);
  screen();
});

it('leaves a device alone that opens after somebody has left', async () => {
  const { outbox, close } = await openedLate();
  close();
  open();
  await settled();
  expect(database.close).toHaveBeenCalled();
  expect(outbox.read().commands).toEqual([]);
});
