import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { RequestContext } from '../../platform/context/request-context';
import { followedInScope } from './windows-in-scope';

/** What goes along with a contact that another cooperative was meant by. Whoever calls holds it. */
@Injectable()
export class MovesRepository {
  /** Under which the cooperative is in the programme; null where it is not, or out of reach. */
  async enrolmentOf(
    context: RequestContext,
    programmeId: string,
    cooperativeId: string,
  ): Promise<string | null> {
    const row = await context.row<{ id: string }>(sql`
      SELECT e.id FROM enrolments e WHERE e.programme_id = ${programmeId} AND e.cooperative_id = ${cooperativeId}
        AND ${followedInScope(context, 'e.id')}`);
    return row?.id ?? null;
  }

  /** False where another contact spoke of what this one raised: that is the first cooperative's, then. */
  async takeBlockers(context: RequestContext, followUpId: string, enrolmentId: string): Promise<boolean> {
    await context.rows(sql`
      UPDATE blockers SET enrolment_id = ${enrolmentId}
      WHERE follow_up_id = ${followUpId} AND solved_in IS NULL AND standing_on = raised_on`);
    const left = await context.row<{ count: number }>(sql`
      SELECT count(*)::int AS count FROM blockers WHERE follow_up_id = ${followUpId} AND enrolment_id <> ${enrolmentId}`);
    return left?.count === 0;
  }

  /** With those that were taken away: what the contact said before shows them. */
  async takeFiles(context: RequestContext, followUpId: string, enrolmentId: string): Promise<void> {
    await context.rows(sql`
      UPDATE files SET enrolment_id = ${enrolmentId}
      WHERE id IN (SELECT file_id FROM follow_up_files WHERE follow_up_id = ${followUpId})`);
  }
}
