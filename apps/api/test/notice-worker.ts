import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { type Settings } from '../src/platform/config/settings';
import { JobQueue } from '../src/platform/jobs/job-queue';
import { Mailer } from '../src/platform/mail/mailer';
import { DeliveriesRepository } from '../src/platform/notices/deliveries.repository';
import { NoticeKeys } from '../src/platform/notices/notice-keys';
import { NoticePost } from '../src/platform/notices/notice-post';
import { PushSender } from '../src/platform/notices/push-sender';
import { SortingRepository } from '../src/platform/notices/sorting.repository';

/** The sender of notices in a process of its own, to be killed. Told all by NOTICE_WORKER; ends when nothing is due. */
async function main(): Promise<void> {
  const { leaseSeconds, ...settings } = JSON.parse(process.env.NOTICE_WORKER ?? '{}') as Settings & {
    leaseSeconds: number;
  };
  const dataSource = await new DataSource({ type: 'postgres', url: settings.databaseUrl }).initialize();
  const keys = new NoticeKeys(dataSource);
  const mailer = new Mailer(settings);
  const post = new NoticePost(
    new JobQueue(settings),
    new SortingRepository(dataSource),
    new DeliveriesRepository(dataSource),
    mailer,
    new PushSender(settings, keys),
    keys,
    settings,
  );
  process.stdout.write('ready\n');
  await post.run(leaseSeconds);
  await mailer.onApplicationShutdown();
  await dataSource.destroy();
}

void main();
