import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';

/** A launcher that starts the cluster of a folder, says its address, and stops it when told to. */
const launcher = `
  import { startCluster } from ${JSON.stringify(join(__dirname, 'cluster.mjs'))};
  const { url, folder, stop } = await startCluster({ dataDir: process.argv[1], durable: true });
  console.log(JSON.stringify({ url, folder }));
  process.on('SIGTERM', async () => { await stop(); process.exit(0); });
  setInterval(() => {}, 1000);
`;

let dataDir = '';
const launched: ChildProcess[] = [];

beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'tiwizi-cluster-'));
});

afterAll(async () => {
  for (const child of launched.filter(
    ({ exitCode, signalCode }) => exitCode === null && signalCode === null,
  )) {
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
  rmSync(dataDir, { recursive: true, force: true });
});

async function launch(): Promise<{ child: ChildProcess; url: string; folder: string }> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', launcher, dataDir], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  launched.push(child);
  let errors = '';
  child.stderr.on('data', (chunk) => (errors += String(chunk)));
  const said = await Promise.race([once(child.stdout, 'data'), once(child, 'exit').then(() => null)]);
  if (!said) throw new Error(errors);
  return { child, ...(JSON.parse(String(said[0])) as { url: string; folder: string }) };
}

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new Client(url);
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
}

describe('the embedded cluster', () => {
  it('keeps what was committed when its launcher and then its server are killed outright', async () => {
    const first = await launch();
    await ask(first.url, 'CREATE TABLE kept (n int); INSERT INTO kept VALUES (1)');
    first.child.kill('SIGKILL');

    const second = await launch();
    expect(await ask(second.url, 'SELECT n FROM kept')).toEqual([{ n: 1 }]);
    await ask(second.url, 'INSERT INTO kept VALUES (2)');
    const [server] = readFileSync(join(second.folder, 'cluster', 'postmaster.pid'), 'utf8').split('\n');
    second.child.kill('SIGKILL');
    process.kill(Number(server), 'SIGKILL');

    const third = await launch();
    expect(await ask(third.url, 'SELECT n FROM kept ORDER BY n')).toEqual([{ n: 1 }, { n: 2 }]);

    await expect(launch()).rejects.toThrow(
      `The database in ${third.folder} is already in use by process ${third.child.pid}.`,
    );
  }, 60_000);

  it('listens on this machine alone, and folds letters the same way everywhere', async () => {
    for (const child of launched.filter(
      ({ exitCode, signalCode }) => exitCode === null && signalCode === null,
    )) {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
    const { url } = await launch();
    expect(
      await ask(url, `SELECT current_setting('listen_addresses') AS hosts, lower('ÉÇ') AS folded`),
    ).toEqual([{ hosts: '127.0.0.1', folded: 'éç' }]);
  }, 60_000);
});
