import { Injectable } from '@nestjs/common';
import sql, { empty, type Sql } from 'sql-template-tag';
import { RequestContext } from '../../platform/context/request-context';
import { type CalendarQuery } from './calendar.dto';
import { sessionsInScope, whoComesInScope } from './sessions-in-scope';
import { type SessionHeadRow } from './sessions.repository';

export interface CalendarRow extends SessionHeadRow {
  cooperatives: { nameFr: string; nameAr: string }[] | null;
  cooperative_count: number;
}

/** A month of sessions in one statement, as light as a calendar needs them. */
@Injectable()
export class CalendarRepository {
  span(context: RequestContext, query: CalendarQuery, limit: number): Promise<CalendarRow[]> {
    return context.rows<CalendarRow>(calendarStatement(context, query, limit));
  }
}

export function calendarStatement(
  context: RequestContext,
  { from, to, programmeId, trainerAccountId, cooperativeId, kind }: CalendarQuery,
  limit: number,
): Sql {
  return sql`
    WITH shown AS MATERIALIZED (
      SELECT s.*, p.zone FROM sessions s JOIN programmes p ON p.id = s.programme_id
      WHERE ${sessionsInScope(context, 's')}
        -- No clock on earth is a day away from UTC: what the index narrows, each programme's zone then decides.
        AND s.starts_at >= (${from}::date - 1)::timestamp AT TIME ZONE 'UTC'
        AND s.starts_at < (${to}::date + 2)::timestamp AT TIME ZONE 'UTC'
        AND s.starts_at >= ${from}::date::timestamp AT TIME ZONE p.zone
        AND s.starts_at < (${to}::date + 1)::timestamp AT TIME ZONE p.zone
        ${programmeId === undefined ? empty : sql`AND s.programme_id = ${programmeId}`}
        ${trainerAccountId === undefined ? empty : sql`AND s.trainer_account_id = ${trainerAccountId}`}
        ${kind === undefined ? empty : sql`AND s.kind = ${kind}`}
        ${
          cooperativeId === undefined
            ? empty
            : sql`AND s.id IN (SELECT se.session_id FROM session_enrolments se JOIN enrolments e ON e.id = se.enrolment_id
                WHERE e.cooperative_id = ${cooperativeId} AND ${whoComesInScope(context)})`
        }
      ORDER BY s.starts_at, s.id LIMIT ${limit}
    )
    SELECT s.id, s.kind, s.ordinal, s.title, s.starts_at, s.ends_at, s.zone, s.venue, s.trainer_account_id,
      a.display_name AS trainer_name, s.status, coming.cooperatives, coming.cooperative_count
    FROM shown s
    JOIN accounts a ON a.id = s.trainer_account_id
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS cooperative_count, to_json((array_agg(
        json_build_object('nameFr', c.name_fr, 'nameAr', c.name_ar) ORDER BY c.name_fr, c.id))[1:3]) AS cooperatives
      FROM session_enrolments se
      JOIN enrolments e ON e.id = se.enrolment_id
      JOIN cooperatives c ON c.id = e.cooperative_id
      WHERE se.session_id = s.id AND ${whoComesInScope(context)}) coming
    ORDER BY s.starts_at, s.id`;
}
