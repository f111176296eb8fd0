import { Injectable } from '@nestjs/common';
import sql, { empty } from 'sql-template-tag';
import { RequestContext } from '../context/request-context';
import { readCursor, writeCursor } from '../contract/cursor';
import { fault, refused } from '../problem/problem';
import { AuditPageDto, AuditQuery } from './audit.dto';

interface AuditRow {
  id: string;
  at: Date;
  account_id: string | null;
  display_name: string | null;
  verb: string;
  entity: string;
  entity_id: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}

@Injectable()
export class AuditRepository {
  /** Newest first. */
  async page(context: RequestContext, query: AuditQuery): Promise<AuditPageDto> {
    const limit = query.limit ?? 50;
    const before = readCursor(query.cursor, 1)?.[0] ?? null;
    if (before !== null && !/^\d{1,18}$/.test(before))
      throw refused('invalid-fields', [fault('?cursor', 'cursor')]);
    const rows = await context.rows<AuditRow>(sql`
      SELECT l.id, l.at, l.account_id, a.display_name, l.verb, l.entity, l.entity_id, l.before, l.after
      FROM audit_lines l LEFT JOIN accounts a ON a.id = l.account_id
      WHERE ${context.scope === 'all' ? sql`TRUE` : sql`FALSE`}
        ${query.entity === undefined ? empty : sql`AND l.entity = ${query.entity}`}
        ${query.entityId === undefined ? empty : sql`AND l.entity_id = ${query.entityId}`}
        ${before === null ? empty : sql`AND l.id < ${before}`}
      ORDER BY l.id DESC LIMIT ${limit + 1}`);
    const shown = rows.slice(0, limit);
    const last = shown[shown.length - 1];
    return {
      items: shown.map((row) => ({
        id: row.id,
        at: row.at.toISOString(),
        accountId: row.account_id,
        displayName: row.display_name,
        verb: row.verb,
        entity: row.entity,
        entityId: row.entity_id,
        before: row.before,
        after: row.after,
      })),
      nextCursor: rows.length > limit && last !== undefined ? writeCursor([last.id]) : null,
    };
  }
}
