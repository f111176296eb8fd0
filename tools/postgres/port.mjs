import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>}
 */
export function isFree(port, host) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

/**
 * The port used last time if nobody else took it, else a free one: tools that remember an address keep working.
 *
 * @param {string} file where it is remembered
 * @returns {Promise<number>}
 */
export async function rememberedPort(file) {
  const last = readPort(file);
  if (last && (await isFree(last, '127.0.0.1'))) return last;
  const port = await freePort();
  writeFileSync(file, `${port}\n`);
  return port;
}

/** @param {string} file */
function readPort(file) {
  try {
    return Number.parseInt(readFileSync(file, 'utf8'), 10) || null;
  } catch {
    return null;
  }
}

/** @returns {Promise<number>} */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
