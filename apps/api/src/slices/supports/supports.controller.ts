import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Post,
  Put,
  Query,
  type StreamableFile,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/access/requires';
import { Context, IfMatch } from '../../platform/context/context.decorators';
import { RequestContext } from '../../platform/context/request-context';
import { IdParam } from '../../platform/contract/id.param';
import { RepliesBytes } from '../../platform/http/replies-bytes';
import { OverlappingSupportsDto, OverlapQuery, SettleOverlapDto } from './support-overlaps.dto';
import { SupportTotalsDto, SupportTotalsQuery } from './support-totals.dto';
import { SupportTotalsService } from './support-totals.service';
import {
  AddSupportDto,
  SupportContentDto,
  SupportDto,
  SupportFilters,
  SupportPageDto,
  SupportsTableQuery,
} from './supports.dto';
import { SupportsService } from './supports.service';
import { SupportsTable } from './supports-table';

@ApiTags('supports')
@Controller()
export class SupportsController {
  constructor(
    private readonly supports: SupportsService,
    private readonly totals: SupportTotalsService,
    private readonly table: SupportsTable,
  ) {}

  @Get('supports')
  @Requires('supports.read')
  @ApiOkResponse({ type: SupportPageDto })
  listSupports(@Context() context: RequestContext, @Query() query: SupportFilters): Promise<SupportPageDto> {
    return this.supports.list(context, query);
  }

  @Post('supports')
  @Requires('supports.write')
  @ApiCreatedResponse({ type: SupportDto })
  addSupport(@Context() context: RequestContext, @Body() body: AddSupportDto): Promise<SupportDto> {
    return this.supports.add(context, body);
  }

  @Get('supports/totals')
  @Requires('supports.read')
  @ApiOkResponse({ type: SupportTotalsDto })
  readSupportTotals(
    @Context() context: RequestContext,
    @Query() query: SupportTotalsQuery,
  ): Promise<SupportTotalsDto> {
    return this.totals.read(context, query);
  }

  @Get('supports/table')
  @Requires('supports.read')
  @RepliesBytes('text/csv')
  exportSupports(
    @Context() context: RequestContext,
    @Query() query: SupportsTableQuery,
  ): Promise<StreamableFile> {
    return this.table.csv(context, query);
  }

  @Get('cooperatives/:id/overlapping-supports')
  @Requires('supports.read')
  @ApiOkResponse({ type: OverlappingSupportsDto })
  listOverlappingSupports(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Query() query: OverlapQuery,
  ): Promise<OverlappingSupportsDto> {
    return this.supports.overlapping(context, id, query);
  }

  @Get('supports/:id')
  @Requires('supports.read')
  @ApiOkResponse({ type: SupportDto })
  readSupport(@Context() context: RequestContext, @Param() { id }: IdParam): Promise<SupportDto> {
    return this.supports.read(context, id);
  }

  @Put('supports/:id')
  @Requires('supports.write')
  @ApiOkResponse({ type: SupportDto })
  updateSupport(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: SupportContentDto,
  ): Promise<SupportDto> {
    return this.supports.update(context, id, version, body);
  }

  @Delete('supports/:id')
  @HttpCode(204)
  @Requires('supports.write')
  @ApiNoContentResponse()
  deleteSupport(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.supports.delete(context, id, version);
  }

  @Post('supports/:id/settlement')
  @HttpCode(200)
  @Requires('supports.settle')
  @ApiOkResponse({ type: SupportDto })
  settleOverlap(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Body() body: SettleOverlapDto,
  ): Promise<SupportDto> {
    return this.supports.settle(context, id, body);
  }
}
