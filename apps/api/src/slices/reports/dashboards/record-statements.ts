import sql, { empty, type Sql } from 'sql-template-tag';
import { type RecordNoun, type RecordState } from './records.dto';

export interface RecordsPeriod {
  programmeId: string;
  from: string;
  to: string;
  /** The earlier of today and the period's end: what lateness is told by. */
  asOf: string;
  /** The first day on which a period to follow up that closed before it is due. */
  dueBefore: string;
  /** The enrolments (`e`) that are meant, whatever their status. */
  meant: Sql;
  /** They are the whole programme: its sessions count even if nobody of the cohort is expected there. */
  whole: boolean;
}

/** Stands last, and leaves as null. */
export const noDay = '9999-12-31';

/**
 * The rows behind each figure of a dashboard: the same conditions as `report-facts.repository`, told one by one. Columns:
 * id, enrolment_id (null of a session), title, kind, state, day (`noDay` where there is none), figure, total.
 */
export function recordStatement(noun: RecordNoun, period: RecordsPeriod, state?: RecordState): Sql {
  const { programmeId, from, to, asOf, dueBefore, meant, whole } = period;
  const active = sql`${meant} AND e.status = 'active'`;
  switch (noun) {
    case 'enrolments':
      return sql`
        SELECT e.id::text, e.id AS enrolment_id, '' AS title, NULL AS kind, e.status AS state, e.enrolled_on AS day,
          NULL::float8 AS figure, NULL::float8 AS total
        FROM enrolments e WHERE ${meant}`;
    case 'diagnostics':
      return sql`
        SELECT d.id::text, e.id AS enrolment_id, '' AS title, d.wave AS kind, d.status AS state, d.held_on AS day,
          (d.result ->> 'overall')::float8 AS figure, NULL::float8 AS total
        FROM standing_diagnostics d JOIN enrolments e ON e.id = d.enrolment_id
        WHERE ${active} AND d.perspective = 'assessor' AND d.held_on <= ${to}
          ${state === 'compared' ? sql`AND d.id IN (${compared(active, to)})` : empty}`;
    case 'needs':
      return sql`
        SELECT n.id::text, e.id AS enrolment_id, n.statement AS title, n.category AS kind, n.status AS state,
          n.decided_on AS day, NULL::float8 AS figure, NULL::float8 AS total
        FROM needs n JOIN enrolments e ON e.id = n.enrolment_id WHERE ${active} AND n.decided_on <= ${to}`;
    case 'actions':
      return sql`
        SELECT a.id::text, e.id AS enrolment_id, a.title, CASE WHEN a.status IN ('planned', 'running')
            AND a.due_on < ${asOf} THEN 'late' END AS kind, a.status AS state, coalesce(a.due_on, ${noDay}) AS day,
          NULL::float8 AS figure, NULL::float8 AS total
        FROM actions a JOIN action_plans pl ON pl.id = a.plan_id JOIN enrolments e ON e.id = pl.enrolment_id
        WHERE ${active}`;
    case 'certificates':
      return sql`
        SELECT c.id::text, e.id AS enrolment_id, concat_ws(' ', c.content #>> '{person,givenName}',
            c.content #>> '{person,familyName}') AS title, NULL AS kind, 'issued' AS state, c.issued_at::date AS day,
          NULL::float8 AS figure, NULL::float8 AS total
        FROM certificates c JOIN enrolments e ON e.id = c.enrolment_id WHERE ${meant} AND c.revoked_at IS NULL`;
    case 'sessions':
      if (state === 'headcounted') return headcounted(period);
      return sql`
        SELECT s.id::text, NULL::uuid AS enrolment_id, s.title, s.kind, s.status AS state,
          (s.starts_at AT TIME ZONE p.zone)::date AS day, counted.attended::float8 AS figure, counted.expected::float8 AS total
        FROM sessions s JOIN programmes p ON p.id = s.programme_id
        LEFT JOIN LATERAL (
          SELECT count(*) FILTER (WHERE a.status IN ('present', 'late', 'left_early')) AS attended,
            count(*) FILTER (WHERE a.status <> 'not_expected') AS expected
          FROM attendances a WHERE a.session_id = s.id AND s.status = 'held'
            AND (${whole} OR a.enrolment_id IN (SELECT e.id FROM enrolments e WHERE ${meant}))
          HAVING count(*) > 0) counted ON TRUE
        WHERE s.programme_id = ${programmeId} AND s.status <> 'cancelled'
          AND (s.starts_at AT TIME ZONE p.zone)::date BETWEEN ${from} AND ${to}
          AND (${whole} OR s.id IN (SELECT se.session_id FROM session_enrolments se
            JOIN enrolments e ON e.id = se.enrolment_id WHERE ${meant}))`;
    case 'follow-ups':
      return sql`
        SELECT w.id::text, e.id AS enrolment_id, '' AS title, NULL AS kind,
          CASE WHEN EXISTS (
              SELECT FROM follow_ups f JOIN follow_up_windows own ON own.id = f.window_id
              WHERE own.enrolment_id = e.id AND own.closes_on >= ${from} AND own.opens_on <= ${to}
                AND f.held_on BETWEEN w.opens_on AND w.closes_on AND f.held_on <= ${asOf}) THEN 'honoured'
            WHEN w.closes_on < ${dueBefore} THEN 'missed' WHEN w.opens_on <= ${asOf} THEN 'open' ELSE 'future' END AS state,
          w.closes_on AS day, NULL::float8 AS figure, NULL::float8 AS total
        FROM follow_up_windows w JOIN enrolments e ON e.id = w.enrolment_id
        WHERE ${active} AND w.closes_on >= ${from} AND w.opens_on <= ${to}`;
    case 'procedures':
      return sql`
        SELECT e.id || ' ' || pa.procedure_code AS id, e.id AS enrolment_id, '' AS title, pa.procedure_code AS kind,
          'adopted' AS state, pa.adopted_on AS day, NULL::float8 AS figure, NULL::float8 AS total
        FROM procedure_adoptions pa JOIN enrolments e ON e.id = pa.enrolment_id
        WHERE ${active} AND pa.adopted_on <= ${to}`;
    case 'readings':
      return sql`
        SELECT r.id::text, e.id AS enrolment_id, '' AS title, i.code AS kind, r.status AS state, r.period AS day,
          r.value::float8 AS figure, NULL::float8 AS total
        FROM readings r JOIN indicators i ON i.id = r.indicator_id JOIN enrolments e ON e.id = r.enrolment_id
        JOIN programme_indicators pi ON pi.programme_id = e.programme_id AND pi.indicator_id = r.indicator_id
        WHERE ${active} AND r.replaced_by IS NULL AND r.status IN ('submitted', 'approved')
          AND r.period BETWEEN date_trunc('month', ${from}::date) AND ${to}`;
  }
}

