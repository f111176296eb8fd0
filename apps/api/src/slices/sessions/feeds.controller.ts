import { Controller, Get, Param, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Requires } from '../../platform/access/requires';
import { Context } from '../../platform/context/context.decorators';
import { RequestContext } from '../../platform/context/request-context';
import { IdParam } from '../../platform/contract/id.param';
import { contentDisposition, RepliesBytes } from '../../platform/http/replies-bytes';
import { FeedParam } from './calendar-feeds.dto';
import { CalendarFeedsService } from './calendar-feeds.service';
import { FeedLimit } from './feed-limit';
import { tagOf } from './ical';

const mediaType = 'text/calendar; charset=utf-8';

@ApiTags('calendar-feeds')
@Controller()
export class FeedsController {
  constructor(
    private readonly feeds: CalendarFeedsService,
    private readonly limit: FeedLimit,
  ) {}

  @Get('feeds/:file')
  @Requires('calendar-feeds.follow')
  @RepliesBytes('text/calendar')
  async followCalendarFeed(
    @Context() context: RequestContext,
    @Param() { file }: FeedParam,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile | undefined> {
    this.limit.refuseWhenExceeded(context.ip, Date.now());
    const text = await this.feeds.follow(context, file);
    const tag = tagOf(text);
    void reply.header('etag', tag).header('cache-control', 'private, max-age=900');
    // What compresses on the way marks the tag as weak; the bytes are the same.
    if (request.headers['if-none-match']?.replace(/^W\//, '') === tag) {
      void reply.status(304);
      return undefined;
    }
    return new StreamableFile(Buffer.from(text), { type: mediaType });
  }

  @Get('sessions/:id/calendar-file')
  @Requires('sessions.read')
  @RepliesBytes('text/calendar')
  async downloadSessionCalendar(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const text = await this.feeds.one(context, id);
    void reply.header('cache-control', 'private, no-store');
    return new StreamableFile(Buffer.from(text), {
      type: mediaType,
      disposition: contentDisposition('attachment', 'tiwizi.ics'),
    });
  }
}
