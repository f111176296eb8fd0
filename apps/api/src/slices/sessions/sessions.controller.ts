import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/access/requires';
import { Context, IfMatch } from '../../platform/context/context.decorators';
import { RequestContext } from '../../platform/context/request-context';
import { IdParam } from '../../platform/contract/id.param';
import { PlanSessionDto, SessionDto, SessionPageDto, SessionsQuery, UpdateSessionDto } from './sessions.dto';
import { SessionsService } from './sessions.service';

@ApiTags('sessions')
@Controller('sessions')
export class SessionsController {
  constructor(private readonly sessions: SessionsService) {}

  @Get()
  @Requires('sessions.read')
  @ApiOkResponse({ type: SessionPageDto })
  listSessions(@Context() context: RequestContext, @Query() query: SessionsQuery): Promise<SessionPageDto> {
    return this.sessions.list(context, query);
  }

  @Post()
  @Requires('sessions.plan')
  @ApiCreatedResponse({ type: SessionDto })
  planSession(@Context() context: RequestContext, @Body() body: PlanSessionDto): Promise<SessionDto> {
    return this.sessions.plan(context, body);
  }

  @Get(':id')
  @Requires('sessions.read')
  @ApiOkResponse({ type: SessionDto })
  readSession(@Context() context: RequestContext, @Param() { id }: IdParam): Promise<SessionDto> {
    return this.sessions.read(context, id);
  }

  @Patch(':id')
  @Requires('sessions.plan')
  @ApiOkResponse({ type: SessionDto })
  updateSession(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: UpdateSessionDto,
  ): Promise<SessionDto> {
    return this.sessions.update(context, id, version, body);
  }
}
