import { Injectable } from '@nestjs/common';
import { type AgeBand, type AttendanceStatus, type MemberFunction, type Sex } from '@tiwizi/domain';
import sql, { type Sql } from 'sql-template-tag';
import { enrolmentsInScope } from '../../platform/access/scope';
import { RequestContext } from '../../platform/context/request-context';
import { AddWalkInDto, HeadcountDto } from './attendance.dto';

export interface RollSessionRow {
  id: string;
  programme_id: string;
  programme_status: 'running' | 'closed';
  title: string;
  kind: string;
  ordinal: number | null;
  venue: string;
  starts_at: Date;
  ends_at: Date;
  zone: string;
  trainer_name: string;
  status: 'planned' | 'held' | 'cancelled';
  notes: string;
  version: number;
  /** When and by whom it was changed after the session was held; null while it stands as it was called. */
  corrected: { at: string; by: string } | null;
  cooperatives: { enrolmentId: string; cooperativeId: string; nameFr: string; nameAr: string }[];
  headcounts: HeadcountDto[];
}

export interface RollPersonRow {
  person_id: string;
  /** Ids of entries that turned out to be this person; null where there are none. */
  former_ids: string[] | null;
  enrolment_id: string;
  name: string;
  name_ar: string;
  member_code: string;
  sex: Sex;
  birth_year: number | null;
  /** As it was noted with the mark; null while there is none. */
  age_band: AgeBand | null;
  function: MemberFunction;
  status: AttendanceStatus | null;
}

export interface DatedMark {
  personId: string;
  enrolmentId: string;
  status: AttendanceStatus;
  sex: Sex;
  ageBand: AgeBand;
}

@Injectable()
export class AttendanceRepository {
  /** The session with the cooperatives and headcounts that the caller reaches; null when it reaches none of them. */
  findSession(context: RequestContext, id: string): Promise<RollSessionRow | null> {
    return context.rowOften<RollSessionRow>(sql`
      SELECT s.id, s.programme_id, p.status AS programme_status, s.title, s.kind, s.ordinal, s.venue,
        s.starts_at, s.ends_at, p.zone, t.display_name AS trainer_name, s.status, s.notes, s.version,
        CASE WHEN s.roll_corrected_at IS NOT NULL
          THEN json_build_object('at', s.roll_corrected_at, 'by', corrector.display_name) END AS corrected,
        reached.cooperatives, reached.headcounts
      FROM sessions s
      JOIN programmes p ON p.id = s.programme_id
      JOIN accounts t ON t.id = s.trainer_account_id
      LEFT JOIN accounts corrector ON corrector.id = s.roll_corrected_by
      CROSS JOIN LATERAL (
        SELECT
          json_agg(json_build_object('enrolmentId', e.id, 'cooperativeId', c.id, 'nameFr', c.name_fr,
            'nameAr', c.name_ar) ORDER BY c.name_fr, e.id) AS cooperatives,
          coalesce(json_agg(json_build_object('enrolmentId', h.enrolment_id, 'female', h.female, 'male', h.male,
            'unknown', h.unknown) ORDER BY c.name_fr, e.id) FILTER (WHERE h.session_id IS NOT NULL), '[]') AS headcounts
        FROM session_enrolments se
        JOIN enrolments e ON e.id = se.enrolment_id
        JOIN cooperatives c ON c.id = e.cooperative_id
        LEFT JOIN session_headcounts h ON h.session_id = se.session_id AND h.enrolment_id = se.enrolment_id
        WHERE se.session_id = s.id AND ${this.reached(context)}
      ) reached
      WHERE s.id = ${id} AND reached.cooperatives IS NOT NULL`);
  }

