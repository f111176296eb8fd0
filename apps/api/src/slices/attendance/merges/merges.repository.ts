import { Injectable } from '@nestjs/common';
import { type Sex } from '@tiwizi/domain';
import sql, { empty } from 'sql-template-tag';
import { RequestContext } from '../../../platform/context/request-context';
import { type KeptMark, type MergeRecord, type MergingMark, type MergingMembership } from './merge-record';
import { walkInCodePattern } from '../walk-in-code';
import { peopleInScope } from './people-in-scope';

export interface MergingPersonRow {
  id: string;
  nameAr: string;
  sex: Sex;
  birthYear: number | null;
  phone: string | null;
  provisional: boolean;
  mergedInto: string | null;
  /** Whether a certificate names this entry. */
  certified: boolean;
}

export interface MergeRow {
  id: string;
  kept_person_id: string;
  kept_name: string;
  kept_name_ar: string;
  kept_merged_into: string | null;
  /** A certificate of the person who stays counts marks that the merge gave them. */
  certified_since: boolean;
  merged_person_id: string;
  merged_name: string;
  merged_name_ar: string;
  merged_provisional: boolean;
  moved: MergeRecord;
  merged_by: string;
  merged_at: Date;
  cursor_at: string;
  undone_at: Date | null;
}

@Injectable()
export class MergesRepository {
  /** Those of `ids` in reach, held until the request ends so that nobody else merges them meanwhile. */
  hold(context: RequestContext, ids: readonly string[]): Promise<MergingPersonRow[]> {
    return context.rows<MergingPersonRow>(sql`
      SELECT p.id, p.name_ar AS "nameAr", p.sex, p.birth_year AS "birthYear", p.phone, p.provisional,
        p.merged_into AS "mergedInto",
        EXISTS (SELECT FROM certificates c WHERE c.person_id = p.id AND c.revoked_at IS NULL) AS certified
      FROM persons p WHERE p.id = ANY (${ids}::uuid[]) AND ${peopleInScope(context, 'p.id')}
      ORDER BY p.id FOR NO KEY UPDATE OF p`);
  }

  /** A person's marks, with what their sessions say of the person `keptId`. Holds the sessions until the request ends. */
  async marks(context: RequestContext, personId: string, keptId: string): Promise<MergingMark[]> {
    await context.rows(sql`
      SELECT s.id FROM sessions s JOIN attendances a ON a.session_id = s.id
      WHERE a.person_id IN (${personId}, ${keptId}) ORDER BY s.id FOR NO KEY UPDATE OF s`);
    return context.rows<MergingMark>(sql`
      SELECT a.session_id AS "sessionId", a.status, a.enrolment_id AS "enrolmentId", a.sex, a.age_band AS "ageBand",
        a.marked_by AS "markedBy", to_json(a.marked_at) #>> '{}' AS "markedAt", on_day.day::text AS day,
        (SELECT e.id FROM session_enrolments se
          JOIN enrolments e ON e.id = se.enrolment_id
          JOIN memberships m ON m.cooperative_id = e.cooperative_id
          WHERE se.session_id = a.session_id AND m.person_id = ${keptId} AND m.from_date <= on_day.day
            AND (m.to_date IS NULL OR m.to_date >= on_day.day)
          ORDER BY m.from_date DESC, e.id LIMIT 1) AS "expectedEnrolmentId"
      FROM attendances a
      JOIN sessions s ON s.id = a.session_id
      JOIN programmes p ON p.id = s.programme_id
      CROSS JOIN LATERAL (SELECT (s.starts_at AT TIME ZONE p.zone)::date AS day) on_day
      WHERE a.person_id = ${personId} ORDER BY s.starts_at, s.id`);
  }

