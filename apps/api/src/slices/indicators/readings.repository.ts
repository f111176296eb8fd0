import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { enrolmentsInScope } from '../../platform/access/scope';
import { RequestContext } from '../../platform/context/request-context';
import { firstDay, readingJson, type ReadingRow } from './reading-row';
import { GridCellDto } from './readings.dto';

export interface GridRow {
  enrolment_id: string;
  name_fr: string;
  name_ar: string;
  files: number;
  cells: (Omit<GridCellDto, 'enrolmentId' | 'current' | 'previous' | 'computed'> & {
    current: ReadingRow | null;
    previous: ReadingRow | null;
  })[];
}

export interface SeriesRow {
  indicator_id: string;
  baseline: number | null;
  target: number | null;
  readings: ReadingRow[];
}

export interface EnrolmentRow {
  programme_id: string;
  cooperative_id: string;
  name_fr: string;
  name_ar: string;
  series: SeriesRow[];
}

/** The target of the end for one month: what is said for a whole period is shared among its months. */
const targetOfMonth = sql`
  CASE pi.target_basis WHEN 'month' THEN t.target ELSE (
    SELECT round(t.target / (p.months - coalesce(12 * (extract(year FROM max(pt.month)) - extract(year FROM p.starts_on))
      + extract(month FROM max(pt.month)) - extract(month FROM p.starts_on) + 1, 0)), 4)
    FROM period_targets pt WHERE pt.enrolment_id = t.enrolment_id AND pt.indicator_id = t.indicator_id) END`;

/** So many earlier months tell what is usual. */
export const recentMonths = 12;

@Injectable()
export class ReadingsRepository {
  /** The active cohort in scope, each with the cells of the month that hold something. */
  grid(context: RequestContext, programmeId: string, month: string): Promise<GridRow[]> {
    return context.rows<GridRow>(sql`
      WITH cohort AS (
        SELECT e.id, c.name_fr, c.name_ar FROM enrolments e JOIN cooperatives c ON c.id = e.cooperative_id
        WHERE e.programme_id = ${programmeId} AND e.status = 'active' AND ${enrolmentsInScope(context, 'e.id')}
      ), here AS (
        SELECT r.enrolment_id, r.indicator_id, ${readingJson} AS reading FROM readings r
        WHERE r.enrolment_id IN (SELECT id FROM cohort) AND r.period = ${firstDay(month)} AND r.replaced_by IS NULL
      ), told AS (
        SELECT r.id, r.enrolment_id, r.indicator_id, r.value,
          row_number() OVER (PARTITION BY r.enrolment_id, r.indicator_id ORDER BY r.period DESC) AS back
        FROM readings r
        WHERE r.enrolment_id IN (SELECT id FROM cohort) AND r.period < ${firstDay(month)} AND r.replaced_by IS NULL
          AND r.value IS NOT NULL
      ), earlier AS (
        SELECT told.enrolment_id, told.indicator_id, jsonb_agg(told.value ORDER BY told.back) AS recent,
          (SELECT ${readingJson} FROM readings r
           WHERE r.id = (array_agg(told.id ORDER BY told.back))[1]) AS reading
        FROM told WHERE told.back <= ${recentMonths} GROUP BY told.enrolment_id, told.indicator_id
      ), cells AS (
        SELECT cohort.id AS enrolment_id, jsonb_agg(jsonb_build_object('indicatorId', pi.indicator_id,
          'baseline', t.baseline, 'target', ${targetOfMonth}, 'current', here.reading, 'previous', earlier.reading, 'recent', coalesce(earlier.recent, '[]'))
          ORDER BY pi.position) AS cells
        FROM cohort CROSS JOIN programme_indicators pi JOIN programmes p ON p.id = pi.programme_id
        LEFT JOIN indicator_targets t ON t.enrolment_id = cohort.id AND t.indicator_id = pi.indicator_id
        LEFT JOIN here ON here.enrolment_id = cohort.id AND here.indicator_id = pi.indicator_id
        LEFT JOIN earlier ON earlier.enrolment_id = cohort.id AND earlier.indicator_id = pi.indicator_id
        WHERE pi.programme_id = ${programmeId}
          AND num_nonnulls(t.indicator_id::text, here.reading::text, earlier.reading::text) > 0
        GROUP BY cohort.id
      )
      SELECT cohort.id AS enrolment_id, cohort.name_fr, cohort.name_ar, coalesce(cells.cells, '[]') AS cells,
        (SELECT count(*)::int FROM reading_files f WHERE f.enrolment_id = cohort.id
          AND f.period = ${firstDay(month)} AND f.removed_at IS NULL) AS files
      FROM cohort LEFT JOIN cells ON cells.enrolment_id = cohort.id
      ORDER BY cohort.name_fr, cohort.id`);
  }

  /** An enrolment in scope with each indicator's targets and current readings by month. */
  enrolment(context: RequestContext, id: string): Promise<EnrolmentRow | null> {
    return context.row<EnrolmentRow>(sql`
      SELECT e.programme_id, e.cooperative_id, c.name_fr, c.name_ar, coalesce((
        SELECT jsonb_agg(jsonb_build_object('indicator_id', pi.indicator_id, 'baseline', t.baseline, 'target', t.target,
          'readings', coalesce((
            SELECT jsonb_agg(${readingJson} ORDER BY r.period) FROM readings r
            WHERE r.enrolment_id = e.id AND r.indicator_id = pi.indicator_id AND r.replaced_by IS NULL), '[]')))
        FROM programme_indicators pi
        LEFT JOIN indicator_targets t ON t.enrolment_id = e.id AND t.indicator_id = pi.indicator_id
        WHERE pi.programme_id = e.programme_id), '[]') AS series
      FROM enrolments e JOIN cooperatives c ON c.id = e.cooperative_id
      WHERE e.id = ${id} AND ${enrolmentsInScope(context, 'e.id')}`);
  }
  /** The months in which something that the caller entered for the programme stands sent back. */
  returned(context: RequestContext, programmeId: string): Promise<{ month: string; count: number }[]> {
    return context.rows<{ month: string; count: number }>(sql`
      SELECT to_char(r.period, 'YYYY-MM') AS month, count(*)::int AS count
      FROM readings r JOIN enrolments e ON e.id = r.enrolment_id
      WHERE r.entered_by = ${context.person.accountId} AND r.status = 'returned' AND r.replaced_by IS NULL
        AND e.programme_id = ${programmeId} AND ${enrolmentsInScope(context, 'e.id')}
      GROUP BY r.period ORDER BY r.period`);
  }
}
