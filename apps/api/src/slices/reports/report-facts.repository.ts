import { Injectable } from '@nestjs/common';
import {
  type ActionStatus,
  type AgeBand,
  type AttendanceStatus,
  type NeedCategory,
  type Sex,
} from '@tiwizi/domain';
import sql, { empty, type Sql } from 'sql-template-tag';
import { RequestContext } from '../../platform/context/request-context';
import { IndicatorsPort } from '../indicators/indicators.port';
import { type DiagnosisFact, type ReportFacts, type WatchedFact } from './report-facts';

interface Period {
  programmeId: string;
  from: string;
  to: string;
  /** Which enrolments (`e`) of the programme are meant, whatever their status; all of them where it is left out. */
  enrolments?: Sql;
}

/**
 * What a progress report is counted from. The caller has found the programme in its scope before; every statement reads
 * one programme and answers rows without a name or an id of a person, except for the ids that tell people apart.
 */
@Injectable()
export class ReportFactsRepository {
  constructor(private readonly indicators: IndicatorsPort) {}

  async read(context: RequestContext, period: Period): Promise<ReportFacts> {
    const { programmeId, from, to } = period;
    const active = activeOf(period);
    const sessionsMeant = period.enrolments
      ? sql`AND s.id IN (SELECT se.session_id FROM session_enrolments se JOIN enrolments e ON e.id = se.enrolment_id
          WHERE ${period.enrolments})`
      : empty;
    const ofMeant = (column: Sql) =>
      period.enrolments
        ? sql`AND ${column} IN (SELECT e.id FROM enrolments e WHERE ${period.enrolments})`
        : empty;
    return {
      provinces: await context.rows(sql`
        WITH RECURSIVE above AS (
          SELECT e.id AS enrolment_id, t.id, t.parent_id, t.level, t.code, t.name_fr, t.name_ar
          FROM enrolments e JOIN cooperatives c ON c.id = e.cooperative_id JOIN territories t ON t.id = c.territory_id
          WHERE ${active}
          UNION ALL
          SELECT above.enrolment_id, t.id, t.parent_id, t.level, t.code, t.name_fr, t.name_ar
          FROM above JOIN territories t ON t.id = above.parent_id WHERE above.level <> 'province'
        )
        SELECT DISTINCT ON (enrolment_id) enrolment_id AS "enrolmentId", code AS key, name_fr AS "nameFr",
          name_ar AS "nameAr"
        FROM above ORDER BY enrolment_id, level = 'province' DESC, level = 'region' DESC`),
      sessions: await context.rows(sql`
        SELECT s.kind, s.status = 'held' AS held FROM sessions s JOIN programmes p ON p.id = s.programme_id
        WHERE p.id = ${programmeId} AND s.status <> 'cancelled'
          AND (s.starts_at AT TIME ZONE p.zone)::date BETWEEN ${from} AND ${to} ${sessionsMeant}`),
      marks: await context.rows<{
        personId: string;
        date: string;
        sex: Sex;
        ageBand: AgeBand;
        hours: number;
        status: AttendanceStatus;
      }>(sql`
        SELECT a.person_id AS "personId", (s.starts_at AT TIME ZONE p.zone)::date AS date, a.sex, a.age_band AS "ageBand",
          (extract(epoch FROM s.ends_at - s.starts_at) / 3600)::float8 AS hours, a.status
        FROM attendances a JOIN sessions s ON s.id = a.session_id JOIN programmes p ON p.id = s.programme_id
        WHERE p.id = ${programmeId} AND s.status = 'held'
          AND (s.starts_at AT TIME ZONE p.zone)::date BETWEEN ${from} AND ${to} ${ofMeant(sql`a.enrolment_id`)}
        ORDER BY s.starts_at, s.id, a.person_id`),
      headcounts: await context.rows(sql`
        SELECT h.session_id AS "sessionId", h.female, h.male, h.unknown,
          (extract(epoch FROM s.ends_at - s.starts_at) / 3600)::float8 AS hours
        FROM session_headcounts h JOIN sessions s ON s.id = h.session_id JOIN programmes p ON p.id = s.programme_id
        WHERE p.id = ${programmeId} AND s.status = 'held'
          AND (s.starts_at AT TIME ZONE p.zone)::date BETWEEN ${from} AND ${to} ${ofMeant(sql`h.enrolment_id`)}`),
      watched: await context.rows<WatchedFact>(sql`
        SELECT w.enrolment_id AS "enrolmentId", jsonb_agg(DISTINCT jsonb_build_object('ordinal', w.ordinal,
          'opensOn', w.opens_on, 'closesOn', w.closes_on)) AS windows,
          coalesce(jsonb_agg(DISTINCT f.held_on) FILTER (WHERE f.held_on <= ${to}), '[]') AS contacts
        FROM follow_up_windows w JOIN enrolments e ON e.id = w.enrolment_id
        LEFT JOIN follow_ups f ON f.window_id = w.id
        WHERE ${active} AND w.closes_on >= ${from} AND w.opens_on <= ${to}
        GROUP BY w.enrolment_id`),
      needs: await context.rows<{ category: NeedCategory; status: 'agreed' | 'declined' | 'met' }>(sql`
        SELECT n.category, n.status FROM needs n JOIN enrolments e ON e.id = n.enrolment_id
        WHERE ${active} AND n.decided_on <= ${to}`),
      actions: await context.rows<{ status: ActionStatus; deadline: string | null }>(sql`
        SELECT a.status, a.due_on AS deadline FROM actions a JOIN action_plans pl ON pl.id = a.plan_id
        JOIN enrolments e ON e.id = pl.enrolment_id
        WHERE ${active}`),
      diagnoses: await context.rows<DiagnosisFact>(sql`
        SELECT (d.result ->> 'overall')::float8 AS overall, d.result -> 'dimensions' AS dimensions,
          (SELECT jsonb_agg(jsonb_build_object('code', g ->> 'code', 'title', g -> 'title'))
           FROM jsonb_array_elements(v.content -> 'dimensions') g) AS titles
        FROM standing_diagnostics d JOIN enrolments e ON e.id = d.enrolment_id JOIN grid_versions v ON v.id = d.grid_version_id
        WHERE ${active} AND d.status = 'finalised'
          AND d.wave = 'baseline' AND d.perspective = 'assessor' AND d.held_on <= ${to}
        ORDER BY v.number, d.id`),
      indicators: await this.indicators.ofPeriod(context, { programmeId, which: active, from, to }),
      readingsToApprove: await this.toApprove(context, period),
      adoptions: await context.rows(sql`
        SELECT pa.enrolment_id AS "enrolmentId" FROM procedure_adoptions pa JOIN enrolments e ON e.id = pa.enrolment_id
        WHERE ${active} AND pa.adopted_on <= ${to}`),
    };
  }

  private async toApprove(context: RequestContext, period: Period): Promise<number> {
    const { from, to } = period;
    const active = activeOf(period);
    const row = await context.row<{ count: number }>(sql`
      SELECT count(*)::int AS count FROM readings r JOIN enrolments e ON e.id = r.enrolment_id
      JOIN programme_indicators pi ON pi.programme_id = e.programme_id AND pi.indicator_id = r.indicator_id
      WHERE ${active} AND r.replaced_by IS NULL AND r.status = 'submitted'
        AND r.period BETWEEN date_trunc('month', ${from}::date) AND ${to}`);
    return row?.count ?? 0;
  }
}

const activeOf = ({ programmeId, enrolments }: Period): Sql =>
  sql`${enrolments ?? sql`e.programme_id = ${programmeId}`} AND e.status = 'active'`;
