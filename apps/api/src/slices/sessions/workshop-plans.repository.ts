import { Injectable } from '@nestjs/common';
import { type BegunTraining, type Booking, type HadTraining, type LocalizedText } from '@tiwizi/domain';
import sql from 'sql-template-tag';
import { programmesInScope } from '../../platform/access/scope';
import { RequestContext } from '../../platform/context/request-context';
import { type TracedRow } from './session-changes.repository';

/** A module of the training plan. */
export interface PlannableModule {
  moduleId: string;
  code: string;
  title: LocalizedText;
  hours: number;
  /** Enrolments that it is for. */
  cooperatives: string[];
  /** Those of them that have no session of it, neither held nor to come, or not for all its parts. */
  waiting: WaitingEnrolment[];
}

export interface WaitingEnrolment {
  enrolmentId: string;
  /** Null where nothing of the module is on the calendar. */
  begun: BegunTraining | null;
}

/** A session that stands in the way, with what may be told of it. */
export interface KnownBooking extends Booking {
  id: string;
  trainerName: string;
  title: string | null;
}

interface BookedRow {
  id: string;
  trainer: string;
  trainer_name: string;
  venue: string;
  title: string | null;
  starts_at: Date;
  ends_at: Date;
  ids: string[];
}

interface BookedQuery {
  span: { from: string; to: string };
  groups: readonly { trainerAccountId: string; venue: string; enrolmentIds: readonly string[] }[];
}

export interface WorkshopTaken {
  enrolmentId: string;
  ordinal: number;
}

export interface PlanLinks {
  id: string;
  buildsOn: readonly string[];
}

/** What a plan of sessions is made from, and what it leaves. Its programme must have been found in scope. */
@Injectable()
export class WorkshopPlansRepository {
  /** In the order of teaching. */
  async modules(context: RequestContext, programmeId: string): Promise<PlannableModule[]> {
    const rows = await context.rows<Omit<PlannableModule, 'hours'> & { hours: string }>(sql`
      SELECT m.id AS "moduleId", m.code, m.content -> 'title' AS title, m.planned_hours AS hours,
        coalesce(json_agg(e.id ORDER BY e.id) FILTER (WHERE e.id IS NOT NULL), '[]') AS cooperatives,
        coalesce(json_agg(json_build_object('enrolmentId', e.id, 'begun', taught.begun) ORDER BY e.id)
          FILTER (WHERE e.id IS NOT NULL AND taught.is_whole IS NOT TRUE), '[]') AS waiting
      FROM training_plan_modules p
      JOIN training_modules m ON m.id = p.module_id
      LEFT JOIN (training_plan_cooperatives c JOIN enrolments e ON e.id = c.enrolment_id AND e.status = 'active')
        ON c.programme_id = p.programme_id AND c.module_id = p.module_id
      LEFT JOIN LATERAL (
        -- Of a module planned twice in different ways, what comes nearest to the whole.
        SELECT count(DISTINCT s.part) = s.parts AS is_whole, json_build_object('parts', s.parts, 'until', max(s.ends_at),
          'lacks', ARRAY(SELECT generate_series(1, s.parts) EXCEPT SELECT unnest(array_agg(s.part)) ORDER BY 1)) AS begun
        FROM session_enrolments se JOIN sessions s ON s.id = se.session_id
        WHERE se.enrolment_id = e.id AND s.module_id = p.module_id AND s.status <> 'cancelled'
        GROUP BY s.parts ORDER BY s.parts - count(DISTINCT s.part), s.parts LIMIT 1) taught ON TRUE
      WHERE p.programme_id = ${programmeId}
      GROUP BY m.id, p.position ORDER BY p.position`);
    return rows.map((row) => ({ ...row, hours: Number(row.hours) }));
  }

