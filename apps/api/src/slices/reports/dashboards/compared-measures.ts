import sql, { type Sql } from 'sql-template-tag';

/**
 * What cooperatives came to by the rules of a progress report: CTEs `assessed`, `marked`, `followed` and `planned` over a CTE
 * `compared` of enrolments (id, cooperative_id, and the day it is for them).
 */
export const measuredOfCompared: Sql = sql`
  assessed AS (
    SELECT DISTINCT ON (co.cooperative_id) co.cooperative_id, d.result, d.grid_version_id
    FROM standing_diagnostics d JOIN compared co ON co.id = d.enrolment_id
    WHERE d.status = 'finalised' AND d.perspective = 'assessor' ORDER BY co.cooperative_id, d.held_on DESC, d.id
  ), marked AS (
    SELECT co.cooperative_id, count(*) FILTER (WHERE a.status IN ('present', 'late', 'left_early'))::int AS attended,
      count(*) FILTER (WHERE a.status <> 'not_expected')::int AS expected
    FROM attendances a JOIN compared co ON co.id = a.enrolment_id JOIN sessions s ON s.id = a.session_id
    WHERE s.status = 'held' GROUP BY 1
  ), followed AS (
    SELECT told.cooperative_id, count(*) FILTER (WHERE told.honoured)::int AS honoured,
      count(*) FILTER (WHERE told.honoured OR told.closed)::int AS due
    FROM (
      SELECT co.cooperative_id, w.closes_on < co.today AS closed, EXISTS (
        SELECT FROM follow_ups f JOIN follow_up_windows own ON own.id = f.window_id
        WHERE own.enrolment_id = w.enrolment_id AND f.held_on BETWEEN w.opens_on AND w.closes_on
          AND f.held_on <= co.today) AS honoured
      FROM follow_up_windows w JOIN compared co ON co.id = w.enrolment_id
    ) told GROUP BY 1
  ), planned AS (
    SELECT co.cooperative_id, count(*) FILTER (WHERE a.status = 'done')::int AS done, count(*)::int AS actions
    FROM actions a JOIN action_plans pl ON pl.id = a.plan_id JOIN compared co ON co.id = pl.enrolment_id
    WHERE a.status <> 'cancelled' GROUP BY 1
  )`;

export const comparedCounts: Sql = sql`
  coalesce(marked.attended, 0) AS attended, coalesce(marked.expected, 0) AS expected,
  coalesce(followed.honoured, 0) AS honoured, coalesce(followed.due, 0) AS due,
  coalesce(planned.done, 0) AS done, coalesce(planned.actions, 0) AS actions`;

/** To `c`, of `cooperatives`. */
export const joinMeasures: Sql = sql`
  LEFT JOIN assessed ON assessed.cooperative_id = c.id LEFT JOIN marked ON marked.cooperative_id = c.id
  LEFT JOIN followed ON followed.cooperative_id = c.id LEFT JOIN planned ON planned.cooperative_id = c.id`;
