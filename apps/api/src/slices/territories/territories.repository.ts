import { Injectable } from '@nestjs/common';
import { type TerritoryLevel } from '@tiwizi/domain';
import sql from 'sql-template-tag';
import { RequestContext } from '../../platform/context/request-context';

export interface TerritoryRow {
  id: string;
  code: string;
  parent_id: string | null;
  level: TerritoryLevel;
  name_fr: string;
  name_ar: string;
  aliases: string[];
}

/** Places are reference data that everybody signed in may read whole, so there is no scope to hold them to. */
@Injectable()
export class TerritoriesRepository {
  all(context: RequestContext): Promise<TerritoryRow[]> {
    return context.rows<TerritoryRow>(sql`
      SELECT id, code, parent_id, level, name_fr, name_ar, aliases FROM territories ORDER BY name_fr, id`);
  }
}
