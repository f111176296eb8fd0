import { type QueryClient } from '@tanstack/react-query';
import { accountOutbox, keepSending } from '../offline/account-outbox';
import { type AccountStore, deviceShelf, sealUnsent, tidyReplies } from '../offline/account-store';
import { keepRepliesIn } from '../offline/kept-replies';
import { lateShelf } from '../offline/late-shelf';
import { type Outbox } from '../offline/outbox';
import { enterDevice } from '../offline/shared-device';
import { type Me } from '../shared/api';
import { noteEnded, onRenewed } from './session-end';
import { settle } from './settle';
import { showSent } from './show-sent';

// A browser that gives no store, in a private window, or gives it late must not keep the screens away.
const patience = 1500;

/** What this device keeps for an account: what it read, and what it has to send. */
export interface OpenDevice {
  accountId: string;
  outbox: Outbox;
  /** Sends what waits, and forgets what is too old. */
  start: () => void;
  close: () => void;
}

export async function openDevice(
  client: QueryClient,
  { id: accountId, deviceKey }: Pick<Me, 'id' | 'deviceKey'>,
): Promise<OpenDevice> {
  let closed = false;
  const coming = enterDevice(accountId, deviceKey)
    .catch(() => null)
    .then((store) => {
      if (!closed) {
        keepRepliesIn(store);
        return store;
      }
      store?.database.close();
      return null;
    });
  const stops: (() => void)[] = [() => void coming.then((store) => store?.database.close())];
  const shelf = coming.then((store) => store && deviceShelf(store));
  const { outbox, close } = accountOutbox({
    ...{ accountId, settle, shelf: lateShelf(shelf) },
    onSent: (command, reply) => showSent(client, command, reply),
    onEnded: noteEnded,
  });
  stops.push(close);
  const begin = async () => {
    await outbox.load();
    await outbox.forgetDropped();
  };
  const isOpen = await Promise.race([shelf.then((there) => there !== null), none()]);
  await begin();
  const comesLate = async () => {
    if ((await shelf) === null) return;
    await begin();
    await showAgain(client);
  };
  if (!isOpen) void comesLate();
  return {
    accountId,
    outbox,
    start: () => {
      stops.push(
        keepSending(outbox),
        onRenewed(() => void outbox.flush()),
      );
      void coming.then((store) => store && tidy(store)).catch(() => undefined);
    },
    close: () => {
      closed = true;
      stops.splice(0).forEach((stop) => stop());
    },
  };
}

const none = () => new Promise<false>((resolve) => setTimeout(() => resolve(false), patience));

/** What could not be shown while the device was shut. */
const showAgain = (client: QueryClient) =>
  client.invalidateQueries({ predicate: ({ state }) => state.status === 'error' });

let ahead: OpenDevice | null = null;

/** Opens it before there is a screen to open it for. */
export async function openAhead(client: QueryClient, me: Me): Promise<void> {
  ahead = await openDevice(client, me);
}

/** The device that was opened ahead for that account. */
export const aheadOf = (accountId: string): OpenDevice | null =>
  ahead?.accountId === accountId ? ahead : null;

/** The device of that account: the one that was opened ahead, once, or else a new one. */
export async function takeDevice(client: QueryClient, me: Pick<Me, 'id' | 'deviceKey'>): Promise<OpenDevice> {
  const opened = aheadOf(me.id);
  ahead = null;
  return opened ?? openDevice(client, me);
}

async function tidy(store: AccountStore): Promise<void> {
  await sealUnsent(store);
  await tidyReplies(store, Date.now());
}
