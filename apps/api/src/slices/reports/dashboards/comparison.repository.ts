import { Injectable } from '@nestjs/common';
import { type DimensionResult, type LocalizedText, type Sector } from '@tiwizi/domain';
import sql, { type Sql } from 'sql-template-tag';
import { cooperativesInScope, enrolmentsInScope } from '../../../platform/access/scope';
import { RequestContext } from '../../../platform/context/request-context';
import { comparedCounts, joinMeasures, measuredOfCompared } from './compared-measures';
import { type PeerCircle } from './comparison.dto';

export interface ComparedRow {
  id: string;
  name_fr: string;
  name_ar: string;
  sector: Sector;
  reached: boolean;
  overall: number | null;
  dimensions: DimensionResult[] | null;
  titles: { code: string; title: LocalizedText }[] | null;
  attended: number;
  expected: number;
  honoured: number;
  due: number;
  done: number;
  actions: number;
}

/** Enrolments (`e`) of cooperatives (`c`) that are compared with `own` at once; a country is read from what was added up before. */
const circles: Record<PeerCircle, Sql> = {
  programme: sql`e.programme_id IN (SELECT programme_id FROM enrolments WHERE cooperative_id = own.id AND status = 'active')`,
  province: sql`c.territory_id IN (SELECT t.id FROM territories t JOIN territories home ON home.id = own.territory_id
    WHERE coalesce(t.parent_id, t.id) = coalesce(home.parent_id, home.id) OR t.id = home.parent_id OR t.parent_id = home.id)`,
  country: sql`FALSE`,
};

@Injectable()
export class ComparisonRepository {
  /**
   * The cooperative and those of its sector that are accompanied now, with what each came to by the rules of a progress
   * report, in one statement. Empty out of scope.
   */
  read(context: RequestContext, id: string, among: PeerCircle): Promise<ComparedRow[]> {
    return context.rows<ComparedRow>(sql`
      WITH own AS MATERIALIZED (
        SELECT c.id, c.sector, c.territory_id FROM cooperatives c WHERE c.id = ${id} AND ${cooperativesInScope(context, 'c.id')}
      ), compared AS MATERIALIZED (
        SELECT DISTINCT e.id, e.cooperative_id, (now() AT TIME ZONE p.zone)::date AS today
        FROM own JOIN cooperatives c ON c.sector = own.sector JOIN enrolments e ON e.cooperative_id = c.id
        JOIN programmes p ON p.id = e.programme_id
        WHERE e.status = 'active' AND (c.id = own.id OR ${circles[among]})
      ), ${measuredOfCompared}
      SELECT c.id, c.name_fr, c.name_ar, c.sector,
        EXISTS (SELECT FROM enrolments e WHERE e.cooperative_id = c.id AND ${enrolmentsInScope(context, 'e.id')}) AS reached,
        (assessed.result ->> 'overall')::float8 AS overall, assessed.result -> 'dimensions' AS dimensions,
        CASE WHEN c.id = own.id THEN (
          SELECT jsonb_agg(jsonb_build_object('code', g ->> 'code', 'title', g -> 'title') ORDER BY place)
          FROM grid_versions v, jsonb_array_elements(v.content -> 'dimensions') WITH ORDINALITY AS t (g, place)
          WHERE v.id = assessed.grid_version_id) END AS titles,
        ${comparedCounts}
      FROM own JOIN cooperatives c ON c.id = own.id OR c.id IN (SELECT cooperative_id FROM compared)
      ${joinMeasures}
      ORDER BY c.name_fr, c.id`);
  }

  /** The others of its sector in the whole country, as of the last refresh of the figures; the request reached it before. */
  async ofCountry(
    context: RequestContext,
    { id, sector }: Pick<ComparedRow, 'id' | 'sector'>,
  ): Promise<{ refreshedAt: Date | null; rows: ComparedRow[] }> {
    const refreshed = await context.row<{ refreshed_at: Date }>(sql`
      SELECT refreshed_at FROM figure_refreshes WHERE name = 'territories'`);
    const rows = await context.rows<ComparedRow>(sql`
      SELECT c.id, c.name_fr, c.name_ar, f.sector, f.overall, f.dimensions, NULL AS titles, f.attended, f.expected,
        f.honoured, f.due, f.done, f.actions,
        EXISTS (SELECT FROM enrolments e WHERE e.cooperative_id = c.id AND ${enrolmentsInScope(context, 'e.id')}) AS reached
      FROM compared_figures f JOIN cooperatives c ON c.id = f.cooperative_id
      WHERE f.sector = ${sector} AND f.cooperative_id <> ${id} ORDER BY c.name_fr, c.id`);
    return { refreshedAt: refreshed?.refreshed_at ?? null, rows };
  }
}
