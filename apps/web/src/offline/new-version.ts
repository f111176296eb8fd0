import { useSyncExternalStore } from 'react';

const hourly = 3_600_000;
const listeners = new Set<() => void>();
let waiting: ServiceWorker | null = null;
let asked = false;

function note(worker: ServiceWorker | null): void {
  waiting = worker;
  listeners.forEach((listener) => listener());
}

/**
 * Registers the service worker. A new version is brought in the background and waits there: it begins when the person
 * asks for it, or when the application is opened anew. In development there is none, and nothing happens.
 */
export async function startServiceWorker(): Promise<void> {
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  const registration = await workers?.register('/service-worker.js').catch(() => undefined);
  if (!workers || !registration) return;
  // Without a controller it is the first one: there is no older page to wait for.
  const noteReady = () => workers.controller && registration.waiting && note(registration.waiting);
  noteReady();
  registration.addEventListener('updatefound', () =>
    registration.installing?.addEventListener('statechange', noteReady),
  );
  // Another tab may have asked: this one goes on with what it has.
  workers.addEventListener('controllerchange', () => (asked ? window.location.reload() : note(null)));
  setInterval(() => void registration.update().catch(() => undefined), hourly);
}

/** Has the texts of a language carried on this device from now on. */
export async function carryLanguage(locale: string): Promise<void> {
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (!(await workers?.getRegistration())) return;
  const { active } = (await workers?.ready) ?? {};
  active?.postMessage({ type: 'language', locale });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Begins the version that waits; null while none does. */
export function useNewVersion(): (() => void) | null {
  const worker = useSyncExternalStore(subscribe, () => waiting);
  if (!worker) return null;
  return () => {
    asked = true;
    worker.postMessage({ type: 'begin' });
  };
}
