import { Body, Controller, Delete, Get, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../platform/access/requires';
import { Context } from '../../../platform/context/context.decorators';
import { RequestContext } from '../../../platform/context/request-context';
import { IdParam } from '../../../platform/contract/id.param';
import {
  CohortLegalCalendarDto,
  CompleteLegalItemDto,
  LegalCalendarDto,
  RecordMandateDto,
} from './legal.dto';
import { LegalService } from './legal.service';

@ApiTags('legal')
@Controller()
export class LegalController {
  constructor(private readonly legal: LegalService) {}

  @Get('cooperatives/:id/legal-calendar')
  @Requires('legal.read')
  @ApiOkResponse({ type: LegalCalendarDto })
  readLegalCalendar(@Context() context: RequestContext, @Param() { id }: IdParam): Promise<LegalCalendarDto> {
    return this.legal.read(context, id);
  }

  @Put('cooperatives/:id/legal-completion')
  @Requires('legal.write')
  @ApiOkResponse({ type: LegalCalendarDto })
  completeLegalItem(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Body() body: CompleteLegalItemDto,
  ): Promise<LegalCalendarDto> {
    return this.legal.complete(context, id, body);
  }

  @Post('cooperatives/:id/mandates')
  @Requires('legal.write')
  @ApiCreatedResponse({ type: LegalCalendarDto })
  recordMandate(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Body() body: RecordMandateDto,
  ): Promise<LegalCalendarDto> {
    return this.legal.recordMandate(context, id, body);
  }

  @Delete('mandates/:id')
  @Requires('legal.write')
  @ApiOkResponse({ type: LegalCalendarDto })
  deleteMandate(@Context() context: RequestContext, @Param() { id }: IdParam): Promise<LegalCalendarDto> {
    return this.legal.deleteMandate(context, id);
  }

  @Get('programmes/:id/legal-calendar')
  @Requires('legal.read')
  @ApiOkResponse({ type: CohortLegalCalendarDto })
  readCohortLegalCalendar(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
  ): Promise<CohortLegalCalendarDto> {
    return this.legal.cohort(context, id);
  }
}
