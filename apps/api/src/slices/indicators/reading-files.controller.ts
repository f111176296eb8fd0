import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/access/requires';
import { Context } from '../../platform/context/context.decorators';
import { RequestContext } from '../../platform/context/request-context';
import { IdParam } from '../../platform/contract/id.param';
import {
  AddReadingFileDto,
  ReadingFilesDto,
  ReadingMonthQuery,
  RemoveReadingFileDto,
} from './reading-files.dto';
import { ReadingFilesService } from './reading-files.service';

@ApiTags('readings')
@Controller()
export class ReadingFilesController {
  constructor(private readonly files: ReadingFilesService) {}

  @Get('enrolments/:id/reading-files')
  @Requires('readings.read')
  @ApiOkResponse({ type: ReadingFilesDto })
  listReadingFiles(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Query() { month }: ReadingMonthQuery,
  ): Promise<ReadingFilesDto> {
    return this.files.list(context, id, month);
  }

  @Post('enrolments/:id/reading-files')
  @Requires('readings.enter')
  @ApiCreatedResponse({ type: ReadingFilesDto })
  addReadingFile(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Body() body: AddReadingFileDto,
  ): Promise<ReadingFilesDto> {
    return this.files.add(context, id, body);
  }

  @Put('reading-files/:id/removal')
  @Requires('readings.enter')
  @ApiOkResponse({ type: ReadingFilesDto })
  removeReadingFile(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Body() { removed }: RemoveReadingFileDto,
  ): Promise<ReadingFilesDto> {
    return this.files.remove(context, id, removed);
  }
}
