import { Injectable } from '@nestjs/common';
import { type PlanStatus } from '@tiwizi/domain';
import sql, { type Sql } from 'sql-template-tag';
import { enrolmentsInScope } from '../../platform/access/scope';
import { RequestContext } from '../../platform/context/request-context';
import { ActionDto, PlanNeedDto, PlanSignatureDto, SignPlanDto } from './action-plans.dto';

export type ActionRow = Omit<ActionDto, 'timing' | 'may' | 'mayMoveTo'>;

export interface PlanOfEnrolment {
  enrolment_id: string;
  cooperative_id: string;
  name_fr: string;
  name_ar: string;
  zone: string;
  needs: PlanNeedDto[];
  actions: ActionRow[];
  signatures: PlanSignatureDto[];
}

export interface PlanRow extends PlanOfEnrolment {
  plan_id: string;
  status: PlanStatus;
  revision: number;
}

export type EnrolmentPlanRow = PlanRow | (PlanOfEnrolment & { plan_id: null });

const actions = sql`
  (SELECT coalesce(json_agg(json_build_object(
      'id', a.id, 'needId', a.need_id, 'title', a.title, 'status', a.status, 'responsibleKind', a.responsible_kind,
      'responsibleName', a.responsible_name, 'startsOn', a.starts_on, 'dueOn', a.due_on, 'doneOn', a.done_on,
      'evidence', a.evidence, 'version', a.version,
      'indicators', (SELECT coalesce(json_agg(json_build_object('label', i.label, 'kind', i.kind, 'target', i.target)
        ORDER BY i.position), '[]') FROM action_indicators i WHERE i.action_id = a.id),
      'stakeholders', (SELECT coalesce(json_agg(json_build_object('name', s.name, 'status', s.status)
        ORDER BY s.position), '[]') FROM action_stakeholders s WHERE s.action_id = a.id)
    ) ORDER BY a.position, a.id), '[]')
    FROM actions a WHERE a.plan_id = pl.id)`;

// The grid is unfolded once, not once a need.
const needs = sql`
  (WITH criteria AS MATERIALIZED (
      SELECT g.id AS grid_version_id, c ->> 'code' AS code, c -> 'suggestions' AS suggestions
      FROM grid_versions g CROSS JOIN LATERAL jsonb_path_query(g.content, '$.dimensions[*].criteria[*]') AS c
      WHERE g.id IN (SELECT grid_version_id FROM diagnostics WHERE enrolment_id = e.id)
    )
    SELECT coalesce(json_agg(json_build_object(
        'id', n.id, 'criterionCode', n.criterion_code, 'category', n.category, 'remedy', n.remedy,
        'statement', n.statement, 'suggestions', coalesce(criteria.suggestions, '[]')
      ) ORDER BY n.priority DESC, n.criterion_code), '[]')
    FROM needs n JOIN diagnostics d ON d.id = n.diagnostic_id
    LEFT JOIN criteria ON criteria.grid_version_id = d.grid_version_id AND criteria.code = n.criterion_code
    WHERE n.enrolment_id = e.id AND n.status <> 'declined')`;

const signatures = sql`
  (SELECT coalesce(json_agg(json_build_object('revision', s.revision, 'signerName', s.signer_name,
      'signerRole', s.signer_role, 'signedOn', s.signed_on) ORDER BY s.revision DESC), '[]')
    FROM plan_signatures s WHERE s.plan_id = pl.id)`;

@Injectable()
export class ActionPlansRepository {
  ofEnrolment(context: RequestContext, enrolmentId: string): Promise<EnrolmentPlanRow | null> {
    return context.row<EnrolmentPlanRow>(this.select(context, sql`e.id = ${enrolmentId}`));
  }

  find(context: RequestContext, planId: string): Promise<PlanRow | null> {
    return context.row<PlanRow>(this.select(context, sql`pl.id = ${planId}`));
  }

  /** Holds the plan until the transaction ends: its actions and its state move one request at a time. */
  async lock(context: RequestContext, planId: string): Promise<void> {
    await context.rows(sql`
      SELECT id FROM action_plans pl
      WHERE pl.id = ${planId} AND ${enrolmentsInScope(context, 'pl.enrolment_id')} FOR UPDATE`);
  }

  /** The plan that an action in the caller's scope belongs to. */
  async planOfAction(context: RequestContext, actionId: string): Promise<string | null> {
    const row = await context.row<{ plan_id: string }>(sql`
      SELECT a.plan_id FROM actions a JOIN action_plans pl ON pl.id = a.plan_id
      WHERE a.id = ${actionId} AND ${enrolmentsInScope(context, 'pl.enrolment_id')}`);
    return row?.plan_id ?? null;
  }

  async insert(context: RequestContext, enrolmentId: string, id: string): Promise<void> {
    await context.rows(sql`INSERT INTO action_plans (id, enrolment_id) VALUES (${id}, ${enrolmentId})`);
  }

  async setStatus(context: RequestContext, id: string, status: PlanStatus, revision: number): Promise<void> {
    await context.rows(sql`
      UPDATE action_plans SET status = ${status}, revision = ${revision}, version = version + 1 WHERE id = ${id}`);
  }

  async sign(
    context: RequestContext,
    planId: string,
    revision: number,
    body: SignPlanDto,
    signedText: object,
  ): Promise<void> {
    await context.rows(sql`
      INSERT INTO plan_signatures
        (id, plan_id, revision, signer_name, signer_role, signed_on, signed_text, recorded_by)
      VALUES (${body.id}, ${planId}, ${revision}, ${body.signerName}, ${body.signerRole}, ${body.signedOn},
        ${JSON.stringify(signedText)}::jsonb, ${context.person.accountId})`);
  }

  private select(context: RequestContext, condition: Sql): Sql {
    return sql`
      SELECT e.id AS enrolment_id, e.cooperative_id, c.name_fr, c.name_ar, p.zone, pl.id AS plan_id, pl.status, pl.revision,
        ${actions} AS actions, ${needs} AS needs, ${signatures} AS signatures
      FROM enrolments e
      JOIN cooperatives c ON c.id = e.cooperative_id
      JOIN programmes p ON p.id = e.programme_id
      LEFT JOIN action_plans pl ON pl.enrolment_id = e.id
      WHERE ${condition} AND ${enrolmentsInScope(context, 'e.id')}`;
  }
}
