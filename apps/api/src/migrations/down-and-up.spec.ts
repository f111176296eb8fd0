import { DataSource } from 'typeorm';
import { startApi, type TestApi } from '../../test/api';
import { givenWorld } from '../../test/given-world';

/** So many of the newest: those that somebody may still have to take back. */
const newest = 14;

jest.setTimeout(120_000);

describe('the newest migrations', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startApi();
    await givenWorld(api);
  });
  afterAll(() => api.close());

  /** Everything that a migration makes, as PostgreSQL describes it. */
  const schema = async () => [
    await api.rows(
      `SELECT table_name, column_name, data_type, is_nullable, column_default, is_generated
       FROM information_schema.columns WHERE table_schema = 'public' ORDER BY 1, 2`,
    ),
    await api.rows(
      `SELECT conrelid::regclass::text AS of, conname, pg_get_constraintdef(oid) AS says
       FROM pg_constraint WHERE connamespace = 'public'::regnamespace ORDER BY 1, 2`,
    ),
    await api.rows(`SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1`),
    await api.rows(
      `SELECT tgrelid::regclass::text AS of, tgname, pg_get_triggerdef(oid) AS says
       FROM pg_trigger WHERE NOT tgisinternal ORDER BY 1, 2`,
    ),
    await api.rows(
      `SELECT proname, prosrc FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND probin IS NULL ORDER BY 1, 2`,
    ),
    await api.rows(`SELECT viewname, definition FROM pg_views WHERE schemaname = 'public' ORDER BY 1`),
  ];

  const kept = () => api.rows('SELECT id FROM sessions UNION ALL SELECT id FROM follow_ups ORDER BY id');

  it('go down one by one on a database full of data, and up to the very same', async () => {
    const source = api.app.get(DataSource);
    const [whole, all] = [await schema(), await kept()];
    for (let turn = 0; turn < newest; turn += 1) await source.undoLastMigration();
    expect(await schema()).not.toEqual(whole);
    await source.runMigrations();
    expect(await schema()).toEqual(whole);
    expect(await kept()).toEqual(all);
  });
});
