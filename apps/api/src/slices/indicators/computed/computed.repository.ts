import { Injectable } from '@nestjs/common';
import { type AutomaticIndicator } from '@tiwizi/domain';
import sql from 'sql-template-tag';
import { RequestContext } from '../../../platform/context/request-context';
import { indicatorJson, type IndicatorRow } from '../indicators.repository';
import { automaticFigure, type ComputedFrame } from './automatic-figures';

/** What an indicator comes to for one cooperative in one month. */
export interface MonthCell {
  enrolmentId: string;
  /** YYYY-MM. */
  month: string;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
}

@Injectable()
export class ComputedRepository {
  /** The whole catalogue: formulas may lean on any of it. Reference data, the same for everybody. */
  async catalogue(context: RequestContext): Promise<IndicatorRow[]> {
    const rows = await context.rows<{ indicator: IndicatorRow }>(sql`
      SELECT ${indicatorJson} AS indicator FROM indicators i`);
    return rows.map(({ indicator }) => indicator);
  }

  automatic(context: RequestContext, code: AutomaticIndicator, frame: ComputedFrame): Promise<MonthCell[]> {
    return context.rows<MonthCell>(automaticFigure(code, frame));
  }

  /** What stands typed in the frame, by indicator; what was sent back does not, nor what waits if `approved` is asked. */
  typed(
    context: RequestContext,
    indicatorIds: readonly string[],
    { which, months }: ComputedFrame,
    approved: boolean,
  ): Promise<(MonthCell & { indicatorId: string })[]> {
    return context.rows(sql`
      SELECT r.indicator_id AS "indicatorId", r.enrolment_id AS "enrolmentId", to_char(r.period, 'YYYY-MM') AS month,
        r.value::float8 AS value, r.numerator::float8 AS numerator, r.denominator::float8 AS denominator
      FROM enrolments e JOIN programmes p ON p.id = e.programme_id JOIN readings r ON r.enrolment_id = e.id
      WHERE ${which} AND r.indicator_id = ANY(${indicatorIds}::uuid[]) AND r.replaced_by IS NULL AND r.value IS NOT NULL
        AND r.status = ANY(${approved ? ['approved'] : ['approved', 'submitted']})
        AND r.period = ANY(${months.map((month) => `${month}-01`)}::date[])`);
  }
}
