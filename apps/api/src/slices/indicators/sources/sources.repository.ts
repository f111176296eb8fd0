import { Injectable } from '@nestjs/common';
import sql, { empty, type Sql } from 'sql-template-tag';
import { enrolmentsInScope } from '../../../platform/access/scope';
import { RequestContext } from '../../../platform/context/request-context';
import { type ComputedFrame, frameTables } from '../computed/automatic-figures';
import { type SourcesQuery } from './sources.dto';

export interface SourceRow {
  recordId: string;
  enrolmentId: string;
  cooperativeId: string;
  nameFr: string;
  nameAr: string;
  title: string;
  also: string | null;
  day: string;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
}

/** A row has its place by its day, its record, its cooperative, and what else names it. */
const place = sql`(day, record_id::text, enrolment_id::text, coalesce(also, ''))`;
export const placeOf = ({ day, recordId, enrolmentId, also }: SourceRow): string[] => [
  day,
  recordId,
  enrolmentId,
  also ?? '',
];

@Injectable()
export class SourcesRepository {
  cohort(context: RequestContext, which: Sql): Promise<{ id: string }[]> {
    return context.rows<{ id: string }>(sql`
      SELECT e.id FROM enrolments e JOIN programmes p ON p.id = e.programme_id WHERE ${which}`);
  }

  /** Latest first, and how many there are in all, in one statement. */
  async page(
    context: RequestContext,
    source: Sql,
    frame: ComputedFrame,
    after: readonly string[] | null,
    limit: number,
  ): Promise<{ items: SourceRow[]; total: number }> {
    const beyond =
      after === null
        ? empty
        : sql`WHERE ${place} < (${after[0]}::date, ${after[1]}, ${after[2]}, ${after[3]})`;
    const row = await context.row<{ items: SourceRow[]; total: number }>(sql`
      ${frameTables(frame)}, sources AS MATERIALIZED (${source}),
      page AS MATERIALIZED (SELECT * FROM sources ${beyond}
        ORDER BY day DESC, record_id::text DESC, enrolment_id::text DESC, coalesce(also, '') DESC LIMIT ${limit})
      SELECT (SELECT count(*)::int FROM sources) AS total, (
        SELECT coalesce(jsonb_agg(jsonb_build_object('recordId', page.record_id, 'enrolmentId', page.enrolment_id,
          'cooperativeId', c.id, 'nameFr', c.name_fr, 'nameAr', c.name_ar, 'title', page.title, 'also', page.also,
          'day', page.day, 'value', page.value, 'numerator', page.numerator, 'denominator', page.denominator)
          ORDER BY page.day DESC, page.record_id::text DESC, page.enrolment_id::text DESC, coalesce(page.also, '') DESC), '[]')
        FROM page JOIN enrolments e ON e.id = page.enrolment_id JOIN cooperatives c ON c.id = e.cooperative_id
      ) AS items`);
    return row ?? { items: [], total: 0 };
  }
}

/** The active enrolments (`e`) of a programme in scope that the query lets through. */
export function meantBy(
  context: RequestContext,
  programmeId: string,
  { enrolmentId, territoryId, sector }: SourcesQuery,
): Sql {
  const one = enrolmentId === undefined ? sql`e.status = 'active'` : sql`e.id = ${enrolmentId}`;
  const ofSector =
    sector === undefined
      ? empty
      : sql`AND e.cooperative_id IN (SELECT id FROM cooperatives WHERE sector = ${sector})`;
  const inTerritory =
    territoryId === undefined
      ? empty
      : sql`AND e.cooperative_id IN (
        WITH RECURSIVE within AS (
          SELECT id FROM territories WHERE id = ${territoryId}
          UNION ALL SELECT t.id FROM within JOIN territories t ON t.parent_id = within.id
        )
        SELECT c.id FROM cooperatives c WHERE c.territory_id IN (SELECT id FROM within))`;
  return sql`e.programme_id = ${programmeId} AND ${one} AND ${enrolmentsInScope(context, 'e.id')} ${ofSector} ${inTerritory}`;
}
