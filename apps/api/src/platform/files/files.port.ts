import { Injectable } from '@nestjs/common';
import sql, { raw, type Sql } from 'sql-template-tag';
import { RequestContext } from '../context/request-context';
import { fault, refused } from '../problem/problem';
import { FileStore } from './file-store';

/** A row of `files`, under the name that the statement gives it, as a FileDto. */
export const fileJson = (name: 'f' | 'sent'): Sql =>
  raw(`json_build_object('id', ${name}.id, 'name', ${name}.name, 'mediaType', ${name}.media_type,
  'byteSize', ${name}.byte_size, 'width', ${name}.width, 'height', ${name}.height)`);

/** A row of `files f` as a FileDto. */
export const fileAsJson: Sql = fileJson('f');

/** What slices may ask of files. */
@Injectable()
export class Files {
  constructor(private readonly store: FileStore) {}

  /**
   * The small JPEG of a picture, for what is printed; null where there is none. The caller has made sure that whoever
   * asks may see what the file belongs to.
   */
  smallPicture(id: string): Promise<Buffer | null> {
    return this.store.read(id, 'thumbnail');
  }

  /**
   * Marks files as used by what the request writes, so that they are kept. The caller has made sure that the
   * enrolment is in scope. Refuses ids that are not of this enrolment, each with `pointer`/its place; and sound, which
   * proves nothing on paper, unless it is asked for.
   */
  async claim(
    context: RequestContext,
    enrolmentId: string,
    ids: readonly string[],
    pointer: string,
    kinds: 'proof' | 'sound too' = 'proof',
  ): Promise<void> {
    await this.claimWhere(context, sql`enrolment_id = ${enrolmentId}`, ids, pointer, kinds);
  }

  /** The same for papers of a whole programme, which the caller has found in scope. */
  async claimOfProgramme(
    context: RequestContext,
    programmeId: string,
    ids: readonly string[],
    pointer: string,
  ): Promise<void> {
    await this.claimWhere(context, sql`programme_id = ${programmeId}`, ids, pointer, 'proof');
  }

  /** The same for whatever was sent for any enrolment of a cooperative, which the caller has found in scope. */
  async claimOfCooperative(
    context: RequestContext,
    cooperativeId: string,
    ids: readonly string[],
    pointer: string,
  ): Promise<void> {
    const owner = sql`enrolment_id IN (SELECT id FROM enrolments WHERE cooperative_id = ${cooperativeId})`;
    await this.claimWhere(context, owner, ids, pointer, 'proof');
  }

  private async claimWhere(
    context: RequestContext,
    owner: Sql,
    ids: readonly string[],
    pointer: string,
    kinds: 'proof' | 'sound too',
  ): Promise<void> {
    if (ids.length === 0) return;
    const rows = await context.rows<{ id: string }>(sql`
      UPDATE files SET claimed_at = coalesce(claimed_at, now())
      WHERE id = ANY(${[...ids]}::uuid[]) AND ${owner}
        AND (${kinds === 'sound too'} OR media_type NOT LIKE 'audio/%') RETURNING id`);
    const known = new Set(rows.map(({ id }) => id));
    const unknown = ids.flatMap((id, place) =>
      known.has(id.toLowerCase()) ? [] : [fault(`${pointer}/${place}`, 'unknown-reference')],
    );
    if (unknown.length > 0) throw refused('invalid-fields', unknown);
  }
}
