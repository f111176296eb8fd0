import { Injectable } from '@nestjs/common';
import { allowedOf } from '../../platform/access/may';
import { RequestContext } from '../../platform/context/request-context';
import { fault, notFound, refused } from '../../platform/problem/problem';
import {
  ChooseIndicatorsDto,
  IndicatorsDto,
  ProgrammeIndicatorsDto,
  SetTargetsDto,
  TargetsDto,
} from './indicators.dto';
import { presentIndicator } from './indicators.presenter';
import { IndicatorsRepository } from './indicators.repository';

@Injectable()
export class IndicatorsService {
  constructor(private readonly indicators: IndicatorsRepository) {}

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
    const known = await this.indicators.known(context, indicatorIds);
    const faults = indicatorIds.flatMap((each, index) =>
      known.has(each) ? [] : [fault(`/indicatorIds/${index}`, 'unknown-reference')],
    );
    if (faults.length > 0) throw refused('unknown-reference', faults);
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
