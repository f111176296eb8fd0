import { Injectable } from '@nestjs/common';
import { localDate, programmeMonths, TARGET_STEPS, targetMonths } from '@tiwizi/domain';
import sql from 'sql-template-tag';
import { allowedOf } from '../../../platform/access/may';
import { enrolmentsInScope } from '../../../platform/access/scope';
import { RequestContext } from '../../../platform/context/request-context';
import { type FieldFault, fault, notFound, Problem, refused } from '../../../platform/problem/problem';
import { presentIndicator } from '../indicators.presenter';
import { IndicatorsRepository } from '../indicators.repository';
import { DatedTargetDto, IndicatorOfProgrammeParam } from '../measures/figures.dto';
import {
  IndicatorMeasures,
  mayAimForPeriods,
  type Measured,
  type MeasuredIndicator,
} from '../measures/indicator-measures';
import { IndicatorTargetsDto, SaveTargetsDto } from './targets.dto';
import { TargetsRepository } from './targets.repository';

@Injectable()
export class TargetsService {
  constructor(
    private readonly indicators: IndicatorsRepository,
    private readonly measures: IndicatorMeasures,
    private readonly targets: TargetsRepository,
  ) {}

  async read(context: RequestContext, at: IndicatorOfProgrammeParam): Promise<IndicatorTargetsDto> {
    const { measured, of } = await this.aimed(context, at);
    return {
      programmeId: at.id,
      indicator: presentIndicator(of.indicator),
      step: of.targetStep,
      basis: of.targetBasis,
      mayBePeriods: mayAimForPeriods(of.indicator),
      months: monthsOf(measured),
      stated: { baseline: of.stated.baseline, targets: [...of.stated.targets] },
      rows: measured.cohort.map((row, place) => ({
        enrolmentId: row.id,
        nameFr: row.name_fr,
        nameAr: row.name_ar,
        baseline: of.aims[place]?.baseline ?? null,
        targets: [...(of.aims[place]?.targets ?? [])],
      })),
      version: of.targetsVersion,
      may: allowedOf(context, ['indicators.choose']),
    };
  }

  async save(
    context: RequestContext,
    at: IndicatorOfProgrammeParam,
    version: number,
    body: SaveTargetsDto,
  ): Promise<IndicatorTargetsDto> {
    const { measured, of } = await this.aimed(context, at);
    const months = monthsOf(measured);
    const enrolments = new Set(measured.cohort.map(({ id }) => id));
    const faults = faultsOf(body, months, enrolments);
    if (body.basis === 'period' && !mayAimForPeriods(of.indicator))
      faults.push(fault('/basis', 'period-of-sums'));
    if (faults.length > 0) throw refused('invalid-fields', faults);
    const place = { programmeId: at.id, indicatorId: at.indicatorId, lastMonth: months.at(-1) ?? '' };
    if (!(await this.targets.save(context, place, version, body)))
      throw new Problem(412, 'changed-meanwhile');
    const before = { step: of.targetStep, basis: of.targetBasis, stated: of.stated, aims: of.aims };
    context.audit(
      'indicator-targets',
      at.indicatorId,
      { programmeId: at.id, ...before },
      { programmeId: at.id, ...body },
    );
    return this.read(context, at);
  }

  private async aimed(
    context: RequestContext,
    { id, indicatorId }: IndicatorOfProgrammeParam,
  ): Promise<{ measured: Measured; of: MeasuredIndicator }> {
    const programme = await this.indicators.programme(context, id);
    if (programme === null) throw notFound();
    const which = sql`e.programme_id = ${id} AND e.status = 'active' AND ${enrolmentsInScope(context, 'e.id')}`;
    const today = localDate(new Date(), programme.zone);
    const asked = { programmeId: id, which, months: [], today, approved: false, indicatorId };
    const measured = await this.measures.of(context, asked);
    const of = measured?.indicators[0];
    if (measured === null || of === undefined) throw notFound();
    return { measured, of };
  }
}

function monthsOf({ programme }: Measured): string[] {
  return programmeMonths(programme.starts_on, programme.months);
}

function faultsOf(
  { step, stated, rows }: SaveTargetsDto,
  months: readonly string[],
  enrolments: ReadonlySet<string>,
): FieldFault[] {
  if (step !== null && !TARGET_STEPS.some((known) => known === step)) return [fault('/step', 'is-in')];
  const ends = new Set(targetMonths(months, step));
  const seen = new Set<string>();
  const ofTargets = (targets: readonly DatedTargetDto[], pointer: string): FieldFault[] => {
    const told = new Set<string>();
    return targets.flatMap(({ month }, index) => {
      const twice = told.has(month);
      told.add(month);
      if (twice) return [fault(`${pointer}/${index}/month`, 'array-unique')];
      return ends.has(month) ? [] : [fault(`${pointer}/${index}/month`, 'target-month')];
    });
  };
  return [
    ...ofTargets(stated.targets, '/stated/targets'),
    ...rows.flatMap(({ enrolmentId, targets }, index) => {
      if (!enrolments.has(enrolmentId)) return [fault(`/rows/${index}/enrolmentId`, 'unknown-reference')];
      if (seen.has(enrolmentId)) return [fault(`/rows/${index}/enrolmentId`, 'array-unique')];
      seen.add(enrolmentId);
      return ofTargets(targets, `/rows/${index}/targets`);
    }),
  ];
}
