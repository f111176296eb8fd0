import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { RequestContext } from '../../platform/context/request-context';
import { type FileDto } from '../../platform/files/files.dto';
import { fileAsJson } from '../../platform/files/files.port';
import { firstDay } from './reading-row';

export interface ReadingFileRow {
  file: FileDto;
  added_at: Date;
  added_by: string;
}

/** Of enrolments that the caller reaches: whoever asks has made sure of it. */
@Injectable()
export class ReadingFilesRepository {
  list(context: RequestContext, enrolmentId: string, month: string): Promise<ReadingFileRow[]> {
    return context.rows<ReadingFileRow>(sql`
      SELECT ${fileAsJson} AS file, rf.added_at, a.display_name AS added_by
      FROM reading_files rf JOIN files f ON f.id = rf.file_id JOIN accounts a ON a.id = rf.added_by
      WHERE rf.enrolment_id = ${enrolmentId} AND rf.period = ${firstDay(month)} AND rf.removed_at IS NULL
      ORDER BY rf.added_at, rf.file_id`);
  }

  /** False when the file is kept for a month already. */
  async insert(
    context: RequestContext,
    enrolmentId: string,
    fileId: string,
    month: string,
  ): Promise<boolean> {
    const row = await context.row(sql`
      INSERT INTO reading_files (file_id, enrolment_id, period, added_by)
      VALUES (${fileId}, ${enrolmentId}, ${firstDay(month)}, ${context.person.accountId})
      ON CONFLICT (file_id) DO NOTHING RETURNING file_id`);
    return row !== null;
  }

  async placeOf(
    context: RequestContext,
    fileId: string,
  ): Promise<{ enrolmentId: string; month: string } | null> {
    return context.row<{ enrolmentId: string; month: string }>(sql`
      SELECT enrolment_id AS "enrolmentId", to_char(period, 'YYYY-MM') AS month FROM reading_files
      WHERE file_id = ${fileId}`);
  }

  async remove(context: RequestContext, fileId: string, removed: boolean): Promise<void> {
    const when = removed ? sql`now()` : sql`NULL`;
    await context.rows(sql`UPDATE reading_files SET removed_at = ${when} WHERE file_id = ${fileId}`);
  }
}