  /**
   * Who is expected, and whoever is marked already. Expected is a member, on `day`, of a cooperative that is enrolled
   * on it: nobody before they joined or after they left, and of two cooperatives for the one that they joined last.
   */
  people(
    context: RequestContext,
    sessionId: string,
    enrolmentIds: readonly string[],
    day: string,
  ): Promise<RollPersonRow[]> {
    return context.rowsOften<RollPersonRow>(sql`
      WITH expected AS (
        SELECT DISTINCT ON (m.person_id) m.person_id, e.id AS enrolment_id, m.function, m.member_code
        FROM enrolments e
        JOIN memberships m ON m.cooperative_id = e.cooperative_id
        WHERE e.id = ANY (${enrolmentIds}::uuid[])
          AND e.enrolled_on <= ${day}::date AND (e.status = 'active' OR e.left_on >= ${day}::date)
          AND m.from_date <= ${day}::date AND (m.to_date IS NULL OR m.to_date >= ${day}::date)
          AND NOT EXISTS (SELECT FROM attendances a WHERE a.session_id = ${sessionId} AND a.person_id = m.person_id)
        ORDER BY m.person_id, m.from_date DESC, e.id
      ), listed AS (
        SELECT person_id, enrolment_id, function, member_code, NULL AS status, NULL AS sex, NULL AS age_band FROM expected
        UNION ALL
        SELECT a.person_id, a.enrolment_id, coalesce(m.function, 'member'), coalesce(m.member_code, ''), a.status, a.sex,
          a.age_band
        FROM attendances a
        JOIN enrolments e ON e.id = a.enrolment_id
        LEFT JOIN LATERAL (
          SELECT function, member_code FROM memberships
          WHERE person_id = a.person_id AND cooperative_id = e.cooperative_id
          ORDER BY from_date <= ${day}::date DESC, from_date DESC LIMIT 1
        ) m ON TRUE
        WHERE a.session_id = ${sessionId} AND a.enrolment_id = ANY (${enrolmentIds}::uuid[])
      )
      SELECT l.person_id, l.enrolment_id, p.given_name || ' ' || p.family_name AS name, p.name_ar, l.member_code,
        coalesce(l.sex, p.sex) AS sex, p.birth_year, l.age_band, l.function, l.status,
        CASE WHEN EXISTS (SELECT FROM persons q WHERE q.merged_into = p.id) THEN (
          WITH RECURSIVE merged AS (
            SELECT q.id FROM persons q WHERE q.merged_into = p.id
            UNION ALL SELECT q.id FROM merged JOIN persons q ON q.merged_into = merged.id
          )
          SELECT json_agg(id ORDER BY id) FROM merged
        ) END AS former_ids
      FROM listed l
      JOIN persons p ON p.id = l.person_id
      JOIN enrolments e ON e.id = l.enrolment_id
      JOIN cooperatives c ON c.id = e.cooperative_id
      ORDER BY c.name_fr, l.enrolment_id, p.family_name, p.given_name, p.id`);
  }

  /** False when somebody else changed the session since `version`. Holds the session until the request ends. */
  async moveOn(
    context: RequestContext,
    id: string,
    version: number,
    { notes, held, at }: { notes: string; held: boolean; at: Date },
  ): Promise<boolean> {
    const row = await context.rowOften(sql`
      UPDATE sessions SET version = version + 1, notes = ${notes}, status = ${held ? 'held' : 'planned'},
        held_recorded_at = CASE WHEN ${held}::boolean THEN coalesce(held_recorded_at, ${at}::timestamptz) END,
        roll_corrected_at = CASE WHEN status = 'held' AND ${held}::boolean THEN ${at}::timestamptz END,
        roll_corrected_by = CASE WHEN status = 'held' AND ${held}::boolean THEN ${context.person.accountId}::uuid END
      WHERE id = ${id} AND version = ${version} RETURNING id`);
    return row !== null;
  }

