import { Injectable } from '@nestjs/common';
import { localDate } from '@tiwizi/domain';
import sql, { type Sql } from 'sql-template-tag';
import { allowedOf } from '../../../platform/access/may';
import { enrolmentsInScope } from '../../../platform/access/scope';
import { RequestContext } from '../../../platform/context/request-context';
import { notFound } from '../../../platform/problem/problem';
import { begunMonths } from '../indicators.presenter';
import { IndicatorsRepository, type ProgrammeRow } from '../indicators.repository';
import { ReadingsRepository } from '../readings.repository';
import { Breakdowns } from './breakdowns.service';
import {
  EnrolmentIndicatorsDto,
  IndicatorFiguresDto,
  IndicatorOfProgrammeParam,
  ProgrammeFiguresDto,
} from './figures.dto';
import { type MeasuredTime, presentFigure, presentRows, presentSeries } from './figures.presenter';
import { IndicatorMeasures, type Measured } from './indicator-measures';

@Injectable()
export class FiguresService {
  constructor(
    private readonly indicators: IndicatorsRepository,
    private readonly readings: ReadingsRepository,
    private readonly measures: IndicatorMeasures,
    private readonly breakdowns: Breakdowns,
  ) {}

  async ofEnrolment(context: RequestContext, enrolmentId: string): Promise<EnrolmentIndicatorsDto> {
    const enrolment = await this.readings.enrolment(context, enrolmentId);
    if (enrolment === null) throw notFound();
    const programme = await this.programme(context, enrolment.programme_id);
    const time = timeOf(programme);
    const measured = await this.measured(context, programme, time, sql`e.id = ${enrolmentId}`);
    const series = new Map(enrolment.series.map((each) => [each.indicator_id, each.readings]));
    return {
      enrolmentId,
      programmeId: programme.id,
      cooperativeId: enrolment.cooperative_id,
      cooperativeNameFr: enrolment.name_fr,
      cooperativeNameAr: enrolment.name_ar,
      months: [...time.months],
      indicators: measured.indicators.map((of) =>
        presentSeries(of, measured, time, series.get(of.indicator.id) ?? []),
      ),
      may: allowedOf(context, ['indicators.choose', 'readings.enter']),
    };
  }

  async ofProgramme(context: RequestContext, id: string): Promise<ProgrammeFiguresDto> {
    const programme = await this.programme(context, id);
    const time = timeOf(programme);
    const measured = await this.measured(context, programme, time, ofCohort(context, id));
    return {
      programmeId: id,
      cooperatives: measured.cohort.length,
      months: [...time.months],
      items: measured.indicators.map((of) => presentFigure(of, measured, time)),
      nextCursor: null,
      may: allowedOf(context, ['indicators.choose', 'readings.enter']),
    };
  }

  async ofIndicator(
    context: RequestContext,
    { id, indicatorId }: IndicatorOfProgrammeParam,
  ): Promise<IndicatorFiguresDto> {
    const programme = await this.programme(context, id);
    const time = timeOf(programme);
    const which = ofCohort(context, id);
    const measured = await this.measured(context, programme, time, which, indicatorId);
    const [of] = measured.indicators;
    if (of === undefined) throw notFound();
    return {
      figure: presentFigure(of, measured, time),
      programmeId: id,
      cooperatives: measured.cohort.length,
      months: [...time.months],
      breakdowns: await this.breakdowns.of(context, measured, of, which),
      rows: presentRows(of, measured, time),
      may: allowedOf(context, ['indicators.choose', 'readings.enter']),
    };
  }

  private async measured(
    context: RequestContext,
    programme: ProgrammeRow,
    { months, today }: MeasuredTime,
    which: Sql,
    indicatorId?: string,
  ): Promise<Measured> {
    const asked = { programmeId: programme.id, which, months, today, approved: false, indicatorId };
    const measured = await this.measures.of(context, asked);
    if (measured === null) throw notFound();
    return measured;
  }

  private async programme(context: RequestContext, id: string): Promise<ProgrammeRow> {
    const programme = await this.indicators.programme(context, id);
    if (programme === null) throw notFound();
    return programme;
  }
}

function ofCohort(context: RequestContext, programmeId: string): Sql {
  return sql`e.programme_id = ${programmeId} AND e.status = 'active' AND ${enrolmentsInScope(context, 'e.id')}`;
}

function timeOf(programme: ProgrammeRow): MeasuredTime {
  const today = localDate(new Date(), programme.zone);
  return { today, months: begunMonths(programme, today) };
}
