import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { enrolmentsInScope } from '../../platform/access/scope';
import { RequestContext } from '../../platform/context/request-context';
import { ReadingCellQuery, type ReadingEvent, type ReadingEventDto } from './reading-history.dto';
import { firstDay } from './reading-row';

export interface ReadingEventRow extends Omit<ReadingEventDto, 'at' | 'readingId' | 'reportedIn' | 'event'> {
  event: ReadingEvent;
  reading_id: string;
  at: Date;
  reported_in: number[];
}

@Injectable()
export class ReadingHistoryRepository {
  async reaches(context: RequestContext, enrolmentId: string): Promise<boolean> {
    const row = await context.row(sql`
      SELECT e.id FROM enrolments e WHERE e.id = ${enrolmentId} AND ${enrolmentsInScope(context, 'e.id')}`);
    return row !== null;
  }

  /** Each figure that stood in a cell and each decision on it, latest first. What was decided, the audit lines know. */
  events(
    context: RequestContext,
    enrolmentId: string,
    { indicatorId, month }: ReadingCellQuery,
  ): Promise<ReadingEventRow[]> {
    return context.rows<ReadingEventRow>(sql`
      WITH told AS (
        SELECT r.* FROM readings r
        WHERE r.enrolment_id = ${enrolmentId} AND r.indicator_id = ${indicatorId} AND r.period = ${firstDay(month)}
          AND ${enrolmentsInScope(context, 'r.enrolment_id')}
      ), events AS (
        SELECT 'entered' AS event, r.id, r.entered_at AS at, r.entered_by AS account_id, r.remark AS word, 0 AS turn FROM told r
        UNION ALL
        SELECT l.after ->> 'status', r.id, l.at, l.account_id, coalesce(l.after ->> 'reason', ''), 1
        FROM told r JOIN audit_lines l ON l.entity = 'reading' AND l.entity_id = r.id::text
        WHERE l.before ? 'status' AND l.after ? 'status' AND NOT l.after ? 'month'
      )
      SELECT ev.event, ev.id AS reading_id, ev.at, coalesce(a.display_name, '–') AS by, r.value::float8 AS value,
        r.numerator::float8 AS numerator, r.denominator::float8 AS denominator, r.parts, r.source, ev.word,
        coalesce((SELECT jsonb_agg(p.number ORDER BY p.number) FROM sealed_readings s
          JOIN progress_reports p ON p.id = s.report_id WHERE s.reading_id = r.id), '[]') AS reported_in
      FROM events ev JOIN told r ON r.id = ev.id LEFT JOIN accounts a ON a.id = ev.account_id
      ORDER BY ev.at DESC, ev.turn DESC LIMIT 200`);
  }
}
