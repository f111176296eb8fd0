import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { addDays } from '@tiwizi/domain';
import { Requires } from '../../platform/access/requires';
import { Context } from '../../platform/context/context.decorators';
import { RequestContext } from '../../platform/context/request-context';
import { fault, refused } from '../../platform/problem/problem';
import { CalendarDto, type CalendarEntryDto, CalendarQuery } from './calendar.dto';
import { CalendarRepository, type CalendarRow } from './calendar.repository';
import { presentSessionHead } from './sessions.presenter';

const mostDays = 62;
const mostShown = 2000;

@ApiTags('sessions')
@Controller('sessions/calendar')
export class CalendarController {
  constructor(private readonly calendar: CalendarRepository) {}

  @Get()
  @Requires('sessions.read')
  @ApiOkResponse({ type: CalendarDto })
  async readCalendar(
    @Context() context: RequestContext,
    @Query() query: CalendarQuery,
  ): Promise<CalendarDto> {
    const { from, to } = query;
    if (to < from) throw refused('invalid-fields', [fault('?to', 'not-after-start')]);
    if (addDays(from, mostDays) <= to) {
      throw refused('invalid-fields', [fault('?to', 'span-too-long', { days: mostDays })]);
    }
    const rows = await this.calendar.span(context, query, mostShown + 1);
    return { items: rows.slice(0, mostShown).map(present), more: rows.length > mostShown };
  }
}

function present(row: CalendarRow): CalendarEntryDto {
  return {
    ...presentSessionHead(row),
    cooperatives: row.cooperatives ?? [],
    cooperativeCount: row.cooperative_count,
  };
}
