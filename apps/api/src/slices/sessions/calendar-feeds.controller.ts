import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/access/requires';
import { Context, Repeatable } from '../../platform/context/context.decorators';
import { RequestContext } from '../../platform/context/request-context';
import { IdParam } from '../../platform/contract/id.param';
import { CalendarFeedsDto, MadeCalendarFeedDto, MakeCalendarFeedDto } from './calendar-feeds.dto';
import { CalendarFeedsService } from './calendar-feeds.service';

@ApiTags('calendar-feeds')
@Controller('calendar-feeds')
export class CalendarFeedsController {
  constructor(private readonly feeds: CalendarFeedsService) {}

  @Get()
  @Requires('calendar-feeds.keep')
  @ApiOkResponse({ type: CalendarFeedsDto })
  listCalendarFeeds(@Context() context: RequestContext): Promise<CalendarFeedsDto> {
    return this.feeds.list(context);
  }

  // Its reply holds the secret, which must not be kept beside an idempotency key; run twice, the second holds.
  @Post()
  @HttpCode(200)
  @Repeatable()
  @Requires('calendar-feeds.keep')
  @ApiOkResponse({ type: MadeCalendarFeedDto })
  makeCalendarFeed(
    @Context() context: RequestContext,
    @Body() body: MakeCalendarFeedDto,
  ): Promise<MadeCalendarFeedDto> {
    return this.feeds.make(context, body);
  }

  @Delete(':id')
  @HttpCode(204)
  @Requires('calendar-feeds.keep')
  @ApiNoContentResponse()
  dropCalendarFeed(@Context() context: RequestContext, @Param() { id }: IdParam): Promise<void> {
    return this.feeds.drop(context, id);
  }
}
