import { Injectable } from '@nestjs/common';
import { type NeedCategory, type TaughtModule, type TrainingNeed } from '@tiwizi/domain';
import sql from 'sql-template-tag';
import { enrolmentsInScope } from '../../platform/access/scope';
import { RequestContext } from '../../platform/context/request-context';

interface PlanRow {
  version: number;
  updated_at: Date;
  updated_by_name: string;
  modules: { moduleId: string; enrolmentIds: string[] }[];
}

export interface NeedRow extends TrainingNeed {
  statement: string;
}

/** A training that a cooperative has had, or has a date for. */
export interface TaughtRow {
  module_id: string;
  enrolment_id: string;
  /** All its parts. */
  held: boolean;
}

/** A programme's plan. Its programme must have been found in scope; its cooperatives are held to the scope here. */
@Injectable()
export class TrainingPlansRepository {
  find(context: RequestContext, programmeId: string): Promise<PlanRow | null> {
    return context.row<PlanRow>(sql`
      SELECT t.version, t.updated_at, a.display_name AS updated_by_name,
        coalesce((
          SELECT json_agg(json_build_object('moduleId', m.module_id, 'enrolmentIds', (
            SELECT coalesce(json_agg(c.enrolment_id ORDER BY c.enrolment_id), '[]')
            FROM training_plan_cooperatives c JOIN enrolments e ON e.id = c.enrolment_id AND e.status = 'active'
            WHERE c.programme_id = m.programme_id AND c.module_id = m.module_id
              AND ${enrolmentsInScope(context, 'e.id')}
          )) ORDER BY m.position)
          FROM training_plan_modules m WHERE m.programme_id = t.programme_id
        ), '[]') AS modules
      FROM training_plans t JOIN accounts a ON a.id = t.updated_by
      WHERE t.programme_id = ${programmeId}`);
  }

  /** What the cohort agreed to and a training answers. */
  async needs(context: RequestContext, programmeId: string): Promise<NeedRow[]> {
    const rows = await context.rows<{
      id: string;
      enrolment_id: string;
      criterion_code: string;
      category: NeedCategory;
      statement: string;
      priority: string;
    }>(sql`
      SELECT n.id, n.enrolment_id, n.criterion_code, n.category, n.statement, n.priority
      FROM needs n JOIN enrolments e ON e.id = n.enrolment_id
      WHERE e.programme_id = ${programmeId} AND e.status = 'active' AND n.status = 'agreed'
        AND n.remedy = 'training' AND ${enrolmentsInScope(context, 'e.id')}
      ORDER BY n.category = 'legal' DESC, n.priority DESC, n.criterion_code, n.id`);
    return rows.map((row) => ({
      id: row.id,
      enrolmentId: row.enrolment_id,
      criterionCode: row.criterion_code,
      category: row.category,
      statement: row.statement,
      priority: Number(row.priority),
    }));
  }

  /** Which modules the programme's sessions teach to whom: with a date, or held already. */
  taught(context: RequestContext, programmeId: string): Promise<TaughtRow[]> {
    return context.rows<TaughtRow>(sql`
      SELECT module_id, enrolment_id, bool_or(held) AS held
      FROM (
        SELECT s.module_id, se.enrolment_id,
          count(DISTINCT s.part) FILTER (WHERE s.status = 'held') = s.parts AS held
        FROM sessions s JOIN session_enrolments se ON se.session_id = s.id
        WHERE s.programme_id = ${programmeId} AND s.module_id IS NOT NULL AND s.status <> 'cancelled'
          AND ${enrolmentsInScope(context, 'se.enrolment_id')}
        GROUP BY s.module_id, se.enrolment_id, s.parts) whole
      GROUP BY module_id, enrolment_id`);
  }

  /** The version after saving; null when somebody else saved since `version`. */
  async save(
    context: RequestContext,
    programmeId: string,
    version: number,
    modules: readonly TaughtModule[],
  ): Promise<number | null> {
    const account = context.person.accountId;
    const saved = await context.row<{ version: number }>(
      version === 0
        ? sql`INSERT INTO training_plans (programme_id, version, updated_by) VALUES (${programmeId}, 1, ${account})
            ON CONFLICT DO NOTHING RETURNING version`
        : sql`UPDATE training_plans SET version = version + 1, updated_by = ${account}, updated_at = now()
            WHERE programme_id = ${programmeId} AND version = ${version} RETURNING version`,
    );
    if (saved === null) return null;
    await context.rows(sql`DELETE FROM training_plan_modules WHERE programme_id = ${programmeId}`);
    const ids = modules.map(({ moduleId }) => moduleId);
    await context.rows(sql`
      INSERT INTO training_plan_modules (programme_id, module_id, position)
      SELECT ${programmeId}, id, position FROM unnest(${ids}::uuid[]) WITH ORDINALITY AS t (id, position)`);
    const places = modules.flatMap(({ moduleId, enrolmentIds }) =>
      enrolmentIds.map((enrolmentId) => ({ moduleId, enrolmentId })),
    );
    await context.rows(sql`
      INSERT INTO training_plan_cooperatives (programme_id, module_id, enrolment_id)
      SELECT ${programmeId}, module_id, enrolment_id
      FROM unnest(${places.map(({ moduleId }) => moduleId)}::uuid[], ${places.map((place) => place.enrolmentId)}::uuid[])
        AS t (module_id, enrolment_id)`);
    return saved.version;
  }
}
