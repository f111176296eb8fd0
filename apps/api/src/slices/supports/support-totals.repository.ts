import { Injectable } from '@nestjs/common';
import sql, { type Sql } from 'sql-template-tag';
import { RequestContext } from '../../platform/context/request-context';
import { supportsAskedFor } from './support-filters';
import { type SchemeWordsDto } from './support-schemes.dto';
import { type TotalGroup } from './support-totals.dto';
import { SupportFilters } from './supports.dto';

export interface TotalRow {
  id: string | null;
  name: SchemeWordsDto | null;
  /** Of all groups together. */
  whole: boolean;
  count: number;
  cooperatives: number;
  granted: string;
  asked: string;
  without_amount: number;
  doubled: number;
}

const groups: Record<TotalGroup, { id: Sql; name: Sql }> = {
  scheme: { id: sql`m.id`, name: sql`m.name` },
  funder: {
    id: sql`NULL::uuid`,
    name: sql`jsonb_build_object('fr', s.funder, 'ar', s.funder, 'en', s.funder)`,
  },
  province: {
    id: sql`pr.id`,
    name: sql`jsonb_build_object('fr', pr.name_fr, 'ar', pr.name_ar, 'en', pr.name_fr)`,
  },
};

@Injectable()
export class SupportTotalsRepository {
  /** Sums by group, and over all of them at once, since a cooperative may stand in several. */
  of(context: RequestContext, filters: SupportFilters, by: TotalGroup): Promise<TotalRow[]> {
    const { id, name } = groups[by];
    return context.rows<TotalRow>(sql`
      WITH asked AS (
        SELECT s.id, s.cooperative_id, s.status, s.amount, ${id} AS group_id, ${name} AS group_name
        FROM supports s
          JOIN cooperatives c ON c.id = s.cooperative_id
          JOIN territories t ON t.id = c.territory_id
          LEFT JOIN territories up ON up.id = t.parent_id
          JOIN territories pr ON pr.id = CASE WHEN t.level = 'commune' THEN up.id ELSE t.id END
          LEFT JOIN support_schemes m ON m.id = s.scheme_id
        WHERE s.status <> 'refused' AND ${supportsAskedFor(context, filters)})
      SELECT group_id AS id, group_name AS name, GROUPING(group_id) = 1 AS whole, count(*)::integer AS count,
        count(DISTINCT cooperative_id)::integer AS cooperatives,
        coalesce(sum(amount) FILTER (WHERE status <> 'asked'), 0) AS granted,
        coalesce(sum(amount) FILTER (WHERE status = 'asked'), 0) AS asked,
        count(*) FILTER (WHERE amount IS NULL)::integer AS without_amount,
        CASE WHEN GROUPING(group_id) = 1 THEN (
          SELECT count(*)::integer FROM support_overlaps v
          WHERE v.settled_at IS NULL AND (v.one_id IN (SELECT id FROM asked) OR v.other_id IN (SELECT id FROM asked)))
          ELSE 0 END AS doubled
      FROM asked GROUP BY GROUPING SETS ((group_id, group_name), ())
      ORDER BY whole DESC, granted DESC, asked DESC, group_name ->> 'fr' LIMIT 501`);
  }
}
