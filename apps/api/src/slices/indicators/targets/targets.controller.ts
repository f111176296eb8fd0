import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../platform/access/requires';
import { Context, IfMatch } from '../../../platform/context/context.decorators';
import { RequestContext } from '../../../platform/context/request-context';
import { IndicatorOfProgrammeParam } from '../measures/figures.dto';
import { IndicatorTargetsDto, SaveTargetsDto } from './targets.dto';
import { TargetsService } from './targets.service';

@ApiTags('indicator-targets')
@Controller('programmes/:id/indicators/:indicatorId/targets')
export class TargetsController {
  constructor(private readonly targets: TargetsService) {}

  @Get()
  @Requires('readings.read')
  @ApiOkResponse({ type: IndicatorTargetsDto })
  readIndicatorTargets(
    @Context() context: RequestContext,
    @Param() at: IndicatorOfProgrammeParam,
  ): Promise<IndicatorTargetsDto> {
    return this.targets.read(context, at);
  }

  @Put()
  @Requires('indicators.choose')
  @ApiOkResponse({ type: IndicatorTargetsDto })
  saveIndicatorTargets(
    @Context() context: RequestContext,
    @Param() at: IndicatorOfProgrammeParam,
    @IfMatch() version: number,
    @Body() body: SaveTargetsDto,
  ): Promise<IndicatorTargetsDto> {
    return this.targets.save(context, at, version, body);
  }
}
