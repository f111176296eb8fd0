import { type AccountStore, emptyShelves, openShelves } from './account-store';
import { lock, unlock, unlockedAccounts } from './device-keys';

/**
 * Opens what this device keeps for whoever is signed in, and shuts what it keeps for everyone who was before and left
 * without signing out. `deviceKey` is empty where the API could not be asked.
 */
export async function enterDevice(accountId: string, deviceKey: string): Promise<AccountStore> {
  const database = openShelves(accountId);
  try {
    const [before, seal] = await Promise.all([unlockedAccounts(), unlock(accountId, deviceKey)]);
    await Promise.allSettled(before.filter((other) => other !== accountId).map(leaveDevice));
    return { database: await database, seal };
  } catch (error) {
    void database.then((opened) => opened.close()).catch(() => undefined);
    throw error;
  }
}

/**
 * Leaves this device to others: what was read is forgotten, and what was typed or not sent yet can be read by nobody
 * until this account signs in here again.
 */
export async function leaveDevice(accountId: string): Promise<void> {
  await lock(accountId);
  await emptyShelves(accountId);
}
