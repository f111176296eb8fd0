import { Injectable } from '@nestjs/common';
import {
  type Aims,
  during,
  isCumulative,
  localDate,
  type Measure,
  monthOf,
  programmeMonths,
} from '@tiwizi/domain';
import { type Sql } from 'sql-template-tag';
import { RequestContext } from '../../platform/context/request-context';
import { type IndicatorRow } from './indicators.repository';
import { IndicatorMeasures } from './measures/indicator-measures';

/** One indicator of a programme over a period: what was approved or computed, and what is aimed at. */
export interface PeriodMeasure {
  indicator: IndicatorRow;
  measure: Measure;
  /** Of each cooperative, in the order of the readings. */
  aims: Aims[];
  stated: Aims;
}

/** What later slices may ask about indicators. */
@Injectable()
export class IndicatorsPort {
  constructor(private readonly measures: IndicatorMeasures) {}

  /**
   * The indicators of a programme from day `from` to day `to` (both YYYY-MM-DD) for the enrolments (`e`) that the caller has held
   * to its scope. Typed readings count once approved; months ahead of today are left out. What is cumulative is told
   * since the programme began. Empty if there is no such programme.
   */
  async ofPeriod(
    context: RequestContext,
    { programmeId, which, from, to }: { programmeId: string; which: Sql; from: string; to: string },
  ): Promise<PeriodMeasure[]> {
    const followed = await this.measures.programme(context, programmeId);
    if (followed === null) return [];
    const today = localDate(new Date(), followed.zone);
    const until = to < today ? to : today;
    const months = programmeMonths(followed.starts_on, followed.months).filter(
      (month) => month <= monthOf(until),
    );
    const measured = await this.measures.of(context, {
      programmeId,
      which,
      months,
      today: until,
      approved: true,
    });
    return (measured?.indicators ?? []).map(({ indicator, measure, aims, stated }) => ({
      indicator,
      measure: isCumulative(measure) ? measure : during(measure, (period) => period >= monthOf(from)),
      aims,
      stated,
    }));
  }
}
