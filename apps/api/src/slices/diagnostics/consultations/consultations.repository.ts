import { Injectable } from '@nestjs/common';
import sql, { empty, type Sql } from 'sql-template-tag';
import { enrolmentsInScope, programmesInScope } from '../../../platform/access/scope';
import { RequestContext } from '../../../platform/context/request-context';
import {
  ConcernedCooperativeDto,
  ConcernedNeedDto,
  ConsultationChannel,
  ConsultationContentDto,
} from './consultations.dto';

export interface ConsultationRow {
  id: string;
  programme_id: string;
  programme_status: 'running' | 'closed';
  zone: string;
  held_on: string;
  channel: ConsultationChannel;
  institution: string;
  person_heard: string;
  person_role: string;
  said: string;
  written_by_name: string;
  version: number;
  cooperatives: ConcernedCooperativeDto[];
  needs: ConcernedNeedDto[];
}

export interface ConsultingProgrammeRow {
  id: string;
  name_fr: string;
  name_ar: string;
  status: 'running' | 'closed';
  zone: string;
}

export interface Concerned {
  enrolments: Set<string>;
  needs: Set<string>;
}

/** Whoever works in a programme reads what concerns all of it, or a cooperative within their reach. */
@Injectable()
export class ConsultationsRepository {
  programme(context: RequestContext, id: string): Promise<ConsultingProgrammeRow | null> {
    return context.row<ConsultingProgrammeRow>(sql`
      SELECT id, name_fr, name_ar, status, zone FROM programmes p
      WHERE p.id = ${id} AND ${programmesInScope(context, 'p.id')}`);
  }

  /** Latest first. */
  page(
    context: RequestContext,
    programmeId: string,
    enrolmentId: string | undefined,
    after: string[] | null,
    limit: number,
  ): Promise<ConsultationRow[]> {
    return context.rows<ConsultationRow>(sql`
      ${select(context)} AND h.programme_id = ${programmeId}
      ${enrolmentId === undefined ? empty : concerning(enrolmentId)}
      ${after === null ? empty : sql`AND (h.held_on, h.id) < (${after[0]}::date, ${after[1]}::uuid)`}
      ORDER BY h.held_on DESC, h.id DESC LIMIT ${limit}`);
  }

  find(context: RequestContext, id: string): Promise<ConsultationRow | null> {
    return context.row<ConsultationRow>(sql`${select(context)} AND h.id = ${id}`);
  }

  /** Which of these enrolments and needs are the programme's and within reach; needs only of the enrolments named. */
  async known(
    context: RequestContext,
    programmeId: string,
    { enrolmentIds, needIds }: Pick<ConsultationContentDto, 'enrolmentIds' | 'needIds'>,
  ): Promise<Concerned> {
    const rows = await context.rows<{ enrolment_id: string; needs: string[] }>(sql`
      SELECT e.id AS enrolment_id,
        ARRAY(SELECT n.id::text FROM needs n WHERE n.enrolment_id = e.id AND n.id = ANY (${needIds}::uuid[])) AS needs
      FROM enrolments e
      WHERE e.programme_id = ${programmeId} AND e.id = ANY (${enrolmentIds}::uuid[])
        AND ${enrolmentsInScope(context, 'e.id')}`);
    return {
      enrolments: new Set(rows.map((row) => row.enrolment_id)),
      needs: new Set(rows.flatMap(({ needs }) => needs)),
    };
  }

  async insert(
    context: RequestContext,
    id: string,
    programmeId: string,
    content: ConsultationContentDto,
  ): Promise<void> {
    await context.rows(sql`
      INSERT INTO consultations (id, programme_id, held_on, channel, institution, person_heard, person_role, said, written_by)
      VALUES (${id}, ${programmeId}, ${content.heldOn}, ${content.channel}, ${content.institution},
        ${content.personHeard}, ${content.personRole}, ${content.said}, ${context.person.accountId})`);
    await this.link(context, id, content);
  }

