import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { JobQueue } from '../jobs/job-queue';
import { FileStore } from './file-store';

const day = 24 * 3600 * 1000;

/** Clears what nothing uses: files that were sent and never claimed for a week, and bytes whose row never came to be. */
@Injectable()
export class FilesPurge implements OnModuleInit {
  constructor(
    private readonly jobs: JobQueue,
    private readonly dataSource: DataSource,
    private readonly store: FileStore,
  ) {}

  onModuleInit(): void {
    this.jobs.every('43 2 * * *', 'purge-files', () => this.run());
  }

  async run(now = new Date()): Promise<void> {
    // Sooner would take a picture from under a form that somebody still fills in without network.
    const [forgotten]: [{ id: string }[], number] = await this.dataSource.query(
      'DELETE FROM files WHERE claimed_at IS NULL AND created_at < $1 RETURNING id',
      [new Date(now.getTime() - 7 * day)],
    );
    for (const { id } of forgotten) await this.store.remove(id);
    // Bytes come to lie here a moment before their row is committed: those of today may still be waiting for it.
    for await (const ids of this.store.olderThan(new Date(now.getTime() - day))) {
      const known: { id: string }[] = await this.dataSource.query('SELECT id FROM files WHERE id = ANY($1)', [
        ids,
      ]);
      const kept = new Set(known.map(({ id }) => id));
      for (const id of ids.filter((each) => !kept.has(each))) await this.store.remove(id);
    }
  }
}
