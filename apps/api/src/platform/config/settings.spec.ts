import { resolve } from 'node:path';
import { readSettings } from './settings';

const env = { DATABASE_URL: 'postgres://user@localhost/tiwizi' };

describe('readSettings', () => {
  it('takes the defaults', () => {
    expect(readSettings(env)).toEqual({
      port: 3000,
      host: '127.0.0.1',
      databaseUrl: env.DATABASE_URL,
      dataDir: resolve('.data'),
      demo: false,
      webDir: null,
      setupCode: null,
      behindProxy: false,
      logLevel: 'info',
      publicUrl: 'http://localhost:3000',
      smtpUrl: null,
      mailFrom: 'Tiwizi <no-reply@localhost>',
      pushServices: expect.arrayContaining(['https://fcm.googleapis.com']),
    });
  });

  it.each([
    [{ PORT: '0' }, 'PORT must be a whole number from 1 to 65535, not "0".'],
    [{ PORT: '3000x' }, 'PORT must be a whole number from 1 to 65535, not "3000x".'],
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL must be a postgres:// address.'],
    [{ TIWIZI_DEMO: 'yes' }, 'TIWIZI_DEMO must be on or off, not "yes".'],
    [{ LOG_LEVEL: 'loud' }, /LOG_LEVEL must be one of/],
    [{ TIWIZI_SETUP_CODE: 'short' }, /at least 8 characters/],
    [{ TIWIZI_PUBLIC_URL: 'tiwizi.example' }, /TIWIZI_PUBLIC_URL must be/],
    [{ TIWIZI_SMTP_URL: 'http://user:secret@host' }, /^TIWIZI_SMTP_URL must look like/],
  ])('refuses %p in one line', (wrong, message) => {
    expect(() => readSettings({ ...env, ...wrong })).toThrow(message);
  });
});
