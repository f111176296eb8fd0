import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../platform/access/requires';
import { Context } from '../../../platform/context/context.decorators';
import { RequestContext } from '../../../platform/context/request-context';
import { IndicatorOfProgrammeParam } from '../measures/figures.dto';
import { FigureSourcesDto, SourcesQuery } from './sources.dto';
import { SourcesService } from './sources.service';

@ApiTags('indicator-figures')
@Controller('programmes/:id/indicators/:indicatorId/sources')
export class SourcesController {
  constructor(private readonly sources: SourcesService) {}

  @Get()
  @Requires('readings.read')
  @ApiOkResponse({ type: FigureSourcesDto })
  listFigureSources(
    @Context() context: RequestContext,
    @Param() at: IndicatorOfProgrammeParam,
    @Query() query: SourcesQuery,
  ): Promise<FigureSourcesDto> {
    return this.sources.list(context, at, query);
  }
}
