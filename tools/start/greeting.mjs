const DEMO_ACCOUNTS = [
  ['admin@tiwizi.demo', 'administrator'],
  ['coordination@tiwizi.demo', 'coordinator'],
  ['formation@tiwizi.demo', 'trainer'],
  ['bailleur@tiwizi.demo', 'sponsor'],
  ['cooperative@tiwizi.demo', 'cooperative'],
];

/**
 * What a person needs to begin.
 *
 * @param {{ url: string, seconds: number, demo: boolean, setupCode: string | null, log: string }} about
 *   `setupCode`: set while nobody can sign in yet
 * @returns {string}
 */
export function greeting({ url, seconds, demo, setupCode, log }) {
  const lines = ['', `Tiwizi is ready: ${url}  (${seconds.toFixed(1)} s)`];
  if (setupCode) lines.push('', 'Create the first administrator:', `  ${url}/setup#code=${setupCode}`);
  else if (demo) {
    lines.push('', 'Demo accounts, password tiwizi-demo:');
    for (const [email, role] of DEMO_ACCOUNTS) lines.push(`  ${email.padEnd(26)}${role}`);
  }
  return [...lines, '', `Log: ${log}`, 'Ctrl-C stops everything.'].join('\n');
}
