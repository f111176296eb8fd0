import { Injectable } from '@nestjs/common';
import { type DimensionResult, type LocalizedText, type Sector } from '@tiwizi/domain';
import sql, { type Sql } from 'sql-template-tag';
import { cooperativesInScope, enrolmentsInScope } from '../../../platform/access/scope';
import { RequestContext } from '../../../platform/context/request-context';
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

const circles: Record<PeerCircle, Sql> = {
  programme: sql`e.programme_id IN (SELECT programme_id FROM enrolments WHERE cooperative_id = own.id AND status = 'active')`,
  province: sql`c.territory_id IN (SELECT t.id FROM territories t JOIN territories home ON home.id = own.territory_id
    WHERE coalesce(t.parent_id, t.id) = coalesce(home.parent_id, home.id) OR t.id = home.parent_id OR t.parent_id = home.id)`,
  country: sql`TRUE`,
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
      ), assessed AS (
        SELECT DISTINCT ON (co.cooperative_id) co.cooperative_id, d.result, d.grid_version_id
        FROM standing_diagnostics d JOIN compared co ON co.id = d.enrolment_id
        WHERE d.status = 'finalised' AND d.perspective = 'assessor' ORDER BY co.cooperative_id, d.held_on DESC, d.id
      ), marked AS (
        SELECT co.cooperative_id, count(*) FILTER (WHERE a.status IN ('present', 'late', 'left_early'))::int AS attended,
          count(*) FILTER (WHERE a.status <> 'not_expected')::int AS expected
        FROM attendances a JOIN compared co ON co.id = a.enrolment_id JOIN sessions s ON s.id = a.session_id
        WHERE s.status = 'held' GROUP BY 1
      ), followed AS (
        SELECT told.cooperative_id, count(*) FILTER (WHERE told.honoured)::int AS honoured,
          count(*) FILTER (WHERE told.honoured OR told.closed)::int AS due
        FROM (
          SELECT co.cooperative_id, w.closes_on < co.today AS closed, EXISTS (
            SELECT FROM follow_ups f JOIN follow_up_windows own ON own.id = f.window_id
            WHERE own.enrolment_id = w.enrolment_id AND f.held_on BETWEEN w.opens_on AND w.closes_on
              AND f.held_on <= co.today) AS honoured
          FROM follow_up_windows w JOIN compared co ON co.id = w.enrolment_id
        ) told GROUP BY 1
      ), planned AS (
        SELECT co.cooperative_id, count(*) FILTER (WHERE a.status = 'done')::int AS done, count(*)::int AS actions
        FROM actions a JOIN action_plans pl ON pl.id = a.plan_id JOIN compared co ON co.id = pl.enrolment_id
        WHERE a.status <> 'cancelled' GROUP BY 1
      )
      SELECT c.id, c.name_fr, c.name_ar, c.sector,
        EXISTS (SELECT FROM enrolments e WHERE e.cooperative_id = c.id AND ${enrolmentsInScope(context, 'e.id')}) AS reached,
        (assessed.result ->> 'overall')::float8 AS overall, assessed.result -> 'dimensions' AS dimensions,
        CASE WHEN c.id = own.id THEN (
          SELECT jsonb_agg(jsonb_build_object('code', g ->> 'code', 'title', g -> 'title') ORDER BY place)
          FROM grid_versions v, jsonb_array_elements(v.content -> 'dimensions') WITH ORDINALITY AS t (g, place)
          WHERE v.id = assessed.grid_version_id) END AS titles,
        coalesce(marked.attended, 0) AS attended, coalesce(marked.expected, 0) AS expected,
        coalesce(followed.honoured, 0) AS honoured, coalesce(followed.due, 0) AS due,
        coalesce(planned.done, 0) AS done, coalesce(planned.actions, 0) AS actions
      FROM own JOIN cooperatives c ON c.id = own.id OR c.id IN (SELECT cooperative_id FROM compared)
      LEFT JOIN assessed ON assessed.cooperative_id = c.id LEFT JOIN marked ON marked.cooperative_id = c.id
      LEFT JOIN followed ON followed.cooperative_id = c.id LEFT JOIN planned ON planned.cooperative_id = c.id
      ORDER BY c.name_fr, c.id`);
  }
}
