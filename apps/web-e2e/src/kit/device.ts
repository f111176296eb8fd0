import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, phone, type Visit } from './browser';

/** Somebody's phone: its browser can be closed and opened again, and remembers. */
export interface Device {
  /** Starts the browser, with the network there or in airplane mode. */
  open(line: 'network' | 'airplane'): Promise<Visit>;
  throwAway(): Promise<void>;
}

export function givenPhone(locale = 'fr-MA'): Device {
  const profile = mkdtempSync(join(tmpdir(), 'tiwizi-e2e-phone-'));
  let visit: Visit | null = null;
  return {
    open: async (line) => {
      await visit?.close();
      visit = await launch(profile, phone, locale);
      await visit.context.setOffline(line === 'airplane');
      return visit;
    },
    throwAway: async () => {
      await visit?.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
