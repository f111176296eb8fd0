import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/access/requires';
import { Context, IfMatch } from '../../platform/context/context.decorators';
import { RequestContext } from '../../platform/context/request-context';
import { IdParam } from '../../platform/contract/id.param';
import { AddWalkInDto, CallRollDto, RollDto } from './attendance.dto';
import { AttendanceService } from './attendance.service';

@ApiTags('attendance')
@Controller('sessions')
export class AttendanceController {
  constructor(private readonly attendance: AttendanceService) {}

  @Get(':id/roll')
  @Requires('attendance.read')
  @ApiOkResponse({ type: RollDto })
  readRoll(@Context() context: RequestContext, @Param() { id }: IdParam): Promise<RollDto> {
    return this.attendance.read(context, id);
  }

  @Put(':id/roll')
  @Requires('attendance.mark')
  @ApiOkResponse({ type: RollDto })
  callRoll(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: CallRollDto,
  ): Promise<RollDto> {
    return this.attendance.call(context, id, version, body);
  }

  @Post(':id/walk-ins')
  @Requires('attendance.mark')
  @ApiCreatedResponse({ type: RollDto })
  addWalkIn(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Body() body: AddWalkInDto,
  ): Promise<RollDto> {
    return this.attendance.addWalkIn(context, id, body);
  }
}
