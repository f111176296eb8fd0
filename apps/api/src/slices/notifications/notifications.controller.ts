import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/access/requires';
import { Context } from '../../platform/context/context.decorators';
import { RequestContext } from '../../platform/context/request-context';
import {
  MarkedNotificationsDto,
  MarkNotificationsDto,
  NotificationPageDto,
  NotificationsQuery,
  UnmarkNotificationsDto,
} from './notifications.dto';
import { NotificationsService } from './notifications.service';

@ApiTags('notifications')
@Controller('notifications')
export class NotificationsController {
  constructor(private readonly notifications: NotificationsService) {}

  @Get()
  @Requires('notifications.read')
  @ApiOkResponse({ type: NotificationPageDto })
  listNotifications(
    @Context() context: RequestContext,
    @Query() query: NotificationsQuery,
  ): Promise<NotificationPageDto> {
    return this.notifications.list(context, query);
  }

  @Post('marks')
  @HttpCode(200)
  @Requires('notifications.read')
  @ApiOkResponse({ type: MarkedNotificationsDto })
  markNotifications(
    @Context() context: RequestContext,
    @Body() { ids }: MarkNotificationsDto,
  ): Promise<MarkedNotificationsDto> {
    return this.notifications.mark(context, ids ?? null);
  }

  @Post('unmarks')
  @HttpCode(200)
  @Requires('notifications.read')
  @ApiOkResponse({ type: MarkedNotificationsDto })
  unmarkNotifications(
    @Context() context: RequestContext,
    @Body() { markedAt }: UnmarkNotificationsDto,
  ): Promise<MarkedNotificationsDto> {
    return this.notifications.unmark(context, markedAt);
  }
}
