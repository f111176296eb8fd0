import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { enrolmentsInScope } from '../../../platform/access/scope';
import { RequestContext } from '../../../platform/context/request-context';

export interface SampleRow {
  nameFr: string;
  nameAr: string;
  month: string;
  values: Record<string, number>;
}

@Injectable()
export class FormulaSamplesRepository {
  /** The latest months of cooperatives in scope that know all these indicators, one a cooperative. */
  latest(context: RequestContext, indicatorIds: readonly string[]): Promise<SampleRow[]> {
    return context.rows<SampleRow>(sql`
      WITH lately AS (
        SELECT r.enrolment_id, r.period, jsonb_object_agg(r.indicator_id, r.value) AS values FROM readings r
        WHERE r.indicator_id = ANY(${indicatorIds}::uuid[]) AND r.replaced_by IS NULL AND r.value IS NOT NULL
          AND r.status <> 'returned' AND r.period > now() - interval '13 months'
          AND ${enrolmentsInScope(context, 'r.enrolment_id')}
        GROUP BY r.enrolment_id, r.period HAVING count(*) = ${indicatorIds.length}
      ), own AS (SELECT DISTINCT ON (enrolment_id) * FROM lately ORDER BY enrolment_id, period DESC)
      SELECT c.name_fr AS "nameFr", c.name_ar AS "nameAr", to_char(own.period, 'YYYY-MM') AS month, own.values
      FROM own JOIN enrolments e ON e.id = own.enrolment_id JOIN cooperatives c ON c.id = e.cooperative_id
      ORDER BY own.period DESC, c.name_fr LIMIT 5`);
  }
}
