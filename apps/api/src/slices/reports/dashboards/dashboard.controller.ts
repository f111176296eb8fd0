import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../platform/access/requires';
import { Context } from '../../../platform/context/context.decorators';
import { RequestContext } from '../../../platform/context/request-context';
import { IdParam } from '../../../platform/contract/id.param';
import { DashboardDto, DashboardQuery } from './dashboard.dto';
import { DashboardService } from './dashboard.service';
import { RecordPageDto, RecordsParam, RecordsQuery } from './records.dto';

@ApiTags('dashboards')
@Controller('programmes/:id/dashboard')
export class DashboardController {
  constructor(private readonly dashboards: DashboardService) {}

  @Get()
  @Requires('board.read')
  @ApiOkResponse({ type: DashboardDto })
  readDashboard(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Query() query: DashboardQuery,
  ): Promise<DashboardDto> {
    return this.dashboards.read(context, id, query);
  }

  @Get(':noun')
  @Requires('board.read')
  @ApiOkResponse({ type: RecordPageDto })
  listRecords(
    @Context() context: RequestContext,
    @Param() param: RecordsParam,
    @Query() query: RecordsQuery,
  ): Promise<RecordPageDto> {
    return this.dashboards.list(context, param, query);
  }
}
