import { type PlanStatus } from '@tiwizi/domain';
import sql, { empty, type Sql } from 'sql-template-tag';
import { type BoardSession, type BoardWindow } from './board-facts';

export interface ChainProgrammeRow {
  id: string;
  name_fr: string;
  name_ar: string;
  starts_on: string;
  months: number;
  zone: string;
  workshop_count: number;
  workshop_per: number;
  workshop_months: number;
  follow_up_count: number;
  follow_up_per: number;
  follow_up_months: number;
  /** Of each indicator that somebody has to type: read every so many months. */
  frequencies: number[];
  criteria: number;
}

/** Every fact of one cooperative's chain. */
export interface ChainFactsRow {
  enrolment_id: string;
  cooperative_id: string;
  enrolled_on: string;
  name_fr: string;
  name_ar: string;
  place_fr: string;
  place_ar: string;
  trainer_name: string | null;
  diagnostic_id: string | null;
  diagnostic_status: 'draft' | 'finalised' | null;
  answered: number;
  gaps: number;
  legal_blockers: number;
  agreed_needs: number;
  training_needs: number;
  plan_id: string | null;
  plan_status: PlanStatus | null;
  actions: { status: 'draft' | 'planned' | 'running' | 'done' | 'cancelled'; deadline: string | null }[];
  sessions: BoardSession[];
  windows: BoardWindow[];
  contacts: string[];
  procedures: number;
  /** What was read, month by month: only what nothing replaced or sent back. */
  readings: { month: string; received: number; approved: number }[];
}

/** What a chain is measured by: selected from `programmes p`. */
export const programmeColumns: Sql = sql`
  p.id, p.name_fr, p.name_ar, p.starts_on, p.months, p.zone, p.workshop_count, p.workshop_per, p.workshop_months,
    p.follow_up_count, p.follow_up_per, p.follow_up_months,
    -- Of those that somebody has to type; the others are computed.
    (SELECT coalesce(jsonb_agg(i.frequency_months), '[]') FROM programme_indicators pi
     JOIN indicators i ON i.id = pi.indicator_id
     WHERE pi.programme_id = p.id AND i.origin = 'typed') AS frequencies,
    coalesce((
      SELECT (SELECT sum(jsonb_array_length(d -> 'criteria'))::int FROM jsonb_array_elements(g.content -> 'dimensions') d)
      FROM grid_versions g WHERE g.grid_code = p.grid_code AND g.status = 'published'
      ORDER BY g.number DESC LIMIT 1), 0) AS criteria`;

/**
 * Every fact of the chain, one row for each enrolment (`e`) that `which` holds for: each table is read once for all of them.
 * The columns are those of `ChainFactsRow`, and `more` of the caller's own about `cohort`; the order is the caller's.
 */
