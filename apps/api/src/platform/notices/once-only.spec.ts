import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startOwnApi, type TestApi } from '../../../test/api';
import { openPostOffice, type PostOffice } from '../../../test/post-office';
import { SETTINGS } from '../config/settings.token';
import { type Settings } from '../config/settings';

const seed = Number(process.env.FUZZ_SEED ?? 20261122);
const people = 1000;
const workersAtOnce = 2;
const sendersEach = 2;

/** Numerical Recipes' generator: the moments of death are the same in every run, as far as a machine is. */
function chance(start: number): () => number {
  let state = start >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

jest.setTimeout(300_000);

describe('a thousand people are told, whoever is killed', () => {
  let office: PostOffice;
  let api: TestApi;

  beforeAll(async () => {
    office = await openPostOffice();
    api = await startOwnApi({ smtpUrl: office.url });
    await api.rows(`
      WITH people AS (
        INSERT INTO accounts (id, email, display_name, role, password_hash)
        SELECT gen_random_uuid(), 'p' || n || '@test.example', 'Personne ' || n, 'trainer', ''
        FROM generate_series(1, ${people}) n RETURNING id
      ), wishes AS (
        INSERT INTO notification_preferences (account_id, mail, rhythm, digest_at, digest_day, quiet_friday)
        SELECT id, true, 'at_once', '08:00', 1, false FROM people
      )
      INSERT INTO notifications (account_id, kind, event_key, place, params)
      SELECT id, 'session_moved', 'session_moved:' || id, '/calendar',
        '{"title": "Atelier", "at": "2026-12-01T09:00:00Z", "zone": "Africa/Casablanca", "venue": "Salle"}'
      FROM people`);
  });
  afterAll(async () => {
    await api.close();
    await office.close();
  });

  /** A worker of its own process, killed by SIGKILL when `moment` comes, or never. Whether it was killed. */
  const work = async (moment: (() => Promise<unknown>) | null): Promise<boolean> => {
    const told = { ...api.app.get<Settings>(SETTINGS), leaseSeconds: 1 };
    const worker = spawn(
      process.execPath,
      ['-C', '@tiwizi/source', '-r', 'esbuild-register', join(__dirname, '../../../test/notice-worker.ts')],
      { env: { ...process.env, NOTICE_WORKER: JSON.stringify(told) }, stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const ended = new Promise<NodeJS.Signals | null>((resolve) =>
      worker.on('exit', (_, signal) => resolve(signal)),
    );
    await Promise.race([new Promise((resolve) => worker.stdout.once('data', resolve)), ended]);
    if (moment !== null) {
      await Promise.race([moment(), ended]);
      worker.kill('SIGKILL');
    }
    return (await ended) === 'SIGKILL';
  };

  /** When the office has taken that many letters more, and some milliseconds: anywhere in the work on one. */
  const afterLetters = (more: number, milliseconds: number) => async () => {
    const goal = Math.min(office.letters.length + more, people);
    for (const giveUp = Date.now() + 30_000; office.letters.length < goal && Date.now() < giveUp;)
      await wait(2);
    await wait(milliseconds);
  };

  const left = async (): Promise<number> => {
    const [row] = await api.rows<{ left: number }>(`
      SELECT (SELECT count(*) FROM notifications WHERE sorted_at IS NULL)::int
        + (SELECT count(*) FROM deliveries WHERE state IN ('waiting', 'sending'))::int AS left`);
    return row?.left ?? 0;
  };

  it('each once', async () => {
    const draw = chance(seed);
    let killed = 0;
    const killAndReplace = async () => {
      // The first ones die while news is still being sorted.
      killed += Number(await work(() => wait(draw() * 60)));
      while ((await left()) > 30) {
        killed += Number(await work(afterLetters(1 + Math.floor(draw() * 260), draw() * 80)));
      }
    };
    await Promise.all(Array.from({ length: workersAtOnce }, killAndReplace));
    // Those that nobody kills find what the dead were holding, once its lease is over.
    while ((await left()) > 0) {
      await work(null);
      await wait(200);
    }

    const distinct = new Set(office.letters.map(({ messageId }) => messageId));
    const twice = office.letters.length - distinct.size;
    process.stdout.write(
      `notices: ${people} people, ${killed} workers killed, ${distinct.size} letters, ${twice} taken twice under one Message-ID\n`,
    );
    expect(killed).toBeGreaterThanOrEqual(4);
    // None lost, and nobody has two letters of one piece of news.
    expect(new Set(office.letters.map(({ recipient }) => recipient)).size).toBe(people);
    expect(distinct.size).toBe(people);
    // Only what a killed worker had in its hands can be taken twice.
    expect(twice).toBeLessThanOrEqual(killed * sendersEach);
    const states = await api.rows(`SELECT state, count(*)::int AS count FROM deliveries GROUP BY state`);
    expect(states).toEqual([{ state: 'sent', count: people }]);
    const items = await api.rows(`SELECT count(*)::int AS items FROM delivery_items`);
    expect(items).toEqual([{ items: people }]);
  });
});
