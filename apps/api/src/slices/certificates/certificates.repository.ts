import { Injectable } from '@nestjs/common';
import sql, { empty } from 'sql-template-tag';
import { enrolmentsInScope, programmesInScope } from '../../platform/access/scope';
import { RequestContext } from '../../platform/context/request-context';
import { type CertificateContent, type CertifyingProgramme, type EarnerRow } from './certificate-content';
import {
  countedSessions,
  hours,
  latestCertificate,
  standings,
  wasThere,
  type Whose,
} from './hours.repository';

export interface CertificateRow {
  id: string;
  programme_id: string;
  enrolment_id: string;
  person_id: string;
  number: number;
  code: string;
  seal: string;
  content: CertificateContent;
  revoked_at: Date | null;
}

export type CheckedCertificateRow = Pick<CertificateRow, 'content' | 'revoked_at'> & { zone: string };

export interface IssuedCertificate {
  id: string;
  enrolmentId: string;
  personId: string;
  number: number;
  code: string;
  content: CertificateContent;
  canonical: string;
  seal: string;
}

@Injectable()
export class CertificatesRepository {
  programme(context: RequestContext, id: string): Promise<CertifyingProgramme | null> {
    return context.row<CertifyingProgramme>(sql`
      SELECT p.id, p.code, p.name_fr, p.name_ar, p.sponsor_name, p.lead_name, p.starts_on, p.months, p.zone,
        p.certificate_threshold AS threshold
      FROM programmes p WHERE p.id = ${id} AND ${programmesInScope(context, 'p.id')}`);
  }

  async reachesEnrolment(
    context: RequestContext,
    programmeId: string,
    enrolmentId: string,
  ): Promise<boolean> {
    const row = await context.row(sql`
      SELECT e.id FROM enrolments e
      WHERE e.id = ${enrolmentId} AND e.programme_id = ${programmeId} AND ${enrolmentsInScope(context, 'e.id')}`);
    return row !== null;
  }

  /** The number of the next certificate. Holds the programme, so that two who issue at once never take the same. */
  async nextNumber(context: RequestContext, programmeId: string): Promise<number> {
    await context.rows(sql`SELECT id FROM programmes WHERE id = ${programmeId} FOR UPDATE`);
    const row = await context.row<{ number: number }>(sql`
      SELECT coalesce(max(number), 0) + 1 AS number FROM certificates WHERE programme_id = ${programmeId}`);
    return row?.number ?? 1;
  }

  /** Those of them who reach the threshold; with `never`, only who never had a certificate in the programme. */
  earners(context: RequestContext, whose: Whose, { never }: { never: boolean }): Promise<EarnerRow[]> {
    const { programmeId } = whose;
    return context.rows<EarnerRow>(sql`
      WITH ${standings(whose)}
      SELECT st.person_id, st.enrolment_id, st.cooperative_fr, st.cooperative_ar, st.given_name, st.family_name,
        st.name_ar, st.attended, st.planned, done.first_on, done.last_on, done.sessions, done.workshops, done.modules
      FROM standings st
      ${never ? latestCertificate(programmeId) : empty}
      CROSS JOIN LATERAL (
        SELECT min(one.day) AS first_on, max(one.day) AS last_on, count(*)::int AS sessions,
          (count(*) FILTER (WHERE one.kind = 'workshop'))::int AS workshops,
          coalesce((SELECT json_agg(json_build_object('code', m.code, 'title', m.content -> 'title', 'hours', m.hours)
              ORDER BY m.first_on, m.code)
            FROM (
              SELECT tm.code, tm.content, round(sum(${hours})::numeric, 2)::float8 AS hours, min(s.starts_at) AS first_on
              FROM attendances a JOIN sessions s ON s.id = a.session_id JOIN training_modules tm ON tm.id = s.module_id
              WHERE a.person_id = st.person_id AND ${countedSessions(programmeId)} AND ${wasThere}
              GROUP BY tm.id) m), '[]') AS modules
        FROM (
          SELECT (s.starts_at AT TIME ZONE p.zone)::date AS day, s.kind
          FROM attendances a JOIN sessions s ON s.id = a.session_id JOIN programmes p ON p.id = s.programme_id
          WHERE a.person_id = st.person_id AND ${countedSessions(programmeId)} AND ${wasThere}) one) done
      WHERE st.earned AND ${enrolmentsInScope(context, 'st.enrolment_id')}
        ${never ? sql`AND latest.certificate IS NULL` : empty}
      ORDER BY st.cooperative_fr, st.enrolment_id, st.family_name, st.given_name, st.person_id`);
  }

