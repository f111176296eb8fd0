import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../platform/access/requires';
import { Context } from '../../../platform/context/context.decorators';
import { RequestContext } from '../../../platform/context/request-context';
import { IdParam } from '../../../platform/contract/id.param';
import { AttendanceFiguresDto, AttendanceFiguresQuery } from './attendance-figures.dto';
import { AttendanceFiguresService } from './attendance-figures.service';

@ApiTags('attendance')
@Controller()
export class AttendanceFiguresController {
  constructor(private readonly figures: AttendanceFiguresService) {}

  @Get('programmes/:id/attendance')
  @Requires('attendance.read')
  @ApiOkResponse({ type: AttendanceFiguresDto })
  readAttendanceFigures(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Query() query: AttendanceFiguresQuery,
  ): Promise<AttendanceFiguresDto> {
    return this.figures.read(context, id, query);
  }
}
