import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { RequestContext } from '../../../platform/context/request-context';
import { type FileDto } from '../../../platform/files/files.dto';
import { fileAsJson } from '../../../platform/files/files.port';
import { type SessionFileKind } from './session-files.dto';

export interface SessionFileRow {
  file: FileDto;
  kind: SessionFileKind;
  added_at: Date;
  added_by: string;
}

/** Of sessions that the caller reaches: whoever asks has made sure of it. */
@Injectable()
export class SessionFilesRepository {
  list(context: RequestContext, sessionId: string): Promise<SessionFileRow[]> {
    return context.rows<SessionFileRow>(sql`
      SELECT ${fileAsJson} AS file, sf.kind, sf.added_at, a.display_name AS added_by
      FROM session_files sf JOIN files f ON f.id = sf.file_id JOIN accounts a ON a.id = sf.added_by
      WHERE sf.session_id = ${sessionId} AND sf.removed_at IS NULL ORDER BY sf.added_at, sf.file_id`);
  }

  async countOf(context: RequestContext, sessionId: string): Promise<number> {
    const row = await context.row<{ count: string }>(
      sql`SELECT count(*) FROM session_files WHERE session_id = ${sessionId} AND removed_at IS NULL`,
    );
    return Number(row?.count ?? 0);
  }

  /** False when the file is there already. */
  async insert(
    context: RequestContext,
    sessionId: string,
    fileId: string,
    kind: SessionFileKind,
  ): Promise<boolean> {
    const row = await context.row(sql`
      INSERT INTO session_files (file_id, session_id, kind, added_by)
      VALUES (${fileId}, ${sessionId}, ${kind}, ${context.person.accountId})
      ON CONFLICT (file_id) DO NOTHING RETURNING file_id`);
    return row !== null;
  }

  async sessionOf(context: RequestContext, fileId: string): Promise<string | null> {
    const row = await context.row<{ session_id: string }>(
      sql`SELECT session_id FROM session_files WHERE file_id = ${fileId}`,
    );
    return row?.session_id ?? null;
  }

  async remove(context: RequestContext, fileId: string, removed: boolean): Promise<void> {
    const when = removed ? sql`now()` : sql`NULL`;
    await context.rows(sql`UPDATE session_files SET removed_at = ${when} WHERE file_id = ${fileId}`);
  }
}
