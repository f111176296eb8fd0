import { Body, Controller, Get, Param, Post, Put, Query, StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../platform/access/requires';
import { Context, IfMatch } from '../../../platform/context/context.decorators';
import { RequestContext } from '../../../platform/context/request-context';
import { IdParam } from '../../../platform/contract/id.param';
import { PdfReply } from '../../../platform/documents/pdf-reply';
import { PrintQuery } from '../../../platform/documents/print-query.dto';
import {
  AddLearningCheckDto,
  AddSatisfactionDto,
  SessionReportDto,
  WriteSessionReportDto,
} from './session-reports.dto';
import { SessionReportsService } from './session-reports.service';

@ApiTags('attendance')
@Controller('sessions')
export class SessionReportsController {
  constructor(private readonly reports: SessionReportsService) {}

  @Get(':id/report')
  @Requires('session-reports.read')
  @ApiOkResponse({ type: SessionReportDto })
  readSessionReport(@Context() context: RequestContext, @Param() { id }: IdParam): Promise<SessionReportDto> {
    return this.reports.read(context, id);
  }

  @Get(':id/report/print')
  @Requires('session-reports.read')
  @PdfReply()
  printSessionReport(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Query() { locale }: PrintQuery,
  ): Promise<StreamableFile> {
    return this.reports.print(context, id, locale);
  }

  @Put(':id/report')
  @Requires('session-reports.write')
  @ApiOkResponse({ type: SessionReportDto })
  writeSessionReport(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: WriteSessionReportDto,
  ): Promise<SessionReportDto> {
    return this.reports.write(context, id, version, body);
  }

  @Post(':id/satisfaction')
  @Requires('session-reports.write')
  @ApiCreatedResponse({ type: SessionReportDto })
  addSatisfaction(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Body() body: AddSatisfactionDto,
  ): Promise<SessionReportDto> {
    return this.reports.addSatisfaction(context, id, body);
  }

  @Post(':id/learning-checks')
  @Requires('session-reports.write')
  @ApiCreatedResponse({ type: SessionReportDto })
  addLearningCheck(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Body() body: AddLearningCheckDto,
  ): Promise<SessionReportDto> {
    return this.reports.addLearningCheck(context, id, body);
  }
}
