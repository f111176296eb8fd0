import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/access/requires';
import { Context, IfMatch } from '../../platform/context/context.decorators';
import { RequestContext } from '../../platform/context/request-context';
import { IdParam } from '../../platform/contract/id.param';
import { AddHolidayDto, HolidayDto, HolidaysDto, HolidaysQuery, UpdateHolidayDto } from './holidays.dto';
import { HolidaysService } from './holidays.service';

@ApiTags('sessions')
@Controller('holidays')
export class HolidaysController {
  constructor(private readonly holidays: HolidaysService) {}

  @Get()
  @Requires('holidays.read')
  @ApiOkResponse({ type: HolidaysDto })
  listHolidays(@Context() context: RequestContext, @Query() query: HolidaysQuery): Promise<HolidaysDto> {
    return this.holidays.list(context, query);
  }

  @Post()
  @Requires('holidays.write')
  @ApiCreatedResponse({ type: HolidayDto })
  addHoliday(@Context() context: RequestContext, @Body() body: AddHolidayDto): Promise<HolidayDto> {
    return this.holidays.add(context, body);
  }

  @Patch(':id')
  @Requires('holidays.write')
  @ApiOkResponse({ type: HolidayDto })
  updateHoliday(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: UpdateHolidayDto,
  ): Promise<HolidayDto> {
    return this.holidays.update(context, id, version, body);
  }
}
