import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/access/requires';
import { Context, IfMatch } from '../../platform/context/context.decorators';
import { RequestContext } from '../../platform/context/request-context';
import { IdParam } from '../../platform/contract/id.param';
import {
  CandidatesDto,
  CandidatesQuery,
  CohortDto,
  EnrolDto,
  EnrolledDto,
  EnrolmentDto,
  UpdateEnrolmentDto,
} from './enrolments.dto';
import { EnrolmentsService } from './enrolments.service';

@ApiTags('enrolments')
@Controller()
export class EnrolmentsController {
  constructor(private readonly enrolments: EnrolmentsService) {}

  @Get('programmes/:id/enrolments')
  @Requires('enrolments.read')
  @ApiOkResponse({ type: CohortDto })
  listCohort(@Context() context: RequestContext, @Param() { id }: IdParam): Promise<CohortDto> {
    return this.enrolments.cohort(context, id);
  }

  @Post('programmes/:id/enrolments')
  @Requires('enrolments.write')
  @ApiCreatedResponse({ type: EnrolledDto })
  enrolCooperatives(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Body() body: EnrolDto,
  ): Promise<EnrolledDto> {
    return this.enrolments.enrol(context, id, body);
  }

  @Get('programmes/:id/enrolment-candidates')
  @Requires('enrolments.write')
  @ApiOkResponse({ type: CandidatesDto })
  listCandidates(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Query() query: CandidatesQuery,
  ): Promise<CandidatesDto> {
    return this.enrolments.candidates(context, id, query);
  }

  @Get('enrolments/:id')
  @Requires('enrolments.read')
  @ApiOkResponse({ type: EnrolmentDto })
  readEnrolment(@Context() context: RequestContext, @Param() { id }: IdParam): Promise<EnrolmentDto> {
    return this.enrolments.read(context, id);
  }

  @Patch('enrolments/:id')
  @Requires('enrolments.write')
  @ApiOkResponse({ type: EnrolmentDto })
  updateEnrolment(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: UpdateEnrolmentDto,
  ): Promise<EnrolmentDto> {
    return this.enrolments.update(context, id, version, body);
  }
}
