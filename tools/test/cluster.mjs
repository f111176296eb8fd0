import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { clearOrphan } from '../postgres/orphan.mjs';
import { startCluster } from '../postgres/cluster.mjs';
import { placeFor } from '../postgres/place.mjs';
import { lockHolder } from '../process/lock.mjs';

// The user's number keeps one user's sweep away from another's clusters.
const PREFIX = `tiwizi-test-${process.getuid?.() ?? 0}-`;
const YOUNG_MS = 30_000;

/**
 * A throw-away PostgreSQL for one run of tests. Clusters of runs that were killed are swept first.
 *
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function startTestCluster() {
  await sweep();
  const dataDir = mkdtempSync(path.join(os.tmpdir(), PREFIX));
  const cluster = await startCluster({ dataDir, durable: false });
  return {
    url: cluster.url,
    stop: async () => {
      await cluster.stop();
      rmSync(cluster.folder, { recursive: true, force: true });
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function sweep() {
  for (const name of readdirSync(os.tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const dataDir = path.join(os.tmpdir(), name);
    if (!isAbandoned(dataDir)) continue;
    const { folder } = placeFor(dataDir);
    if (lockHolder(path.join(folder, 'lock'))) continue;
    await clearOrphan(path.join(folder, 'cluster'));
    rmSync(folder, { recursive: true, force: true });
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/**
 * A run that has just made its folder may not have locked it yet.
 *
 * @param {string} dataDir
 */
function isAbandoned(dataDir) {
  const made = statSync(dataDir, { throwIfNoEntry: false });
  return made !== undefined && Date.now() - made.birthtimeMs > YOUNG_MS;
}
