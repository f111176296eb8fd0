import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import type { Settings } from '../config/settings';
import { SETTINGS } from '../config/settings.token';

export type FilePart = 'whole' | 'thumbnail';

const partName = { whole: '', thumbnail: '.thumbnail' };
const ours = /^([0-9a-f-]{36})(\.thumbnail|\.[0-9a-f]{12}\.part)?$/;

/** The bytes of files, in the data folder, under names that we make from their ids. */
@Injectable()
export class FileStore {
  private readonly root: string;

  constructor(@Inject(SETTINGS) settings: Settings) {
    this.root = join(settings.dataDir, 'files');
  }

  /** Whole or not at all, and on the disk when it resolves: a power cut leaves no half file under the name. */
  async write(id: string, part: FilePart, bytes: Buffer): Promise<void> {
    const folder = this.folderOf(id);
    await mkdir(folder, { recursive: true, mode: 0o750 });
    const unfinished = join(folder, `${id}.${randomBytes(6).toString('hex')}.part`);
    const file = await open(unfinished, 'wx', 0o640);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, this.pathOf(id, part));
    const directory = await open(folder, 'r');
    await directory.sync().finally(() => directory.close());
  }

  /** Null where the bytes are not there. */
  async read(id: string, part: FilePart): Promise<Buffer | null> {
    try {
      return await readFile(this.pathOf(id, part));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  }

  async remove(id: string): Promise<void> {
    for (const part of ['whole', 'thumbnail'] as const) await rm(this.pathOf(id, part), { force: true });
  }

  /** Ids of what lies here and was last written before `before`, a folder at a time; unfinished writes are cleared. */
  async *olderThan(before: Date): AsyncGenerator<string[]> {
    for (const shard of await readdir(this.root).catch(() => [])) {
      const ids = new Set<string>();
      for (const name of await readdir(join(this.root, shard))) {
        const [, id, rest] = ours.exec(name) ?? [];
        const { mtime } = await stat(join(this.root, shard, name));
        if (id === undefined || mtime >= before) continue;
        if (rest?.endsWith('.part')) await rm(join(this.root, shard, name), { force: true });
        else ids.add(id);
      }
      if (ids.size > 0) yield [...ids];
    }
  }

  private pathOf(id: string, part: FilePart): string {
    return join(this.folderOf(id), `${id}${partName[part]}`);
  }

  // The end of an id is drawn by chance, its beginning is the hour: so that the folders fill alike.
  private folderOf(id: string): string {
    if (!/^[0-9a-f-]{36}$/.test(id)) throw new Error('a file is kept under a UUID');
    return join(this.root, id.slice(-2));
  }
}
