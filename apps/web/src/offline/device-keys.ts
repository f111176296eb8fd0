import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { importKey, noSeal, type Seal, sealWith } from './seal';

interface Ring extends DBSchema {
  /** Of whoever is signed in here; nobody else's key is on the device. */
  keys: { key: string; value: CryptoKey };
  /** What somebody had typed and not sent when they left, sealed. */
  drafts: { key: string; value: unknown };
}

let ring: Promise<IDBPDatabase<Ring>> | null = null;
let users = 0;

const openRing = () =>
  openDB<Ring>('tiwizi.keys', 1, {
    upgrade(database) {
      database.createObjectStore('keys');
      database.createObjectStore('drafts');
    },
  });

/** Opens the ring for as long as anybody works with it: once, where two ask at the same time. */
async function withRing<Result>(work: (ring: IDBPDatabase<Ring>) => Promise<Result>): Promise<Result> {
  const opened = (ring ??= openRing());
  users += 1;
  try {
    return await work(await opened);
  } finally {
    users -= 1;
    if (users === 0) {
      ring = null;
      opened.then((unused) => unused.close()).catch(() => undefined);
    }
  }
}

// Browsers have none on a page that did not come by HTTPS.
const hasCryptography = () => (crypto.subtle as SubtleCrypto | undefined) !== undefined;

/** Those whose data this device can still open. */
export async function unlockedAccounts(): Promise<string[]> {
  return hasCryptography() ? withRing((ring) => ring.getAllKeys('keys')) : [];
}

/**
 * What opens the data of the account that is signed in, by the key that the API tells at sign-in or, where `deviceKey`
 * is empty for want of network, by the one that stayed on the device. Drafts that were locked lie open again.
 */
export async function unlock(accountId: string, deviceKey: string): Promise<Seal> {
  if (!hasCryptography()) return noSeal;
  const told = deviceKey === '' ? undefined : await importKey(deviceKey);
  return withRing(async (ring) => {
    // One way to the store and back: on a slow phone each is a twentieth of a second.
    const [key, locked] = await Promise.all([
      told ?? ring.get('keys', accountId),
      ring.get('drafts', accountId),
      told && ring.put('keys', told, accountId),
    ]);
    if (!key) return noSeal;
    const seal = sealWith(key);
    if (locked !== undefined) {
      const drafts = await seal.open<Record<string, string>>(locked);
      for (const [name, text] of Object.entries(drafts)) {
        if (localStorage.getItem(name) === null) localStorage.setItem(name, text);
      }
      await ring.delete('drafts', accountId);
    }
    return seal;
  });
}

/** Takes an account's key off this device; what it had typed and not sent is sealed before. */
export async function lock(accountId: string): Promise<void> {
  if (!hasCryptography()) return;
  await withRing(async (ring) => {
    const key = await ring.get('keys', accountId);
    const drafts = draftsOf(accountId);
    const names = Object.keys(drafts);
    if (key && names.length > 0) {
      // Where there is no room for it, what was typed stays as it is rather than being lost.
      await ring.put('drafts', await sealWith(key).shut(drafts), accountId).then(
        () => names.forEach((name) => localStorage.removeItem(name)),
        () => undefined,
      );
    }
    await ring.delete('keys', accountId);
  });
}

/** Every name in the browser's small store that holds the account's id. */
function draftsOf(accountId: string): Record<string, string> {
  const entries = Object.entries(localStorage) as [string, string][];
  return Object.fromEntries(entries.filter(([name]) => name.includes(accountId)));
}
