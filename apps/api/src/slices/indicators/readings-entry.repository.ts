import { Injectable } from '@nestjs/common';
import { type ReadingWarningCode } from '@tiwizi/domain';
import sql from 'sql-template-tag';
import { enrolmentsInScope } from '../../platform/access/scope';
import { RequestContext } from '../../platform/context/request-context';
import { firstDay, readingJson, type ReadingRow } from './reading-row';
import { NewReadingDto } from './readings-entry.dto';
import { type ReadingStatus } from './readings.dto';
import { recentMonths } from './readings.repository';

export interface PlacedReadingRow extends ReadingRow {
  enrolment_id: string;
  indicator_id: string;
  programme_id: string;
  replaced: boolean;
}

export interface ReadingToStore extends NewReadingDto {
  warnings: ReadingWarningCode[];
}

interface Placed {
  enrolment_id: string;
  indicator_id: string;
  programme_id: string;
  replaced: boolean;
  reading: ReadingRow;
}

const placed = sql`
  r.enrolment_id, r.indicator_id, r.replaced_by IS NOT NULL AS replaced, ${readingJson} AS reading,
  (SELECT e.programme_id FROM enrolments e WHERE e.id = r.enrolment_id) AS programme_id`;

const flat = ({ reading, ...place }: Placed): PlacedReadingRow => ({ ...reading, ...place });

/** What entering and deciding write. */
@Injectable()
export class ReadingsEntryRepository {
  /** Ids of `ids` that are active enrolments of the programme in scope. */
  async enrolmentsOf(context: RequestContext, programmeId: string, ids: string[]): Promise<Set<string>> {
    const rows = await context.rows<{ id: string }>(sql`
      SELECT e.id FROM enrolments e WHERE e.id = ANY(${ids}::uuid[]) AND e.programme_id = ${programmeId}
        AND e.status = 'active' AND ${enrolmentsInScope(context, 'e.id')}`);
    return new Set(rows.map(({ id }) => id));
  }

  /**
   * Held by whoever enters or decides, one after the other: nobody takes the place of a reading that another just took, and
   * a report that is being sealed, which holds its programme too, reads what stays.
   */
  async takeTurns(context: RequestContext, programmeIds: string[]): Promise<void> {
    await context.rows(sql`
      SELECT id FROM programmes WHERE id = ANY(${programmeIds}::uuid[]) ORDER BY id FOR NO KEY UPDATE`);
  }

  /** The current readings of the cells that `entered` names, and those that carry one of its ids, locked. */
  async standing(context: RequestContext, entered: NewReadingDto[]): Promise<PlacedReadingRow[]> {
    const rows = await context.rows<Placed>(sql`
      SELECT ${placed} FROM readings r
      WHERE r.id = ANY(${entered.map(({ id }) => id)}::uuid[])
        OR (r.replaced_by IS NULL AND (r.enrolment_id, r.indicator_id, r.period) IN (SELECT * FROM unnest(
          ${entered.map(({ enrolmentId }) => enrolmentId)}::uuid[],
          ${entered.map(({ indicatorId }) => indicatorId)}::uuid[],
          ${entered.map(({ month }) => firstDay(month))}::date[])))
      ORDER BY r.id FOR UPDATE OF r`);
    return rows.map(flat);
  }

  /** For each of `entered`, in its order, the values of earlier months that stand, latest first. */
  async earlierValues(context: RequestContext, entered: NewReadingDto[]): Promise<number[][]> {
    const rows = await context.rows<{ earlier: number[] }>(sql`
      SELECT coalesce(known.earlier, '[]') AS earlier
      FROM unnest(${entered.map(({ enrolmentId }) => enrolmentId)}::uuid[],
          ${entered.map(({ indicatorId }) => indicatorId)}::uuid[],
          ${entered.map(({ month }) => firstDay(month))}::date[]) WITH ORDINALITY
          AS asked (enrolment_id, indicator_id, period, place)
        LEFT JOIN LATERAL (
          SELECT jsonb_agg(recent.value ORDER BY recent.period DESC) AS earlier FROM (
            SELECT r.value, r.period FROM readings r
            WHERE r.enrolment_id = asked.enrolment_id AND r.indicator_id = asked.indicator_id
              AND r.period < asked.period AND r.replaced_by IS NULL AND r.value IS NOT NULL
            ORDER BY r.period DESC LIMIT ${recentMonths}) recent) known ON TRUE
      ORDER BY asked.place`);
    return rows.map(({ earlier }) => earlier);
  }

