import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import PgBoss from 'pg-boss';
import type { Settings } from '../config/settings';
import { SETTINGS } from '../config/settings.token';

interface RecurringJob {
  name: string;
  /** Five fields, UTC. */
  cron: string;
  work: () => Promise<void>;
  /** Can also be asked for in between: one more run waits at most, and what fails is left to the next. */
  wakeable: boolean;
  /** Runs once as soon as the queue begins, too. */
  atStart: boolean;
}

/**
 * Work that no request waits for. Jobs live in PostgreSQL beside the data: of several replicas one runs each of them,
 * and one that dies in the middle is run again.
 */
@Injectable()
export class JobQueue implements OnApplicationShutdown {
  private readonly logger = new Logger('Jobs');
  private readonly recurring: RecurringJob[] = [];
  private boss: PgBoss | null = null;
  private stopping = false;

  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  /** To be called while the application is built; start() sees to the rest. */
  every(
    cron: string,
    name: string,
    work: () => Promise<void>,
    { wakeable = false, atStart = false } = {},
  ): void {
    this.recurring.push({ name, cron, work, wakeable, atStart });
  }

  /**
   * Runs a wakeable job within seconds, on whichever replica is free. To be called after the commit: if the process dies
   * in between, or the queue has not begun, the job's own hour comes.
   */
  soon(name: string): void {
    this.boss
      ?.send(name, {})
      .catch((error: Error) => this.logger.warn({ message: 'job not woken', detail: error.message }));
  }

  async start(): Promise<void> {
    const boss = new PgBoss({ connectionString: this.settings.databaseUrl, schema: 'jobs', max: 3 });
    boss.on('error', (error) => this.logger.error({ message: 'job queue', detail: error.message }));
    await boss.start();
    this.boss = boss;
    for (const { name, cron, work, wakeable, atStart } of this.recurring) {
      // Ctrl-C may come while the queues are still being made.
      if (this.stopping) return;
      await boss.createQueue(
        name,
        wakeable
          ? { name, policy: 'stately', retryLimit: 0 }
          : { name, policy: 'singleton', retryLimit: 3, retryBackoff: true },
      );
      await boss.schedule(name, cron);
      if (this.stopping) return;
      await boss.work(name, work);
      if (atStart) await boss.send(name, {});
    }
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping = true;
    await this.boss?.stop({ graceful: true, wait: true, timeout: 3000 });
  }
}
