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
  /** The files of commands that send one, by the id of the command. */
  blobs: { key: string; value: Blob };
}

export type AccountStore = IDBPDatabase<Shelves>;

const nameOf = (accountId: string) => `tiwizi.${accountId}`;
const month = 30 * 24 * 3_600_000;

/** What this device keeps for one account, apart from that of every other. */
export async function openAccountStore(accountId: string): Promise<AccountStore> {
  return openDB<Shelves>(nameOf(accountId), 2, {
    upgrade(database, was) {
      if (was < 1) {
        database.createObjectStore('replies');
        database
          .createObjectStore('outbox', { autoIncrement: true })
          .createIndex('id', 'id', { unique: true });
      }
      if (was < 2) database.createObjectStore('blobs');
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
  const writing = () => store.transaction(['outbox', 'blobs'], 'readwrite');
  return {
    all: () => store.getAll('outbox'),
    add: async (command, bytes) => {
      const write = writing();
      await Promise.all([
        write.objectStore('outbox').add(command),
        bytes && write.objectStore('blobs').put(bytes, command.id),
        write.done,
      ]);
    },
    bytesOf: (id) => store.get('blobs', id),
    replace: async (command, id = command.id) => {
      const write = store.transaction('outbox', 'readwrite');
      const place = await write.store.index('id').getKey(id);
      if (place !== undefined) await write.store.put(command, place);
      await write.done;
      return place !== undefined;
    },
    remove: async (id) => {
      const write = writing();
      const place = await write.objectStore('outbox').index('id').getKey(id);
      if (place !== undefined) await write.objectStore('outbox').delete(place);
      await write.objectStore('blobs').delete(id);
      await write.done;
    },
  };
}
