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
  /** Where people reach this installation, without a slash at its end: for the addresses that leave by mail. */
  publicUrl: string;
  /** `smtp://user:password@host:port`, or smtps; null: no mail is sent. */
  smtpUrl: string | null;
  /** Whom mail comes from. */
  mailFrom: string;
  /** The origins of the push services that browsers may name; `https://*.` stands for any name below. */
  pushServices: readonly string[];
}

export class SettingRefused extends Error {}

/** Of Chrome and Edge, Firefox, Safari. We call no other address that a browser brings. */
const knownPushServices = [
  'https://fcm.googleapis.com',
  'https://updates.push.services.mozilla.com',
  'https://*.push.apple.com',
  'https://*.notify.windows.com',
];

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
  const publicUrl = (env.TIWIZI_PUBLIC_URL || `http://localhost:${port}`).replace(/\/+$/, '');
  if (!URL.canParse(publicUrl) || !/^https?:$/.test(new URL(publicUrl).protocol)) {
    throw new SettingRefused('TIWIZI_PUBLIC_URL must be an http:// or https:// address.');
  }
  const smtpUrl = env.TIWIZI_SMTP_URL || null;
  if (smtpUrl !== null && !(/^smtps?:\/\/./.test(smtpUrl) && URL.canParse(smtpUrl))) {
    // The value holds a password: it is never shown.
    throw new SettingRefused('TIWIZI_SMTP_URL must look like smtp://user:password@host:587.');
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
    publicUrl,
    smtpUrl,
    mailFrom: env.TIWIZI_MAIL_FROM || `Tiwizi <no-reply@${new URL(publicUrl).hostname}>`,
    pushServices: knownPushServices,
  };
}
