import { Injectable } from '@nestjs/common';
import sql, { type Sql } from 'sql-template-tag';
import { RequestContext } from '../../platform/context/request-context';
import { type AddHolidayDto, type HolidayDto, type PlanDayDto } from './holidays.dto';
import { sessionsInScope } from './sessions-in-scope';

export type HolidayRow = HolidayDto;

type Change = Pick<HolidayDto, 'from' | 'to' | 'name' | 'announced' | 'source' | 'removed'>;

/** The table is one for all; the sessions beside its days are held to the reader's scope. */
@Injectable()
export class HolidaysRepository {
  /** Those that touch the span, both days included, without those taken off the table. */
  between(context: RequestContext, from: string, to: string): Promise<HolidayRow[]> {
    return context.rows<HolidayRow>(sql`
      ${select(context)}
      WHERE ${touching(from, to)}
      ORDER BY h.from_on, h.id LIMIT 500`);
  }

  /** As `between`, for who plans. */
  days(context: RequestContext, from: string, to: string): Promise<PlanDayDto[]> {
    return context.rows<PlanDayDto>(sql`
      SELECT h.kind, h.from_on AS "from", h.to_on AS "to", h.name, h.moon_dependent AS "moonDependent", h.announced
      FROM holidays h WHERE ${touching(from, to)} ORDER BY h.from_on, h.id LIMIT 500`);
  }

  find(context: RequestContext, id: string): Promise<HolidayRow | null> {
    return context.row<HolidayRow>(sql`${select(context)} WHERE h.id = ${id}`);
  }

  async insert(context: RequestContext, holiday: AddHolidayDto): Promise<void> {
    const { id, kind, from, to, name, moonDependent, source } = holiday;
    await context.rows(sql`
      INSERT INTO holidays (id, kind, from_on, to_on, name, moon_dependent, source, updated_by)
      VALUES (${id}, ${kind}, ${from}, ${to}, ${JSON.stringify(name)}, ${moonDependent}, ${source},
        ${context.person.accountId})`);
  }

  /** False when somebody else changed it since `version`. */
  async update(context: RequestContext, id: string, version: number, change: Change): Promise<boolean> {
    const { from, to, name, announced, source, removed } = change;
    const changed = await context.row(sql`
      UPDATE holidays SET from_on = ${from}, to_on = ${to}, name = ${JSON.stringify(name)}, announced = ${announced},
        source = ${source}, removed = ${removed}, updated_by = ${context.person.accountId}, updated_at = now(),
        version = version + 1
      WHERE id = ${id} AND version = ${version} RETURNING id`);
    return changed !== null;
  }
}

// No day of the table is longer than 60 days.
const touching = (from: string, to: string): Sql => sql`NOT h.removed AND h.from_on <= ${to}::date
  AND h.from_on >= ${from}::date - 60 AND h.to_on >= ${from}::date`;

/** Each day with the planned sessions that fall on it, on the clock of their programme. */
function select(context: RequestContext): Sql {
  return sql`
    SELECT h.id, h.kind, h.from_on AS "from", h.to_on AS "to", h.name, h.moon_dependent AS "moonDependent",
      h.announced, h.source, h.removed, a.display_name AS "updatedByName", h.version, fallen.sessions
    FROM holidays h
    LEFT JOIN accounts a ON a.id = h.updated_by
    CROSS JOIN LATERAL (
      SELECT coalesce(json_agg(f ORDER BY f."startsAt", f.id), '[]') AS sessions FROM (
        SELECT s.id, s.title, to_char(s.starts_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "startsAt",
          p.zone, t.display_name AS "trainerName"
        FROM sessions s
        JOIN programmes p ON p.id = s.programme_id
        JOIN accounts t ON t.id = s.trainer_account_id
        WHERE h.kind <> 'ramadan' AND s.status = 'planned'
          -- A day more on each side finds them by the index, whatever their zone.
          AND s.starts_at >= h.from_on::timestamp AT TIME ZONE 'UTC' - interval '1 day'
          AND s.starts_at < h.to_on::timestamp AT TIME ZONE 'UTC' + interval '2 days'
          AND (s.starts_at AT TIME ZONE p.zone)::date BETWEEN h.from_on AND h.to_on
          AND ${sessionsInScope(context.forVerb('sessions.read'), 's')}
        ORDER BY s.starts_at, s.id LIMIT 20) f) fallen`;
}
