import { Injectable } from '@nestjs/common';
import { scopeOf } from '@tiwizi/access';
import sql, { raw, type Sql } from 'sql-template-tag';
import { enrolmentsInScope, programmesInScope } from '../access/scope';
import { RequestContext } from '../context/request-context';
import { FileDto } from './files.dto';
import { fileAsJson } from './files.port';

/** Whose file it is: of one enrolment, or of a whole programme. */
export type FileOwner = { enrolmentId: string } | { programmeId: string };
export type NewFile = FileDto & { owner: FileOwner; sentSha256: string };

@Injectable()
export class FilesRepository {
  async enrolmentInScope(context: RequestContext, enrolmentId: string): Promise<boolean> {
    const row = await context.row(
      sql`SELECT e.id FROM enrolments e
        WHERE e.id = ${enrolmentId} AND (${enrolmentsInScope(context, 'e.id')} OR ${ofSessionsLed(context, 'e.id')}
          OR ${ofWindowsCalled(context, 'e.id')})`,
    );
    return row !== null;
  }

  /** A paper of the whole programme is its team's, not the cooperatives'. */
  async programmeInScope(context: RequestContext, programmeId: string): Promise<boolean> {
    const row = await context.row(sql`SELECT p.id FROM programmes p
      WHERE p.id = ${programmeId} AND ${teamsProgrammes(context, 'p.id')}`);
    return row !== null;
  }

  /** False when the id is taken. */
  async insert(context: RequestContext, file: NewFile): Promise<boolean> {
    const row = await context.row(sql`
      INSERT INTO files (id, enrolment_id, programme_id, media_type, byte_size, name, width, height, sent_sha256,
        created_by)
      VALUES (${file.id}, ${enrolmentOf(file.owner)}, ${programmeOf(file.owner)}, ${file.mediaType}, ${file.byteSize}, ${file.name}, ${file.width},
        ${file.height}, ${file.sentSha256}, ${context.person.accountId})
      ON CONFLICT (id) DO NOTHING RETURNING id`);
    return row !== null;
  }

  async find(context: RequestContext, id: string): Promise<FileDto | null> {
    const row = await context.row<{ file: FileDto }>(
      sql`SELECT ${fileAsJson} AS file FROM files f
        WHERE f.id = ${id} AND (f.enrolment_id IS NOT NULL AND ${enrolmentsInScope(context, 'f.enrolment_id')}
          OR f.programme_id IS NOT NULL AND ${teamsProgrammes(context, 'f.programme_id')}
          OR ${inSharedPractice(context)}
          OR ${ofWindowsCalled(context, 'f.enrolment_id')}
          AND EXISTS (SELECT FROM follow_up_files ff WHERE ff.file_id = f.id)
          OR ${ofSessionsLed(context, 'f.enrolment_id')}
          AND EXISTS (
            SELECT FROM session_files sf JOIN sessions s ON s.id = sf.session_id
            WHERE sf.file_id = f.id AND s.trainer_account_id = ${context.person.accountId}))`,
    );
    return row?.file ?? null;
  }

  /** The file that was sent under this id before, if it was the same bytes of the same owner. */
  async findSent(context: RequestContext, file: NewFile): Promise<FileDto | null> {
    const row = await context.row<{ file: FileDto }>(sql`
      SELECT ${fileAsJson} AS file FROM files f
      WHERE f.id = ${file.id} AND f.enrolment_id IS NOT DISTINCT FROM ${enrolmentOf(file.owner)}::uuid
        AND f.programme_id IS NOT DISTINCT FROM ${programmeOf(file.owner)}::uuid AND f.sent_sha256 = ${file.sentSha256}`);
    return row?.file ?? null;
  }
}

const enrolmentOf = (owner: FileOwner): string | null => ('enrolmentId' in owner ? owner.enrolmentId : null);
const programmeOf = (owner: FileOwner): string | null => ('programmeId' in owner ? owner.programmeId : null);

const teamsProgrammes = (context: RequestContext, column: string): Sql =>
  context.scope === 'own-cooperative' ? sql`FALSE` : programmesInScope(context, column);

/** The photos of a practice that is shared under its cooperative's name are shared with it. */
const inSharedPractice = (context: RequestContext): Sql =>
  scopeOf(context.role, 'practices.read') === 'none'
    ? sql`FALSE`
    : sql`EXISTS (SELECT FROM practice_files pf JOIN practices pr ON pr.id = pf.practice_id
        WHERE pf.file_id = f.id AND pr.status = 'shared' AND pr.named)`;

/** Who stands in for a colleague keeps the photos of the session that they lead, whoever accompanies its cooperatives. */
function ofSessionsLed(context: RequestContext, column: string): Sql {
  if (context.scope !== 'assigned-cooperatives') return sql`FALSE`;
  return sql`${raw(column)} IN (
    SELECT se.enrolment_id FROM session_enrolments se JOIN sessions s ON s.id = se.session_id
    WHERE s.trainer_account_id = ${context.person.accountId})`;
}

/** Who calls a cooperative in the place of its trainer keeps what was sent with the follow-ups. */
function ofWindowsCalled(context: RequestContext, column: string): Sql {
  if (context.scope !== 'assigned-cooperatives') return sql`FALSE`;
  return sql`${raw(column)} IN (
    SELECT w.enrolment_id FROM follow_up_windows w
    WHERE w.caller_account_id = ${context.person.accountId} AND w.closes_on >= current_date - 31)`;
}