  /** Notes which reading takes the place of which: before the new ones exist, since a month has one current reading only. */
  async replace(context: RequestContext, pairs: { oldId: string; newId: string }[]): Promise<void> {
    await context.rows(sql`
      UPDATE readings SET replaced_by = pairs.new_id
      FROM unnest(${pairs.map(({ oldId }) => oldId)}::uuid[], ${pairs.map(({ newId }) => newId)}::uuid[])
        AS pairs (old_id, new_id)
      WHERE readings.id = pairs.old_id`);
  }

  async insert(context: RequestContext, entered: ReadingToStore[]): Promise<PlacedReadingRow[]> {
    await context.rows(sql`
      INSERT INTO readings (id, enrolment_id, indicator_id, period, value, numerator, denominator, source, remark, parts,
        warnings, entered_by)
      SELECT t.id, t.enrolment_id, t.indicator_id, t.period, t.value, t.numerator, t.denominator, t.source, t.remark,
        t.parts, ARRAY(SELECT jsonb_array_elements_text(t.warnings)), ${context.person.accountId}::uuid
      FROM unnest(
        ${entered.map(({ id }) => id)}::uuid[],
        ${entered.map(({ enrolmentId }) => enrolmentId)}::uuid[],
        ${entered.map(({ indicatorId }) => indicatorId)}::uuid[],
        ${entered.map(({ month }) => firstDay(month))}::date[],
        ${entered.map(({ value }) => value)}::numeric[],
        ${entered.map(({ numerator }) => numerator)}::numeric[],
        ${entered.map(({ denominator }) => denominator)}::numeric[],
        ${entered.map(({ source }) => source)}::text[],
        ${entered.map(({ remark = '' }) => remark.trim())}::text[],
        ${entered.map(({ parts = [] }) => JSON.stringify(parts))}::jsonb[],
        ${entered.map(({ warnings }) => JSON.stringify(warnings))}::jsonb[])
        AS t (id, enrolment_id, indicator_id, period, value, numerator, denominator, source, remark, parts, warnings)`);
    const rows = await context.rows<Placed>(sql`
      SELECT ${placed} FROM readings r WHERE r.id = ANY(${entered.map(({ id }) => id)}::uuid[])`);
    return rows.map(flat);
  }

  /** The programmes in scope that `readingIds` are of. */
  async programmesOf(context: RequestContext, readingIds: string[]): Promise<string[]> {
    const rows = await context.rows<{ id: string }>(sql`
      SELECT DISTINCT e.programme_id AS id FROM readings r JOIN enrolments e ON e.id = r.enrolment_id
      WHERE r.id = ANY(${readingIds}::uuid[]) AND ${enrolmentsInScope(context, 'r.enrolment_id')}`);
    return rows.map(({ id }) => id);
  }

  /** The readings in scope among `ids`, locked. */
  async byId(context: RequestContext, ids: string[]): Promise<PlacedReadingRow[]> {
    const rows = await context.rows<Placed>(sql`
      SELECT ${placed} FROM readings r
      WHERE r.id = ANY(${ids}::uuid[]) AND ${enrolmentsInScope(context, 'r.enrolment_id')}
      ORDER BY r.id FOR UPDATE OF r`);
    return rows.map(flat);
  }

  async decide(context: RequestContext, ids: string[], status: ReadingStatus, reason: string): Promise<void> {
    const open = status === 'submitted';
    await context.rows(sql`
      UPDATE readings SET status = ${status}, returned_reason = ${reason},
        decided_by = ${open ? null : context.person.accountId}, decided_at = ${open ? sql`NULL` : sql`now()`}
      WHERE id = ANY(${ids}::uuid[])`);
  }
}
