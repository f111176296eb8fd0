import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { commandOf, identityOf, signalIfAlive, waitUntilGone } from '../process/identity.mjs';

const PATIENCE_MS = 30_000;

/**
 * The server's own note about itself: process number on line 1, state on line 8.
 *
 * @param {string} cluster
 * @returns {{ pid: number, ready: boolean } | null}
 */
export function readPostmaster(cluster) {
  try {
    const lines = readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), ready: (lines[7] ?? '').trim() === 'ready' };
  } catch {
    return null;
  }
}

/**
 * Clears what a killed launcher left: stops a server that still runs on this cluster, and removes the note of one
 * that does not (PostgreSQL would refuse to start when a stranger has since been given its process number).
 *
 * @param {string} cluster
 */
export async function clearOrphan(cluster) {
  const left = readPostmaster(cluster);
  if (!left) return;
  const identity = identityOf(left.pid);
  if (identity && commandOf(left.pid).includes(cluster)) {
    signalIfAlive(left.pid, 'SIGINT');
    if (!(await waitUntilGone(left.pid, identity, PATIENCE_MS))) {
      signalIfAlive(left.pid, 'SIGQUIT');
      await waitUntilGone(left.pid, identity, PATIENCE_MS);
    }
  }
  rmSync(path.join(cluster, 'postmaster.pid'), { force: true });
}