  async insert(
    context: RequestContext,
    programmeId: string,
    issued: readonly IssuedCertificate[],
    at: Date,
  ): Promise<void> {
    await context.rows(sql`
      INSERT INTO certificates (id, programme_id, enrolment_id, person_id, number, code, content, canonical, seal,
        issued_at, issued_by)
      SELECT id, ${programmeId}::uuid, "enrolmentId", "personId", number, code, content, canonical, seal,
        ${at}::timestamptz, ${context.person.accountId}::uuid
      FROM jsonb_to_recordset(${JSON.stringify(issued)}::jsonb) AS given (id uuid, "enrolmentId" uuid, "personId" uuid,
        number integer, code text, content jsonb, canonical text, seal text)`);
  }

  /** `person_id` is who it belongs to now: another entry of the register where that person's two were merged. */
  find(context: RequestContext, id: string): Promise<CertificateRow | null> {
    return context.row<CertificateRow>(sql`
      SELECT c.id, c.programme_id, c.enrolment_id, standing_person(c.person_id) AS person_id, c.number, c.code, c.seal,
        c.content, c.revoked_at
      FROM certificates c WHERE c.id = ${id} AND ${enrolmentsInScope(context, 'c.enrolment_id')}`);
  }

  /** Those that stand, by cooperative and name as written on them. */
  standing(
    context: RequestContext,
    programmeId: string,
    enrolmentId: string | undefined,
    limit: number,
  ): Promise<CertificateRow[]> {
    return context.rows<CertificateRow>(sql`
      SELECT c.* FROM certificates c
      WHERE c.programme_id = ${programmeId} AND c.revoked_at IS NULL AND ${enrolmentsInScope(context, 'c.enrolment_id')}
        ${enrolmentId === undefined ? empty : sql`AND c.enrolment_id = ${enrolmentId}`}
      ORDER BY c.content -> 'cooperative' ->> 'nameFr', c.enrolment_id, c.content -> 'person' ->> 'familyName', c.number
      LIMIT ${limit}`);
  }

  /** Open to anybody who holds the code. */
  byCode(context: RequestContext, code: string): Promise<CheckedCertificateRow | null> {
    return context.row<CheckedCertificateRow>(sql`
      SELECT c.content, c.revoked_at, p.zone FROM certificates c JOIN programmes p ON p.id = c.programme_id
      WHERE c.code = ${code}`);
  }

  /** False where it is revoked already. */
  async revoke(context: RequestContext, id: string, reason: string, at: Date): Promise<boolean> {
    const row = await context.row(sql`
      UPDATE certificates SET revoked_at = ${at}, revoked_by = ${context.person.accountId}, revoked_reason = ${reason}
      WHERE id = ${id} AND revoked_at IS NULL RETURNING id`);
    return row !== null;
  }

  /** Revokes all that the person holds in the programme, in favour of the certificate `id`. */
  async replaceAll(
    context: RequestContext,
    { programmeId, personId }: { programmeId: string; personId: string },
    { id, reason, at }: { id: string; reason: string; at: Date },
  ): Promise<void> {
    await context.rows(sql`
      UPDATE certificates SET revoked_at = ${at}, revoked_by = ${context.person.accountId}, revoked_reason = ${reason},
        replaced_by = ${id}
      WHERE programme_id = ${programmeId} AND revoked_at IS NULL AND standing_person(person_id) = ${personId}`);
  }
}
