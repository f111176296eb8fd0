import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/access/requires';
import { Context } from '../../platform/context/context.decorators';
import { RequestContext } from '../../platform/context/request-context';
import { IdParam } from '../../platform/contract/id.param';
import { SealCheckDto, SealParam, SponsorReportDto, SponsorReportsDto } from './sponsor-reports.dto';
import { SponsorReportsService } from './sponsor-reports.service';

@ApiTags('reports')
@Controller()
export class SponsorReportsController {
  constructor(private readonly reports: SponsorReportsService) {}

  @Get('sponsor/reports')
  @Requires('reports.read-sealed')
  @ApiOkResponse({ type: SponsorReportsDto })
  listSponsorReports(@Context() context: RequestContext): Promise<SponsorReportsDto> {
    return this.reports.list(context);
  }

  @Get('sponsor/reports/:id')
  @Requires('reports.read-sealed')
  @ApiOkResponse({ type: SponsorReportDto })
  readSponsorReport(@Context() context: RequestContext, @Param() { id }: IdParam): Promise<SponsorReportDto> {
    return this.reports.read(context, id);
  }

  @Get('seals/:sha256')
  @Requires('seals.check')
  @ApiOkResponse({ type: SealCheckDto })
  checkSeal(@Context() context: RequestContext, @Param() { sha256 }: SealParam): Promise<SealCheckDto> {
    return this.reports.check(context, sha256);
  }
}