  memberships(context: RequestContext, personId: string): Promise<MergingMembership[]> {
    return context.rows<MergingMembership>(sql`
      SELECT m.id, m.cooperative_id AS "cooperativeId", m.member_code AS "memberCode", m.function,
        m.from_date AS "fromDate", m.to_date AS "toDate", m.version, m.member_code ~ ${walkInCodePattern} AS "fromWalkIn",
        (SELECT coalesce(json_agg(a.id ORDER BY a.id), '[]') FROM actions a WHERE a.responsible_membership_id = m.id)
          AS "actionIds"
      FROM memberships m WHERE m.person_id = ${personId} ORDER BY m.from_date DESC, m.id`);
  }

  /** Takes all marks of the sessions away from the person and gives them `marks`. */
  async replaceMarks(
    context: RequestContext,
    personId: string,
    sessionIds: readonly string[],
    marks: readonly KeptMark[],
  ): Promise<void> {
    await context.rows(sql`
      DELETE FROM attendances WHERE person_id = ${personId} AND session_id = ANY (${sessionIds}::uuid[])`);
    await context.rows(sql`
      INSERT INTO attendances (session_id, person_id, enrolment_id, status, sex, age_band, marked_by, marked_at)
      SELECT "sessionId", ${personId}::uuid, "enrolmentId", status, sex, "ageBand", "markedBy", "markedAt"
      FROM jsonb_to_recordset(${JSON.stringify(marks)}::jsonb) AS given ("sessionId" uuid, "enrolmentId" uuid,
        status text, sex text, "ageBand" text, "markedBy" uuid, "markedAt" timestamptz)`);
  }

  /** Whoever is writing on these rolls learns that they changed. */
  async moveSessionsOn(context: RequestContext, sessionIds: readonly string[]): Promise<void> {
    await context.rows(sql`UPDATE sessions SET version = version + 1 WHERE id = ANY (${sessionIds}::uuid[])`);
  }

  async giveMemberships(
    context: RequestContext,
    ids: readonly string[],
    from: string,
    to: string,
  ): Promise<void> {
    await context.rows(sql`
      UPDATE memberships SET person_id = ${to}, version = version + 1
      WHERE id = ANY (${ids}::uuid[]) AND person_id = ${from}`);
  }

  async drop(context: RequestContext, dropped: MergeRecord['dropped']): Promise<void> {
    await context.rows(sql`
      UPDATE actions SET responsible_membership_id = gone."inFavourOf"
      FROM jsonb_to_recordset(${JSON.stringify(dropped)}::jsonb) AS gone (id uuid, "inFavourOf" uuid)
      WHERE responsible_membership_id = gone.id`);
    await context.rows(sql`
      DELETE FROM memberships WHERE id = ANY (${dropped.map(({ id }) => id)}::uuid[])`);
  }

  /** The codes of dropped memberships that somebody else has since. */
  async takenCodes(context: RequestContext, dropped: MergeRecord['dropped']): Promise<string[]> {
    const rows = await context.rows<{ code: string }>(sql`
      SELECT m.member_code AS code
      FROM jsonb_to_recordset(${JSON.stringify(dropped)}::jsonb) AS gone ("cooperativeId" uuid, "memberCode" text)
      JOIN memberships m ON m.cooperative_id = gone."cooperativeId" AND m.member_code = gone."memberCode"`);
    return rows.map(({ code }) => code);
  }

  /** Gives dropped memberships back, with the actions that are still with those in whose favour they went. */
  async restore(context: RequestContext, dropped: MergeRecord['dropped'], personId: string): Promise<void> {
    const given = JSON.stringify(dropped);
    await context.rows(sql`
      INSERT INTO memberships (id, cooperative_id, person_id, member_code, function, from_date, to_date, version)
      SELECT id, "cooperativeId", ${personId}::uuid, "memberCode", function, "fromDate", "toDate", version
      FROM jsonb_to_recordset(${given}::jsonb) AS gone (id uuid, "cooperativeId" uuid, "memberCode" text,
        function text, "fromDate" date, "toDate" date, version integer)`);
    await context.rows(sql`
      UPDATE actions SET responsible_membership_id = gone.id
      FROM jsonb_to_recordset(${given}::jsonb) AS gone (id uuid, "inFavourOf" uuid, "actionIds" jsonb)
      WHERE responsible_membership_id = gone."inFavourOf" AND gone."actionIds" ? actions.id::text`);
  }

