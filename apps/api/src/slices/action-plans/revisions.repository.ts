import { Injectable } from '@nestjs/common';
import { type PromisedAction } from '@tiwizi/domain';
import sql, { type Sql } from 'sql-template-tag';
import { enrolmentsInScope } from '../../platform/access/scope';
import { RequestContext } from '../../platform/context/request-context';
import { PlanSignatureDto } from './action-plans.dto';
import { signatureAsJson } from './action-plans.repository';

export interface RevisionRow {
  revision: number;
  actions: PromisedAction[];
  signatures: PlanSignatureDto[];
}

@Injectable()
export class RevisionsRepository {
  /** Every signed text of a plan in scope, the latest first. */
  list(context: RequestContext, planId: string): Promise<RevisionRow[]> {
    return context.rows<RevisionRow>(sql`
      ${this.select(context, planId)} ORDER BY t.revision DESC`);
  }

  find(context: RequestContext, planId: string, revision: number): Promise<RevisionRow | null> {
    return context.row<RevisionRow>(sql`${this.select(context, planId)} AND t.revision = ${revision}`);
  }

  private select(context: RequestContext, planId: string): Sql {
    return sql`
      SELECT t.revision, t.text -> 'actions' AS actions,
        (SELECT coalesce(json_agg(${signatureAsJson} ORDER BY s.recorded_at, s.id), '[]')
          FROM plan_signatures s LEFT JOIN files f ON f.id = s.file_id
          WHERE s.plan_id = t.plan_id AND s.revision = t.revision) AS signatures
      FROM signed_plans t JOIN action_plans pl ON pl.id = t.plan_id
      WHERE t.plan_id = ${planId} AND ${enrolmentsInScope(context, 'pl.enrolment_id')}`;
  }
}
