import { randomBytes } from 'node:crypto';

/**
 * The one-time code that the first administrator's form must present: only who sees this terminal has it.
 *
 * @returns {string}
 */
export function newSetupCode() {
  return randomBytes(16).toString('base64url');
}

/**
 * @param {string} url
 * @returns {Promise<{ needsAdministrator: boolean, demo: boolean }>}
 * @throws {Error} when the API gives another answer than its contract
 */
export async function readInstallation(url) {
  const reply = await fetch(`${url}/api/v1/installation`);
  if (!reply.ok) throw new Error(`The API answered ${reply.status} when asked about the installation.`);
  const { needsAdministrator, demo } = await reply.json();
  return { needsAdministrator: needsAdministrator === true, demo: demo === true };
}
