import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
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
    entities: classesBelow(join(here, 'slices'), `.entity${ending}`),
    migrations: classesBelow(join(here, 'migrations'), ending),
    migrationsTransactionMode: 'each',
    logging: false,
  });
}

type Class = new () => object;

function classesBelow(folder: string, ending: string): Class[] {
  const load = createRequire(__filename);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending) && !name.endsWith(`.spec${ending}`) && !name.endsWith('.d.ts'))
    .sort()
    .flatMap((name) => Object.values(load(join(folder, name)) as Record<string, unknown>))
    .filter((value): value is Class => typeof value === 'function');
}
