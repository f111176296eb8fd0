import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { ApiProblem } from '@tiwizi/api-client';
import { noteReach } from '../shared/reach';
import { type AccountStore, type KeptReply } from './account-store';
import { amendReply } from './amend-reply';
import {
  fromApiOrDevice,
  keepRepliesIn,
  keepReply,
  keptSince,
  oldestServed,
  wasServed,
} from './kept-replies';

// jsdom has no IndexedDB: what is kept is kept here.
const device = new Map<string, KeptReply>();
jest.mock('./account-store', () => ({
  readReply: async (_store: unknown, key: string) => device.get(key),
  writeReply: async (_store: unknown, key: string, reply: KeptReply) => void device.set(key, reply),
}));

const key = ['plan', 'e-1'];
const away = () => Promise.reject(new ApiProblem(0, 'unreachable', {}, []));
let client: QueryClient;
const ask = (queryFn: () => Promise<unknown>, queryKey = key) =>
  client.fetchQuery({ queryKey, queryFn, retry: false });

beforeEach(() => {
  device.clear();
  noteReach(true);
  keepRepliesIn({} as AccountStore);
  client = new QueryClient({
    defaultOptions: { queries: { persister: fromApiOrDevice(() => client), networkMode: 'always' } },
  });
});

it('keeps what the API says, and says it again without network', async () => {
  await expect(ask(async () => 'as of today')).resolves.toBe('as of today');
  client.clear();
  await expect(ask(away)).resolves.toBe('as of today');
  expect(wasServed(key)).toBe(true);
  expect(oldestServed([key, ['other']])).toBe(device.get(JSON.stringify(key))?.at);
});

it.each([403, 404])('takes a %i for the word of the API, whatever the device has', async (status) => {
  await keepReply(key, 'kept');
  await expect(ask(() => Promise.reject(new ApiProblem(status, 'x', {}, [])))).rejects.toMatchObject({
    status,
  });
});

it('does not keep what nobody needs away from here', async () => {
  await ask(async () => 'all accounts', ['people']);
  expect(device.size).toBe(0);
  client.clear();
  await expect(ask(away, ['people'])).rejects.toMatchObject({ status: 0 });
});

it('does not wait long for a line that hangs, and shows what it says once it does', async () => {
  await keepReply(key, 'kept');
  noteReach(false);
  let arrive: (reply: string) => void = () => undefined;
  const slow = () => new Promise<string>((resolve) => (arrive = resolve));
  await expect(ask(slow)).resolves.toBe('kept');
  const seen = new Promise((resolve) =>
    new QueryObserver(client, { queryKey: key, enabled: false }).subscribe(
      ({ data }) => data === 'as of now' && resolve(data),
    ),
  );
  arrive('as of now');
  await expect(seen).resolves.toBe('as of now');
  expect(wasServed(key)).toBe(false);
});

it('forgets whose answers it showed when somebody else comes', async () => {
  await keepReply(key, 'kept');
  await ask(away);
  keepRepliesIn(null);
  expect(wasServed(key)).toBe(false);
  client.clear();
  await expect(ask(away)).rejects.toMatchObject({ status: 0 });
});

it('changes what is on the screen and on the device, or on the device alone, and makes nothing up', async () => {
  const louder = (known: string) => `${known}!`;
  await amendReply(client, key, louder);
  expect(device.size).toBe(0);
  await keepReply(key, 'kept');
  await amendReply(client, key, louder);
  expect([client.getQueryData(key), (await keptSince(key, 0))?.data]).toEqual([undefined, 'kept!']);
  client.setQueryData(key, 'shown');
  await amendReply(client, key, louder);
  expect([client.getQueryData(key), (await keptSince(key, 0))?.data]).toEqual(['shown!', 'shown!']);
});
