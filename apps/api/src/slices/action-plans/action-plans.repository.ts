import { Injectable } from '@nestjs/common';
import { type PlanStatus } from '@tiwizi/domain';
import sql, { type Sql } from 'sql-template-tag';
import { enrolmentsInScope } from '../../platform/access/scope';
import { RequestContext } from '../../platform/context/request-context';
import { fileAsJson } from '../../platform/files/files.port';
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
  version: number;
}

export type EnrolmentPlanRow = PlanRow | (PlanOfEnrolment & { plan_id: null });

/** A row of `plan_signatures s` with its `files f`, where it has one. */
export const signatureAsJson: Sql = sql`
  json_build_object('id', s.id, 'revision', s.revision, 'signerName', s.signer_name, 'signerRole', s.signer_role,
    'signedOn', s.signed_on, 'manner', s.manner, 'file', CASE WHEN f.id IS NULL THEN NULL ELSE ${fileAsJson} END)`;

const actions = sql`
  (SELECT coalesce(json_agg(json_build_object(
      'id', a.id, 'needId', a.need_id, 'title', a.title, 'status', a.status, 'responsibleKind', a.responsible_kind,
      'responsibleName', a.responsible_name, 'responsibleMembershipId', a.responsible_membership_id,
      'responsibleAccountId', a.responsible_account_id, 'startsOn', a.starts_on, 'dueOn', a.due_on, 'doneOn', a.done_on,
      'evidence', a.evidence, 'version', a.version,
      'indicators', (SELECT coalesce(json_agg(json_build_object('label', i.label, 'kind', i.kind, 'target', i.target)
        ORDER BY i.position), '[]') FROM action_indicators i WHERE i.action_id = a.id),
      'stakeholders', (SELECT coalesce(json_agg(json_build_object('id', s.id, 'name', s.name, 'status', s.status,
        'contactedOn', s.contacted_on, 'note', s.note, 'version', s.version) ORDER BY s.position, s.id), '[]')
        FROM action_stakeholders s WHERE s.action_id = a.id),
      'steps', (SELECT coalesce(json_agg(json_build_object('id', t.id, 'title', t.title, 'dueOn', t.due_on,
        'doneOn', t.done_on, 'version', t.version) ORDER BY t.position, t.id), '[]')
        FROM action_steps t WHERE t.action_id = a.id),
      'files', (SELECT coalesce(json_agg(${fileAsJson} ORDER BY af.position), '[]')
        FROM action_files af JOIN files f ON f.id = af.file_id WHERE af.action_id = a.id),
      'comments', (SELECT count(*) FROM action_comments m WHERE m.action_id = a.id)
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
  (SELECT coalesce(json_agg(${signatureAsJson} ORDER BY s.revision DESC, s.recorded_at, s.id), '[]')
    FROM plan_signatures s LEFT JOIN files f ON f.id = s.file_id WHERE s.plan_id = pl.id)`;

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
      UPDATE action_plans SET status = ${status}, revision = ${revision}, version = version + 1,
        proposed_at = CASE WHEN ${status}::text = 'proposed' THEN now() ELSE proposed_at END
      WHERE id = ${id}`);
  }

  async sign(context: RequestContext, planId: string, revision: number, body: SignPlanDto): Promise<void> {
    await context.rows(sql`
      INSERT INTO plan_signatures (id, plan_id, revision, signer_name, signer_role, signed_on, manner, file_id,
        recorded_by)
      VALUES (${body.id}, ${planId}, ${revision}, ${body.signerName}, ${body.signerRole}, ${body.signedOn},
        ${body.manner ?? 'typed'}, ${body.fileId ?? null}, ${context.person.accountId})`);
  }

  /** Keeps what the first signer of a revision signed; whoever signs after them signs the same. */
  async keepText(context: RequestContext, planId: string, revision: number, text: object): Promise<void> {
    await context.rows(sql`
      INSERT INTO signed_plans (plan_id, revision, text)
      VALUES (${planId}, ${revision}, ${JSON.stringify(text)}::jsonb)`);
  }

  /** The actions take the places of their ids, from 1. */
  async order(context: RequestContext, planId: string, actionIds: readonly string[]): Promise<void> {
    await context.rows(sql`
      UPDATE actions a SET position = given.place
      FROM unnest(${[...actionIds]}::uuid[]) WITH ORDINALITY AS given (id, place)
      WHERE a.plan_id = ${planId} AND a.id = given.id`);
    await context.rows(sql`UPDATE action_plans SET version = version + 1 WHERE id = ${planId}`);
  }

  private select(context: RequestContext, condition: Sql): Sql {
    return sql`
      SELECT e.id AS enrolment_id, e.cooperative_id, c.name_fr, c.name_ar, p.zone, pl.id AS plan_id, pl.status, pl.revision,
        pl.version,
        ${actions} AS actions, ${needs} AS needs, ${signatures} AS signatures
      FROM enrolments e
      JOIN cooperatives c ON c.id = e.cooperative_id
      JOIN programmes p ON p.id = e.programme_id
      LEFT JOIN action_plans pl ON pl.enrolment_id = e.id
      WHERE ${condition} AND ${enrolmentsInScope(context, 'e.id')}`;
  }
}
