import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../platform/access/requires';
import { Context } from '../../../platform/context/context.decorators';
import { RequestContext } from '../../../platform/context/request-context';
import { IdParam } from '../../../platform/contract/id.param';
import { AddSessionFileDto, RemoveSessionFileDto, SessionFilesDto } from './session-files.dto';
import { SessionFilesService } from './session-files.service';

@ApiTags('attendance')
@Controller()
export class SessionFilesController {
  constructor(private readonly files: SessionFilesService) {}

  @Get('sessions/:id/files')
  @Requires('attendance.read')
  @ApiOkResponse({ type: SessionFilesDto })
  listSessionFiles(@Context() context: RequestContext, @Param() { id }: IdParam): Promise<SessionFilesDto> {
    return this.files.list(context, id);
  }

  @Post('sessions/:id/files')
  @Requires('attendance.mark')
  @ApiCreatedResponse({ type: SessionFilesDto })
  addSessionFile(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Body() body: AddSessionFileDto,
  ): Promise<SessionFilesDto> {
    return this.files.add(context, id, body);
  }

  @Put('session-files/:id/removal')
  @Requires('attendance.mark')
  @ApiOkResponse({ type: SessionFilesDto })
  removeSessionFile(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Body() { removed }: RemoveSessionFileDto,
  ): Promise<SessionFilesDto> {
    return this.files.remove(context, id, removed);
  }
}
