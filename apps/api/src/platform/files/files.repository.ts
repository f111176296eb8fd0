import { Injectable } from '@nestjs/common';
import sql, { raw, type Sql } from 'sql-template-tag';
import { enrolmentsInScope } from '../access/scope';
import { RequestContext } from '../context/request-context';
import { FileDto } from './files.dto';
import { fileAsJson } from './files.port';

export type NewFile = FileDto & { enrolmentId: string; sentSha256: string };

@Injectable()
export class FilesRepository {
  async enrolmentInScope(context: RequestContext, enrolmentId: string): Promise<boolean> {
    const row = await context.row(
      sql`SELECT e.id FROM enrolments e
        WHERE e.id = ${enrolmentId} AND (${enrolmentsInScope(context, 'e.id')} OR ${ofSessionsLed(context, 'e.id')})`,
    );
    return row !== null;
  }

  /** False when the id is taken. */
  async insert(context: RequestContext, file: NewFile): Promise<boolean> {
    const row = await context.row(sql`
      INSERT INTO files (id, enrolment_id, media_type, byte_size, name, width, height, sent_sha256, created_by)
      VALUES (${file.id}, ${file.enrolmentId}, ${file.mediaType}, ${file.byteSize}, ${file.name}, ${file.width},
        ${file.height}, ${file.sentSha256}, ${context.person.accountId})
      ON CONFLICT (id) DO NOTHING RETURNING id`);
    return row !== null;
  }

  async find(context: RequestContext, id: string): Promise<FileDto | null> {
    const row = await context.row<{ file: FileDto }>(
      sql`SELECT ${fileAsJson} AS file FROM files f
        WHERE f.id = ${id} AND (${enrolmentsInScope(context, 'f.enrolment_id')} OR ${ofSessionsLed(context, 'f.enrolment_id')}
          AND EXISTS (
            SELECT FROM session_files sf JOIN sessions s ON s.id = sf.session_id
            WHERE sf.file_id = f.id AND s.trainer_account_id = ${context.person.accountId}))`,
    );
    return row?.file ?? null;
  }

  /** The file that was sent under this id before, if it was the same bytes for the same enrolment. */
  async findSent(context: RequestContext, file: NewFile): Promise<FileDto | null> {
    const row = await context.row<{ file: FileDto }>(sql`
      SELECT ${fileAsJson} AS file FROM files f
      WHERE f.id = ${file.id} AND f.enrolment_id = ${file.enrolmentId} AND f.sent_sha256 = ${file.sentSha256}`);
    return row?.file ?? null;
  }
}

/** Who stands in for a colleague keeps the photos of the session that they lead, whoever accompanies its cooperatives. */
function ofSessionsLed(context: RequestContext, column: string): Sql {
  if (context.scope !== 'assigned-cooperatives') return sql`FALSE`;
  return sql`${raw(column)} IN (
    SELECT se.enrolment_id FROM session_enrolments se JOIN sessions s ON s.id = se.session_id
    WHERE s.trainer_account_id = ${context.person.accountId})`;
}
