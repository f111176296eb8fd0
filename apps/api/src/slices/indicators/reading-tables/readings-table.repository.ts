import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { enrolmentsInScope } from '../../../platform/access/scope';
import { RequestContext } from '../../../platform/context/request-context';
import { firstDay } from '../reading-row';
import { type ReadingPartDto, type ReadingStatus } from '../readings.dto';

export interface TableReading {
  enrolment_id: string;
  indicator_id: string;
  month: string;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  parts: ReadingPartDto[];
  source: string;
  remark: string;
  status: ReadingStatus;
}

@Injectable()
export class ReadingsTableRepository {
  /** The readings that stand in a programme between two months, those that took a value away left out. */
  between(context: RequestContext, programmeId: string, from: string, to: string): Promise<TableReading[]> {
    return context.rows<TableReading>(sql`
      SELECT r.enrolment_id, r.indicator_id, to_char(r.period, 'YYYY-MM') AS month, r.value::float8 AS value,
        r.numerator::float8 AS numerator, r.denominator::float8 AS denominator, r.parts, r.source, r.remark, r.status
      FROM readings r JOIN enrolments e ON e.id = r.enrolment_id
      WHERE e.programme_id = ${programmeId} AND e.status = 'active' AND ${enrolmentsInScope(context, 'e.id')}
        AND r.period BETWEEN ${firstDay(from)} AND ${firstDay(to)} AND r.replaced_by IS NULL AND r.value IS NOT NULL
      ORDER BY r.period, r.enrolment_id, r.indicator_id`);
  }
}
