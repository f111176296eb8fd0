import { Body, Controller, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/access/requires';
import { Context, IfMatch } from '../../platform/context/context.decorators';
import { RequestContext } from '../../platform/context/request-context';
import { IdParam } from '../../platform/contract/id.param';
import { ReportDto, ReportsDto, StartReportDto, UpdateReportDto } from './reports.dto';
import { ReportsService } from './reports.service';

@ApiTags('reports')
@Controller()
export class ReportsController {
  constructor(private readonly reports: ReportsService) {}

  @Get('programmes/:id/reports')
  @Requires('reports.read')
  @ApiOkResponse({ type: ReportsDto })
  listReports(@Context() context: RequestContext, @Param() { id }: IdParam): Promise<ReportsDto> {
    return this.reports.list(context, id);
  }

  @Post('programmes/:id/reports')
  @Requires('reports.write')
  @ApiCreatedResponse({ type: ReportDto })
  startReport(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Body() body: StartReportDto,
  ): Promise<ReportDto> {
    return this.reports.start(context, id, body);
  }

  @Get('reports/:id')
  @Requires('reports.read')
  @ApiOkResponse({ type: ReportDto })
  readReport(@Context() context: RequestContext, @Param() { id }: IdParam): Promise<ReportDto> {
    return this.reports.read(context, id);
  }

  @Patch('reports/:id')
  @Requires('reports.write')
  @ApiOkResponse({ type: ReportDto })
  updateReport(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: UpdateReportDto,
  ): Promise<ReportDto> {
    return this.reports.update(context, id, version, body);
  }

  @Post('reports/:id/seal')
  @HttpCode(200)
  @Requires('reports.seal')
  @ApiOkResponse({ type: ReportDto })
  sealReport(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
  ): Promise<ReportDto> {
    return this.reports.seal(context, id, version);
  }
}
