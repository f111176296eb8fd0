import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { RequestContext } from '../../platform/context/request-context';
import { TerritoriesDto } from './territories.dto';
import { TerritoriesRepository } from './territories.repository';

@Injectable()
export class TerritoriesService {
  constructor(private readonly territories: TerritoriesRepository) {}

  /** All territories, and the tag that changes when one of them does. */
  async list(context: RequestContext): Promise<{ etag: string; territories: TerritoriesDto }> {
    const rows = await this.territories.all(context);
    const items = rows.map((row) => ({
      id: row.id,
      code: row.code,
      parentId: row.parent_id,
      level: row.level,
      nameFr: row.name_fr,
      nameAr: row.name_ar,
    }));
    const digest = createHash('sha256').update(JSON.stringify(items)).digest('base64url');
    // Weak: the same list may leave in different compressions.
    return { etag: `W/"${digest.slice(0, 22)}"`, territories: { items } };
  }
}
