import { Injectable } from '@nestjs/common';
import { RequestContext } from '../../platform/context/request-context';
import { TerritoriesRepository, type TerritoryRow } from './territories.repository';

export type { TerritoryRow };

/** What later slices may ask of the territories. */
@Injectable()
export class TerritoriesPort {
  constructor(private readonly territories: TerritoriesRepository) {}

  all(context: RequestContext): Promise<TerritoryRow[]> {
    return this.territories.all(context);
  }
}
