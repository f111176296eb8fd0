import path from 'node:path';

/**
 * What the API is told.
 *
 * @param {import('./settings.mjs').Settings} settings
 * @param {import('./prepare.mjs').Prepared} prepared
 * @param {string} root
 * @returns {NodeJS.ProcessEnv}
 */
export function apiEnvironment({ port, host, dataDir, demo }, { database, setupCode }, root) {
  return {
    ...process.env,
    DATABASE_URL: database.url,
    PORT: String(port),
    TIWIZI_HOST: host,
    TIWIZI_DATA: dataDir,
    TIWIZI_DEMO: demo ? 'on' : 'off',
    TIWIZI_WEB_DIR: path.join(root, 'apps', 'web', 'dist'),
    TIWIZI_SETUP_CODE: setupCode,
  };
}

/**
 * The address that surely leads to the API just started: `localhost` may be somebody else's on IPv6.
 *
 * @param {string} host
 * @param {number} port
 */
export function directUrl(host, port) {
  const reachable = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`;
}
