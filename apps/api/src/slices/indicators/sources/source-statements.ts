import { type AutomaticIndicator } from '@tiwizi/domain';
import sql, { type Sql } from 'sql-template-tag';
import { attended, marks } from '../computed/automatic-figures';
import { type SourceNoun } from './sources.dto';

interface Source {
  noun: SourceNoun;
  /**
   * Over the tables of `frameTables`. Columns: record_id, enrolment_id, title, also (a code, a state, a name in Arabic, or null), day, value, numerator,
   * denominator. What its rows add up to is what the figure says.
   */
  rows: Sql;
}

const sole = (value: Sql): Sql =>
  sql`${value}::float8 AS value, NULL::float8 AS numerator, NULL::float8 AS denominator`;
const parts = (numerator: Sql, denominator: Sql): Sql =>
  sql`NULL::float8 AS value, ${numerator}::float8 AS numerator, ${denominator}::float8 AS denominator`;

/** Sessions held in the months, one row for each cooperative that came. */
const sessions = (columns: Sql, has: Sql): Source => ({
  noun: 'session',
  rows: sql`
    SELECT told.session_id AS record_id, told.enrolment_id, s.title, NULL AS also,
      (s.starts_at AT TIME ZONE cohort.zone)::date AS day, told.value, told.numerator, told.denominator
    FROM (
      SELECT a.session_id, a.enrolment_id, ${columns} FROM (${marks}) a JOIN months ON months.month = a.month
      GROUP BY a.session_id, a.enrolment_id HAVING ${has}
    ) told JOIN sessions s ON s.id = told.session_id JOIN cohort ON cohort.id = told.enrolment_id`,
});

/** What stands at the end is told of the last month alone. */
const end = sql`(SELECT max(until) FROM months)`;
const came = sql`count(*) FILTER (WHERE ${attended})`;
const members = sql`
  SELECT cohort.id AS enrolment_id, cohort.cooperative_id, m.person_id, who.sex
  FROM cohort JOIN memberships m ON m.cooperative_id = cohort.cooperative_id JOIN persons who ON who.id = m.person_id
  WHERE m.from_date <= ${end} AND (m.to_date IS NULL OR m.to_date >= ${end})`;
const ofCooperative = (columns: Sql, which: Sql): Source => ({
  noun: 'cooperative',
  rows: sql`
    SELECT a.cooperative_id AS record_id, a.enrolment_id, '' AS title, NULL AS also, ${end} AS day, ${columns}
    FROM (${members}) a WHERE ${which} GROUP BY a.cooperative_id, a.enrolment_id`,
});

