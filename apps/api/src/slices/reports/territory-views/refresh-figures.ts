import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { JobQueue } from '../../../platform/jobs/job-queue';
import { refreshCompared } from './refresh-compared';
import { refreshProgrammes, refreshRegistry } from './refresh-statements';

/** What is shown is never older than five minutes: the job comes each minute, and a refresh has one to finish. */
const oldest = 240_000;
/** A refresh that takes long comes less often: it may keep the database busy for a twentieth of the time. */
const rest = 20;

/** Adds up the figures of the territories anew, so that no request has to. */
@Injectable()
export class RefreshFigures implements OnModuleInit {
  constructor(
    private readonly jobs: JobQueue,
    private readonly dataSource: DataSource,
  ) {}

  onModuleInit(): void {
    this.jobs.every('* * * * *', 'refresh-territory-figures', () => this.runIfDue());
  }

  async runIfDue(): Promise<void> {
    const [last] = await this.dataSource.query<{ age: number; took: number }[]>(
      `SELECT (extract(epoch FROM now() - refreshed_at) * 1000)::int AS age, took_ms AS took FROM figure_refreshes
       WHERE name = 'territories'`,
    );
    if (last === undefined || last.age >= Math.min(oldest, last.took * rest)) await this.run();
  }

  /** Whoever runs it and however often: one at a time, and the same rows give the same figures. */
  async run(): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      await manager.query(`SELECT pg_advisory_xact_lock(hashtext('territory-figures'))`);
      const begun = Date.now();
      for (const { text, values } of [...refreshProgrammes, ...refreshRegistry, ...refreshCompared])
        await manager.query(text, values);
      await manager.query(
        `INSERT INTO figure_refreshes (name, refreshed_at, took_ms) VALUES ('territories', now(), $1)
         ON CONFLICT (name) DO UPDATE SET refreshed_at = excluded.refreshed_at, took_ms = excluded.took_ms`,
        [Date.now() - begun],
      );
    });
  }
}
