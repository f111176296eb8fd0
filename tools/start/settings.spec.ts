import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const launcher = join(__dirname, 'start.mjs');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tiwizi-settings-'));
  writeFileSync(join(folder, 'a-file'), '');
});

afterAll(() => rmSync(folder, { recursive: true }));

/** What the launcher answers to one wrong setting; the others are such that nothing real is touched. */
function startWith(setting: Record<string, string>) {
  const { PATH = '' } = process.env;
  const env = { PATH, TIWIZI_DATA: join(folder, 'data'), ...setting };
  return spawnSync(process.execPath, [launcher], { env, encoding: 'utf8', timeout: 20_000 });
}

describe('the start refuses', () => {
  it.each([
    [{ PORT: '0' }, 'PORT must be a whole number from 1 to 65535, not "0".'],
    [{ PORT: '65536' }, 'PORT must be a whole number from 1 to 65535, not "65536".'],
    [{ PORT: '3e3' }, 'PORT must be a whole number from 1 to 65535, not "3e3".'],
    [{ TIWIZI_DEMO: 'yes' }, 'TIWIZI_DEMO must be "on" or "off", not "yes".'],
    [{ TIWIZI_SETUP_CODE: 'short' }, 'TIWIZI_SETUP_CODE must have at least 8 characters.'],
    [
      { DATABASE_URL: 'mysql://root:secret@localhost/x' },
      'DATABASE_URL must look like postgres://user:password@host:5432/database.',
    ],
    [
      { DATABASE_URL: 'postgres://localhost' },
      'DATABASE_URL must look like postgres://user:password@host:5432/database.',
    ],
  ])('%p in one line', (setting, line) => {
    const { status, stdout, stderr } = startWith(setting);
    expect({ status, stdout, stderr }).toEqual({ status: 1, stdout: '', stderr: `${line}\n` });
  });

  it.each(['a-file', 'a-file/below'])('a data folder that is a file: %s', (name) => {
    const { status, stderr } = startWith({ TIWIZI_DATA: join(folder, name) });
    expect(status).toBe(1);
    expect(stderr).toBe(`TIWIZI_DATA must be a folder that can be written; ${join(folder, name)} is not.\n`);
  });

  it('a port that is taken', async () => {
    const other = await new Promise<Server>((resolve) => {
      const server = createServer().listen(0, '127.0.0.1', () => resolve(server));
    });
    const address = other.address();
    const port = typeof address === 'object' && address ? String(address.port) : '';
    const { status, stderr } = startWith({ PORT: port });
    other.close();
    expect(status).toBe(1);
    expect(stderr).toBe(
      `Port ${port} of 127.0.0.1 cannot be used (taken, or not allowed): set PORT to another.\n`,
    );
  });
});
