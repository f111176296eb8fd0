import { createHash } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { JobQueue } from '../../platform/jobs/job-queue';
import { Problem } from '../../platform/problem/problem';

const windowMinutes = 15;
const perAddress = 20;
const perCode = 10;

/** Slows down whoever guesses codes, or the name that goes with one. Kept in PostgreSQL, so that it holds for all replicas. */
@Injectable()
export class CheckLimit implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly jobs: JobQueue,
  ) {}

  onModuleInit(): void {
    this.jobs.every('29 * * * *', 'purge-certificate-checks', async () => {
      await this.dataSource.query(
        `DELETE FROM certificate_check_failures WHERE failed_at < now() - interval '1 day'`,
      );
    });
  }

  async refuseWhenExceeded(ip: string, code: string): Promise<void> {
    const [row]: { address: number; code: number }[] = await this.dataSource.query(
      `SELECT count(*) FILTER (WHERE subject = $1)::int AS address, count(*) FILTER (WHERE subject = $2)::int AS code
       FROM certificate_check_failures
       WHERE subject IN ($1, $2) AND failed_at > now() - make_interval(mins => $3)`,
      [byAddress(ip), byCode(code), windowMinutes],
    );
    if (row !== undefined && (row.address >= perAddress || row.code >= perCode)) {
      throw new Problem(429, 'too-many-attempts', { minutes: windowMinutes }, [], {
        'retry-after': String(windowMinutes * 60),
      });
    }
  }

  async noteFailure(ip: string, code: string): Promise<void> {
    await this.dataSource.query('INSERT INTO certificate_check_failures (subject) VALUES ($1), ($2)', [
      byAddress(ip),
      byCode(code),
    ]);
  }
}

// Hashed: the table need not know who asked for what.
const byAddress = (ip: string) => subject(`address ${ip}`);
const byCode = (code: string) => subject(`code ${code}`);
const subject = (text: string) => createHash('sha256').update(text).digest('hex');
