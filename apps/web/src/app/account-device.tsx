import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { accountOutbox, keepSending } from '../offline/account-outbox';
import { type AccountStore, deviceShelf, sealUnsent, tidyReplies } from '../offline/account-store';
import { unlock } from '../offline/device-keys';
import { keepRepliesIn, wasServed } from '../offline/kept-replies';
import { type Outbox } from '../offline/outbox';
import { enterDevice } from '../offline/shared-device';
import { memoryShelf } from '../offline/shelf';
import { OutboxContext } from '../offline/use-outbox';
import { onReachedAgain } from '../shared/reach';
import { homeOf, useMe } from '../shared/session';
import { noteEnded, onRenewed } from './session-end';
import { settle } from './settle';
import { showSent } from './show-sent';

// A browser that gives no store, in a private window, must not keep the screens away.
const patience = 1500;
const prepareAfter = 2000;

/** What this device keeps for the account that is signed in: what it read, and what it has to send. */
export function AccountDevice({ accountId, children }: { accountId: string; children: ReactNode }) {
  const [outbox, setOutbox] = useState<Outbox | null>(null);
  const client = useQueryClient();
  const { deviceKey } = useMe();
  // What is typed on the screen must not start anew when the key comes after it.
  const [keyAtStart] = useState(deviceKey);

  useEffect(() => {
    let left = false;
    const stops: (() => void)[] = [];
    const begin = async (store: AccountStore | null) => {
      if (left) return store?.database.close();
      const shelf = store ? deviceShelf(store) : memoryShelf();
      keepRepliesIn(store);
      const { outbox: own, close } = accountOutbox({
        ...{ accountId, shelf, settle },
        onSent: (command, reply) => showSent(client, command, reply),
        onEnded: noteEnded,
      });
      stops.push(close, () => store?.database.close());
      await own.load();
      await own.forgetDropped();
      stops.push(
        keepSending(own),
        onRenewed(() => void own.flush()),
      );
      if (!left) setOutbox(own);
      else stops.forEach((stop) => stop());
      if (store) void tidy(store).catch(() => undefined);
    };
    const none = new Promise<null>((resolve) => setTimeout(() => resolve(null), patience));
    void Promise.race([enterDevice(accountId, keyAtStart).catch(() => null), none]).then(begin);
    return () => {
      left = true;
      keepRepliesIn(null);
      stops.splice(0).forEach((stop) => stop());
      setOutbox(null);
    };
  }, [accountId, client, keyAtStart]);

  // Somebody came in without network and the API was reached since: the next start finds the key.
  useEffect(() => {
    if (deviceKey !== keyAtStart) void unlock(accountId, deviceKey).catch(() => undefined);
  }, [accountId, deviceKey, keyAtStart]);

  // What the device answered for the API is asked again once the API can be.
  useEffect(
    () =>
      onReachedAgain(
        () => void client.invalidateQueries({ predicate: ({ queryKey }) => wasServed(queryKey) }),
      ),
    [client],
  );

  // What a trainer will need away from here comes in the background, once the screen that was asked for stands.
  const me = useMe();
  const travels = homeOf(me) === '/my-day';
  useEffect(() => {
    if (!outbox || !travels) return;
    const start = () =>
      import('./prepare')
        .then(({ prepare }) => prepare(client))
        // Without network there is nothing to bring; the next visit tries again.
        .catch(() => undefined);
    const timer = setTimeout(() => void start(), prepareAfter);
    const leave = onReachedAgain(() => void start());
    return () => {
      clearTimeout(timer);
      leave();
    };
  }, [client, outbox, travels]);

  return outbox && <OutboxContext value={outbox}>{children}</OutboxContext>;
}

async function tidy(store: AccountStore): Promise<void> {
  await sealUnsent(store);
  await tidyReplies(store, Date.now());
}
