import sql, { type Sql } from 'sql-template-tag';

/** Each territory below a region, with the province that it is of; a region is of itself. */
const placed = sql`
  placed AS MATERIALIZED (
    SELECT t.id, CASE WHEN t.level = 'commune' THEN t.parent_id ELSE t.id END AS place FROM territories t
  )`;

/**
 * What each programme came to by province and sector, in all and year by year, by the rules of a progress report: active
 * enrolments, marks of all of them, periods honoured ÷ due, the latest final diagnostic of an assessor. A person counts
 * once in each programme, province and sector; so does a session.
 */
const measured = sql`
  ${placed}, cohort AS MATERIALIZED (
    SELECT e.id, e.programme_id, e.cooperative_id, e.status = 'active' AS active, e.enrolled_on, placed.place, c.sector,
      p.zone, (now() AT TIME ZONE p.zone)::date AS today
    FROM enrolments e JOIN programmes p ON p.id = e.programme_id JOIN cooperatives c ON c.id = e.cooperative_id
    JOIN placed ON placed.id = c.territory_id
  ), spans AS MATERIALIZED (
    SELECT 0 AS year, 'infinity'::date AS until
    UNION ALL SELECT year, make_date(year, 12, 31) FROM generate_series(
      (SELECT extract(year FROM min(enrolled_on))::int FROM cohort), extract(year FROM now())::int) year
  ), cohort_spans AS MATERIALIZED (
    SELECT cohort.*, spans.year, least(spans.until, cohort.today) AS until FROM cohort JOIN spans
      ON spans.year = 0 OR cohort.enrolled_on <= spans.until WHERE cohort.active
  ), belonged AS (
    SELECT DISTINCT co.programme_id, co.place, co.sector, co.year, m.person_id, pe.sex
    FROM cohort_spans co JOIN memberships m ON m.cooperative_id = co.cooperative_id AND m.from_date <= co.until
      AND (m.to_date IS NULL OR m.to_date >= co.until)
    JOIN persons pe ON pe.id = m.person_id
  ), assessed AS (
    SELECT DISTINCT ON (co.id, co.year) co.programme_id, co.place, co.sector, co.year,
      (d.result ->> 'overall')::float8 AS overall
    FROM cohort_spans co JOIN standing_diagnostics d ON d.enrolment_id = co.id AND d.held_on <= co.until
    WHERE d.status = 'finalised' AND d.perspective = 'assessor'
    ORDER BY co.id, co.year, array_position(ARRAY['baseline', 'midline', 'endline'], d.wave) DESC
  ), met AS MATERIALIZED (
    SELECT s.id, p.zone, (s.starts_at AT TIME ZONE p.zone)::date AS day,
      extract(epoch FROM s.ends_at - s.starts_at) / 3600 AS hours
    FROM sessions s JOIN programmes p ON p.id = s.programme_id WHERE s.status = 'held'
  ), marked AS (
    SELECT co.programme_id, co.place, co.sector, extract(year FROM met.day)::int AS year, a.person_id, met.hours,
      a.status IN ('present', 'late', 'left_early') AS came, a.status <> 'not_expected' AS expected
    FROM attendances a JOIN met ON met.id = a.session_id JOIN cohort co ON co.id = a.enrolment_id
  ), told AS MATERIALIZED (
    SELECT w.id, co.programme_id, co.place, co.sector, extract(year FROM w.closes_on)::int AS year,
      w.closes_on < co.today AS closed, EXISTS (
        SELECT FROM follow_ups f JOIN follow_up_windows own ON own.id = f.window_id
        WHERE own.enrolment_id = w.enrolment_id AND f.held_on BETWEEN w.opens_on AND w.closes_on
          AND f.held_on <= co.today) AS honoured
    FROM follow_up_windows w JOIN cohort co ON co.id = w.enrolment_id WHERE co.active
  ), counted AS (
    SELECT programme_id, place, sector, year, 'enrolled' AS what, count(*)::float8 AS amount
      FROM cohort_spans GROUP BY 1, 2, 3, 4
    UNION ALL SELECT programme_id, place, sector, year, sex, count(*) FROM belonged GROUP BY 1, 2, 3, 4, 5
    UNION ALL SELECT programme_id, place, sector, year, 'diagnosed', count(overall) FROM assessed GROUP BY 1, 2, 3, 4
    UNION ALL SELECT programme_id, place, sector, year, 'maturity', sum(overall) FROM assessed GROUP BY 1, 2, 3, 4
    UNION ALL
      SELECT co.programme_id, co.place, co.sector, coalesce(extract(year FROM met.day)::int, 0), 'sessions',
        count(DISTINCT met.id)
      FROM met JOIN session_enrolments se ON se.session_id = met.id JOIN cohort co ON co.id = se.enrolment_id
      GROUP BY GROUPING SETS ((1, 2, 3), (1, 2, 3, extract(year FROM met.day)::int))
    UNION ALL
      SELECT marked.programme_id, marked.place, marked.sector, coalesce(marked.year, 0), figure.what, figure.amount
      FROM (
        SELECT programme_id, place, sector, year, count(*) FILTER (WHERE came) AS came,
          count(DISTINCT person_id) FILTER (WHERE came) AS people, sum(hours) FILTER (WHERE came) AS hours,
          count(*) FILTER (WHERE expected) AS expected
        FROM marked GROUP BY GROUPING SETS ((1, 2, 3), (1, 2, 3, 4))
      ) marked, LATERAL (VALUES ('participations', marked.came::float8), ('participants', marked.people),
        ('hours', marked.hours::float8), ('expected', marked.expected)) figure (what, amount)
    UNION ALL
      SELECT programme_id, place, sector, coalesce(year, 0), 'due', count(*) FILTER (WHERE closed OR honoured)
      FROM told GROUP BY GROUPING SETS ((1, 2, 3), (1, 2, 3, year))
    UNION ALL
      SELECT programme_id, place, sector, coalesce(year, 0), 'honoured', count(*) FILTER (WHERE honoured)
      FROM told GROUP BY GROUPING SETS ((1, 2, 3), (1, 2, 3, year))
    UNION ALL
      SELECT co.programme_id, co.place, co.sector, spans.year, figure.what, figure.amount
      FROM (
        SELECT pl.enrolment_id, extract(year FROM a.due_on)::int AS year, count(*) AS actions,
          count(*) FILTER (WHERE a.status = 'done') AS done
        FROM actions a JOIN action_plans pl ON pl.id = a.plan_id WHERE a.status <> 'cancelled' GROUP BY 1, 2
      ) planned JOIN cohort co ON co.id = planned.enrolment_id AND co.active
      JOIN spans ON spans.year IN (0, planned.year),
      LATERAL (VALUES ('actions', planned.actions::float8), ('done', planned.done)) figure (what, amount)
    UNION ALL
      SELECT co.programme_id, co.place, co.sector, spans.year, 'procedures', count(*)
      FROM procedure_adoptions pa JOIN cohort co ON co.id = pa.enrolment_id AND co.active
      JOIN spans ON spans.year IN (0, extract(year FROM pa.adopted_on)::int) GROUP BY 1, 2, 3, 4
  )`;

