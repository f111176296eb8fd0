import { Injectable } from '@nestjs/common';
import sql, { empty, join, type Sql } from 'sql-template-tag';
import { enrolmentsInScope } from '../../platform/access/scope';
import { RequestContext } from '../../platform/context/request-context';
import { type HoursState } from './hours.dto';

export interface HoursRow {
  person_id: string;
  enrolment_id: string;
  cooperative_fr: string;
  cooperative_ar: string;
  given_name: string;
  family_name: string;
  name_ar: string;
  attended: number;
  planned: number;
  earned: boolean;
  certificate: {
    id: string;
    number: number;
    issuedAt: string;
    revokedAt: string | null;
    revokedReason: string | null;
  } | null;
}

export interface CooperativeHoursRow {
  enrolment_id: string;
  cooperative_fr: string;
  cooperative_ar: string;
  planned: number;
  people: number;
  earned: number;
  issued: number;
  ready: number;
}

/** Whose hours: all of a programme, of some enrolments, or of one person. */
export interface Whose {
  programmeId: string;
  enrolmentIds?: readonly string[] | undefined;
  personId?: string | undefined;
}

// A workshop that is not on the calendar yet counts as long as those of the cooperative that are; this where none is.
const workshopHours = 3;

/**
 * Hours that people attended beside those that were planned for them.
 *
 * Planned, for a cooperative: its trainings and workshops on the calendar, held or not, cancelled ones left out; the
 * modules of its training plan that have no session yet; the workshops of the programme's cadence that are not on the
 * calendar yet. So what was promised counts before it has a date, and what was cancelled is nobody's debt.
 *
 * Attended, for a person: the whole length of each of those sessions that was held and where they were present, late or
 * left early. A headcount names nobody and gives nobody hours. Someone who was on the rolls of two cooperatives of a
 * programme stands with the later one. Who never was on a roll is not listed.
 */
@Injectable()
export class HoursRepository {
  /** By cooperative and name; `after` is the place of the last row of the page before. */
  page(
    context: RequestContext,
    whose: Whose,
    { state, after, limit }: { state?: HoursState | undefined; after: string[] | null; limit: number },
  ): Promise<HoursRow[]> {
    return context.rows<HoursRow>(sql`
      WITH ${standings(whose)}
      SELECT st.person_id, st.enrolment_id, st.cooperative_fr, st.cooperative_ar, st.given_name, st.family_name,
        st.name_ar, st.attended, st.planned, st.earned, latest.certificate
      FROM standings st ${latestCertificate(whose.programmeId)}
      WHERE ${enrolmentsInScope(context, 'st.enrolment_id')} AND ${inState(state)}
        ${after === null ? empty : sql`AND ${place} > (${after[0]}::text, ${after[1]}::uuid, ${after[2]}::text, ${after[3]}::text, ${after[4]}::uuid)`}
      ORDER BY st.cooperative_fr, st.enrolment_id, st.family_name, st.given_name, st.person_id LIMIT ${limit}`);
  }

  /** Every cooperative of the programme in scope, and how far its people are. */
  byCooperative(context: RequestContext, programmeId: string): Promise<CooperativeHoursRow[]> {
    return context.rows<CooperativeHoursRow>(sql`
      WITH ${standings({ programmeId })}
      SELECT pl.enrolment_id, pl.cooperative_fr, pl.cooperative_ar, pl.planned, count(st.person_id)::int AS people,
        (count(*) FILTER (WHERE st.earned))::int AS earned,
        (count(*) FILTER (WHERE ${isIssued}))::int AS issued,
        (count(*) FILTER (WHERE st.earned AND ${isOpen}))::int AS ready
      FROM planned pl LEFT JOIN standings st ON st.enrolment_id = pl.enrolment_id ${latestCertificate(programmeId)}
      WHERE ${enrolmentsInScope(context, 'pl.enrolment_id')} AND (pl.status = 'active' OR st.person_id IS NOT NULL)
      GROUP BY pl.enrolment_id, pl.cooperative_fr, pl.cooperative_ar, pl.planned
      ORDER BY pl.cooperative_fr, pl.enrolment_id`);
  }
}

/** The place of a row in the order of the list. */
export const placeOf = (row: HoursRow): string[] => [
  row.cooperative_fr,
  row.enrolment_id,
  row.family_name,
  row.given_name,
  row.person_id,
];

const place = sql`(st.cooperative_fr, st.enrolment_id, st.family_name, st.given_name, st.person_id)`;

const isIssued = sql`latest.certificate IS NOT NULL AND latest.certificate ->> 'revokedAt' IS NULL`;
// Whoever had a certificate revoked gets another one by name only, never with the crowd.
const isOpen = sql`latest.certificate IS NULL`;

function inState(state: HoursState | undefined): Sql {
  switch (state) {
    case 'ready':
      return sql`st.earned AND ${isOpen}`;
    case 'issued':
      return isIssued;
    case 'revoked':
      return sql`latest.certificate ->> 'revokedAt' IS NOT NULL`;
    case 'short':
      return sql`NOT st.earned AND ${isOpen}`;
    default:
      return sql`TRUE`;
  }
}