/** First and latest final wave of each enrolment on the grid of its latest: what a change of maturity is told by. */
const compared = (active: Sql, to: string): Sql => sql`
  SELECT unnest(ARRAY[ids[1], ids[cardinality(ids)]]) FROM (
    SELECT array_agg(waves.id ORDER BY waves.place) AS ids
    FROM (
      SELECT d.id, d.enrolment_id, place, d.grid_version_id,
        last_value(d.grid_version_id) OVER (PARTITION BY d.enrolment_id ORDER BY place
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS latest_grid
      FROM standing_diagnostics d JOIN enrolments e ON e.id = d.enrolment_id
      CROSS JOIN LATERAL array_position(ARRAY['baseline', 'midline', 'endline'], d.wave) AS place
      WHERE ${active} AND d.perspective = 'assessor' AND d.status = 'finalised' AND d.held_on <= ${to}
    ) waves WHERE waves.grid_version_id = waves.latest_grid GROUP BY waves.enrolment_id HAVING count(*) > 1
  ) pairs`;

/** Sessions held at which people were counted without their names: `figure` is how many. */
const headcounted = ({ programmeId, from, to, meant }: RecordsPeriod): Sql => sql`
  SELECT s.id::text, NULL::uuid AS enrolment_id, s.title, s.kind, s.status AS state,
    (s.starts_at AT TIME ZONE p.zone)::date AS day, counted.people::float8 AS figure, NULL::float8 AS total
  FROM sessions s JOIN programmes p ON p.id = s.programme_id
  CROSS JOIN LATERAL (
    SELECT sum(h.female + h.male + h.unknown) AS people FROM session_headcounts h
    WHERE h.session_id = s.id AND h.enrolment_id IN (SELECT e.id FROM enrolments e WHERE ${meant})
    HAVING count(*) > 0) counted
  WHERE s.programme_id = ${programmeId} AND s.status = 'held'
    AND (s.starts_at AT TIME ZONE p.zone)::date BETWEEN ${from} AND ${to}`;