  /** Sets each value that is still what the other side of the change says. */
  async changeValues(
    context: RequestContext,
    personId: string,
    filled: MergeRecord['filled'],
    towards: 'before' | 'after',
  ): Promise<void> {
    const column = { nameAr: sql`name_ar`, sex: sql`sex`, birthYear: sql`birth_year`, phone: sql`phone` };
    for (const { field, before, after } of filled) {
      const [was, becomes] = towards === 'after' ? [before, after] : [after, before];
      await context.rows(sql`
        UPDATE persons SET ${column[field]} = ${becomes}
        WHERE id = ${personId} AND ${column[field]} IS NOT DISTINCT FROM ${was}`);
    }
  }

  async setMergedInto(context: RequestContext, personId: string, keptId: string | null): Promise<void> {
    await context.rows(sql`UPDATE persons SET merged_into = ${keptId}::uuid WHERE id = ${personId}`);
  }

  async insert(
    context: RequestContext,
    { id, keptPersonId, mergedPersonId }: { id: string; keptPersonId: string; mergedPersonId: string },
    record: MergeRecord,
  ): Promise<boolean> {
    const row = await context.row(sql`
      INSERT INTO person_merges (id, kept_person_id, merged_person_id, moved, merged_by)
      VALUES (${id}, ${keptPersonId}, ${mergedPersonId}, ${JSON.stringify(record)}, ${context.person.accountId})
      ON CONFLICT (id) DO NOTHING RETURNING id`);
    return row !== null;
  }

  async setUndone(context: RequestContext, id: string): Promise<void> {
    await context.rows(sql`
      UPDATE person_merges SET undone_by = ${context.person.accountId}, undone_at = now() WHERE id = ${id}`);
  }

  page(context: RequestContext, after: string[] | null, limit: number): Promise<MergeRow[]> {
    return context.rows<MergeRow>(sql`
      ${this.select()} WHERE ${peopleInScope(context, 'kept.id')}
        ${after === null ? empty : sql`AND (g.merged_at, g.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`}
      ORDER BY g.merged_at DESC, g.id DESC LIMIT ${limit}`);
  }

  find(context: RequestContext, id: string): Promise<MergeRow | null> {
    return context.row<MergeRow>(sql`
      ${this.select()} WHERE g.id = ${id} AND ${peopleInScope(context, 'kept.id')}`);
  }

  /** Title and day of sessions, as one reads them. */
  async sessionNames(context: RequestContext, ids: readonly string[]): Promise<string> {
    const row = await context.row<{ names: string }>(sql`
      SELECT coalesce(string_agg(s.title || ' (' || to_char(s.starts_at AT TIME ZONE p.zone, 'DD/MM/YYYY') || ')', ', '
        ORDER BY s.starts_at, s.id), '') AS names
      FROM sessions s JOIN programmes p ON p.id = s.programme_id WHERE s.id = ANY (${ids}::uuid[])`);
    return row?.names ?? '';
  }

  private select() {
    return sql`
      SELECT g.id, g.kept_person_id, kept.given_name || ' ' || kept.family_name AS kept_name, kept.name_ar AS kept_name_ar,
        kept.merged_into AS kept_merged_into,
        EXISTS (SELECT FROM certificates c WHERE c.person_id = kept.id AND c.revoked_at IS NULL
          AND c.issued_at > g.merged_at) AS certified_since, g.merged_person_id,
        merged.given_name || ' ' || merged.family_name AS merged_name, merged.name_ar AS merged_name_ar,
        merged.provisional AS merged_provisional, g.moved,
        a.display_name AS merged_by, g.merged_at, to_json(g.merged_at) #>> '{}' AS cursor_at, g.undone_at
      FROM person_merges g
      JOIN persons kept ON kept.id = g.kept_person_id
      JOIN persons merged ON merged.id = g.merged_person_id
      JOIN accounts a ON a.id = g.merged_by`;
  }
}
