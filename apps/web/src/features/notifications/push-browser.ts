import { addPushDevice, dropPushDevice } from '@tiwizi/api-client';
import { api, newId } from '../../shared/api';
import { type Preferences } from './preferences';

/** Whether this browser can be told: some can, some cannot, and in some the person has said no. */
export function pushStanding(): 'possible' | 'impossible' | 'denied' {
  const able = 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;
  if (!able) return 'impossible';
  return Notification.permission === 'denied' ? 'denied' : 'possible';
}

/** What this browser is subscribed with, null where it is not. */
export async function ownEndpoint(): Promise<string | null> {
  const registration = await navigator.serviceWorker.getRegistration();
  const subscription = await registration?.pushManager.getSubscription();
  return subscription?.endpoint ?? null;
}

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));

const textOf = (bytes: ArrayBuffer | null): string =>
  btoa(String.fromCharCode(...new Uint8Array(bytes ?? new ArrayBuffer(0))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

/** Chrome 142 on Android: what the person will know it by. */
function deviceName(): string {
  const { userAgent } = navigator;
  const browser = /(Firefox|Edg|OPR|SamsungBrowser|Chrome|Safari)\/(\d+)/.exec(userAgent);
  const system = /Android|iPhone|iPad|Windows|Mac OS X|Linux/.exec(userAgent);
  return [browser?.[1]?.replace('Edg', 'Edge'), system?.[0]].filter(Boolean).join(' · ');
}

/** Asks the person, after their tap, and tells the API. Null where they said no. */
export async function subscribeHere(pushKey: string): Promise<Preferences | null> {
  if ((await Notification.requestPermission()) !== 'granted') return null;
  const registration = await navigator.serviceWorker.ready;
  const kept = await registration.pushManager.getSubscription();
  const subscription =
    kept ??
    (await registration.pushManager.subscribe({
      userVisibleOnly: true,
      applicationServerKey: bytesOf(pushKey),
    }));
  return addPushDevice(api, {
    body: {
      id: newId(),
      endpoint: subscription.endpoint,
      p256dh: textOf(subscription.getKey('p256dh')),
      auth: textOf(subscription.getKey('auth')),
      device: deviceName(),
    },
  });
}

/** Tells that device nothing more; where it is this one, the browser forgets it too. */
export async function unsubscribeDevice({ id, endpoint }: Preferences['devices'][number]): Promise<void> {
  await dropPushDevice(api, { path: { id } });
  const registration = await navigator.serviceWorker?.getRegistration();
  const subscription = await registration?.pushManager.getSubscription();
  if (subscription?.endpoint === endpoint) await subscription.unsubscribe();
}