const of = (what: string): Sql => sql`coalesce(sum(amount) FILTER (WHERE what = ${what}), 0)`;

const figures = sql`
  SELECT programme_id, place, sector, year, ${of('enrolled')}::int, ${of('female')}::int + ${of('male')}::int + ${of('unknown')}::int,
    ${of('female')}::int, ${of('male')}::int, ${of('unknown')}::int, ${of('diagnosed')}::int, ${of('maturity')},
    ${of('sessions')}::int, ${of('participations')}::int, ${of('participants')}::int, ${of('hours')},
    ${of('participations')}::int, ${of('expected')}::int, ${of('due')}::int, ${of('honoured')}::int,
    ${of('actions')}::int, ${of('done')}::int, ${of('procedures')}::int
  FROM counted GROUP BY programme_id, place, sector, year`;

/** Old rows leave and new ones come in one transaction: a reader sees either all of one refresh or all of the other. */
export const refreshProgrammes: readonly Sql[] = [
  sql`DELETE FROM territory_figures`,
  sql`INSERT INTO territory_figures WITH ${measured} ${figures}`,
];

export const refreshRegistry: readonly Sql[] = [
  sql`DELETE FROM registry_figures`,
  sql`
    INSERT INTO registry_figures
    WITH ${placed}, belonging AS (
      SELECT cooperative_id, count(*) AS members FROM memberships
      WHERE from_date <= current_date AND (to_date IS NULL OR to_date >= current_date) GROUP BY 1
    )
    SELECT placed.place, c.sector, c.kind, count(*), coalesce(sum(belonging.members), 0)
    FROM cooperatives c JOIN placed ON placed.id = c.territory_id
    LEFT JOIN belonging ON belonging.cooperative_id = c.id GROUP BY 1, 2, 3`,
];
