import { Injectable } from '@nestjs/common';
import { allowedOf } from '../../platform/access/may';
import { RequestContext } from '../../platform/context/request-context';
import { type FieldFault, fault, notFound, refused } from '../../platform/problem/problem';
import {
  ChooseIndicatorsDto,
  IndicatorsDto,
  ProgrammeIndicatorsDto,
  SetTargetsDto,
  TargetsDto,
} from './indicators.dto';
import { ComputedRepository } from './computed/computed.repository';
import { FormulaBook } from './computed/formula-book';
import { presentIndicator } from './indicators.presenter';
import { type IndicatorRow, IndicatorsRepository } from './indicators.repository';

@Injectable()
export class IndicatorsService {
  constructor(
    private readonly indicators: IndicatorsRepository,
    private readonly computed: ComputedRepository,
  ) {}

  async catalogue(context: RequestContext): Promise<IndicatorsDto> {
    return { items: (await this.indicators.catalogue(context)).map(presentIndicator), nextCursor: null };
  }

  async ofProgramme(context: RequestContext, id: string): Promise<ProgrammeIndicatorsDto> {
    const programme = await this.indicators.programme(context, id);
    if (programme === null) throw notFound();
    return {
      items: programme.indicators.map(presentIndicator),
      nextCursor: null,
      may: allowedOf(context, ['indicators.choose', 'readings.enter', 'readings.approve']),
    };
  }

  async choose(
    context: RequestContext,
    id: string,
    { indicatorIds }: ChooseIndicatorsDto,
  ): Promise<ProgrammeIndicatorsDto> {
    const before = await this.indicators.programme(context, id);
    if (before === null) throw notFound();
    const faults = choiceFaults(
      indicatorIds,
      new Set(before.indicators.map((indicator) => indicator.id)),
      await this.computed.catalogue(context),
    );
    if (faults.length > 0) throw refused('invalid-fields', faults);
    await this.indicators.choose(context, id, indicatorIds);
    const ids = before.indicators.map((indicator) => indicator.id);
    context.audit('programme-indicators', id, { indicatorIds: ids }, { indicatorIds });
    return this.ofProgramme(context, id);
  }

  async setTargets(context: RequestContext, enrolmentId: string, body: SetTargetsDto): Promise<TargetsDto> {
    const programme = await this.indicators.programmeOf(context, enrolmentId);
    if (programme === null) throw notFound();
    const chosen = new Set(programme.indicators.map(({ id }) => id));
    const seen = new Set<string>();
    const faults = body.targets.flatMap(({ indicatorId }, index) => {
      const pointer = `/targets/${index}/indicatorId`;
      if (seen.has(indicatorId)) return [fault(pointer, 'array-unique')];
      seen.add(indicatorId);
      return chosen.has(indicatorId) ? [] : [fault(pointer, 'unknown-reference')];
    });
    if (faults.length > 0) throw refused('invalid-fields', faults);
    const before = await this.indicators.targets(context, enrolmentId);
    await this.indicators.setTargets(context, enrolmentId, body.targets);
    context.audit('indicator-targets', enrolmentId, { targets: before }, { targets: body.targets });
    return { items: await this.indicators.targets(context, enrolmentId) };
  }
}

/** One that is unknown, retired without being followed already, or a formula over something nobody would type. */
function choiceFaults(
  ids: readonly string[],
  followed: ReadonlySet<string>,
  catalogue: readonly IndicatorRow[],
): FieldFault[] {
  const byId = new Map(catalogue.map((indicator) => [indicator.id, indicator]));
  const byCode = new Map(catalogue.map((indicator) => [indicator.code, indicator]));
  const chosen = new Set(ids);
  const book = new FormulaBook(catalogue);
  return ids.flatMap((id, index) => {
    const pointer = `/indicatorIds/${index}`;
    const indicator = byId.get(id);
    if (indicator === undefined) return [fault(pointer, 'unknown-reference')];
    if (indicator.retired && !followed.has(id)) return [fault(pointer, 'indicator-retired')];
    if (indicator.origin !== 'formula') return [];
    const unread = book.leavesOf(indicator.code).find((code) => {
      const part = byCode.get(code);
      return part?.origin === 'typed' && !chosen.has(part.id);
    });
    return unread === undefined ? [] : [fault(pointer, 'formula-part-not-followed', { code: unread })];
  });
}
