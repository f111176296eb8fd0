import { Injectable } from '@nestjs/common';
import sql, { empty } from 'sql-template-tag';
import { RequestContext } from '../../platform/context/request-context';
import { type StandInDto } from './replacements.dto';

@Injectable()
export class ReplacementsRepository {
  /**
   * Who could lead the session instead. A trainer sees colleagues of the programme for a session of their own, and
   * themselves alone for a colleague's.
   */
  standIns(context: RequestContext, sessionId: string): Promise<StandInDto[]> {
    const self = context.person.accountId;
    const within =
      context.scope === 'assigned-cooperatives'
        ? sql`AND of_programme.yes AND (s.trainer_account_id = ${self} OR a.id = ${self})`
        : empty;
    return context.rows<StandInDto>(sql`
      SELECT a.id AS "accountId", a.display_name AS "displayName", a.role, of_programme.yes AS "ofProgramme",
        NOT EXISTS (SELECT FROM sessions o WHERE o.trainer_account_id = a.id AND o.status <> 'cancelled' AND o.id <> s.id
          AND tstzrange(o.starts_at, o.ends_at) && tstzrange(s.starts_at, s.ends_at)) AS free
      FROM sessions s
      JOIN accounts a ON a.active AND a.role IN ('trainer', 'coordinator') AND a.id <> s.trainer_account_id
      CROSS JOIN LATERAL (SELECT
        EXISTS (SELECT FROM programme_people pp WHERE pp.programme_id = s.programme_id AND pp.account_id = a.id)
        OR EXISTS (SELECT FROM enrolments e WHERE e.programme_id = s.programme_id AND e.trainer_account_id = a.id)
        AS yes) of_programme
      WHERE s.id = ${sessionId} ${within}
      ORDER BY of_programme.yes DESC, free DESC, a.role DESC, a.display_name, a.id LIMIT 200`);
  }

  /** False when somebody else changed the session since `version`. */
  async give(context: RequestContext, id: string, version: number, trainerId: string): Promise<boolean> {
    const changed = await context.row(sql`
      UPDATE sessions SET trainer_account_id = ${trainerId}, version = version + 1
      WHERE id = ${id} AND version = ${version} RETURNING id`);
    return changed !== null;
  }
}
