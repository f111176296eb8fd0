import { Injectable } from '@nestjs/common';
import { RequestContext } from '../../../platform/context/request-context';
import { notFound } from '../../../platform/problem/problem';
import { TerritoryFiguresDto, TerritoryFiguresQuery } from './territory-figures.dto';
import { TerritoryFiguresRepository } from './territory-figures.repository';

@Injectable()
export class TerritoryFiguresService {
  constructor(private readonly figures: TerritoryFiguresRepository) {}

  /** A sponsor reads the programmes they support, without small groups; the register is for those who keep it. */
  async read(context: RequestContext, query: TerritoryFiguresQuery): Promise<TerritoryFiguresDto> {
    const guarded = context.scope === 'sponsored-aggregates';
    const row = await this.figures.read(context, query, { guarded, register: !guarded });
    if (row === null || !row.found) throw notFound();
    const { refreshed_at: refreshedAt, programmes, firstYear, total, rows, sectors, kinds } = row;
    return {
      refreshedAt: refreshedAt?.toISOString() ?? null,
      smallGroupsLeftOut: guarded,
      programmes,
      firstYear,
      total,
      rows,
      sectors,
      kinds,
    };
  }
}