export function chainFacts(which: Sql, more: Sql = empty): Sql {
  return sql`
    WITH cohort AS MATERIALIZED (
      SELECT e.id, e.programme_id, e.cooperative_id, e.enrolled_on, e.trainer_account_id, p.zone
      FROM enrolments e JOIN programmes p ON p.id = e.programme_id WHERE ${which}
    ), diagnosed AS (
      SELECT d.enrolment_id, d.id, d.status,
        -- Told of drafts alone: a finalised diagnostic is whole.
        CASE WHEN d.status = 'draft' THEN
          (SELECT count(*)::int FROM diagnostic_answers a WHERE a.diagnostic_id = d.id) END AS answered,
        coalesce(jsonb_array_length(d.result -> 'gaps'), 0) AS gaps,
        coalesce(jsonb_array_length(d.result -> 'legalBlockers'), 0) AS legal_blockers
      FROM standing_diagnostics d
      WHERE d.enrolment_id IN (SELECT id FROM cohort) AND d.wave = 'baseline' AND d.perspective = 'assessor'
    ), needed AS (
      SELECT n.enrolment_id, count(*)::int AS agreed, (count(*) FILTER (WHERE n.remedy = 'training'))::int AS training
      FROM needs n WHERE n.enrolment_id IN (SELECT id FROM cohort) AND n.status <> 'declined' GROUP BY n.enrolment_id
    ), planned AS (
      SELECT p.enrolment_id, p.id, p.status, coalesce(json_agg(json_build_object('status', a.status, 'deadline', a.due_on))
        FILTER (WHERE a.id IS NOT NULL), '[]') AS actions
      FROM action_plans p LEFT JOIN actions a ON a.plan_id = p.id
      WHERE p.enrolment_id IN (SELECT id FROM cohort) GROUP BY p.id
    ), marked AS (
      SELECT a.session_id, a.enrolment_id, count(*) FILTER (WHERE a.status <> 'not_expected') AS expected,
        count(*) FILTER (WHERE a.status IN ('present', 'late', 'left_early')) AS attended
      FROM attendances a WHERE a.enrolment_id IN (SELECT id FROM cohort) GROUP BY a.session_id, a.enrolment_id
    ), met AS (
      SELECT se.enrolment_id, json_agg(json_build_object('id', s.id, 'kind', s.kind, 'ordinal', s.ordinal,
        'date', (s.starts_at AT TIME ZONE cohort.zone)::date, 'held', s.status = 'held',
        'attended', coalesce(m.attended, 0) + coalesce(h.female + h.male + h.unknown, 0),
        'expected', coalesce(m.expected, 0) + coalesce(h.female + h.male + h.unknown, 0))
        ORDER BY s.starts_at, s.id) AS sessions
      FROM cohort JOIN session_enrolments se ON se.enrolment_id = cohort.id JOIN sessions s ON s.id = se.session_id
      LEFT JOIN marked m ON m.session_id = s.id AND m.enrolment_id = se.enrolment_id
      LEFT JOIN session_headcounts h ON h.session_id = s.id AND h.enrolment_id = se.enrolment_id
      WHERE s.status <> 'cancelled' AND s.kind IN ('training', 'workshop')
      GROUP BY se.enrolment_id
    ), watched AS (
      SELECT w.enrolment_id, json_agg(json_build_object('id', w.id, 'ordinal', w.ordinal, 'opensOn', w.opens_on,
        'closesOn', w.closes_on) ORDER BY w.ordinal) AS windows
      FROM follow_up_windows w WHERE w.enrolment_id IN (SELECT id FROM cohort) GROUP BY w.enrolment_id
    ), called AS (
      SELECT w.enrolment_id, json_agg(f.held_on) AS contacts
      FROM follow_ups f JOIN follow_up_windows w ON w.id = f.window_id
      WHERE w.enrolment_id IN (SELECT id FROM cohort) GROUP BY w.enrolment_id
    ), adopted AS (
      SELECT pa.enrolment_id, count(*)::int AS procedures FROM procedure_adoptions pa
      WHERE pa.enrolment_id IN (SELECT id FROM cohort) GROUP BY pa.enrolment_id
    ), measured AS (
      SELECT monthly.enrolment_id, json_agg(json_build_object('month', monthly.period, 'received', monthly.received,
        'approved', monthly.approved)) AS readings
      FROM (
        SELECT r.enrolment_id, r.period, count(*) AS received, count(*) FILTER (WHERE r.status = 'approved') AS approved
        FROM cohort JOIN readings r ON r.enrolment_id = cohort.id
        JOIN programme_indicators pi ON pi.programme_id = cohort.programme_id AND pi.indicator_id = r.indicator_id
        WHERE r.replaced_by IS NULL AND r.value IS NOT NULL AND r.status <> 'returned'
        GROUP BY r.enrolment_id, r.period
      ) monthly GROUP BY monthly.enrolment_id
    )
    SELECT cohort.id AS enrolment_id, cohort.cooperative_id, cohort.enrolled_on, c.name_fr, c.name_ar,
      t.name_fr AS place_fr, t.name_ar AS place_ar, trainer.display_name AS trainer_name,
      diagnosed.id AS diagnostic_id, diagnosed.status AS diagnostic_status, coalesce(diagnosed.answered, 0) AS answered,
      coalesce(diagnosed.gaps, 0) AS gaps, coalesce(diagnosed.legal_blockers, 0) AS legal_blockers,
      coalesce(needed.agreed, 0) AS agreed_needs, coalesce(needed.training, 0) AS training_needs,
      planned.id AS plan_id, planned.status AS plan_status, coalesce(planned.actions, '[]') AS actions,
      coalesce(met.sessions, '[]') AS sessions, coalesce(watched.windows, '[]') AS windows,
      coalesce(called.contacts, '[]') AS contacts, coalesce(adopted.procedures, 0) AS procedures,
      coalesce(measured.readings, '[]') AS readings${more}
    FROM cohort JOIN cooperatives c ON c.id = cohort.cooperative_id JOIN territories t ON t.id = c.territory_id
    LEFT JOIN accounts trainer ON trainer.id = cohort.trainer_account_id
    LEFT JOIN diagnosed ON diagnosed.enrolment_id = cohort.id
    LEFT JOIN needed ON needed.enrolment_id = cohort.id
    LEFT JOIN planned ON planned.enrolment_id = cohort.id
    LEFT JOIN met ON met.enrolment_id = cohort.id
    LEFT JOIN watched ON watched.enrolment_id = cohort.id
    LEFT JOIN called ON called.enrolment_id = cohort.id
    LEFT JOIN adopted ON adopted.enrolment_id = cohort.id
    LEFT JOIN measured ON measured.enrolment_id = cohort.id`;
}
