interface Syncing {
  sync?: { register: (tag: string) => Promise<void> };
}

const workers = () => navigator.serviceWorker as ServiceWorkerContainer | undefined;

/** Asks the browser to say when the network is back, where it can: it also sees that for pages that sleep. */
export async function askForSync(): Promise<void> {
  const registration = (await workers()?.getRegistration()) as Syncing | undefined;
  await registration?.sync?.register('outbox').catch(() => undefined);
}

/** Calls when the browser said so. Answers how to stop. */
export function onSync(act: () => void): () => void {
  const listener = ({ data }: MessageEvent) => {
    if ((data as { type?: string } | null)?.type === 'send') act();
  };
  workers()?.addEventListener('message', listener);
  return () => workers()?.removeEventListener('message', listener);
}
