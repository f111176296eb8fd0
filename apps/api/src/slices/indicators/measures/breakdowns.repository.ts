import { Injectable } from '@nestjs/common';
import sql, { type Sql } from 'sql-template-tag';
import { RequestContext } from '../../../platform/context/request-context';
import { type ReadingPartDto } from '../readings.dto';

export interface DividedRow {
  enrolmentId: string;
  /** YYYY-MM. */
  period: string;
  value: number;
  numerator: number | null;
  denominator: number | null;
  parts: ReadingPartDto[];
}

export interface ProvinceRow {
  enrolmentId: string;
  provinceId: string | null;
  nameFr: string;
  nameAr: string;
}

/** The caller holds the enrolments (`e`, with their programme `p`) to the scope. */
@Injectable()
export class BreakdownsRepository {
  readings(context: RequestContext, which: Sql, indicatorId: string): Promise<DividedRow[]> {
    return context.rows<DividedRow>(sql`
      SELECT r.enrolment_id AS "enrolmentId", to_char(r.period, 'YYYY-MM') AS period, r.value::float8 AS value,
        r.numerator::float8 AS numerator, r.denominator::float8 AS denominator, r.parts
      FROM enrolments e JOIN programmes p ON p.id = e.programme_id JOIN readings r ON r.enrolment_id = e.id
      WHERE ${which} AND r.indicator_id = ${indicatorId} AND r.replaced_by IS NULL AND r.value IS NOT NULL
        AND r.status IN ('approved', 'submitted')
      ORDER BY r.period`);
  }

  /** The province or prefecture of each cooperative; none where its place is not known that closely. */
  provinces(context: RequestContext, which: Sql): Promise<ProvinceRow[]> {
    return context.rows<ProvinceRow>(sql`
      SELECT e.id AS "enrolmentId", province.id AS "provinceId", coalesce(province.name_fr, '') AS "nameFr",
        coalesce(province.name_ar, '') AS "nameAr"
      FROM enrolments e JOIN programmes p ON p.id = e.programme_id JOIN cooperatives c ON c.id = e.cooperative_id
      LEFT JOIN LATERAL (
        WITH RECURSIVE up AS (
          SELECT t.* FROM territories t WHERE t.id = c.territory_id
          UNION ALL SELECT t.* FROM up JOIN territories t ON t.id = up.parent_id
        )
        SELECT up.id, up.name_fr, up.name_ar FROM up WHERE up.level = 'province'
      ) province ON TRUE
      WHERE ${which}`);
  }
}
