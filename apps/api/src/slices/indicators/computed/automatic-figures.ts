import { type AutomaticIndicator } from '@tiwizi/domain';
import sql, { type Sql } from 'sql-template-tag';

/** Of which enrolments (`e`, with their programme `p`), in which months, told on which day. */
export interface ComputedFrame {
  which: Sql;
  /** YYYY-MM. */
  months: readonly string[];
  today: string;
}

export const attended = sql`a.status IN ('present', 'late', 'left_early')`;

/** The marks of sessions held, each with the month of its session on the programme's clock. */
export const marks = sql`
  SELECT a.enrolment_id, a.person_id, a.status, s.starts_at, s.id AS session_id,
    (extract(epoch FROM s.ends_at - s.starts_at) / 3600)::numeric AS hours,
    date_trunc('month', s.starts_at AT TIME ZONE cohort.zone)::date AS month
  FROM cohort JOIN attendances a ON a.enrolment_id = cohort.id JOIN sessions s ON s.id = a.session_id
  WHERE s.programme_id = cohort.programme_id AND s.status = 'held'`;

/** A number for each cooperative and month, 0 where nothing was counted. */
const counted = (measure: Sql, from: Sql): Sql => sql`
  SELECT frame.id AS enrolment_id, frame.month, coalesce(told.value, 0)::float8 AS value, NULL::float8 AS numerator,
    NULL::float8 AS denominator
  FROM frame LEFT JOIN (SELECT enrolment_id, month, ${measure} AS value FROM (${from}) a GROUP BY enrolment_id, month) told
    ON told.enrolment_id = frame.id AND told.month = frame.month`;

/** A share for each cooperative and month that has something to be a share of. */
const share = (rows: Sql): Sql => sql`
  SELECT enrolment_id, month, (numerator::numeric / denominator)::float8 AS value, numerator::float8 AS numerator,
    denominator::float8 AS denominator
  FROM (${rows}) parts WHERE denominator > 0`;

