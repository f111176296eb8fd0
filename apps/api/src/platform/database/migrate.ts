import { type DataSource } from 'typeorm';

// Any number will do as long as it is always this one.
const migrationLock = 7_202_611;

/** Brings the schema up to date; of several processes that start at once, one migrates and the others wait for it. */
export async function migrate(dataSource: DataSource): Promise<void> {
  const lock = dataSource.createQueryRunner();
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    await dataSource.runMigrations();
  } finally {
    await lock.query('SELECT pg_advisory_unlock($1)', [migrationLock]);
    await lock.release();
  }
}
