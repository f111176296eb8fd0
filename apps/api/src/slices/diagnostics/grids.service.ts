import { Injectable } from '@nestjs/common';
import { scopeOf } from '@tiwizi/access';
import { readStoredGrid } from '@tiwizi/domain';
import { RequestContext } from '../../platform/context/request-context';
import { notFound } from '../../platform/problem/problem';
import { GridListDto, GridVersionDto } from './grids.dto';
import { GridsRepository } from './grids.repository';

@Injectable()
export class GridsService {
  constructor(private readonly grids: GridsRepository) {}

  async read(context: RequestContext, id: string): Promise<GridVersionDto> {
    const row = await this.grids.find(context, id);
    if (row === null) throw notFound();
    return { id: row.id, number: row.number, ...readStoredGrid(row.content) };
  }

  async list(context: RequestContext): Promise<GridListDto> {
    return { items: await this.grids.list(context, scopeOf(context.role, 'grids.write') !== 'none') };
  }
}
