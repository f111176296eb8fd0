import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createDataSource } from '../src/platform/database/data-source';
import { migrate } from '../src/platform/database/migrate';
import { loadReferenceData } from '../src/reference-data';

interface Cluster {
  url: string;
  stop(): Promise<void>;
}

declare global {
  var tiwiziTestCluster: Cluster | undefined;
}

/** One cluster for the run and one migrated template: each test file gets a copy of it in some 40 ms. */
export default async function globalSetup(): Promise<void> {
  if (process.env.TIWIZI_TEST_DATABASE_URL === undefined) {
    // The launcher's own module, which is no part of this program: Jest's transform would lose an import().
    const load = createRequire(__filename);
    const { startTestCluster } = load(join(__dirname, '../../../tools/test/cluster.mjs')) as {
      startTestCluster(): Promise<Cluster>;
    };
    globalThis.tiwiziTestCluster = await startTestCluster();
    process.env.TIWIZI_TEST_DATABASE_URL = globalThis.tiwiziTestCluster.url;
  }
  const template = `template_${process.pid}`;
  const admin = await createDataSource(process.env.TIWIZI_TEST_DATABASE_URL, 1).initialize();
  await admin.query(`CREATE DATABASE ${template}`);
  await admin.destroy();
  const url = new URL(process.env.TIWIZI_TEST_DATABASE_URL);
  url.pathname = template;
  const dataSource = await createDataSource(url.href, 2).initialize();
  await migrate(dataSource);
  await loadReferenceData(dataSource);
  await dataSource.destroy();
  process.env.TIWIZI_TEST_TEMPLATE = template;
}
