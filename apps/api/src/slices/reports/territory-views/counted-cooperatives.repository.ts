import { Injectable } from '@nestjs/common';
import sql, { empty, type Sql } from 'sql-template-tag';
import { enrolmentsInScope } from '../../../platform/access/scope';
import { RequestContext } from '../../../platform/context/request-context';
import { CountedCooperativeDto, CountedCooperativesQuery } from './counted-cooperatives.dto';

@Injectable()
export class CountedCooperativesRepository {
  /**
   * What each enrolment brings to the figures of a territory, by the rules of `refresh-statements`, as of now; by French name, and
   * how many there are in all. Only the page is counted.
   */
  async page(
    context: RequestContext,
    query: CountedCooperativesQuery,
    after: string[] | null,
    limit: number,
  ): Promise<{ items: CountedCooperativeDto[]; total: number }> {
    const { year } = query;
    const inYear = (day: Sql): Sql =>
      year === undefined ? empty : sql`AND extract(year FROM ${day}) = ${year}`;
    const last = year === undefined ? sql`'infinity'::date` : sql`make_date(${year}, 12, 31)`;
    const marks = sql`
      FROM attendances a JOIN sessions s ON s.id = a.session_id
      WHERE a.enrolment_id = cohort.id AND s.status = 'held' ${inYear(sql`s.starts_at AT TIME ZONE cohort.zone`)}`;
    const row = await context.row<{ items: CountedCooperativeDto[]; total: number }>(sql`
      WITH every AS MATERIALIZED (
        SELECT e.id, e.programme_id, e.cooperative_id, c.name_fr, c.name_ar, p.name_fr AS programme_fr, p.name_ar AS programme_ar,
          p.zone, (now() AT TIME ZONE p.zone)::date AS today, e.status = 'active' AND e.enrolled_on <= ${last} AS active
        FROM enrolments e JOIN programmes p ON p.id = e.programme_id JOIN cooperatives c ON c.id = e.cooperative_id
        WHERE ${enrolmentsInScope(context, 'e.id')} ${filters(query)}
      ), listed AS MATERIALIZED (
        -- Who left is counted for what it took part in.
        SELECT cohort.* FROM every cohort WHERE cohort.active OR EXISTS (SELECT ${marks})
      ), cohort AS MATERIALIZED (
        SELECT listed.*, least(${last}, listed.today) AS until FROM listed
        ${after === null ? empty : sql`WHERE (name_fr, id) > (${after[0]}, ${after[1]}::uuid)`} ORDER BY name_fr, id LIMIT ${limit}
      )
      SELECT (SELECT count(*)::int FROM listed) AS total, (
        SELECT coalesce(jsonb_agg(jsonb_build_object('enrolmentId', cohort.id, 'cooperativeId', cohort.cooperative_id,
          'programmeId', cohort.programme_id, 'nameFr', cohort.name_fr, 'nameAr', cohort.name_ar,
          'programmeNameFr', cohort.programme_fr, 'programmeNameAr', cohort.programme_ar, 'registered', NULL,
          'registeredMembers', NULL, 'enrolled', cohort.active::int, 'members', belonged.members, 'women', belonged.women,
          'sexed', belonged.sexed, 'diagnosed', (assessed.overall IS NOT NULL)::int, 'maturity', assessed.overall,
          'sessions', met.sessions, 'participations', marked.came, 'participants', marked.people,
          'hours', round(coalesce(marked.hours, 0)::numeric, 2), 'attended', marked.came, 'expected', marked.expected,
          'windowsDue', told.due, 'windowsHonoured', told.honoured, 'actions', planned.actions, 'actionsDone', planned.done,
          'procedures', adopted.procedures) ORDER BY cohort.name_fr, cohort.id), '[]')
        FROM cohort
        CROSS JOIN LATERAL (
          SELECT count(*) AS members, count(*) FILTER (WHERE pe.sex = 'female') AS women,
            count(*) FILTER (WHERE pe.sex <> 'unknown') AS sexed
          FROM memberships m JOIN persons pe ON pe.id = m.person_id
          WHERE cohort.active AND m.cooperative_id = cohort.cooperative_id AND m.from_date <= cohort.until
            AND (m.to_date IS NULL OR m.to_date >= cohort.until)) belonged
        LEFT JOIN LATERAL (
          SELECT (d.result ->> 'overall')::float8 AS overall FROM standing_diagnostics d
          WHERE cohort.active AND d.enrolment_id = cohort.id AND d.held_on <= cohort.until AND d.status = 'finalised'
            AND d.perspective = 'assessor'
          ORDER BY array_position(ARRAY['baseline', 'midline', 'endline'], d.wave) DESC LIMIT 1) assessed ON TRUE
        CROSS JOIN LATERAL (
          SELECT count(*) AS sessions FROM session_enrolments se JOIN sessions s ON s.id = se.session_id
          WHERE se.enrolment_id = cohort.id AND s.status = 'held' ${inYear(sql`s.starts_at AT TIME ZONE cohort.zone`)}) met
        CROSS JOIN LATERAL (
          SELECT count(*) FILTER (WHERE came) AS came, count(DISTINCT person_id) FILTER (WHERE came) AS people,
            sum(hours) FILTER (WHERE came) AS hours, count(*) FILTER (WHERE expected) AS expected
          FROM (
            SELECT a.person_id, a.status IN ('present', 'late', 'left_early') AS came, a.status <> 'not_expected' AS expected,
              extract(epoch FROM s.ends_at - s.starts_at) / 3600 AS hours ${marks}) each) marked
        CROSS JOIN LATERAL (
          SELECT count(*) FILTER (WHERE closed OR kept) AS due, count(*) FILTER (WHERE kept) AS honoured
          FROM (
            SELECT w.closes_on < cohort.today AS closed, EXISTS (
              SELECT FROM follow_ups f JOIN follow_up_windows own ON own.id = f.window_id
              WHERE own.enrolment_id = cohort.id AND f.held_on BETWEEN w.opens_on AND w.closes_on
                AND f.held_on <= cohort.today) AS kept
            FROM follow_up_windows w
            WHERE cohort.active AND w.enrolment_id = cohort.id ${inYear(sql`w.closes_on`)}) each) told
        CROSS JOIN LATERAL (
          SELECT count(*) AS actions, count(*) FILTER (WHERE a.status = 'done') AS done
          FROM actions a JOIN action_plans pl ON pl.id = a.plan_id
          WHERE cohort.active AND pl.enrolment_id = cohort.id AND a.status <> 'cancelled' ${inYear(sql`a.due_on`)}) planned
        CROSS JOIN LATERAL (
          SELECT count(*) AS procedures FROM procedure_adoptions pa
          WHERE cohort.active AND pa.enrolment_id = cohort.id ${inYear(sql`pa.adopted_on`)}) adopted
      ) AS items`);
    return row ?? { items: [], total: 0 };
  }
}

function filters({ within, programmeId, sector }: CountedCooperativesQuery): Sql {
  // A commune is of its province; a province or a region of itself and of all below.
  const below = sql`AND c.territory_id IN (
    WITH RECURSIVE below AS (
      SELECT id FROM territories WHERE id = ${within}
      UNION ALL SELECT t.id FROM territories t JOIN below ON t.parent_id = below.id)
    SELECT id FROM below)`;
  return sql`
    ${programmeId === undefined ? empty : sql`AND e.programme_id = ${programmeId}`}
    ${sector === undefined ? empty : sql`AND c.sector = ${sector}`}
    ${within === undefined ? empty : below}`;
}
