import { Injectable } from '@nestjs/common';
import sql, { type Sql } from 'sql-template-tag';
import { enrolmentsInScope } from '../../platform/access/scope';
import { RequestContext } from '../../platform/context/request-context';
import { GridCellDto, NewReadingDto, ReadingStatus } from './readings.dto';

export interface ReadingRow {
  id: string;
  month: string;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  source: string;
  status: ReadingStatus;
  returned_reason: string;
}

export interface PlacedReadingRow extends ReadingRow {
  enrolment_id: string;
  indicator_id: string;
  replaced: boolean;
}

export interface GridRow {
  enrolment_id: string;
  name_fr: string;
  name_ar: string;
  cells: (Omit<GridCellDto, 'enrolmentId' | 'current' | 'previous'> & {
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

const readingJson: Sql = sql`
  jsonb_build_object('id', r.id, 'month', to_char(r.period, 'YYYY-MM'), 'value', r.value, 'numerator', r.numerator,
    'denominator', r.denominator, 'source', r.source, 'status', r.status, 'returned_reason', r.returned_reason)`;

const readingColumns: Sql = sql`
  r.id, r.enrolment_id, r.indicator_id, to_char(r.period, 'YYYY-MM') AS month, r.value::float8 AS value,
  r.numerator::float8 AS numerator, r.denominator::float8 AS denominator, r.source, r.status, r.returned_reason,
  r.replaced_by IS NOT NULL AS replaced`;

const firstDay = (month: string): string => `${month}-01`;

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
      ), earlier AS (
        SELECT DISTINCT ON (r.enrolment_id, r.indicator_id) r.enrolment_id, r.indicator_id, ${readingJson} AS reading
        FROM readings r
        WHERE r.enrolment_id IN (SELECT id FROM cohort) AND r.period < ${firstDay(month)} AND r.replaced_by IS NULL
          AND r.value IS NOT NULL
        ORDER BY r.enrolment_id, r.indicator_id, r.period DESC
      ), cells AS (
        SELECT cohort.id AS enrolment_id, jsonb_agg(jsonb_build_object('indicatorId', pi.indicator_id,
          'baseline', t.baseline, 'target', t.target, 'current', here.reading, 'previous', earlier.reading)
          ORDER BY pi.position) AS cells
        FROM cohort CROSS JOIN programme_indicators pi
        LEFT JOIN indicator_targets t ON t.enrolment_id = cohort.id AND t.indicator_id = pi.indicator_id
        LEFT JOIN here ON here.enrolment_id = cohort.id AND here.indicator_id = pi.indicator_id
        LEFT JOIN earlier ON earlier.enrolment_id = cohort.id AND earlier.indicator_id = pi.indicator_id
        WHERE pi.programme_id = ${programmeId}
          AND num_nonnulls(t.indicator_id::text, here.reading::text, earlier.reading::text) > 0
        GROUP BY cohort.id
      )
      SELECT cohort.id AS enrolment_id, cohort.name_fr, cohort.name_ar, coalesce(cells.cells, '[]') AS cells
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

  /** Ids of `ids` that are active enrolments of the programme in scope. */
  async enrolmentsOf(context: RequestContext, programmeId: string, ids: string[]): Promise<Set<string>> {
    const rows = await context.rows<{ id: string }>(sql`
      SELECT e.id FROM enrolments e WHERE e.id = ANY(${ids}::uuid[]) AND e.programme_id = ${programmeId}
        AND e.status = 'active' AND ${enrolmentsInScope(context, 'e.id')}`);
    return new Set(rows.map(({ id }) => id));
  }

  /** The current readings of the cells that `entered` names, and those that carry one of its ids, locked. */
  standing(context: RequestContext, entered: NewReadingDto[]): Promise<PlacedReadingRow[]> {
    return context.rows<PlacedReadingRow>(sql`
      SELECT ${readingColumns} FROM readings r
      WHERE r.id = ANY(${entered.map(({ id }) => id)}::uuid[])
        OR (r.replaced_by IS NULL AND (r.enrolment_id, r.indicator_id, r.period) IN (SELECT * FROM unnest(
          ${entered.map(({ enrolmentId }) => enrolmentId)}::uuid[],
          ${entered.map(({ indicatorId }) => indicatorId)}::uuid[],
          ${entered.map(({ month }) => firstDay(month))}::date[])))
      FOR UPDATE OF r`);
  }

  /** Notes which reading takes the place of which: before the new ones exist, since a month has one current reading only. */
  async replace(context: RequestContext, pairs: { oldId: string; newId: string }[]): Promise<void> {
    await context.rows(sql`
      UPDATE readings SET replaced_by = pairs.new_id
      FROM unnest(${pairs.map(({ oldId }) => oldId)}::uuid[], ${pairs.map(({ newId }) => newId)}::uuid[])
        AS pairs (old_id, new_id)
      WHERE readings.id = pairs.old_id`);
  }

  insert(context: RequestContext, entered: NewReadingDto[]): Promise<PlacedReadingRow[]> {
    return context.rows<PlacedReadingRow>(sql`
      INSERT INTO readings AS r (id, enrolment_id, indicator_id, period, value, numerator, denominator, source, entered_by)
      SELECT *, ${context.person.accountId}::uuid FROM unnest(
        ${entered.map(({ id }) => id)}::uuid[],
        ${entered.map(({ enrolmentId }) => enrolmentId)}::uuid[],
        ${entered.map(({ indicatorId }) => indicatorId)}::uuid[],
        ${entered.map(({ month }) => firstDay(month))}::date[],
        ${entered.map(({ value }) => value)}::numeric[],
        ${entered.map(({ numerator }) => numerator)}::numeric[],
        ${entered.map(({ denominator }) => denominator)}::numeric[],
        ${entered.map(({ source }) => source)}::text[])
      RETURNING ${readingColumns}`);
  }

  /** The readings in scope among `ids`, locked. */
  byId(context: RequestContext, ids: string[]): Promise<PlacedReadingRow[]> {
    return context.rows<PlacedReadingRow>(sql`
      SELECT ${readingColumns} FROM readings r
      WHERE r.id = ANY(${ids}::uuid[]) AND ${enrolmentsInScope(context, 'r.enrolment_id')}
      FOR UPDATE OF r`);
  }

  async decide(context: RequestContext, ids: string[], status: ReadingStatus, reason: string): Promise<void> {
    await context.rows(sql`
      UPDATE readings SET status = ${status}, returned_reason = ${reason}, decided_by = ${context.person.accountId},
        decided_at = now()
      WHERE id = ANY(${ids}::uuid[])`);
  }
}
