/// <reference lib="webworker" />
import { openNews, showNews } from './news';
import { bring, chosenLanguages, chooseLanguage, metCache, tidy, versionCache } from './shelf';

declare const self: ServiceWorkerGlobalScope & {
  __WB_MANIFEST: { url: string; revision: string | null }[];
};

/** What the build says a phone carries: the screens of a trainer's day, and the texts of each language. */
const files = self.__WB_MANIFEST.map(({ url, revision }) => ({ url: `/${url}`, revision }));
const version = versionCache(files);

self.addEventListener('install', (event) => {
  event.waitUntil(chosenLanguages().then((languages) => bring(version, files, languages)));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(tidy().then(() => self.clients.claim()));
});

self.addEventListener('message', (event: ExtendableMessageEvent) => {
  const told = event.data as { type?: string; locale?: string } | null;
  // Only a person who asked for the new version makes it begin.
  if (told?.type === 'begin') event.waitUntil(self.skipWaiting());
  if (told?.type === 'language' && told.locale) {
    const brought = chooseLanguage(told.locale).then((languages) => bring(version, files, languages));
    const [asked] = event.ports;
    event.waitUntil(
      brought.then(
        () => asked?.postMessage('carried'),
        () => asked?.postMessage('failed'),
      ),
    );
  }
});

// The network is back, and pages that sleep behind others do not see it. They hold the keys to what waits; a worker
// alone does not.
self.addEventListener('sync', (event) => {
  const wake = async () => {
    const pages = await self.clients.matchAll({ type: 'window' });
    pages.forEach((each) => each.postMessage({ type: 'send' }));
  };
  (event as ExtendableEvent).waitUntil(wake());
});

self.addEventListener('push', (event) => event.waitUntil(showNews(self, event.data)));

self.addEventListener('notificationclick', (event) => event.waitUntil(openNews(self, event.notification)));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin || pathname.startsWith('/api')) return;
  if (request.mode === 'navigate') event.respondWith(page(request));
  else if (pathname.startsWith('/assets/')) event.respondWith(asset(request));
  else event.respondWith(other(request));
});

/** Every address of the application is the same page. */
async function page(request: Request): Promise<Response> {
  const cache = await caches.open(version);
  return (await cache.match('/index.html', { ignoreVary: true })) ?? fetch(request);
}

/** A hashed name never changes its content: whichever version brought it, it is the right one. */
async function asset(request: Request): Promise<Response> {
  const kept = await caches.match(request, { ignoreVary: true });
  if (kept) return kept;
  const reply = await fetch(request);
  if (reply.ok) await (await caches.open(metCache)).put(request, reply.clone()).catch(() => undefined);
  return reply;
}

async function other(request: Request): Promise<Response> {
  const cache = await caches.open(version);
  return (await cache.match(request, { ignoreVary: true })) ?? fetch(request);
}
