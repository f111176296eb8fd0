import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser } from './browser';

interface Cluster {
  url: string;
  stop(): Promise<void>;
}

declare global {
  var tiwiziTestCluster: Cluster | undefined;
}

/** Once a run: a throw-away PostgreSQL, and a Chromium that starts on this machine. */
export default async function globalSetup(): Promise<void> {
  // The launcher's own modules, which Jest's transform would lose in an import().
  const load = createRequire(__filename);
  const tools = join(__dirname, '../../../../tools');
  if (process.env.TIWIZI_TEST_DATABASE_URL === undefined) {
    const { startTestCluster } = load(join(tools, 'test/cluster.mjs')) as {
      startTestCluster(): Promise<Cluster>;
    };
    globalThis.tiwiziTestCluster = await startTestCluster();
    process.env.TIWIZI_TEST_DATABASE_URL = globalThis.tiwiziTestCluster.url;
  }
  const { findChromium } = load(join(tools, 'browser/chromium.mjs')) as { findChromium(): Browser };
  // Where the first story that wants the demonstration puts it, for all of them.
  process.env.TIWIZI_E2E_DEMO = `demo_${randomBytes(6).toString('hex')}`;
  process.env.TIWIZI_E2E_DEMO_FILES = mkdtempSync(join(tmpdir(), 'tiwizi-e2e-demo-'));
  process.env.TIWIZI_E2E_BROWSER = JSON.stringify(await findChromium());
}
