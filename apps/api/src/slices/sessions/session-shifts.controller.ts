import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/access/requires';
import { ChangesNothing, Context } from '../../platform/context/context.decorators';
import { RequestContext } from '../../platform/context/request-context';
import { IdParam } from '../../platform/contract/id.param';
import { AppliedShiftDto, ApplyShiftDto, SessionShiftDto, ShiftSessionDto } from './session-shifts.dto';
import { SessionShiftsService } from './session-shifts.service';

@ApiTags('sessions')
@Controller('sessions/:id')
export class SessionShiftsController {
  constructor(private readonly shifts: SessionShiftsService) {}

  @Post('shift-preview')
  @HttpCode(200)
  @ChangesNothing()
  @Requires('sessions.plan')
  @ApiOkResponse({ type: SessionShiftDto })
  previewSessionShift(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Body() body: ShiftSessionDto,
  ): Promise<SessionShiftDto> {
    return this.shifts.preview(context, id, body);
  }

  @Post('shift')
  @HttpCode(200)
  @Requires('sessions.plan')
  @ApiOkResponse({ type: AppliedShiftDto })
  shiftSessions(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Body() body: ApplyShiftDto,
  ): Promise<AppliedShiftDto> {
    return this.shifts.apply(context, id, body);
  }
}
