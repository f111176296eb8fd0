import { rmSync } from 'node:fs';

export default async function globalTeardown(): Promise<void> {
  await globalThis.tiwiziTestCluster?.stop();
  rmSync(process.env.TIWIZI_E2E_DEMO_FILES ?? '', { recursive: true, force: true });
}
