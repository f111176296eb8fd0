import { Injectable } from '@nestjs/common';
import { sharedGaps } from '@tiwizi/domain';
import { RequestContext } from '../../../platform/context/request-context';
import { notFound } from '../../../platform/problem/problem';
import { HeatmapDto, HeatmapQuery } from './heatmap.dto';
import { HeatmapRepository } from './heatmap.repository';

@Injectable()
export class HeatmapService {
  constructor(private readonly heatmap: HeatmapRepository) {}

  async read(context: RequestContext, programmeId: string, query: HeatmapQuery): Promise<HeatmapDto> {
    const wave = query.wave ?? 'baseline';
    const row = await this.heatmap.read(context, programmeId, wave);
    if (row === null) throw notFound();
    return {
      programmeId: row.id,
      programmeNameFr: row.name_fr,
      programmeNameAr: row.name_ar,
      wave,
      diagnosed: row.diagnosed,
      gridVersionId: row.grid_version_id,
      codes: row.criteria.map(({ code }) => code),
      cooperatives: row.cooperatives,
      sharedGaps: sharedGaps(
        row.criteria,
        row.cooperatives.map(({ levels }) => levels),
      ),
    };
  }
}
