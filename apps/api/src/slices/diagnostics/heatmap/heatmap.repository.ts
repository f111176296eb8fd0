import { Injectable } from '@nestjs/common';
import { type GridCriterion } from '@tiwizi/domain';
import sql from 'sql-template-tag';
import { enrolmentsInScope, programmesInScope } from '../../../platform/access/scope';
import { RequestContext } from '../../../platform/context/request-context';
import { type Wave } from '../diagnostics.dto';
import { HeatmapRowDto, WaveCountsDto } from './heatmap.dto';

/** Signs, in any order, and the place of each in the order of the criteria: PostgreSQL need not sort them. */
export interface SparseLine {
  places: number[];
  signs: string;
}

export interface HeatmapRow {
  id: string;
  name_fr: string;
  name_ar: string;
  grid_version_id: string | null;
  criteria: Pick<GridCriterion, 'code' | 'category' | 'targetLevel' | 'weight'>[];
  cooperatives: (Omit<HeatmapRowDto, 'levels' | 'needs'> & { answers: SparseLine; needs: SparseLine })[];
  diagnosed: WaveCountsDto;
}

@Injectable()
export class HeatmapRepository {
  /**
   * A programme's cooperatives × criteria in one statement. The words and targets are those of the latest grid version
   * that the wave was filled on; a criterion of an older version counts where it kept its code.
   */
  read(context: RequestContext, programmeId: string, wave: Wave): Promise<HeatmapRow | null> {
    return context.row<HeatmapRow>(sql`
      WITH standing AS MATERIALIZED (
        SELECT d.id, d.enrolment_id, d.wave, d.held_on, d.grid_version_id, d.result
        FROM standing_diagnostics d
        JOIN enrolments e ON e.id = d.enrolment_id
        WHERE e.programme_id = ${programmeId} AND e.status = 'active' AND ${enrolmentsInScope(context, 'e.id')}
          AND d.perspective = 'assessor' AND d.status = 'finalised'
      ), chosen AS (
        SELECT * FROM standing WHERE wave = ${wave}
      ), grid AS (
        SELECT g.id, g.content FROM grid_versions g
        WHERE g.id IN (SELECT grid_version_id FROM chosen) ORDER BY g.published_at DESC, g.number DESC LIMIT 1
      ), criteria AS MATERIALIZED (
        SELECT row_number() OVER (ORDER BY dimension.place, criterion.place) AS place,
          criterion.content ->> 'code' AS code, criterion.content ->> 'category' AS category,
          (criterion.content -> 'targetLevel')::int AS target, (criterion.content -> 'weight')::numeric AS weight
        FROM grid
        CROSS JOIN jsonb_array_elements(grid.content -> 'dimensions') WITH ORDINALITY AS dimension (content, place)
        CROSS JOIN jsonb_array_elements(dimension.content -> 'criteria') WITH ORDINALITY AS criterion (content, place)
      ), answered AS (
        SELECT a.diagnostic_id, array_agg(k.place - 1) AS places, string_agg(CASE a.state WHEN 'rated' THEN a.level::text
          WHEN 'not_applicable' THEN 'n' WHEN 'not_verified' THEN 'v' ELSE 'r' END, '') AS signs
        FROM retained_answers a JOIN criteria k ON k.code = a.criterion_code
        WHERE a.diagnostic_id IN (SELECT id FROM chosen)
        GROUP BY a.diagnostic_id
      ), decided AS (
        SELECT n.enrolment_id, n.criterion_code, CASE n.status WHEN 'met' THEN 'm' WHEN 'declined' THEN 'd' ELSE
          CASE WHEN bool_and(a.status = 'done') THEN 'g' WHEN bool_or(a.status IN ('planned', 'running', 'done')) THEN 'p'
            ELSE 'a' END END AS sign
        FROM needs n LEFT JOIN actions a ON a.need_id = n.id AND a.status <> 'cancelled'
        WHERE n.enrolment_id IN (SELECT enrolment_id FROM chosen)
        GROUP BY n.id
      ), needed AS (
        SELECT n.enrolment_id, array_agg(k.place - 1) AS places, string_agg(n.sign, '') AS signs
        FROM decided n JOIN criteria k ON k.code = n.criterion_code GROUP BY n.enrolment_id
      )
      SELECT p.id, p.name_fr, p.name_ar, (SELECT id FROM grid) AS grid_version_id,
        (SELECT coalesce(json_agg(json_build_object('code', code, 'category', category, 'targetLevel', target,
          'weight', weight) ORDER BY place), '[]')
          FROM criteria) AS criteria,
        (SELECT json_build_object('baseline', count(*) FILTER (WHERE s.wave = 'baseline'),
          'midline', count(*) FILTER (WHERE s.wave = 'midline'),
          'endline', count(*) FILTER (WHERE s.wave = 'endline')) FROM standing s) AS diagnosed,
        (SELECT coalesce(json_agg(json_build_object(
            'enrolmentId', e.id, 'nameFr', c.name_fr, 'nameAr', c.name_ar, 'diagnosticId', d.id, 'heldOn', d.held_on,
            'overall', d.result -> 'overall', 
            'answers', json_build_object('places', coalesce(a.places, '{}'), 'signs', coalesce(a.signs, '')),
            'needs', json_build_object('places', coalesce(n.places, '{}'), 'signs', coalesce(n.signs, '')),
            'legalBlockers', coalesce(jsonb_path_query_array(d.result, '$.legalBlockers[*].criterion'), '[]')
          ) ORDER BY c.name_fr, e.id), '[]')
          FROM enrolments e
          JOIN cooperatives c ON c.id = e.cooperative_id
          LEFT JOIN chosen d ON d.enrolment_id = e.id
          LEFT JOIN answered a ON a.diagnostic_id = d.id
          LEFT JOIN needed n ON n.enrolment_id = d.enrolment_id
          WHERE e.programme_id = p.id AND e.status = 'active' AND ${enrolmentsInScope(context, 'e.id')}
        ) AS cooperatives
      FROM programmes p
      WHERE p.id = ${programmeId} AND ${programmesInScope(context, 'p.id')}`);
  }
}
