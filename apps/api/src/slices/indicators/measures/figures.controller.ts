import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../platform/access/requires';
import { Context } from '../../../platform/context/context.decorators';
import { RequestContext } from '../../../platform/context/request-context';
import { IdParam } from '../../../platform/contract/id.param';
import {
  EnrolmentIndicatorsDto,
  IndicatorFiguresDto,
  IndicatorOfProgrammeParam,
  ProgrammeFiguresDto,
} from './figures.dto';
import { FiguresService } from './figures.service';

@ApiTags('indicator-figures')
@Controller()
export class FiguresController {
  constructor(private readonly figures: FiguresService) {}

  @Get('enrolments/:id/indicators')
  @Requires('readings.read')
  @ApiOkResponse({ type: EnrolmentIndicatorsDto })
  readEnrolmentIndicators(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
  ): Promise<EnrolmentIndicatorsDto> {
    return this.figures.ofEnrolment(context, id);
  }

  @Get('programmes/:id/indicator-figures')
  @Requires('readings.read')
  @ApiOkResponse({ type: ProgrammeFiguresDto })
  listIndicatorFigures(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
  ): Promise<ProgrammeFiguresDto> {
    return this.figures.ofProgramme(context, id);
  }

  @Get('programmes/:id/indicators/:indicatorId/figures')
  @Requires('readings.read')
  @ApiOkResponse({ type: IndicatorFiguresDto })
  readIndicatorFigures(
    @Context() context: RequestContext,
    @Param() at: IndicatorOfProgrammeParam,
  ): Promise<IndicatorFiguresDto> {
    return this.figures.ofIndicator(context, at);
  }
}
