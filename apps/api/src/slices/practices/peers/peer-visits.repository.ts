import { Injectable } from '@nestjs/common';
import { type PeerVisitStatus } from '@tiwizi/domain';
import sql, { empty, type Sql } from 'sql-template-tag';
import { cooperativesInScope, enrolmentsInScope } from '../../../platform/access/scope';
import { RequestContext } from '../../../platform/context/request-context';
import { type AskPeerVisitDto, type MovePeerVisitDto } from './peers.dto';

export interface PeerVisitRow {
  id: string;
  enrolment_id: string;
  asker_fr: string;
  asker_ar: string;
  host_fr: string;
  host_ar: string;
  criterion_code: string;
  wish: string;
  status: PeerVisitStatus;
  planned_on: string | null;
  held_on: string | null;
  result: string;
  asked_at: Date;
  /** For the cursor: to the microsecond. */
  asked_at_text: string;
  zone: string;
  version: number;
  asks: boolean;
  hosts: boolean;
}

/** Both sides see a visit: who speaks for the one that asks, and for the one that hosts. */
@Injectable()
export class PeerVisitsRepository {
  page(
    context: RequestContext,
    enrolmentId: string | undefined,
    after: string[] | null,
    limit: number,
  ): Promise<PeerVisitRow[]> {
    return context.rows<PeerVisitRow>(sql`
      ${select(context)}
      ${enrolmentId === undefined ? empty : sql`AND v.enrolment_id = ${enrolmentId}`}
      ${after === null ? empty : sql`AND (v.asked_at, v.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`}
      ORDER BY v.asked_at DESC, v.id DESC LIMIT ${limit}`);
  }

  find(context: RequestContext, id: string): Promise<PeerVisitRow | null> {
    return context.row<PeerVisitRow>(sql`${select(context)} AND v.id = ${id}`);
  }

  async insert(context: RequestContext, enrolmentId: string, visit: AskPeerVisitDto): Promise<void> {
    await context.rows(sql`
      INSERT INTO peer_visits (id, enrolment_id, host_cooperative_id, criterion_code, wish, asked_by)
      VALUES (${visit.id}, ${enrolmentId}, ${visit.hostCooperativeId}, ${visit.criterionCode}, ${visit.wish},
        ${context.person.accountId})`);
  }

  async move(context: RequestContext, id: string, version: number, to: MovePeerVisitDto): Promise<boolean> {
    const changed = await context.row(sql`
      UPDATE peer_visits SET status = ${to.status}, planned_on = coalesce(${to.plannedOn}, planned_on),
        held_on = ${to.heldOn}, result = ${to.result}, version = version + 1,
        answered_by = CASE WHEN ${to.status}::text IN ('accepted', 'declined') THEN ${context.person.accountId}::uuid
          ELSE answered_by END
      WHERE id = ${id} AND version = ${version} RETURNING id`);
    return changed !== null;
  }
}

function select(context: RequestContext): Sql {
  const asks = enrolmentsInScope(context, 'v.enrolment_id');
  const hosts = cooperativesInScope(context, 'v.host_cooperative_id');
  return sql`
    SELECT v.id, v.enrolment_id, k.name_fr AS asker_fr, k.name_ar AS asker_ar, h.name_fr AS host_fr,
      h.name_ar AS host_ar, v.criterion_code, v.wish, v.status, v.planned_on, v.held_on, v.result, v.asked_at,
      v.asked_at::text AS asked_at_text, p.zone, v.version, ${asks} AS asks, ${hosts} AS hosts
    FROM peer_visits v
      JOIN enrolments e ON e.id = v.enrolment_id
      JOIN programmes p ON p.id = e.programme_id
      JOIN cooperatives k ON k.id = e.cooperative_id
      JOIN cooperatives h ON h.id = v.host_cooperative_id
    WHERE (${asks} OR ${hosts})`;
}
