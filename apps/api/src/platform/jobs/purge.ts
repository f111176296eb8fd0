import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { JobQueue } from './job-queue';

/** Forgets what has had its time: ended sessions, old keys, old failures. */
@Injectable()
export class Purge implements OnModuleInit {
  constructor(
    private readonly jobs: JobQueue,
    private readonly dataSource: DataSource,
  ) {}

  onModuleInit(): void {
    this.jobs.every('17 * * * *', 'purge-platform', () => this.run());
  }

  async run(): Promise<void> {
    await this.dataSource.query('DELETE FROM auth_sessions WHERE expires_at < now()');
    // A phone may send again what it typed a week ago in a village; after a month it has given up.
    await this.dataSource.query(`DELETE FROM idempotency_keys WHERE created_at < now() - interval '30 days'`);
    await this.dataSource.query(`DELETE FROM sign_in_failures WHERE failed_at < now() - interval '1 day'`);
  }
}
