import { Injectable } from '@nestjs/common';
import { type DiagnosticGrid } from '@tiwizi/domain';
import sql from 'sql-template-tag';
import { RequestContext } from '../../platform/context/request-context';

export interface GridVersionRow {
  id: string;
  number: number;
  content: DiagnosticGrid;
}

/** Published grids are the same for everybody who may read grids: the scope has nothing to hold back. */
@Injectable()
export class GridsRepository {
  find(context: RequestContext, id: string): Promise<GridVersionRow | null> {
    return context.row<GridVersionRow>(sql`
      SELECT id, number, content FROM grid_versions WHERE id = ${id} AND status = 'published'`);
  }

  async latestId(context: RequestContext): Promise<string | null> {
    const row = await context.row<{ id: string }>(sql`
      SELECT id FROM grid_versions WHERE status = 'published' ORDER BY published_at DESC, number DESC LIMIT 1`);
    return row?.id ?? null;
  }
}
