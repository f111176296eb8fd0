import { Injectable } from '@nestjs/common';
import { type DiagnosticGrid, type StoredGrid } from '@tiwizi/domain';
import sql, { type Sql } from 'sql-template-tag';
import { RequestContext } from '../../platform/context/request-context';

export interface GridDraftRow {
  id: string;
  content: StoredGrid;
  latest_id: string | null;
  updated_at: Date;
  updated_by_name: string | null;
  version: number;
}

/** Drafts are the administrators': the verb's scope is all or nothing. */
@Injectable()
export class GridDraftsRepository {
  find(context: RequestContext, id: string): Promise<GridDraftRow | null> {
    return context.row<GridDraftRow>(sql`
      SELECT g.id, g.content, g.updated_at, a.display_name AS updated_by_name, g.version,
        (SELECT l.id FROM grid_versions l WHERE l.grid_code = g.grid_code AND l.status = 'published'
          ORDER BY l.number DESC LIMIT 1) AS latest_id
      FROM grid_versions g LEFT JOIN accounts a ON a.id = g.updated_by
      WHERE g.id = ${id} AND ${isDraft(context)}`);
  }

  /** Whether any version of the grid exists, and whether one of them is a draft. */
  async standing(context: RequestContext, code: string): Promise<{ exists: boolean; hasDraft: boolean }> {
    const row = await context.row<{ exists: boolean; hasDraft: boolean }>(sql`
      SELECT count(*) > 0 AS exists, coalesce(bool_or(status = 'draft'), false) AS "hasDraft"
      FROM grid_versions WHERE grid_code = ${code}`);
    return row ?? { exists: false, hasDraft: false };
  }

  async insert(context: RequestContext, id: string, content: DiagnosticGrid): Promise<void> {
    await context.rows(sql`
      INSERT INTO grid_versions (id, grid_code, status, content, updated_by)
      VALUES (${id}, ${content.code}, 'draft', ${JSON.stringify(content)}::jsonb, ${context.person.accountId})`);
  }

  /** The new version number of the row; null when somebody else saved since `version`. */
  async save(
    context: RequestContext,
    id: string,
    version: number,
    content: DiagnosticGrid,
  ): Promise<number | null> {
    const row = await context.row<{ version: number }>(sql`
      UPDATE grid_versions g SET content = ${JSON.stringify(content)}::jsonb, version = version + 1, updated_at = now(),
        updated_by = ${context.person.accountId}
      WHERE id = ${id} AND version = ${version} AND ${isDraft(context)} RETURNING version`);
    return row?.version ?? null;
  }

  /** Those of the codes that no training module of the catalogue has. */
  async unknownModules(context: RequestContext, codes: readonly string[]): Promise<Set<string>> {
    const rows = await context.rows<{ code: string }>(sql`
      SELECT code FROM unnest(${codes}::text[]) WITH ORDINALITY AS named (code, place)
      WHERE NOT EXISTS (SELECT FROM training_modules m WHERE m.code = named.code) ORDER BY place`);
    return new Set(rows.map(({ code }) => code));
  }

  /** The number that the version got; null when somebody else saved since `version`. */
  async publish(context: RequestContext, id: string, version: number): Promise<number | null> {
    const row = await context.row<{ number: number }>(sql`
      UPDATE grid_versions g SET status = 'published', published_at = now(), updated_at = now(),
        updated_by = ${context.person.accountId}, version = version + 1,
        number = (SELECT coalesce(max(o.number), 0) + 1 FROM grid_versions o WHERE o.grid_code = g.grid_code)
      WHERE id = ${id} AND version = ${version} AND ${isDraft(context)} RETURNING number`);
    return row?.number ?? null;
  }

  /** False when somebody else saved since `version`. */
  async delete(context: RequestContext, id: string, version: number): Promise<boolean> {
    const row = await context.row(sql`
      DELETE FROM grid_versions g WHERE id = ${id} AND version = ${version} AND ${isDraft(context)} RETURNING id`);
    return row !== null;
  }
}

const isDraft = (context: RequestContext): Sql =>
  context.scope === 'all' ? sql`g.status = 'draft'` : sql`FALSE`;
