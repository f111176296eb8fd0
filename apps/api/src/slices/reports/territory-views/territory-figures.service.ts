import { Injectable } from '@nestjs/common';
import { RequestContext } from '../../../platform/context/request-context';
import { notFound } from '../../../platform/problem/problem';
import { KeptViews } from './kept-views';
import { TerritoryFiguresDto, TerritoryFiguresQuery } from './territory-figures.dto';
import { TerritoryFiguresRepository, type TerritoryFiguresView } from './territory-figures.repository';

@Injectable()
export class TerritoryFiguresService {
  private readonly kept = new KeptViews<TerritoryFiguresView>(200);

  constructor(private readonly figures: TerritoryFiguresRepository) {}

  /**
   * A sponsor reads the programmes they support, without small groups; the register is for those who keep it. Who reaches
   * what is asked each time; the sums are kept until the next refresh, for readers of the same programmes.
   */
  async read(context: RequestContext, query: TerritoryFiguresQuery): Promise<TerritoryFiguresDto> {
    const guarded = context.scope === 'sponsored-aggregates';
    const { level, within, programmeId, sector, year } = query;
    const {
      refreshed_at: refreshed,
      reach,
      found,
      programmes,
    } = await this.figures.reach(context, programmeId);
    if (!found) throw notFound();
    const refreshedAt = refreshed?.toISOString() ?? null;
    const { placeFound, ...view } = await this.kept.read(
      refreshedAt ?? '',
      JSON.stringify([reach, guarded, level, within, programmeId, sector, year]),
      () => this.figures.view(context, query, { guarded, register: !guarded }),
    );
    if (!placeFound) throw notFound();
    return { refreshedAt, smallGroupsLeftOut: guarded, programmes, ...view };
  }
}
