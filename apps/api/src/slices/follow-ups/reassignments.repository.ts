import { Injectable } from '@nestjs/common';
import sql, { empty, type Sql } from 'sql-template-tag';
import { enrolmentsInScope, programmesInScope } from '../../platform/access/scope';
import { RequestContext } from '../../platform/context/request-context';
import { ReassignFollowUpsDto } from './reassignments.dto';

export interface TeamRow {
  zone: string;
  name_fr: string;
  name_ar: string;
  status: 'running' | 'closed';
  fits: boolean;
}

/** How many windows changed hands, by whose they were. */
export interface MovedRow {
  account_id: string | null;
  windows: number;
}

export interface ReassignmentRow {
  id: string;
  programme_id: string;
  to_account_id: string;
  zone: string;
  name_fr: string;
  name_ar: string;
  to_name: string;
  from_names: string;
  from_day: string;
  reason: string;
  windows: number;
  cooperatives: number;
  made_by_name: string;
  made_at: Date;
  undone_at: Date | null;
}

@Injectable()
export class ReassignmentsRepository {
  /** The programme, and whether an account may call for it; null out of scope. */
  programme(context: RequestContext, programmeId: string, accountId: string | null): Promise<TeamRow | null> {
    return context.row<TeamRow>(sql`
      SELECT p.zone, p.name_fr, p.name_ar, p.status, EXISTS (
        SELECT FROM accounts a WHERE a.id = ${accountId} AND a.active AND a.role IN ('trainer', 'coordinator')
          AND (EXISTS (SELECT FROM programme_people pp WHERE pp.programme_id = p.id AND pp.account_id = a.id)
            OR EXISTS (SELECT FROM enrolments e WHERE e.programme_id = p.id AND e.trainer_account_id = a.id))) AS fits
      FROM programmes p WHERE p.id = ${programmeId} AND ${programmesInScope(context, 'p.id')}`);
  }

  /** Those of `ids` that are enrolments of the programme in scope. */
  async known(context: RequestContext, programmeId: string, ids: readonly string[]): Promise<Set<string>> {
    const rows = await context.rows<{ id: string }>(sql`
      SELECT e.id FROM enrolments e WHERE e.id = ANY(${[...ids]}::uuid[]) AND e.programme_id = ${programmeId}
        AND ${enrolmentsInScope(context, 'e.id')}`);
    return new Set(rows.map(({ id }) => id));
  }

  /** Hands over the windows that can still be honoured, and remembers whose they were; answers how many. */
  async move(context: RequestContext, programmeId: string, body: ReassignFollowUpsDto): Promise<MovedRow[]> {
    const { id, toAccountId, fromAccountId, enrolmentIds, fromDay, reason } = body;
    await context.rows(sql`
      INSERT INTO follow_up_reassignments (id, programme_id, to_account_id, from_day, reason, made_by)
      VALUES (${id}, ${programmeId}, ${toAccountId}, ${fromDay}, ${reason}, ${context.person.accountId})`);
    return context.rows<MovedRow>(sql`
      WITH standing AS (
        SELECT w.id, w.caller_account_id FROM follow_up_windows w JOIN enrolments e ON e.id = w.enrolment_id
        WHERE e.programme_id = ${programmeId} AND e.status = 'active' AND ${enrolmentsInScope(context, 'e.id')}
          AND w.closes_on >= ${fromDay}::date AND w.caller_account_id IS DISTINCT FROM ${toAccountId}
          ${fromAccountId === undefined ? empty : sql`AND w.caller_account_id = ${fromAccountId}`}
          ${enrolmentIds === undefined ? empty : sql`AND e.id = ANY(${enrolmentIds}::uuid[])`}
          AND NOT EXISTS (SELECT FROM follow_ups f WHERE f.window_id = w.id)
        FOR UPDATE OF w
      ), moved AS (
        UPDATE follow_up_windows w SET caller_account_id = ${toAccountId} FROM standing WHERE w.id = standing.id
      ), noted AS (
        INSERT INTO reassigned_windows (reassignment_id, window_id, from_account_id)
        SELECT ${id}, id, caller_account_id FROM standing RETURNING from_account_id
      )
      SELECT from_account_id AS account_id, count(*)::int AS windows FROM noted GROUP BY from_account_id`);
  }

  /** Gives back what still stands as the reassignment left it; what was honoured, closed or moved again stays. */
  async undo(context: RequestContext, id: string, today: string): Promise<MovedRow[]> {
    await context.rows(sql`UPDATE follow_up_reassignments SET undone_at = now() WHERE id = ${id}`);
    return context.rows<MovedRow>(sql`
      WITH back AS (UPDATE follow_up_windows w SET caller_account_id = r.from_account_id
      FROM reassigned_windows r JOIN follow_up_reassignments a ON a.id = r.reassignment_id
      WHERE a.id = ${id} AND w.id = r.window_id AND w.caller_account_id = a.to_account_id AND w.closes_on >= ${today}::date
        AND NOT EXISTS (SELECT FROM follow_ups f WHERE f.window_id = w.id)
      RETURNING r.from_account_id)
      SELECT from_account_id AS account_id, count(*)::int AS windows FROM back GROUP BY from_account_id`);
  }

  list(context: RequestContext, programmeId: string): Promise<ReassignmentRow[]> {
    return context.rows<ReassignmentRow>(
      this.select(context, sql`a.programme_id = ${programmeId} ORDER BY a.made_at DESC, a.id DESC LIMIT 50`),
    );
  }

  find(context: RequestContext, id: string): Promise<ReassignmentRow | null> {
    return context.row<ReassignmentRow>(this.select(context, sql`a.id = ${id}`));
  }

  private select(context: RequestContext, which: Sql): Sql {
    return sql`
      SELECT a.id, a.programme_id, a.to_account_id, p.zone, p.name_fr, p.name_ar, t.display_name AS to_name, moved.from_names, a.from_day,
        a.reason, moved.windows, moved.cooperatives, m.display_name AS made_by_name, a.made_at, a.undone_at
      FROM follow_up_reassignments a JOIN programmes p ON p.id = a.programme_id
      JOIN accounts t ON t.id = a.to_account_id JOIN accounts m ON m.id = a.made_by
      CROSS JOIN LATERAL (
        SELECT count(*)::int AS windows, count(DISTINCT w.enrolment_id)::int AS cooperatives,
          coalesce(string_agg(DISTINCT was.display_name, ', '), '') AS from_names
        FROM reassigned_windows r JOIN follow_up_windows w ON w.id = r.window_id
        LEFT JOIN accounts was ON was.id = r.from_account_id WHERE r.reassignment_id = a.id) moved
      WHERE ${programmesInScope(context, 'a.programme_id')} AND ${which}`;
  }
}
