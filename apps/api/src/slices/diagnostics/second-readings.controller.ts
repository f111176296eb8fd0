import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/access/requires';
import { Context } from '../../platform/context/context.decorators';
import { RequestContext } from '../../platform/context/request-context';
import { IdParam } from '../../platform/contract/id.param';
import {
  AgreementQuery,
  AskSecondReadingDto,
  AssessorAgreementDto,
  AssessmentReadingDto,
} from './second-readings.dto';
import { SecondReadingsService } from './second-readings.service';

@ApiTags('diagnostics')
@Controller()
export class SecondReadingsController {
  constructor(private readonly readings: SecondReadingsService) {}

  @Get('programmes/:id/agreement')
  @Requires('diagnostics.sample')
  @ApiOkResponse({ type: AssessorAgreementDto })
  readAssessorAgreement(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Query() { wave }: AgreementQuery,
  ): Promise<AssessorAgreementDto> {
    return this.readings.agreement(context, id, wave);
  }

  @Post('enrolments/:id/second-readings')
  @Requires('diagnostics.sample')
  @ApiCreatedResponse({ type: AssessmentReadingDto })
  askSecondReading(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Body() body: AskSecondReadingDto,
  ): Promise<AssessmentReadingDto> {
    return this.readings.ask(context, id, body);
  }
}