  /** Writes all marks at once. A person marked before keeps the sex and age band of then. */
  async mark(context: RequestContext, sessionId: string, marks: readonly DatedMark[]): Promise<void> {
    await context.rowsOften(sql`
      INSERT INTO attendances (session_id, person_id, enrolment_id, status, sex, age_band, marked_by)
      SELECT ${sessionId}::uuid, person_id, enrolment_id, status, sex, age_band, ${context.person.accountId}::uuid
      FROM unnest(
        ${marks.map(({ personId }) => personId)}::uuid[], ${marks.map(({ enrolmentId }) => enrolmentId)}::uuid[],
        ${marks.map(({ status }) => status)}::text[], ${marks.map(({ sex }) => sex)}::text[],
        ${marks.map(({ ageBand }) => ageBand)}::text[]
      ) AS given (person_id, enrolment_id, status, sex, age_band)
      ON CONFLICT (session_id, person_id) DO UPDATE SET status = excluded.status,
        enrolment_id = excluded.enrolment_id, marked_by = excluded.marked_by, marked_at = now()`);
  }

  /** Who of `ids` turned out to be somebody else, and who that is, however many times over. */
  async mergedInto(context: RequestContext, ids: readonly string[]): Promise<Map<string, string>> {
    const rows = await context.rows<{ id: string; now: string }>(sql`
      SELECT id, standing_person(id) AS now FROM persons
      WHERE id = ANY (${ids}::uuid[]) AND merged_into IS NOT NULL`);
    return new Map(rows.map(({ id, now }) => [id, now]));
  }

  /** Whether this very walk-in is in the register, or was and turned out to be somebody else. */
  async isWritten(
    context: RequestContext,
    { personId, membershipId }: Pick<AddWalkInDto, 'personId' | 'membershipId'>,
  ): Promise<boolean> {
    const row = await context.row(sql`
      SELECT p.id FROM persons p
      WHERE p.id = ${personId} AND (p.merged_into IS NOT NULL OR EXISTS (
        SELECT FROM memberships m WHERE m.id = ${membershipId} AND m.person_id = p.id))`);
    return row !== null;
  }

  async unmark(context: RequestContext, sessionId: string, personIds: readonly string[]): Promise<void> {
    await context.rows(sql`
      DELETE FROM attendances WHERE session_id = ${sessionId} AND person_id = ANY (${personIds}::uuid[])`);
  }

  async replaceHeadcounts(
    context: RequestContext,
    sessionId: string,
    enrolmentIds: readonly string[],
    headcounts: readonly HeadcountDto[],
  ): Promise<void> {
    await context.rows(sql`
      DELETE FROM session_headcounts
      WHERE session_id = ${sessionId} AND enrolment_id = ANY (${enrolmentIds}::uuid[])`);
    await context.rows(sql`
      INSERT INTO session_headcounts (session_id, enrolment_id, female, male, unknown)
      SELECT ${sessionId}::uuid, "enrolmentId", female, male, unknown
      FROM jsonb_to_recordset(${JSON.stringify(headcounts)}::jsonb)
        AS given ("enrolmentId" uuid, female smallint, male smallint, unknown smallint)`);
  }

  /** A person who came without standing in the register: a member of the cooperative from that day on. */
  async addMember(
    context: RequestContext,
    walkIn: AddWalkInDto,
    cooperativeId: string,
    memberCode: string,
    day: string,
  ): Promise<void> {
    await context.rows(sql`
      INSERT INTO persons (id, given_name, family_name, sex, birth_year, provisional)
      VALUES (${walkIn.personId}, ${walkIn.givenName}, ${walkIn.familyName}, ${walkIn.sex}, ${walkIn.birthYear}, true)`);
    await context.rows(sql`
      INSERT INTO memberships (id, cooperative_id, person_id, member_code, from_date)
      VALUES (${walkIn.membershipId}, ${cooperativeId}, ${walkIn.personId}, ${memberCode}, ${day})`);
  }

  // Whoever gives a session calls its whole roll, cooperatives that a colleague accompanies included.
  private reached(context: RequestContext): Sql {
    const own = enrolmentsInScope(context, 'e.id');
    return context.scope === 'assigned-cooperatives'
      ? sql`(${own} OR s.trainer_account_id = ${context.person.accountId})`
      : own;
  }
}
