import { type ReadingWarningCode } from '@tiwizi/domain';
import sql, { type Sql } from 'sql-template-tag';
import { type ReadingPartDto, type ReadingStatus } from './readings.dto';

export interface ReadingRow {
  id: string;
  month: string;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  source: string;
  status: ReadingStatus;
  returned_reason: string;
  parts: ReadingPartDto[];
  remark: string;
  warnings: ReadingWarningCode[];
  entered_by: string;
  /** ISO 8601, in UTC. */
  entered_at: string;
  reported_in: number[];
  corrects_reports: number[];
}

/** A row of `readings r` as one JSON object, the shape of ReadingRow. */
export const readingJson: Sql = sql`
  jsonb_build_object('id', r.id, 'month', to_char(r.period, 'YYYY-MM'), 'value', r.value, 'numerator', r.numerator,
    'denominator', r.denominator, 'source', r.source, 'status', r.status, 'returned_reason', r.returned_reason,
    'parts', r.parts, 'remark', r.remark, 'warnings', r.warnings,
    'entered_by', (SELECT a.display_name FROM accounts a WHERE a.id = r.entered_by),
    'entered_at', to_char(r.entered_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) || (
    SELECT jsonb_build_object(
      'reported_in', coalesce(jsonb_agg(p.number ORDER BY p.number) FILTER (WHERE s.reading_id = r.id), '[]'),
      'corrects_reports', coalesce(jsonb_agg(p.number ORDER BY p.number) FILTER (WHERE s.reading_id <> r.id), '[]'))
    FROM sealed_readings s JOIN progress_reports p ON p.id = s.report_id
    WHERE s.enrolment_id = r.enrolment_id AND s.indicator_id = r.indicator_id AND s.period = r.period)`;

/** The day by which `readings.period` names a month, YYYY-MM. */
export const firstDay = (month: string): string => `${month}-01`;
