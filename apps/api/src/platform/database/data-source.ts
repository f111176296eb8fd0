import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { types } from 'pg';
import { DataSource } from 'typeorm';

// A date is a date: as a JavaScript Date it would move with the server's time zone.
types.setTypeParser(types.builtins.DATE, (text) => text);

/** The product's data source. Entities are found by their file names, so that no slice has to be listed here. */
export function createDataSource(url: string, poolSize = 20): DataSource {
  const here = join(__dirname, '..', '..');
  const ending = __filename.endsWith('.ts') ? '.ts' : '.js';
  return new DataSource({
    type: 'postgres',
    url,
    poolSize,
    applicationName: 'tiwizi',
    entities: filesBelow(join(here, 'slices'), `.entity${ending}`),
    migrations: filesBelow(join(here, 'migrations'), ending),
    migrationsTransactionMode: 'each',
    logging: false,
  });
}

function filesBelow(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending) && !name.endsWith(`.spec${ending}`) && !name.endsWith('.d.ts'))
    .sort()
    .map((name) => join(folder, name));
}
