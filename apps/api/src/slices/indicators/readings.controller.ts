import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/access/requires';
import { Context } from '../../platform/context/context.decorators';
import { RequestContext } from '../../platform/context/request-context';
import { IdParam } from '../../platform/contract/id.param';
import { MonthQuery, ReadingsGridDto } from './readings.dto';
import {
  DecidedReadingsDto,
  DecideReadingsDto,
  EnteredReadingsDto,
  EnterReadingsDto,
} from './readings-entry.dto';
import { ReadingsEntryService } from './readings-entry.service';
import { ReadingsService } from './readings.service';

@ApiTags('indicators')
@Controller()
export class ReadingsController {
  constructor(
    private readonly readings: ReadingsService,
    private readonly entry: ReadingsEntryService,
  ) {}

  @Get('programmes/:id/readings')
  @Requires('readings.read')
  @ApiOkResponse({ type: ReadingsGridDto })
  readReadingsGrid(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Query() query: MonthQuery,
  ): Promise<ReadingsGridDto> {
    return this.readings.grid(context, id, query);
  }

  @Put('programmes/:id/readings')
  @Requires('readings.enter')
  @ApiOkResponse({ type: EnteredReadingsDto })
  enterReadings(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Body() body: EnterReadingsDto,
  ): Promise<EnteredReadingsDto> {
    return this.entry.enter(context, id, body);
  }

  @Post('readings/decisions')
  @HttpCode(200)
  @Requires('readings.approve')
  @ApiOkResponse({ type: DecidedReadingsDto })
  decideReadings(
    @Context() context: RequestContext,
    @Body() body: DecideReadingsDto,
  ): Promise<DecidedReadingsDto> {
    return this.entry.decide(context, body);
  }
}
