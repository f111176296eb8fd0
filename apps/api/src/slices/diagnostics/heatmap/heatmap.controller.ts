import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../platform/access/requires';
import { Context } from '../../../platform/context/context.decorators';
import { RequestContext } from '../../../platform/context/request-context';
import { IdParam } from '../../../platform/contract/id.param';
import { HeatmapDto, HeatmapQuery } from './heatmap.dto';
import { HeatmapService } from './heatmap.service';

@ApiTags('diagnostics')
@Controller('programmes')
export class HeatmapController {
  constructor(private readonly heatmap: HeatmapService) {}

  @Get(':id/heatmap')
  @Requires('diagnostics.read')
  @ApiOkResponse({ type: HeatmapDto })
  readHeatmap(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Query() query: HeatmapQuery,
  ): Promise<HeatmapDto> {
    return this.heatmap.read(context, id, query);
  }
}
