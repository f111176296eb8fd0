import { Injectable } from '@nestjs/common';
import { type StoredGrid } from '@tiwizi/domain';
import sql from 'sql-template-tag';
import { enrolmentsInScope } from '../../platform/access/scope';
import { RequestContext } from '../../platform/context/request-context';
import { GridItemDto } from './grids.dto';

export interface GridVersionRow {
  id: string;
  number: number;
  content: StoredGrid;
}

/** Published grids are the same for everybody who may read grids: the scope has nothing to hold back. */
@Injectable()
export class GridsRepository {
  find(context: RequestContext, id: string): Promise<GridVersionRow | null> {
    return context.row<GridVersionRow>(sql`
      SELECT id, number, content FROM grid_versions WHERE id = ${id} AND status = 'published'`);
  }

  /** By code. Drafts stand in it only for those who may write grids. */
  list(context: RequestContext, withDrafts: boolean): Promise<GridItemDto[]> {
    return context.rows<GridItemDto>(sql`
      SELECT g.grid_code AS code,
        (array_agg(g.content -> 'title' ORDER BY g.number DESC NULLS LAST))[1] AS title,
        (SELECT count(*)::int FROM programmes p WHERE p.grid_code = g.grid_code) AS programmes,
        (array_agg(g.id) FILTER (WHERE g.status = 'draft'))[1] AS "draftId",
        coalesce(json_agg(json_build_object(
          'id', g.id, 'number', g.number, 'publishedAt', to_char(g.published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
          'shipped', g.shipped,
          'criteria', (SELECT count(*) FROM jsonb_path_query(g.content, '$.dimensions[*].criteria[*]')),
          'diagnostics', (SELECT count(*) FROM diagnostics d WHERE d.grid_version_id = g.id)
        ) ORDER BY g.number DESC) FILTER (WHERE g.status = 'published'), '[]') AS versions
      FROM grid_versions g
      WHERE g.status = 'published' OR ${withDrafts}
      GROUP BY g.grid_code ORDER BY g.grid_code`);
  }

  /**
   * The version that a new diagnostic of the enrolment is filled on. Whoever was assessed before is assessed again on
   * the same version, or the two could not be compared; else it is the latest of the programme's grid. Null where that
   * grid has no published version.
   */
  async versionFor(context: RequestContext, enrolmentId: string): Promise<string | null> {
    const row = await context.row<{ id: string | null }>(sql`
      SELECT coalesce(
        (SELECT d.grid_version_id FROM diagnostics d WHERE d.enrolment_id = e.id
          ORDER BY array_position(ARRAY['baseline', 'midline', 'endline'], d.wave), d.created_at DESC LIMIT 1),
        (SELECT g.id FROM grid_versions g WHERE g.grid_code = p.grid_code AND g.status = 'published'
          ORDER BY g.number DESC LIMIT 1)) AS id
      FROM enrolments e JOIN programmes p ON p.id = e.programme_id
      WHERE e.id = ${enrolmentId} AND ${enrolmentsInScope(context, 'e.id')}`);
    return row?.id ?? null;
  }
}
