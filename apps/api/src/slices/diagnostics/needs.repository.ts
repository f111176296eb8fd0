import { Injectable } from '@nestjs/common';
import { type DiagnosticGrid, type DiagnosticResult, type NeedCategory } from '@tiwizi/domain';
import sql from 'sql-template-tag';
import { enrolmentsInScope } from '../../platform/access/scope';
import { RequestContext } from '../../platform/context/request-context';
import { DecideNeedsDto, NeedDecisionDto, NeedDto, NeedOwnerDto } from './needs.dto';

export interface NeedsRow {
  enrolment_id: string;
  programme_id: string;
  cooperative_id: string;
  name_fr: string;
  name_ar: string;
  zone: string;
  diagnostic_id: string | null;
  result: DiagnosticResult | null;
  content: DiagnosticGrid | null;
  needs: NeedDto[];
  owners: NeedOwnerDto[];
}

export interface DecidedNeed extends NeedDecisionDto {
  category: NeedCategory;
  priority: number;
}

@Injectable()
export class NeedsRepository {
  /** An assessor's diagnostic says more than what a cooperative says of itself; of each kind the latest counts. */
  find(context: RequestContext, enrolmentId: string): Promise<NeedsRow | null> {
    return context.row<NeedsRow>(sql`
      SELECT e.id AS enrolment_id, e.programme_id, e.cooperative_id, c.name_fr, c.name_ar, p.zone, d.id AS diagnostic_id, d.result, g.content,
        (SELECT coalesce(json_agg(json_build_object(
            'id', n.id, 'criterionCode', n.criterion_code, 'category', n.category, 'remedy', n.remedy,
            'statement', n.statement, 'status', n.status, 'decidedOn', n.decided_on, 'decidedWith', n.decided_with,
            'owner', CASE WHEN n.owner_kind IS NOT NULL THEN json_build_object('kind', n.owner_kind, 'name', n.owner_name) END
          ) ORDER BY n.priority DESC, n.criterion_code), '[]')
          FROM needs n WHERE n.enrolment_id = e.id) AS needs,
        (SELECT coalesce(json_agg(o ORDER BY o.place, o.name), '[]') FROM (
          SELECT 1 AS place, 'member' AS kind, concat_ws(' ', s.given_name, s.family_name) AS name
            FROM memberships m JOIN persons s ON s.id = m.person_id
            WHERE m.cooperative_id = e.cooperative_id AND m.function <> 'member'
              AND (m.to_date IS NULL OR m.to_date >= current_date)
          UNION SELECT 2, 'trainer', a.display_name FROM accounts a WHERE a.id = e.trainer_account_id
          UNION SELECT 3, 'institution', h.institution FROM consultations h WHERE h.programme_id = e.programme_id
        ) o) AS owners
      FROM enrolments e
      JOIN cooperatives c ON c.id = e.cooperative_id
      JOIN programmes p ON p.id = e.programme_id
      LEFT JOIN LATERAL (
        SELECT id, result, grid_version_id FROM standing_diagnostics
        WHERE enrolment_id = e.id AND status = 'finalised'
        ORDER BY perspective = 'assessor' DESC, finalised_at DESC LIMIT 1
      ) d ON TRUE
      LEFT JOIN grid_versions g ON g.id = d.grid_version_id
      WHERE e.id = ${enrolmentId} AND ${enrolmentsInScope(context, 'e.id')}`);
  }

  /** Criteria whose needs stand in actions that nobody cancelled. */
  async criteriaInPlan(context: RequestContext, enrolmentId: string, criteria: string[]): Promise<string[]> {
    const rows = await context.rows<{ criterion_code: string }>(sql`
      SELECT DISTINCT n.criterion_code FROM needs n JOIN actions a ON a.need_id = n.id
      WHERE n.enrolment_id = ${enrolmentId} AND n.criterion_code = ANY (${criteria}::text[])
        AND a.status <> 'cancelled' AND ${enrolmentsInScope(context, 'n.enrolment_id')}`);
    return rows.map((row) => row.criterion_code);
  }

  /** A criterion decided before keeps its need's id: actions refer to it. */
  async save(
    context: RequestContext,
    enrolmentId: string,
    diagnosticId: string,
    { decidedOn, decidedWith }: Pick<DecideNeedsDto, 'decidedOn' | 'decidedWith'>,
    needs: DecidedNeed[],
  ): Promise<void> {
    await context.rows(sql`
      INSERT INTO needs (id, enrolment_id, diagnostic_id, criterion_code, category, remedy, statement, priority, status,
        decided_on, decided_with, owner_kind, owner_name)
      SELECT id, ${enrolmentId}, ${diagnosticId}, "criterionCode", category, remedy, statement, priority, status,
        ${decidedOn}, ${decidedWith}, owner ->> 'kind', owner ->> 'name'
      FROM jsonb_to_recordset(${JSON.stringify(needs)}::jsonb) AS given (
        id uuid, "criterionCode" text, category text, remedy text, statement text, priority numeric, status text, owner jsonb)
      ON CONFLICT (enrolment_id, criterion_code) DO UPDATE
      SET diagnostic_id = excluded.diagnostic_id, category = excluded.category, remedy = excluded.remedy,
        statement = excluded.statement, priority = excluded.priority, status = excluded.status,
        decided_on = excluded.decided_on, decided_with = excluded.decided_with,
        owner_kind = excluded.owner_kind, owner_name = excluded.owner_name, version = needs.version + 1`);
  }

  /** Whether the need is the enrolment's and agreed: only then can an action answer it. */
  async isAgreed(context: RequestContext, enrolmentId: string, needId: string): Promise<boolean> {
    const row = await context.row(sql`
      SELECT id FROM needs n WHERE n.id = ${needId} AND n.enrolment_id = ${enrolmentId} AND n.status = 'agreed'
        AND ${enrolmentsInScope(context, 'n.enrolment_id')}`);
    return row !== null;
  }
}
