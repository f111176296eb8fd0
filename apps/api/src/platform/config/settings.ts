import { resolve } from 'node:path';

/** What the process is told from outside. */
export interface Settings {
  port: number;
  host: string;
  databaseUrl: string;
  /** Folder of the files that people send; several processes of one installation share it. */
  dataDir: string;
  demo: boolean;
  /** Folder of the built web application; null when another server brings it. */
  webDir: string | null;
  /** Proves that whoever creates the first administrator runs this installation; null closes that door. */
  setupCode: string | null;
  /** Behind a reverse proxy that speaks HTTPS: cookies are marked Secure and its forwarded address is believed. */
  behindProxy: boolean;
  logLevel: string;
}

export class SettingRefused extends Error {}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'];

/** Reads the settings, or throws SettingRefused with one line that names the variable and what it may be. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const onOff = (name: string, fallback: boolean): boolean => {
    const value = env[name] ?? (fallback ? 'on' : 'off');
    if (value !== 'on' && value !== 'off') {
      throw new SettingRefused(`${name} must be on or off, not "${value}".`);
    }
    return value === 'on';
  };
  const port = Number(env.PORT ?? '3000');
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new SettingRefused(`PORT must be a whole number from 1 to 65535, not "${env.PORT}".`);
  }
  const databaseUrl = env.DATABASE_URL ?? '';
  if (!/^postgres(ql)?:\/\/./.test(databaseUrl)) {
    throw new SettingRefused('DATABASE_URL must be a postgres:// address.');
  }
  const logLevel = env.LOG_LEVEL ?? 'info';
  if (!logLevels.includes(logLevel)) {
    throw new SettingRefused(`LOG_LEVEL must be one of ${logLevels.join(', ')}, not "${logLevel}".`);
  }
  const setupCode = env.TIWIZI_SETUP_CODE || null;
  if (setupCode !== null && setupCode.length < 8) {
    throw new SettingRefused('TIWIZI_SETUP_CODE must have at least 8 characters.');
  }
  return {
    port,
    host: env.TIWIZI_HOST ?? '127.0.0.1',
    databaseUrl,
    dataDir: resolve(env.TIWIZI_DATA || '.data'),
    demo: onOff('TIWIZI_DEMO', false),
    webDir: env.TIWIZI_WEB_DIR || null,
    setupCode,
    behindProxy: onOff('TIWIZI_BEHIND_PROXY', false),
    logLevel,
  };
}