/** Where each automatic figure comes from, row by row; see `automatic-figures` for the figures. */
export const automaticSources: Record<AutomaticIndicator, Source> = {
  attendance: sessions(
    parts(came, sql`count(*) FILTER (WHERE a.status <> 'not_expected')`),
    sql`count(*) FILTER (WHERE a.status <> 'not_expected') > 0`,
  ),
  participations: sessions(sole(came), sql`${came} > 0`),
  hours: sessions(sole(sql`sum(a.hours) FILTER (WHERE ${attended})`), sql`${came} > 0`),
  unique_participants: {
    noun: 'session',
    rows: sql`
      SELECT first.session_id AS record_id, first.enrolment_id, first.title, NULL AS also,
        (first.starts_at AT TIME ZONE cohort.zone)::date AS day, ${sole(sql`count(*)`)}
      FROM (
        SELECT DISTINCT ON (s.programme_id, a.person_id) a.enrolment_id, s.id AS session_id, s.starts_at, s.title
        FROM sessions s JOIN attendances a ON a.session_id = s.id
        WHERE s.programme_id IN (SELECT programme_id FROM cohort) AND s.status = 'held' AND ${attended}
        ORDER BY s.programme_id, a.person_id, s.starts_at, s.id
      ) first JOIN cohort ON cohort.id = first.enrolment_id
      JOIN months ON months.month = date_trunc('month', first.starts_at AT TIME ZONE cohort.zone)::date
      GROUP BY first.session_id, first.enrolment_id, first.title, first.starts_at, cohort.zone`,
  },
  windows: {
    noun: 'window',
    rows: sql`
      SELECT due.id AS record_id, due.enrolment_id, '' AS title, NULL AS also, due.closes_on AS day,
        ${parts(sql`due.honoured::int`, sql`1`)}
      FROM (
        SELECT w.id, w.enrolment_id, w.closes_on,
          EXISTS (
            SELECT FROM follow_up_windows logged JOIN follow_ups f ON f.window_id = logged.id
            WHERE logged.enrolment_id = w.enrolment_id AND f.held_on BETWEEN w.opens_on AND w.closes_on
              AND f.held_on <= (SELECT today FROM day)
          ) AS honoured
        FROM cohort JOIN follow_up_windows w ON w.enrolment_id = cohort.id
        JOIN months ON months.month = date_trunc('month', w.closes_on)::date
      ) due WHERE due.honoured OR due.closes_on < (SELECT today FROM day)`,
  },
  maturity: {
    noun: 'diagnostic',
    rows: sql`
      SELECT latest.id AS record_id, cohort.id AS enrolment_id, '' AS title, latest.wave AS also, latest.held_on AS day,
        ${sole(sql`latest.overall`)}
      FROM cohort JOIN LATERAL (
        SELECT d.id, d.wave, d.held_on, round((d.result ->> 'overall')::numeric, 4)::float8 AS overall
        FROM standing_diagnostics d
        WHERE d.enrolment_id = cohort.id AND d.status = 'finalised' AND d.perspective = 'assessor' AND d.held_on <= ${end}
        ORDER BY d.held_on DESC, d.finalised_at DESC LIMIT 1
      ) latest ON latest.overall IS NOT NULL`,
  },
  actions: {
    noun: 'action',
    rows: sql`
      SELECT a.id AS record_id, cohort.id AS enrolment_id, a.title, NULL AS also, coalesce(a.done_on, a.due_on) AS day,
        ${parts(sql`coalesce(a.done_on <= ${end}, false)::int`, sql`1`)}
      FROM cohort JOIN action_plans pl ON pl.enrolment_id = cohort.id JOIN actions a ON a.plan_id = pl.id
      WHERE a.status IN ('planned', 'running', 'done')`,
  },
  procedures: {
    noun: 'procedure',
    rows: sql`
      SELECT pa.enrolment_id AS record_id, pa.enrolment_id, '' AS title, pa.procedure_code AS also, pa.adopted_on AS day,
        ${sole(sql`1`)}
      FROM cohort JOIN procedure_adoptions pa ON pa.enrolment_id = cohort.id WHERE pa.adopted_on <= ${end}`,
  },
  members: ofCooperative(sole(sql`count(DISTINCT a.person_id)`), sql`TRUE`),
  women_share: ofCooperative(
    parts(sql`count(DISTINCT a.person_id) FILTER (WHERE a.sex = 'female')`, sql`count(DISTINCT a.person_id)`),
    sql`a.sex <> 'unknown'`,
  ),
  certificates: {
    noun: 'certificate',
    rows: sql`
      SELECT c.id AS record_id, c.enrolment_id, c.number::text AS title, NULL AS also,
        (c.issued_at AT TIME ZONE cohort.zone)::date AS day, ${sole(sql`1`)}
      FROM cohort JOIN certificates c ON c.enrolment_id = cohort.id
      JOIN months ON months.month = date_trunc('month', c.issued_at AT TIME ZONE cohort.zone)::date
      WHERE c.revoked_at IS NULL`,
  },
  fair_sales: {
    noun: 'fair',
    rows: sql`
      SELECT f.fair_id AS record_id, f.enrolment_id, fair.name_fr AS title, nullif(fair.name_ar, '') AS also, max(f.day) AS day,
        ${sole(sql`sum(f.amount)`)}
      FROM cohort JOIN fair_sales_approved f ON f.enrolment_id = cohort.id AND f.programme_id = cohort.programme_id
      JOIN months ON f.day BETWEEN months.month AND months.until JOIN fairs fair ON fair.id = f.fair_id
      WHERE f.amount IS NOT NULL GROUP BY f.fair_id, f.enrolment_id, fair.name_fr, fair.name_ar`,
  },
};

/** The readings that stand in the months: what was sent back does not, nor what waits if `approved` is asked. */
export function readingRows(indicatorId: string, approved: boolean): Source {
  return {
    noun: 'reading',
    rows: sql`
      SELECT r.id AS record_id, r.enrolment_id, r.source AS title, r.status AS also, r.period AS day,
        CASE WHEN r.numerator IS NULL THEN r.value::float8 END AS value, r.numerator::float8 AS numerator,
        r.denominator::float8 AS denominator
      FROM cohort JOIN readings r ON r.enrolment_id = cohort.id JOIN months ON months.month = r.period
      WHERE r.indicator_id = ${indicatorId} AND r.replaced_by IS NULL AND r.value IS NOT NULL
        AND r.status = ANY(${approved ? ['approved'] : ['approved', 'submitted']})`,
  };
}
