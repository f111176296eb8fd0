import { Injectable } from '@nestjs/common';
import { LINE_SIGNS, sharedGaps } from '@tiwizi/domain';
import { RequestContext } from '../../../platform/context/request-context';
import { notFound } from '../../../platform/problem/problem';
import { HeatmapDto, HeatmapQuery } from './heatmap.dto';
import { HeatmapRepository, SparseLine } from './heatmap.repository';

@Injectable()
export class HeatmapService {
  constructor(private readonly heatmap: HeatmapRepository) {}

  async read(context: RequestContext, programmeId: string, query: HeatmapQuery): Promise<HeatmapDto> {
    const wave = query.wave ?? 'baseline';
    const row = await this.heatmap.read(context, programmeId, wave);
    if (row === null) throw notFound();
    const lineOf = ({ places, signs }: SparseLine): string => {
      const line = row.criteria.map((): string => LINE_SIGNS.none);
      places.forEach((place, turn) => {
        line[place] = signs[turn] ?? LINE_SIGNS.none;
      });
      return line.join('');
    };
    const cooperatives = row.cooperatives.map(({ answers, needs, ...cooperative }) => ({
      ...cooperative,
      levels: cooperative.diagnosticId === null ? '' : lineOf(answers),
      needs: cooperative.diagnosticId === null ? '' : lineOf(needs),
    }));
    return {
      programmeId: row.id,
      programmeNameFr: row.name_fr,
      programmeNameAr: row.name_ar,
      wave,
      diagnosed: row.diagnosed,
      gridVersionId: row.grid_version_id,
      codes: row.criteria.map(({ code }) => code),
      cooperatives,
      sharedGaps: sharedGaps(
        row.criteria,
        cooperatives.map(({ levels }) => levels),
      ),
    };
  }
}