  /**
   * What is taken already, in all programmes: by one of the trainers, in one of the venues, or with one of the cooperatives.
   */
  async booked(context: RequestContext, { span, groups }: BookedQuery): Promise<KnownBooking[]> {
    const rows = await context.rows<BookedRow>(sql`
      SELECT s.id, s.trainer_account_id AS trainer, a.display_name AS trainer_name, s.venue, s.starts_at, s.ends_at,
        CASE WHEN ${programmesInScope(context, 's.programme_id')} THEN s.title END AS title, coming.ids
      FROM sessions s JOIN accounts a ON a.id = s.trainer_account_id
      CROSS JOIN LATERAL (
        SELECT coalesce(json_agg(se.enrolment_id), '[]') AS ids FROM session_enrolments se WHERE se.session_id = s.id) coming
      WHERE s.status <> 'cancelled'
        AND s.starts_at < ${span.to}::timestamptz AND s.ends_at > ${span.from}::timestamptz
        AND (s.trainer_account_id = ANY(${groups.map(({ trainerAccountId }) => trainerAccountId)}::uuid[])
          OR lower(s.venue) IN (SELECT lower(v) FROM unnest(${groups.map(({ venue }) => venue)}::text[]) AS t (v))
          OR s.id IN (SELECT session_id FROM session_enrolments
            WHERE enrolment_id = ANY(${groups.flatMap(({ enrolmentIds }) => enrolmentIds)}::uuid[])))`);
    return rows.map((row) => ({
      id: row.id,
      trainerId: row.trainer,
      trainerName: row.trainer_name,
      venue: row.venue,
      enrolmentIds: row.ids,
      title: row.title,
      startsAt: row.starts_at.toISOString(),
      endsAt: row.ends_at.toISOString(),
    }));
  }

  /** The workshops that the programme's enrolments have already. */
  workshops(context: RequestContext, programmeId: string): Promise<WorkshopTaken[]> {
    return context.rows<WorkshopTaken>(sql`
      SELECT se.enrolment_id AS "enrolmentId", s.ordinal
      FROM sessions s JOIN session_enrolments se ON se.session_id = s.id
      WHERE s.programme_id = ${programmeId} AND s.kind = 'workshop' AND s.status <> 'cancelled'`);
  }

  /**
   * When each cooperative of the programme has had each module whole for the first time, or will have: a day gone by
   * without a roll is none.
   */
  async had(context: RequestContext, programmeId: string, now: Date): Promise<HadTraining[]> {
    const rows = await context.rows<{ enrolmentId: string; moduleId: string; ends_at: Date }>(sql`
      WITH parts AS (
        SELECT se.enrolment_id, s.module_id, s.parts, s.part, min(s.ends_at) AS ends_at
        FROM sessions s JOIN session_enrolments se ON se.session_id = s.id
        WHERE s.programme_id = ${programmeId} AND s.module_id IS NOT NULL
          AND (s.status = 'held' OR s.status = 'planned' AND s.starts_at > ${now.toISOString()}::timestamptz)
        GROUP BY se.enrolment_id, s.module_id, s.parts, s.part)
      SELECT enrolment_id AS "enrolmentId", module_id AS "moduleId", min(ends_at) AS ends_at
      FROM (
        SELECT enrolment_id, module_id, max(ends_at) AS ends_at FROM parts
        GROUP BY enrolment_id, module_id, parts HAVING count(*) = parts) whole
      GROUP BY enrolment_id, module_id`);
    return rows.map(({ ends_at, ...row }) => ({ ...row, endsAt: ends_at.toISOString() }));
  }

  /** Marks the sessions as made by one plan, and links workshops with what they build on. */
  async link(context: RequestContext, planId: string, sessions: readonly PlanLinks[]): Promise<void> {
    await context.rows(sql`
      UPDATE sessions SET plan_id = ${planId} WHERE id = ANY(${sessions.map(({ id }) => id)}::uuid[])`);
    const links = sessions.flatMap(({ id, buildsOn }) => buildsOn.map((moduleId) => ({ id, moduleId })));
    await context.rows(sql`
      INSERT INTO session_builds_on (session_id, module_id)
      SELECT session_id, module_id FROM unnest(${links.map(({ id }) => id)}::uuid[],
        ${links.map(({ moduleId }) => moduleId)}::uuid[]) AS t (session_id, module_id)`);
  }

  /** Calls off what that plan made and what has no roll. As they stand then. */
  cancel(
    context: RequestContext,
    programmeId: string,
    planId: string,
  ): Promise<(TracedRow & { id: string })[]> {
    return context.rows(sql`
      UPDATE sessions s SET status = 'cancelled', version = version + 1
      WHERE s.programme_id = ${programmeId} AND s.plan_id = ${planId} AND s.status = 'planned'
        AND NOT EXISTS (SELECT FROM attendances a WHERE a.session_id = s.id)
        AND NOT EXISTS (SELECT FROM session_headcounts h WHERE h.session_id = s.id)
      RETURNING s.id, s.starts_at, s.ends_at, s.venue, s.trainer_account_id, s.status`);
  }

  async isKnown(context: RequestContext, programmeId: string, planId: string): Promise<boolean> {
    const found = await context.row(sql`
      SELECT id FROM sessions WHERE programme_id = ${programmeId} AND plan_id = ${planId} LIMIT 1`);
    return found !== null;
  }
}
