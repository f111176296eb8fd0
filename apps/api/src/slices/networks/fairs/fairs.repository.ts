import { Injectable } from '@nestjs/common';
import sql, { type Sql } from 'sql-template-tag';
import { enrolmentsInScope, programmesInScope } from '../../../platform/access/scope';
import { RequestContext } from '../../../platform/context/request-context';
import { FairContentDto, PlanFairDto } from './fairs.dto';
import { standJson, type StandRow } from './stand-row';

export interface FairRow extends FairContentDto {
  id: string;
  programmeId: string;
  version: number;
  /** Of those that the reader may see. */
  stands: StandRow[];
}

export interface FairSessionRow {
  id: string;
  title: string;
  starts_at: Date;
  ends_at: Date;
  venue: string;
  zone: string;
  came: number | null;
}

/** Fairs `f` with the stands that the reader may see: a cooperative sees its own. */
export const fairsWithStands = (context: RequestContext): Sql => sql`
  SELECT f.id, f.programme_id AS "programmeId", f.kind, f.name_fr AS "nameFr", f.name_ar AS "nameAr", f.organiser,
    f.place, f.from_on AS "fromOn", f.to_on AS "toOn", f.tour, f.institutions, f.notes, f.cancelled, f.version,
    coalesce((
      SELECT json_agg(${standJson(context)} ORDER BY c.name_fr, s.id)
      FROM fair_stands s JOIN enrolments e ON e.id = s.enrolment_id JOIN cooperatives c ON c.id = e.cooperative_id
      WHERE s.fair_id = f.id AND ${enrolmentsInScope(context, 'e.id')}), '[]') AS stands
  FROM fairs f`;

@Injectable()
export class FairsRepository {
  async reachesProgramme(context: RequestContext, programmeId: string): Promise<boolean> {
    const row = await context.row(sql`
      SELECT p.id FROM programmes p WHERE p.id = ${programmeId} AND ${programmesInScope(context, 'p.id')}`);
    return row !== null;
  }

  ofProgramme(context: RequestContext, programmeId: string): Promise<FairRow[]> {
    return context.rows<FairRow>(sql`
      ${fairsWithStands(context)} WHERE f.programme_id = ${programmeId} AND ${programmesInScope(context, 'f.programme_id')}
      ORDER BY f.from_on DESC, f.id DESC LIMIT 500`);
  }

  find(context: RequestContext, id: string): Promise<FairRow | null> {
    return context.row<FairRow>(sql`
      ${fairsWithStands(context)} WHERE f.id = ${id} AND ${programmesInScope(context, 'f.programme_id')}`);
  }

  /** The last one before it: of the same travelling market, or of the same kind where it is of none. */
  earlier(
    context: RequestContext,
    { id, programmeId, tour, kind, fromOn }: FairRow,
  ): Promise<FairRow | null> {
    return context.row<FairRow>(sql`
      ${fairsWithStands(context)}
      WHERE f.programme_id = ${programmeId} AND f.id <> ${id} AND NOT f.cancelled AND f.tour = ${tour}
        AND (${tour} <> '' OR f.kind = ${kind}) AND f.from_on < ${fromOn}
      ORDER BY f.from_on DESC, f.id DESC LIMIT 1`);
  }

  /** The programme's sessions on its days that the reader may see; who may not see rolls is told no numbers. */
  sessions(context: RequestContext, { programmeId, fromOn, toOn }: FairRow): Promise<FairSessionRow[]> {
    const rolls = enrolmentsInScope(context.forVerb('attendance.read'), 'se.enrolment_id');
    return context.rows<FairSessionRow>(sql`
      SELECT s.id, s.title, s.starts_at, s.ends_at, s.venue, p.zone,
        CASE WHEN s.status = 'held' AND EXISTS (
          SELECT FROM session_enrolments se WHERE se.session_id = s.id AND ${rolls}) THEN (
            SELECT count(*)::integer FROM attendances a
            WHERE a.session_id = s.id AND a.status IN ('present', 'late', 'left_early')) + (
            SELECT coalesce(sum(h.female + h.male + h.unknown), 0)::integer FROM session_headcounts h
            WHERE h.session_id = s.id) END AS came
      FROM sessions s JOIN programmes p ON p.id = s.programme_id
      WHERE s.programme_id = ${programmeId} AND s.status <> 'cancelled'
        AND s.starts_at >= ${fromOn}::date::timestamp AT TIME ZONE p.zone
        AND s.starts_at < (${toOn}::date + 1)::timestamp AT TIME ZONE p.zone
        AND EXISTS (SELECT FROM session_enrolments se WHERE se.session_id = s.id
          AND ${enrolmentsInScope(context.forVerb('sessions.read'), 'se.enrolment_id')})
      ORDER BY s.starts_at, s.id LIMIT 100`);
  }

  async insert(context: RequestContext, programmeId: string, body: PlanFairDto): Promise<void> {
    await context.rows(sql`
      INSERT INTO fairs (id, programme_id, kind, name_fr, name_ar, organiser, place, from_on, to_on, tour, institutions,
        notes, cancelled)
      VALUES (${body.id}, ${programmeId}, ${body.kind}, ${body.nameFr}, ${body.nameAr}, ${body.organiser}, ${body.place},
        ${body.fromOn}, ${body.toOn}, ${body.tour}, ${body.institutions}, ${body.notes}, ${body.cancelled})`);
  }

  /** False when somebody else changed it since `version`. */
  async update(context: RequestContext, id: string, version: number, body: FairContentDto): Promise<boolean> {
    const changed = await context.row(sql`
      UPDATE fairs SET kind = ${body.kind}, name_fr = ${body.nameFr}, name_ar = ${body.nameAr},
        organiser = ${body.organiser}, place = ${body.place}, from_on = ${body.fromOn}, to_on = ${body.toOn},
        tour = ${body.tour}, institutions = ${body.institutions}, notes = ${body.notes}, cancelled = ${body.cancelled},
        version = version + 1
      WHERE id = ${id} AND version = ${version} RETURNING id`);
    return changed !== null;
  }

  /** Of the programme, those of `enrolmentIds` within reach; who is invited already stays so. */
  async invite(
    context: RequestContext,
    fairId: string,
    programmeId: string,
    enrolmentIds: readonly string[],
  ): Promise<void> {
    await context.rows(sql`
      INSERT INTO fair_stands (fair_id, enrolment_id)
      SELECT ${fairId}, e.id FROM enrolments e
      WHERE e.id = ANY (${enrolmentIds}::uuid[]) AND e.programme_id = ${programmeId} AND ${enrolmentsInScope(context, 'e.id')}
      ON CONFLICT DO NOTHING`);
  }

  /** Those of `enrolmentIds` that the programme does not have, or that are out of reach. */
  async strangers(
    context: RequestContext,
    programmeId: string,
    enrolmentIds: readonly string[],
  ): Promise<string[]> {
    const known = await context.rows<{ id: string }>(sql`
      SELECT e.id FROM enrolments e WHERE e.id = ANY (${enrolmentIds}::uuid[]) AND e.programme_id = ${programmeId}
        AND ${enrolmentsInScope(context, 'e.id')}`);
    const ids = new Set(known.map(({ id }) => id));
    return enrolmentIds.filter((id) => !ids.has(id));
  }
}
