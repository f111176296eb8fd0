import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { type Command } from './commands';
import { type Shelf } from './shelf';

export interface KeptReply {
  data: unknown;
  /** When the API said so: milliseconds since 1970. */
  at: number;
}

interface Shelves extends DBSchema {
  /** What the API answered, by the key of the question. */
  replies: { key: string; value: KeptReply };
  /** Commands by the order in which they were made. */
  outbox: { key: number; value: Command; indexes: { id: string } };
}

export type AccountStore = IDBPDatabase<Shelves>;

const nameOf = (accountId: string) => `tiwizi.${accountId}`;
const month = 30 * 24 * 3_600_000;

/** What this device keeps for one account, apart from that of every other. */
export async function openAccountStore(accountId: string): Promise<AccountStore> {
  return openDB<Shelves>(nameOf(accountId), 1, {
    upgrade(database) {
      database.createObjectStore('replies');
      database.createObjectStore('outbox', { autoIncrement: true }).createIndex('id', 'id', { unique: true });
    },
    // Another tab signed out: it must not wait for this one.
    blocking: (_was, _will, event) => (event.target as IDBDatabase).close(),
  });
}

/** Forgets all that was read. What is not sent yet stays, and nothing else. */
export async function closeAccountStore(store: AccountStore, accountId: string): Promise<void> {
  const unsent = await store.count('outbox');
  await store.clear('replies');
  store.close();
  if (unsent === 0) await deleteDB(nameOf(accountId));
}

/** Forgets replies that nobody asked for again in a month. */
export async function forgetOldReplies(store: AccountStore, now: number): Promise<void> {
  const { store: replies, done } = store.transaction('replies', 'readwrite');
  for (let cursor = await replies.openCursor(); cursor; cursor = await cursor.continue()) {
    if (cursor.value.at < now - month) await cursor.delete();
  }
  await done;
}

/** The outbox on the device. */
export function deviceShelf(store: AccountStore): Shelf {
  const inPlaceOf = async (id: string, act: (place: number) => Promise<unknown>) => {
    const place = await store.getKeyFromIndex('outbox', 'id', id);
    if (place !== undefined) await act(place);
  };
  return {
    all: () => store.getAll('outbox'),
    add: async (command) => void (await store.add('outbox', command)),
    replace: (command) => inPlaceOf(command.id, (place) => store.put('outbox', command, place)),
    remove: (id) => inPlaceOf(id, (place) => store.delete('outbox', place)),
  };
}
