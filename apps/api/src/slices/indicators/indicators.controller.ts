import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/access/requires';
import { Context } from '../../platform/context/context.decorators';
import { RequestContext } from '../../platform/context/request-context';
import { IdParam } from '../../platform/contract/id.param';
import {
  ChooseIndicatorsDto,
  IndicatorsDto,
  ProgrammeIndicatorsDto,
  SetTargetsDto,
  TargetsDto,
} from './indicators.dto';
import { IndicatorsService } from './indicators.service';

@ApiTags('indicators')
@Controller()
export class IndicatorsController {
  constructor(private readonly indicators: IndicatorsService) {}

  @Get('indicators')
  @Requires('indicators.read')
  @ApiOkResponse({ type: IndicatorsDto })
  listIndicators(@Context() context: RequestContext): Promise<IndicatorsDto> {
    return this.indicators.catalogue(context);
  }

  @Get('programmes/:id/indicators')
  @Requires('readings.read')
  @ApiOkResponse({ type: ProgrammeIndicatorsDto })
  listProgrammeIndicators(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
  ): Promise<ProgrammeIndicatorsDto> {
    return this.indicators.ofProgramme(context, id);
  }

  @Put('programmes/:id/indicators')
  @Requires('indicators.choose')
  @ApiOkResponse({ type: ProgrammeIndicatorsDto })
  chooseIndicators(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Body() body: ChooseIndicatorsDto,
  ): Promise<ProgrammeIndicatorsDto> {
    return this.indicators.choose(context, id, body);
  }

  @Put('enrolments/:id/indicator-targets')
  @Requires('indicators.choose')
  @ApiOkResponse({ type: TargetsDto })
  setIndicatorTargets(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Body() body: SetTargetsDto,
  ): Promise<TargetsDto> {
    return this.indicators.setTargets(context, id, body);
  }
}
