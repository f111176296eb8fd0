import 'reflect-metadata';
import pino from 'pino';
import { AppModule } from './app.module';
import { readSettings, SettingRefused } from './platform/config/settings';
import { createDataSource } from './platform/database/data-source';
import { migrate } from './platform/database/migrate';
import { createApp } from './platform/http/create-app';
import { JobQueue } from './platform/jobs/job-queue';
import { loadReferenceData } from './reference-data';

async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const logger = pino({ level: settings.logLevel });
  const dataSource = await createDataSource(settings.databaseUrl, 2).initialize();
  await migrate(dataSource);
  await loadReferenceData(dataSource);
  await dataSource.destroy();
  const { app } = await createApp(AppModule.with(settings), settings, logger);
  await app.listen(settings.port, settings.host);
  await app.get(JobQueue).start();
  logger.info({ port: settings.port }, 'listening');
}

main().catch((error: unknown) => {
  const line = error instanceof SettingRefused ? error.message : ((error as Error)?.stack ?? String(error));
  process.stderr.write(`${line}\n`);
  process.exit(1);
});
