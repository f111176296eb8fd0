import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/access/requires';
import { Context } from '../../platform/context/context.decorators';
import { RequestContext } from '../../platform/context/request-context';
import { IdParam } from '../../platform/contract/id.param';
import { ReadingCellQuery, ReadingHistoryDto } from './reading-history.dto';
import { ReadingHistoryService } from './reading-history.service';

@ApiTags('readings')
@Controller()
export class ReadingHistoryController {
  constructor(private readonly history: ReadingHistoryService) {}

  @Get('enrolments/:id/reading-history')
  @Requires('readings.read')
  @ApiOkResponse({ type: ReadingHistoryDto })
  readReadingHistory(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Query() query: ReadingCellQuery,
  ): Promise<ReadingHistoryDto> {
    return this.history.read(context, id, query);
  }
}
