import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { unlock } from '../offline/device-keys';
import { keepRepliesIn, wasServed } from '../offline/kept-replies';
import { OutboxContext } from '../offline/use-outbox';
import { onReachedAgain } from '../shared/reach';
import { homeOf, useMe } from '../shared/session';
import { aheadOf, type OpenDevice, takeDevice } from './open-device';

const prepareAfter = 2000;

/** What this device keeps for the account that is signed in: what it read, and what it has to send. */
export function AccountDevice({ accountId, children }: { accountId: string; children: ReactNode }) {
  const client = useQueryClient();
  const { deviceKey } = useMe();
  // What is typed on the screen must not start anew when the key comes after it.
  const [keyAtStart] = useState(deviceKey);
  const [device, setDevice] = useState(() => aheadOf(accountId));
  const outbox = device?.outbox;

  useEffect(() => {
    let left = false;
    let opened: OpenDevice | null = null;
    void takeDevice(client, { id: accountId, deviceKey: keyAtStart }).then((taken) => {
      if (left) return taken.close();
      opened = taken;
      taken.start();
      setDevice(taken);
    });
    return () => {
      left = true;
      keepRepliesIn(null);
      opened?.close();
      setDevice(null);
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
    let stop: (() => void) | null = () => undefined;
    const start = async () => {
      const { keepPrepared } = await import('./keep-prepared');
      if (stop) stop = keepPrepared(client);
    };
    // Without network the part itself may be missing; the next visit brings it.
    const timer = setTimeout(() => void start().catch(() => undefined), prepareAfter);
    return () => {
      clearTimeout(timer);
      stop?.();
      stop = null;
    };
  }, [client, outbox, travels]);

  return outbox && <OutboxContext value={outbox}>{children}</OutboxContext>;
}
