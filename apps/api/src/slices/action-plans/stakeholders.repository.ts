import { Injectable } from '@nestjs/common';
import { type ActionStatus, type PlanStatus } from '@tiwizi/domain';
import sql, { empty } from 'sql-template-tag';
import { enrolmentsInScope } from '../../platform/access/scope';
import { RequestContext } from '../../platform/context/request-context';
import { type StakeholderStatus } from './actions.dto';
import { ContactDto, StakeholderFigureDto } from './stakeholders.dto';

export type ContactRow = Omit<ContactDto, 'may'> & {
  planStatus: PlanStatus;
  actionStatus: ActionStatus;
};

/** Cancelled actions ask nothing of anybody any more. */
const talks = sql`
  FROM action_stakeholders s JOIN actions a ON a.id = s.action_id AND a.status <> 'cancelled'
  JOIN action_plans pl ON pl.id = a.plan_id
  JOIN enrolments e ON e.id = pl.enrolment_id`;

@Injectable()
export class StakeholdersRepository {
  figures(
    context: RequestContext,
    programmeId: string,
    after: string[] | null,
    limit: number,
  ): Promise<StakeholderFigureDto[]> {
    return context.rows<StakeholderFigureDto>(sql`
      SELECT s.name, count(DISTINCT e.cooperative_id)::int AS cooperatives,
        (count(*) FILTER (WHERE s.status = 'potential'))::int AS potential,
        (count(*) FILTER (WHERE s.status = 'contacted'))::int AS contacted,
        (count(*) FILTER (WHERE s.status = 'engaged'))::int AS engaged,
        (count(*) FILTER (WHERE s.status = 'declined'))::int AS declined,
        max(s.contacted_on) AS "contactedOn"
      ${talks}
      WHERE e.programme_id = ${programmeId} AND ${enrolmentsInScope(context, 'e.id')}
        ${after === null ? empty : sql`AND s.name > ${after[0]}`}
      GROUP BY s.name ORDER BY s.name LIMIT ${limit}`);
  }

  contacts(
    context: RequestContext,
    programmeId: string,
    { name, status }: { name?: string; status?: StakeholderStatus },
    after: string[] | null,
    limit: number,
  ): Promise<ContactRow[]> {
    return context.rows<ContactRow>(sql`
      SELECT s.id, s.name, s.status, s.contacted_on AS "contactedOn", s.note, s.version, a.id AS "actionId",
        a.title AS "actionTitle", e.id AS "enrolmentId", c.name_fr AS "cooperativeNameFr",
        c.name_ar AS "cooperativeNameAr", pl.status AS "planStatus", a.status AS "actionStatus"
      ${talks} JOIN cooperatives c ON c.id = e.cooperative_id
      WHERE e.programme_id = ${programmeId} AND ${enrolmentsInScope(context, 'e.id')}
        ${name === undefined ? empty : sql`AND s.name = ${name}`}
        ${status === undefined ? empty : sql`AND s.status = ${status}`}
        ${after === null ? empty : sql`AND (s.name, c.name_fr, s.id::text) > (${after[0]}, ${after[1]}, ${after[2]})`}
      ORDER BY s.name, c.name_fr, s.id::text LIMIT ${limit}`);
  }
}
