import path from 'node:path';

const DEMO_ACCOUNTS = [
  ['admin@tiwizi.demo', 'administrator'],
  ['coordination@tiwizi.demo', 'coordinator'],
  ['coordination.oasis@tiwizi.demo', 'coordinator of a second programme'],
  ['formation@tiwizi.demo', 'trainer'],
  ['bailleur@tiwizi.demo', 'sponsor'],
  ['cooperative@tiwizi.demo', 'cooperative'],
];

/**
 * What a person needs to begin.
 *
 * @param {{ port: number, begun: number, demo: boolean, setupCode: string | null, dataDir: string }} about
 *   `begun`: when the start did, in milliseconds since 1970;
 *   `setupCode`: set while nobody can sign in yet
 * @returns {string}
 */
export function greeting({ port, begun, demo, setupCode, dataDir }) {
  const url = `http://localhost:${port}`;
  const seconds = ((Date.now() - begun) / 1000).toFixed(1);
  const lines = ['', `Tiwizi is ready: ${url}  (${seconds} s)`];
  if (setupCode) lines.push('', 'Create the first administrator:', `  ${url}/setup#code=${setupCode}`);
  else if (demo) {
    lines.push('', 'Demo accounts, password tiwizi-demo:');
    for (const [email, role] of DEMO_ACCOUNTS) lines.push(`  ${email.padEnd(32)}${role}`);
  }
  return [...lines, '', `Log: ${path.join(dataDir, 'logs', 'api.log')}`, 'Ctrl-C stops everything.'].join(
    '\n',
  );
}
