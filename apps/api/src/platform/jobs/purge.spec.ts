import { givenActor } from '../../../test/actors';
import { startOwnApi, type TestApi } from '../../../test/api';
import { JobQueue } from './job-queue';
import { Purge } from './purge';

describe('jobs', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startOwnApi();
  });
  afterAll(() => api.close());

  it('forgets what has had its time and keeps the rest', async () => {
    await givenActor(api, 'trainer');
    await api.rows(`UPDATE auth_sessions SET expires_at = now() - interval '1 minute'`);
    const kept = await givenActor(api, 'trainer');
    await api.rows(
      `INSERT INTO sign_in_failures (subject, failed_at) VALUES ('old', now() - interval '2 days'), ('new', now())`,
    );
    await api.rows(
      `INSERT INTO idempotency_keys (account_id, key, request_hash, created_at)
       VALUES ($1, 'old-key-1', '', now() - interval '31 days'), ($1, 'new-key-1', '', now())`,
      [kept.accountId],
    );
    await api.app.get(Purge).run();
    expect(await api.rows('SELECT account_id FROM auth_sessions')).toEqual([{ account_id: kept.accountId }]);
    expect(await api.rows('SELECT subject FROM sign_in_failures')).toEqual([{ subject: 'new' }]);
    expect(await api.rows('SELECT key FROM idempotency_keys')).toEqual([{ key: 'new-key-1' }]);
  });

  it('starts on a bare database and registers what recurs', async () => {
    await api.app.get(JobQueue).start();
    const scheduled = await api.rows<{ name: string }>('SELECT name FROM jobs.schedule');
    expect(scheduled.map(({ name }) => name)).toContain('purge-platform');
  });
});
