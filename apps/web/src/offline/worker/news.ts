/** What the API sends to a phone: one piece of news, or how many there are. */
interface PushedNews {
  id: string;
  title: string;
  body: string;
  place: string;
  lang: string;
  dir: 'ltr' | 'rtl';
}

/** Shows the news; the same message twice takes the place of the first. */
export async function showNews(
  worker: ServiceWorkerGlobalScope,
  data: PushMessageData | null,
): Promise<void> {
  if (data === null) return;
  const { id, title, body, place, lang, dir } = data.json() as PushedNews;
  await worker.registration.showNotification(title, {
    tag: id,
    body,
    lang,
    dir,
    data: place,
    icon: '/icon-192.png',
  });
}

/** Leads to what it is about: in a page that is open, else in a new one. */
export async function openNews(worker: ServiceWorkerGlobalScope, notification: Notification): Promise<void> {
  notification.close();
  const place = typeof notification.data === 'string' ? notification.data : '/notifications';
  const pages = await worker.clients.matchAll({ type: 'window' });
  const open = pages[0];
  if (open === undefined) {
    await worker.clients.openWindow(place);
    return;
  }
  // Some browsers let nobody into the foreground; the page goes to its place all the same.
  await open.focus().catch(() => undefined);
  // A page that another version of the worker leads cannot be sent anywhere by this one.
  await open.navigate(place).catch(() => worker.clients.openWindow(place));
}