/** How each is computed. The words of the indicator that carries it (`indicators.json`) say the same to a reader. */
const figures: Record<AutomaticIndicator, Sql> = {
  attendance: share(sql`
    SELECT a.enrolment_id, a.month, count(*) FILTER (WHERE ${attended}) AS numerator,
      count(*) FILTER (WHERE a.status <> 'not_expected') AS denominator
    FROM (${marks}) a JOIN months ON months.month = a.month GROUP BY a.enrolment_id, a.month`),
  participations: counted(sql`count(*) FILTER (WHERE ${attended})`, marks),
  hours: counted(sql`sum(a.hours) FILTER (WHERE ${attended})`, marks),
  // A person counts once in the programme, wherever else they went later: so the months and cooperatives add up.
  unique_participants: counted(
    sql`count(*)`,
    sql`
    SELECT first.enrolment_id, date_trunc('month', first.starts_at AT TIME ZONE cohort.zone)::date AS month
    FROM (
      SELECT DISTINCT ON (s.programme_id, a.person_id) a.enrolment_id, s.starts_at
      FROM sessions s JOIN attendances a ON a.session_id = s.id
      WHERE s.programme_id IN (SELECT programme_id FROM cohort) AND s.status = 'held' AND ${attended}
      ORDER BY s.programme_id, a.person_id, s.starts_at, s.id
    ) first JOIN cohort ON cohort.id = first.enrolment_id`,
  ),
  windows: share(sql`
    SELECT due.enrolment_id, due.month, count(*) FILTER (WHERE due.honoured) AS numerator, count(*) AS denominator
    FROM (
      SELECT w.enrolment_id, months.month, w.closes_on,
        EXISTS (
          SELECT 1 FROM follow_up_windows logged JOIN follow_ups f ON f.window_id = logged.id
          WHERE logged.enrolment_id = w.enrolment_id AND f.held_on BETWEEN w.opens_on AND w.closes_on
            AND f.held_on <= (SELECT today FROM day)
        ) AS honoured
      FROM cohort JOIN follow_up_windows w ON w.enrolment_id = cohort.id
      JOIN months ON months.month = date_trunc('month', w.closes_on)::date
    ) due WHERE due.honoured OR due.closes_on < (SELECT today FROM day) GROUP BY due.enrolment_id, due.month`),
  maturity: sql`
    SELECT frame.id AS enrolment_id, frame.month, latest.overall AS value, NULL::float8 AS numerator,
      NULL::float8 AS denominator
    FROM frame JOIN LATERAL (
      SELECT round((d.result ->> 'overall')::numeric, 4)::float8 AS overall FROM standing_diagnostics d
      WHERE d.enrolment_id = frame.id AND d.status = 'finalised' AND d.perspective = 'assessor'
        AND d.held_on <= frame.until
      ORDER BY d.held_on DESC, d.finalised_at DESC LIMIT 1
    ) latest ON latest.overall IS NOT NULL`,
  actions: share(sql`
    SELECT frame.id AS enrolment_id, frame.month, count(*) FILTER (WHERE a.done_on <= frame.until) AS numerator,
      count(*) AS denominator
    FROM frame JOIN action_plans pl ON pl.enrolment_id = frame.id JOIN actions a ON a.plan_id = pl.id
    WHERE a.status IN ('planned', 'running', 'done') GROUP BY frame.id, frame.month`),
  procedures: counted(
    sql`count(*)`,
    sql`
    SELECT frame.id AS enrolment_id, frame.month FROM frame JOIN procedure_adoptions pa ON pa.enrolment_id = frame.id
    WHERE pa.adopted_on <= frame.until`,
  ),
  members: counted(
    sql`count(DISTINCT a.person_id)`,
    sql`
    SELECT frame.id AS enrolment_id, frame.month, m.person_id
    FROM frame JOIN memberships m ON m.cooperative_id = frame.cooperative_id
    WHERE m.from_date <= frame.until AND (m.to_date IS NULL OR m.to_date >= frame.until)`,
  ),
  women_share: share(sql`
    SELECT frame.id AS enrolment_id, frame.month, count(DISTINCT m.person_id) FILTER (WHERE who.sex = 'female') AS numerator,
      count(DISTINCT m.person_id) AS denominator
    FROM frame JOIN memberships m ON m.cooperative_id = frame.cooperative_id JOIN persons who ON who.id = m.person_id
    WHERE m.from_date <= frame.until AND (m.to_date IS NULL OR m.to_date >= frame.until) AND who.sex <> 'unknown'
    GROUP BY frame.id, frame.month`),
  // Nothing told of a fair is missing: nobody sold for 0.
  fair_sales: sql`
    SELECT f.enrolment_id, months.month, sum(f.amount)::float8 AS value, NULL::float8 AS numerator,
      NULL::float8 AS denominator
    FROM cohort JOIN fair_sales_approved f ON f.enrolment_id = cohort.id AND f.programme_id = cohort.programme_id
    JOIN months ON f.day BETWEEN months.month AND months.until
    WHERE f.amount IS NOT NULL GROUP BY f.enrolment_id, months.month`,
  certificates: counted(
    sql`count(*)`,
    sql`
    SELECT c.enrolment_id, date_trunc('month', c.issued_at AT TIME ZONE cohort.zone)::date AS month
    FROM cohort JOIN certificates c ON c.enrolment_id = cohort.id WHERE c.revoked_at IS NULL`,
  ),
};

/**
 * The tables that figures and their sources are told from, as the head of a statement: `day` (today), `cohort`, `months` (each
 * with `until`, its last day or today), `frame` (each of the cohort in each month).
 */
export function frameTables({ which, months, today }: ComputedFrame): Sql {
  return sql`
    WITH day AS (SELECT ${today}::date AS today),
    cohort AS MATERIALIZED (
      SELECT e.id, e.cooperative_id, e.programme_id, p.zone FROM enrolments e JOIN programmes p ON p.id = e.programme_id
      WHERE ${which}
    ), months AS MATERIALIZED (
      SELECT m.month, least((m.month + interval '1 month - 1 day')::date, day.today) AS until
      FROM unnest(${months.map((month) => `${month}-01`)}::date[]) AS m (month), day
    ), frame AS MATERIALIZED (SELECT cohort.*, months.* FROM cohort CROSS JOIN months)`;
}

/** One figure of every cooperative meant, in every month asked for, in one statement; what is missing has no row. */
export function automaticFigure(code: AutomaticIndicator, frame: ComputedFrame): Sql {
  return sql`
    ${frameTables(frame)}
    SELECT told.enrolment_id AS "enrolmentId", to_char(told.month, 'YYYY-MM') AS month, told.value, told.numerator,
      told.denominator
    FROM (${figures[code]}) told`;
}
