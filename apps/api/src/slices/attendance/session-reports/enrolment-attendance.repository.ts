import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { enrolmentsInScope } from '../../../platform/access/scope';
import { RequestContext } from '../../../platform/context/request-context';

export interface PresenceRow {
  session_id: string;
  title: string;
  kind: string;
  starts_at: Date;
  attended: number;
  expected: number;
  counted: number;
  signed_sheets: number;
  reported: boolean;
}

export interface EnrolmentRow {
  cooperative_id: string;
  name_fr: string;
  name_ar: string;
  zone: string;
}

@Injectable()
export class EnrolmentAttendanceRepository {
  find(context: RequestContext, enrolmentId: string): Promise<EnrolmentRow | null> {
    return context.row<EnrolmentRow>(sql`
      SELECT c.id AS cooperative_id, c.name_fr, c.name_ar, p.zone
      FROM enrolments e JOIN cooperatives c ON c.id = e.cooperative_id JOIN programmes p ON p.id = e.programme_id
      WHERE e.id = ${enrolmentId} AND ${enrolmentsInScope(context, 'e.id')}`);
  }

  /** Of an enrolment in scope. A cadence of 31 a month during ten years would be cut; nobody has that. */
  sessions(context: RequestContext, enrolmentId: string): Promise<PresenceRow[]> {
    return context.rows<PresenceRow>(sql`
      SELECT s.id AS session_id, s.title, s.kind, s.starts_at, marks.attended, marks.expected,
        coalesce(h.female + h.male + h.unknown, 0) AS counted, sheets.signed_sheets,
        r.content IS NOT NULL AS reported
      FROM session_enrolments se
      JOIN sessions s ON s.id = se.session_id AND s.status = 'held'
      LEFT JOIN session_headcounts h ON h.session_id = s.id AND h.enrolment_id = se.enrolment_id
      LEFT JOIN session_reports r ON r.session_id = s.id
      CROSS JOIN LATERAL (
        SELECT count(*) FILTER (WHERE a.status IN ('present', 'late', 'left_early'))::int AS attended,
          count(*) FILTER (WHERE a.status <> 'not_expected')::int AS expected
        FROM attendances a WHERE a.enrolment_id = se.enrolment_id AND a.session_id = s.id
      ) marks
      CROSS JOIN LATERAL (
        SELECT count(*)::int AS signed_sheets FROM session_files f
        WHERE f.session_id = s.id AND f.kind = 'signed_sheet' AND f.removed_at IS NULL
      ) sheets
      WHERE se.enrolment_id = ${enrolmentId}
      ORDER BY s.starts_at DESC, s.id LIMIT 500`);
  }
}
