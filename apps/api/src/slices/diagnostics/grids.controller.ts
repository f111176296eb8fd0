import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Requires } from '../../platform/access/requires';
import { Context } from '../../platform/context/context.decorators';
import { RequestContext } from '../../platform/context/request-context';
import { IdParam } from '../../platform/contract/id.param';
import { keepForEver } from '../../platform/http/keep-for-ever';
import { GridListDto, GridVersionDto } from './grids.dto';
import { GridsService } from './grids.service';

@ApiTags('diagnostics')
@Controller('grids')
export class GridsController {
  constructor(private readonly grids: GridsService) {}

  @Get()
  @Requires('grids.read')
  @ApiOkResponse({ type: GridListDto })
  listGrids(@Context() context: RequestContext): Promise<GridListDto> {
    return this.grids.list(context);
  }

  @Get(':id')
  @Requires('grids.read')
  @ApiOkResponse({ type: GridVersionDto })
  async readGrid(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<GridVersionDto | undefined> {
    const grid = await this.grids.read(context, id);
    return keepForEver(request, reply, grid.id) ? undefined : grid;
  }
}
