/**
 * A server's environment is its own: PG* variables and locales of the caller must not reach it.
 *
 * @returns {NodeJS.ProcessEnv}
 */
export function serverEnvironment() {
  return { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' };
}