  /** False when somebody else changed it since `version`. */
  async update(
    context: RequestContext,
    id: string,
    version: number,
    content: ConsultationContentDto,
  ): Promise<boolean> {
    const row = await context.row(sql`
      UPDATE consultations SET held_on = ${content.heldOn}, channel = ${content.channel},
        institution = ${content.institution}, person_heard = ${content.personHeard},
        person_role = ${content.personRole}, said = ${content.said}, version = version + 1
      WHERE id = ${id} AND version = ${version} RETURNING id`);
    if (row === null) return false;
    // What concerns cooperatives beyond the writer's reach stays: they did not see it.
    await context.rows(sql`
      DELETE FROM consultation_enrolments l
      WHERE l.consultation_id = ${id} AND ${enrolmentsInScope(context, 'l.enrolment_id')}`);
    await context.rows(sql`
      DELETE FROM consultation_needs l USING needs n
      WHERE l.consultation_id = ${id} AND n.id = l.need_id AND ${enrolmentsInScope(context, 'n.enrolment_id')}`);
    await this.link(context, id, content);
    return true;
  }

  /** False when somebody else changed it since `version`. */
  async delete(context: RequestContext, id: string, version: number): Promise<boolean> {
    const row = await context.row(sql`
      DELETE FROM consultations WHERE id = ${id} AND version = ${version} RETURNING id`);
    return row !== null;
  }

  private async link(context: RequestContext, id: string, content: ConsultationContentDto): Promise<void> {
    await context.rows(sql`
      INSERT INTO consultation_enrolments (consultation_id, enrolment_id)
      SELECT ${id}, enrolment_id FROM unnest(${content.enrolmentIds}::uuid[]) AS given (enrolment_id)`);
    await context.rows(sql`
      INSERT INTO consultation_needs (consultation_id, need_id)
      SELECT ${id}, need_id FROM unnest(${content.needIds}::uuid[]) AS given (need_id)`);
  }
}

const select = (context: RequestContext): Sql => sql`
  SELECT h.id, h.programme_id, p.status AS programme_status, p.zone, h.held_on, h.channel, h.institution, h.person_heard,
    h.person_role, h.said, a.display_name AS written_by_name, h.version,
    (SELECT coalesce(json_agg(json_build_object('enrolmentId', e.id, 'nameFr', c.name_fr, 'nameAr', c.name_ar)
        ORDER BY c.name_fr), '[]')
      FROM consultation_enrolments l JOIN enrolments e ON e.id = l.enrolment_id
      JOIN cooperatives c ON c.id = e.cooperative_id
      WHERE l.consultation_id = h.id AND ${enrolmentsInScope(context, 'e.id')}) AS cooperatives,
    (SELECT coalesce(json_agg(json_build_object('id', n.id, 'enrolmentId', n.enrolment_id, 'statement', n.statement)
        ORDER BY n.priority DESC), '[]')
      FROM consultation_needs l JOIN needs n ON n.id = l.need_id
      WHERE l.consultation_id = h.id AND ${enrolmentsInScope(context, 'n.enrolment_id')}) AS needs
  FROM consultations h JOIN programmes p ON p.id = h.programme_id JOIN accounts a ON a.id = h.written_by
  WHERE ${programmesInScope(context, 'h.programme_id')} AND (
    NOT EXISTS (SELECT 1 FROM consultation_enrolments l WHERE l.consultation_id = h.id)
    OR EXISTS (SELECT 1 FROM consultation_enrolments l
      WHERE l.consultation_id = h.id AND ${enrolmentsInScope(context, 'l.enrolment_id')}))`;

const concerning = (enrolmentId: string): Sql => sql`AND (
  NOT EXISTS (SELECT 1 FROM consultation_enrolments l WHERE l.consultation_id = h.id)
  OR EXISTS (SELECT 1 FROM consultation_enrolments l
    WHERE l.consultation_id = h.id AND l.enrolment_id = ${enrolmentId}))`;
