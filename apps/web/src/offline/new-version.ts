import { useSyncExternalStore } from 'react';

const hourly = 3_600_000;
/** For all screens and texts, on a slow line. */
const patience = 120_000;
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
async function startServiceWorker(): Promise<void> {
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

let language = '';
let begin: (first: Promise<void>) => void = () => undefined;
let carrying = new Promise<void>((resolve) => (begin = resolve));
// Who waits sees what fails; before anybody does, it is no fault of the page.
carrying.catch(() => undefined);

/** Has the screens carried on this device from now on, with the texts of a language. */
export function carryScreens(locale: string): void {
  language = locale;
  carrying = startServiceWorker().then(carryLanguage);
  carrying.catch(() => undefined);
  begin(carrying);
}

/**
 * Settles once screens and texts are on this device; at once where the browser carries none. Throws where they could not
 * be had, and asks for them again the next time.
 */
export async function screensCarried(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  await carrying.catch(() => (carrying = carryLanguage()));
}

async function carryLanguage(): Promise<void> {
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (!workers || !(await workers.getRegistration())) return;
  await new Promise<void>((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    const tooLate = setTimeout(() => reject(new Error('The screens did not come.')), patience);
    port1.onmessage = ({ data }) => {
      clearTimeout(tooLate);
      port1.close();
      if (data === 'carried') resolve();
      else reject(new Error('Not all screens came.'));
    };
    void workers.ready.then(({ active }) =>
      active?.postMessage({ type: 'language', locale: language }, [port2]),
    );
  });
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