/**
 * `latest`, the certificate that says how a person of `st` stands: of several entries merged into one, the one that
 * stands comes first, then the latest number. Looked up person by person: joined as a whole it is compared each with each.
 */
export const latestCertificate = (programmeId: string): Sql => sql`
  LEFT JOIN LATERAL (
    SELECT jsonb_build_object('id', c.id, 'number', c.number, 'issuedAt', c.issued_at, 'revokedAt', c.revoked_at,
      'revokedReason', c.revoked_reason) AS certificate
    FROM certificates c
    WHERE c.programme_id = ${programmeId} AND c.person_id = ANY(ARRAY(
      WITH RECURSIVE entries AS (
        SELECT st.person_id AS id
        UNION SELECT pe.id FROM persons pe JOIN entries ON pe.merged_into = entries.id)
      SELECT id FROM entries))
    ORDER BY c.revoked_at IS NULL DESC, c.number DESC LIMIT 1) latest ON TRUE`;

/** `planned` (a row an enrolment) and `standings` (a row a person), to put behind WITH. */
export function standings({ programmeId, enrolmentIds, personId }: Whose): Sql {
  const amongst = (id: Sql): Sql =>
    enrolmentIds === undefined ? empty : sql`AND ${id} = ANY(${enrolmentIds}::uuid[])`;
  const people = [
    ...(enrolmentIds === undefined
      ? []
      : [
          sql`a.person_id IN (SELECT person_id FROM attendances WHERE enrolment_id = ANY(${enrolmentIds}::uuid[]))`,
        ]),
    ...(personId === undefined ? [] : [sql`a.person_id = ${personId}`]),
  ];
  return sql`
    calendar AS (
      SELECT se.enrolment_id, sum(${hours}) FILTER (WHERE s.status <> 'cancelled') AS hours,
        avg(${hours}) FILTER (WHERE s.kind = 'workshop' AND s.status <> 'cancelled') AS workshop_hours,
        count(DISTINCT s.ordinal) FILTER (WHERE s.kind = 'workshop') AS workshops
      FROM sessions s JOIN session_enrolments se ON se.session_id = s.id
      WHERE s.programme_id = ${programmeId} AND s.kind IN ('training', 'workshop') ${amongst(sql`se.enrolment_id`)}
      GROUP BY se.enrolment_id
    ),
    unscheduled AS (
      SELECT tc.enrolment_id, sum(m.planned_hours) AS hours
      FROM training_plan_cooperatives tc JOIN training_modules m ON m.id = tc.module_id
      WHERE tc.programme_id = ${programmeId} ${amongst(sql`tc.enrolment_id`)} AND NOT EXISTS (
        SELECT FROM sessions s JOIN session_enrolments se ON se.session_id = s.id
        WHERE s.programme_id = tc.programme_id AND s.module_id = tc.module_id AND se.enrolment_id = tc.enrolment_id
          AND s.status <> 'cancelled')
      GROUP BY tc.enrolment_id
    ),
    planned AS (
      SELECT e.id AS enrolment_id, e.status, c.name_fr AS cooperative_fr, c.name_ar AS cooperative_ar,
        p.certificate_threshold AS threshold,
        round((coalesce(k.hours, 0) + coalesce(u.hours, 0)
          + greatest(0, p.workshop_count * p.workshop_months / p.workshop_per - coalesce(k.workshops, 0))
            * coalesce(k.workshop_hours, ${workshopHours}))::numeric, 2)::float8 AS planned
      FROM enrolments e JOIN programmes p ON p.id = e.programme_id JOIN cooperatives c ON c.id = e.cooperative_id
      LEFT JOIN calendar k ON k.enrolment_id = e.id LEFT JOIN unscheduled u ON u.enrolment_id = e.id
      WHERE e.programme_id = ${programmeId} ${amongst(sql`e.id`)}
    ),
    taken AS (
      SELECT a.person_id, (array_agg(a.enrolment_id ORDER BY s.starts_at DESC, s.id))[1] AS enrolment_id,
        round(coalesce(sum(${hours}) FILTER (WHERE ${wasThere}), 0)::numeric, 2)::float8 AS attended
      FROM attendances a JOIN sessions s ON s.id = a.session_id
      WHERE ${countedSessions(programmeId)} AND a.status <> 'not_expected'
        ${people.length === 0 ? empty : sql`AND ${join(people, ' AND ')}`}
      GROUP BY a.person_id
    ),
    standings AS (
      SELECT t.person_id, t.enrolment_id, t.attended, pl.planned, pl.cooperative_fr, pl.cooperative_ar, pe.given_name,
        pe.family_name, pe.name_ar,
        -- As certificateEarned of the domain says it.
        pl.planned > 0 AND t.attended + 1e-9 >= pl.planned * pl.threshold::float8 AS earned
      FROM taken t JOIN planned pl ON pl.enrolment_id = t.enrolment_id JOIN persons pe ON pe.id = t.person_id
    )`;
}

export const hours = sql`extract(epoch FROM s.ends_at - s.starts_at) / 3600`;
export const wasThere = sql`a.status IN ('present', 'late', 'left_early')`;
export const countedSessions = (programmeId: string): Sql =>
  sql`s.programme_id = ${programmeId} AND s.status = 'held' AND s.kind IN ('training', 'workshop')`;
