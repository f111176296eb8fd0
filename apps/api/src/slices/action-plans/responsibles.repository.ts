import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { enrolmentsInScope } from '../../platform/access/scope';
import { RequestContext } from '../../platform/context/request-context';
import { ResponsiblesDto } from './responsibles.dto';

const present = sql`m.from_date <= current_date AND (m.to_date IS NULL OR m.to_date >= current_date)`;
const memberName = sql`left(trim(ps.given_name || ' ' || ps.family_name), 200)`;
const team = sql`
  SELECT account_id FROM programme_people WHERE programme_id = e.programme_id AND role <> 'sponsor'
  UNION SELECT trainer_account_id FROM enrolments WHERE id = e.id`;

@Injectable()
export class ResponsiblesRepository {
  /** Null where the plan is out of scope. */
  ofPlan(context: RequestContext, planId: string): Promise<ResponsiblesDto | null> {
    return context.row<ResponsiblesDto>(sql`
      SELECT
        (SELECT coalesce(json_agg(json_build_object('membershipId', m.id, 'name', ${memberName},
            'function', m.function) ORDER BY m.function = 'member', ps.family_name, ps.given_name, m.id), '[]')
          FROM memberships m JOIN persons ps ON ps.id = m.person_id
          WHERE m.cooperative_id = e.cooperative_id AND ${present}) AS members,
        (SELECT coalesce(json_agg(json_build_object('accountId', a.id, 'name', a.display_name)
            ORDER BY a.display_name, a.id), '[]')
          FROM accounts a WHERE a.active AND a.id IN (${team})) AS trainers,
        (SELECT coalesce(json_agg(name ORDER BY name), '[]') FROM (
            SELECT s.name FROM action_stakeholders s JOIN actions a ON a.id = s.action_id
              JOIN action_plans op ON op.id = a.plan_id JOIN enrolments oe ON oe.id = op.enrolment_id
              WHERE oe.programme_id = e.programme_id AND ${enrolmentsInScope(context, 'oe.id')}
            UNION SELECT a.responsible_name FROM actions a JOIN action_plans op ON op.id = a.plan_id
              JOIN enrolments oe ON oe.id = op.enrolment_id
              WHERE oe.programme_id = e.programme_id AND a.responsible_kind = 'institution' AND a.responsible_name <> ''
                AND ${enrolmentsInScope(context, 'oe.id')}
            LIMIT 200) AS known) AS institutions
      FROM action_plans pl JOIN enrolments e ON e.id = pl.enrolment_id
      WHERE pl.id = ${planId} AND ${enrolmentsInScope(context, 'e.id')}`);
  }

  async nameOfMember(
    context: RequestContext,
    cooperativeId: string,
    membershipId: string,
  ): Promise<string | null> {
    const row = await context.row<{ name: string }>(sql`
      SELECT ${memberName} AS name FROM memberships m JOIN persons ps ON ps.id = m.person_id
      WHERE m.id = ${membershipId} AND m.cooperative_id = ${cooperativeId}`);
    return row?.name ?? null;
  }

  async nameOfTrainer(
    context: RequestContext,
    enrolmentId: string,
    accountId: string,
  ): Promise<string | null> {
    const row = await context.row<{ name: string }>(sql`
      SELECT a.display_name AS name FROM accounts a JOIN enrolments e ON e.id = ${enrolmentId}
      WHERE a.id = ${accountId} AND a.id IN (${team})`);
    return row?.name ?? null;
  }
}
