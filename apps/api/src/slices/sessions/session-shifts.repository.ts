import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { RequestContext } from '../../platform/context/request-context';
import { type SessionPlaceDto } from './session-shifts.dto';
import { type SessionHeadRow } from './sessions.repository';

export interface FollowingRow extends Omit<SessionHeadRow, 'zone' | 'trainer_name'> {
  version: number;
  enrolment_ids: string[];
}

/** The sessions of a group that move together. The first one must have been found in scope. */
@Injectable()
export class SessionShiftsRepository {
  /**
   * The session and the planned ones after it that share its programme, its trainer and a cooperative; meetings of all, such
   * as a fair, move with nobody.
   */
  following(context: RequestContext, id: string): Promise<FollowingRow[]> {
    return context.rows<FollowingRow>(sql`
      SELECT s.id, s.kind, s.ordinal, s.title, s.starts_at, s.ends_at, s.venue, s.trainer_account_id,
        s.status, s.version,
        (SELECT coalesce(json_agg(se.enrolment_id), '[]') FROM session_enrolments se WHERE se.session_id = s.id)
          AS enrolment_ids
      FROM sessions moved
      JOIN sessions s ON s.id = moved.id OR (
        s.programme_id = moved.programme_id AND s.starts_at >= moved.starts_at AND s.status = 'planned'
        AND s.trainer_account_id = moved.trainer_account_id
        AND s.kind IN ('training', 'workshop') AND moved.kind IN ('training', 'workshop')
        AND EXISTS (SELECT FROM session_enrolments a JOIN session_enrolments b ON b.enrolment_id = a.enrolment_id
          WHERE a.session_id = moved.id AND b.session_id = s.id))
      WHERE moved.id = ${id}
      ORDER BY s.starts_at, s.id LIMIT 400`);
  }

  /**
   * Takes the sessions out of the calendar for a moment: the places that they leave are free for each other. The ids of those
   * that still stood as the caller saw them.
   */
  async lift(context: RequestContext, moves: readonly SessionPlaceDto[]): Promise<Set<string>> {
    const rows = await context.rows<{ id: string }>(sql`
      UPDATE sessions s SET status = 'cancelled'
      FROM unnest(${moves.map(({ id }) => id)}::uuid[], ${moves.map(({ version }) => version)}::int[]) AS t (id, version)
      WHERE s.id = t.id AND s.version = t.version AND s.status = 'planned' RETURNING s.id`);
    return new Set(rows.map(({ id }) => id));
  }

  async put(context: RequestContext, moves: readonly SessionPlaceDto[]): Promise<void> {
    await context.rows(sql`
      UPDATE sessions s SET status = 'planned', starts_at = t."startsAt", ends_at = t."endsAt", version = version + 1
      FROM jsonb_to_recordset(${JSON.stringify(moves)}::jsonb)
        AS t (id uuid, "startsAt" timestamptz, "endsAt" timestamptz)
      WHERE s.id = t.id`);
  }
}
