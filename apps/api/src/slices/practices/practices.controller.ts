import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/access/requires';
import { Context, IfMatch } from '../../platform/context/context.decorators';
import { RequestContext } from '../../platform/context/request-context';
import { IdParam } from '../../platform/contract/id.param';
import {
  AddPracticeDto,
  MovePracticeDto,
  PracticeContentDto,
  PracticeDto,
  PracticePageDto,
  PracticesQuery,
  TopicsDto,
  UsefulPracticeDto,
} from './practices.dto';
import { PracticesService } from './practices.service';

@ApiTags('practices')
@Controller()
export class PracticesController {
  constructor(private readonly practices: PracticesService) {}

  @Get('practices')
  @Requires('practices.read')
  @ApiOkResponse({ type: PracticePageDto })
  listPractices(
    @Context() context: RequestContext,
    @Query() query: PracticesQuery,
  ): Promise<PracticePageDto> {
    return this.practices.list(context, query);
  }

  @Get('practice-topics')
  @Requires('practices.read')
  @ApiOkResponse({ type: TopicsDto })
  listPracticeTopics(@Context() context: RequestContext): Promise<TopicsDto> {
    return this.practices.listTopics(context);
  }

  @Post('practices')
  @Requires('practices.write')
  @ApiCreatedResponse({ type: PracticeDto })
  addPractice(@Context() context: RequestContext, @Body() body: AddPracticeDto): Promise<PracticeDto> {
    return this.practices.add(context, body);
  }

  @Get('practices/:id')
  @Requires('practices.read')
  @ApiOkResponse({ type: PracticeDto })
  readPractice(@Context() context: RequestContext, @Param() { id }: IdParam): Promise<PracticeDto> {
    return this.practices.read(context, id);
  }

  @Put('practices/:id')
  @Requires('practices.write')
  @ApiOkResponse({ type: PracticeDto })
  updatePractice(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: PracticeContentDto,
  ): Promise<PracticeDto> {
    return this.practices.update(context, id, version, body);
  }

  @Put('practices/:id/status')
  @Requires('practices.write')
  @ApiOkResponse({ type: PracticeDto })
  movePractice(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: MovePracticeDto,
  ): Promise<PracticeDto> {
    return this.practices.move(context, id, version, body);
  }

  @Put('practices/:id/usefulness')
  @Requires('practices.read')
  @ApiOkResponse({ type: PracticeDto })
  markPracticeUseful(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Body() { useful }: UsefulPracticeDto,
  ): Promise<PracticeDto> {
    return this.practices.mark(context, id, useful);
  }
}
