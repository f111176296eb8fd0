import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { type Command } from './commands';
import { isSealed, type Seal } from './seal';
import { type Shelf } from './shelf';
import { smallShelf } from './small-shelf';

export interface KeptReply {
  data: unknown;
  /** When the API said so: milliseconds since 1970. */
  at: number;
}

/** All but what finds a row again is sealed; what an older version wrote is not, until the next start. */
interface Shelves extends DBSchema {
  /** What the API answered, by the key of the question. */
  replies: { key: string; value: KeptReply };
  /** Commands by the order in which they were made. */
  outbox: { key: number; value: KeptCommand; indexes: { id: string } };
  /** The files of commands that send one, by the id of the command. */
  blobs: { key: string; value: unknown };
}

type KeptCommand = Command | { id: string; command: unknown };

export interface AccountStore {
  database: IDBPDatabase<Shelves>;
  seal: Seal;
}

const nameOf = (accountId: string) => `tiwizi.${accountId}`;
const month = 30 * 24 * 3_600_000;

/** What this device keeps for one account, apart from that of every other. */
export async function openShelves(accountId: string): Promise<IDBPDatabase<Shelves>> {
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
export async function emptyShelves(accountId: string): Promise<void> {
  const database = await openShelves(accountId);
  const unsent = await database.count('outbox');
  await database.clear('replies');
  database.close();
  if (unsent === 0) await deleteDB(nameOf(accountId));
}

export async function readReply(store: AccountStore, name: string): Promise<KeptReply | undefined> {
  const kept = await store.database.get('replies', name);
  return kept && { data: await store.seal.open(kept.data), at: kept.at };
}

export async function writeReply(store: AccountStore, name: string, { data, at }: KeptReply): Promise<void> {
  await store.database.put('replies', { data: await store.seal.shut(data), at }, name);
}

/** Forgets replies that nobody asked for again in a month, and seals those that an older version kept without. */
export async function tidyReplies(store: AccountStore, now: number): Promise<void> {
  const { store: replies, done } = store.database.transaction('replies', 'readwrite');
  const old: [string, KeptReply][] = [];
  for (let cursor = await replies.openCursor(); cursor; cursor = await cursor.continue()) {
    if (cursor.value.at < now - month) await cursor.delete();
    else if (!isSealed(cursor.value.data)) old.push([cursor.key, cursor.value]);
  }
  await done;
  for (const [name, reply] of old) await writeReply(store, name, reply);
}

/**
 * The outbox on the device: in the database and, where that has no room left, in the browser's small store. Files are in
 * the database alone.
 */
export function deviceShelf({ database, seal }: AccountStore): Shelf {
  const small = smallShelf(database.name, seal);
  const writing = () => database.transaction(['outbox', 'blobs'], 'readwrite');
  const shut = async (command: Command): Promise<KeptCommand> => ({
    id: command.id,
    command: await seal.shut(command),
  });
  // What another key shut stays as it is, and does not hide the rest.
  const open = async (kept: KeptCommand): Promise<Command[]> =>
    'command' in kept ? seal.open<Command>(kept.command).then(Array.of, () => []) : [kept];
  const put = async (command: Command, bytes?: Blob) => {
    // Before the transaction, which does not wait for anything but the database.
    const kept = await shut(command);
    const file = bytes && (await seal.shut(bytes));
    const write = writing();
    await Promise.all([
      write.objectStore('outbox').add(kept),
      bytes && write.objectStore('blobs').put(file, command.id),
      write.done,
    ]);
  };
  return {
    all: async () => [
      ...(await Promise.all((await database.getAll('outbox')).map(open))).flat(),
      ...(await small.all()),
    ],
    add: async (command, bytes) => {
      // Behind what is there about the same thing: the order is what counts.
      if (!bytes && (await small.all()).some(({ subject }) => subject === command.subject)) {
        return small.add(command);
      }
      try {
        await put(command, bytes);
      } catch (error) {
        if (!bytes) return small.add(command);
        if (!(await makeRoom(database))) throw error;
        await put(command, bytes);
      }
    },
    bytesOf: async (id) => {
      const kept = await database.get('blobs', id);
      return kept === undefined ? undefined : seal.open<Blob>(kept);
    },
    replace: async (command, id = command.id) => {
      if (await small.replace(command, id)) return true;
      const kept = await shut(command);
      const write = database.transaction('outbox', 'readwrite');
      const place = await write.store.index('id').getKey(id);
      if (place !== undefined) await write.store.put(kept, place);
      await write.done;
      return place !== undefined;
    },
    remove: async (id) => {
      if (small.remove(id)) return;
      const write = writing();
      const place = await write.objectStore('outbox').index('id').getKey(id);
      if (place !== undefined) await write.objectStore('outbox').delete(place);
      await write.objectStore('blobs').delete(id);
      await write.done;
    },
  };
}

// Read on a quiet day, and there again with the network.
const spareable =
  /^\["(?:calendar|chain|fairs|holidays|modules?|networks|practice|practices|practice-topics|procedures|shared-resources|wave-results)"/;

/** For a photo: forgets what can be fetched again and is least missed in a village. False where nothing was there. */
async function makeRoom(database: AccountStore['database']): Promise<boolean> {
  const names = (await database.getAllKeys('replies')).filter((name) => spareable.test(name));
  const { store, done } = database.transaction('replies', 'readwrite');
  await Promise.all([...names.map((name) => store.delete(name)), done]);
  return names.length > 0;
}

/** Seals what an older version left unsent on this device without a seal. */
export async function sealUnsent(store: AccountStore): Promise<void> {
  const shelf = deviceShelf(store);
  for (const kept of await store.database.getAll('outbox')) {
    if (!('command' in kept)) await shelf.replace(kept);
  }
}
