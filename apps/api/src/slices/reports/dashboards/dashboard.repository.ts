import { Injectable } from '@nestjs/common';
import { type DimensionResult, type LocalizedText, type Sector } from '@tiwizi/domain';
import sql, { type Sql } from 'sql-template-tag';
import { enrolmentsInScope, programmesInScope } from '../../../platform/access/scope';
import { RequestContext } from '../../../platform/context/request-context';
import { EnrolmentsFigureDto, PlaceChoiceDto, WaveFigureDto } from './dashboard.dto';

export interface DashboardProgrammeRow {
  id: string;
  name_fr: string;
  name_ar: string;
  starts_on: string;
  zone: string;
  places: PlaceChoiceDto[];
  sectors: Sector[];
}

/** A final diagnostic, with the titles of its grid's dimensions. */
export interface WaveRow {
  enrolmentId: string;
  gridVersionId: string;
  overall: number | null;
  dimensions: DimensionResult[];
  titles: { code: string; title: LocalizedText }[];
}

export interface DashboardRow {
  enrolments: EnrolmentsFigureDto[];
  waves: WaveFigureDto[];
  /** Earliest wave first. */
  diagnoses: WaveRow[];
  certificates: number;
}

@Injectable()
export class DashboardRepository {
  /** The programme and what its cohort can be filtered by; null out of scope. */
  programme(context: RequestContext, id: string): Promise<DashboardProgrammeRow | null> {
    return context.row<DashboardProgrammeRow>(sql`
      WITH RECURSIVE seen AS (
        SELECT c.sector, c.territory_id FROM enrolments e JOIN cooperatives c ON c.id = e.cooperative_id
        WHERE e.programme_id = ${id} AND ${enrolmentsInScope(context, 'e.id')}
      ), above AS (
        SELECT t.* FROM territories t WHERE t.id IN (SELECT territory_id FROM seen)
        UNION SELECT t.* FROM above JOIN territories t ON t.id = above.parent_id
      )
      SELECT p.id, p.name_fr, p.name_ar, p.starts_on, p.zone,
        (SELECT coalesce(jsonb_agg(jsonb_build_object('id', id, 'nameFr', name_fr, 'nameAr', name_ar) ORDER BY name_fr), '[]')
         FROM above WHERE level = 'province') AS places,
        (SELECT coalesce(jsonb_agg(DISTINCT sector), '[]') FROM seen) AS sectors
      FROM programmes p WHERE p.id = ${id} AND ${programmesInScope(context, 'p.id')}`);
  }

  /** What a progress report does not tell of the enrolments (`e`) that are meant, by the end of the period. */
  async read(context: RequestContext, meant: Sql, to: string): Promise<DashboardRow> {
    const row = await context.row<DashboardRow>(sql`
      WITH meant AS MATERIALIZED (SELECT e.id, e.status FROM enrolments e WHERE ${meant}),
      assessed AS MATERIALIZED (
        SELECT d.id, d.enrolment_id, d.grid_version_id, d.wave, d.status, d.result
        FROM standing_diagnostics d JOIN meant ON meant.id = d.enrolment_id AND meant.status = 'active'
        WHERE d.perspective = 'assessor' AND d.held_on <= ${to}
      )
      SELECT
        (SELECT coalesce(jsonb_agg(jsonb_build_object('key', status, 'count', count)), '[]')
         FROM (SELECT status, count(*) FROM meant GROUP BY status) by_status) AS enrolments,
        (SELECT coalesce(jsonb_agg(jsonb_build_object('key', wave, 'finalised', finalised, 'draft', draft)), '[]')
         FROM (SELECT wave, count(*) FILTER (WHERE status = 'finalised') AS finalised,
                 count(*) FILTER (WHERE status = 'draft') AS draft FROM assessed GROUP BY wave) by_wave) AS waves,
        (SELECT coalesce(jsonb_agg(jsonb_build_object('enrolmentId', a.enrolment_id, 'gridVersionId', a.grid_version_id,
            'overall', a.result -> 'overall', 'dimensions', a.result -> 'dimensions',
            'titles', (SELECT jsonb_agg(jsonb_build_object('code', g ->> 'code', 'title', g -> 'title') ORDER BY place)
               FROM jsonb_array_elements(v.content -> 'dimensions') WITH ORDINALITY AS t (g, place)))
            ORDER BY array_position(ARRAY['baseline', 'midline', 'endline'], a.wave), a.id), '[]')
         FROM assessed a JOIN grid_versions v ON v.id = a.grid_version_id WHERE a.status = 'finalised') AS diagnoses,
        (SELECT count(*)::int FROM certificates c JOIN meant ON meant.id = c.enrolment_id
         WHERE c.revoked_at IS NULL) AS certificates`);
    if (row === null) throw new Error('A statement without FROM has one row.');
    return row;
  }
}
