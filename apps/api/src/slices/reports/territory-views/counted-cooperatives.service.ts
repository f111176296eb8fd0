import { Injectable } from '@nestjs/common';
import { RequestContext } from '../../../platform/context/request-context';
import { readCursor, writeCursor } from '../../../platform/contract/cursor';
import { CountedCooperativePageDto, CountedCooperativesQuery } from './counted-cooperatives.dto';
import { CountedCooperativesRepository } from './counted-cooperatives.repository';

@Injectable()
export class CountedCooperativesService {
  constructor(private readonly counted: CountedCooperativesRepository) {}

  async list(context: RequestContext, query: CountedCooperativesQuery): Promise<CountedCooperativePageDto> {
    const { cursor, limit = 50 } = query;
    const { items, total } = await this.counted.page(context, query, readCursor(cursor, 2), limit + 1);
    const last = items[limit - 1];
    return {
      items: items.slice(0, limit),
      nextCursor: items.length > limit && last ? writeCursor([last.nameFr, last.enrolmentId]) : null,
      total,
    };
  }
}
