import { Injectable } from '@nestjs/common';
import { type LocalizedText } from '@tiwizi/domain';
import sql from 'sql-template-tag';
import { RequestContext } from '../../platform/context/request-context';

export interface GroundworkModule {
  moduleId: string;
  code: string;
  title: LocalizedText;
}

/** The trainings that a workshop builds on. The session must have been found in scope. */
@Injectable()
export class GroundworkRepository {
  of(context: RequestContext, sessionId: string): Promise<GroundworkModule[]> {
    return context.rows<GroundworkModule>(sql`
      SELECT m.id AS "moduleId", m.code, m.content -> 'title' AS title
      FROM session_builds_on b JOIN training_modules m ON m.id = b.module_id
      WHERE b.session_id = ${sessionId} ORDER BY m.code`);
  }

  /**
   * Which of the session's cooperatives have had those trainings before it, or have dates for them that are to come: all
   * parts of each.
   */
  had(
    context: RequestContext,
    sessionId: string,
    now: Date,
  ): Promise<{ enrolmentId: string; moduleId: string }[]> {
    return context.rows<{ enrolmentId: string; moduleId: string }>(sql`
      SELECT coming.enrolment_id AS "enrolmentId", b.module_id AS "moduleId"
      FROM sessions s
      JOIN session_builds_on b ON b.session_id = s.id
      JOIN session_enrolments coming ON coming.session_id = s.id
      JOIN sessions earlier ON earlier.programme_id = s.programme_id AND earlier.module_id = b.module_id
        AND earlier.ends_at <= s.starts_at
        AND (earlier.status = 'held' OR earlier.status = 'planned' AND earlier.starts_at > ${now.toISOString()}::timestamptz)
      JOIN session_enrolments taught ON taught.session_id = earlier.id AND taught.enrolment_id = coming.enrolment_id
      WHERE s.id = ${sessionId}
      GROUP BY coming.enrolment_id, b.module_id, earlier.parts
      HAVING count(DISTINCT earlier.part) = earlier.parts`);
  }

  async replace(context: RequestContext, sessionId: string, moduleIds: readonly string[]): Promise<void> {
    await context.rows(sql`DELETE FROM session_builds_on WHERE session_id = ${sessionId}`);
    await context.rows(sql`
      INSERT INTO session_builds_on (session_id, module_id)
      SELECT ${sessionId}, id FROM unnest(${moduleIds}::uuid[]) AS t (id)`);
  }

  async known(context: RequestContext, moduleIds: readonly string[]): Promise<Set<string>> {
    const rows = await context.rows<{ id: string }>(
      sql`SELECT id FROM training_modules WHERE id = ANY(${moduleIds}::uuid[])`,
    );
    return new Set(rows.map(({ id }) => id));
  }
}
