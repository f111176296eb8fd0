import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../platform/access/requires';
import { Context } from '../../../platform/context/context.decorators';
import { RequestContext } from '../../../platform/context/request-context';
import { IdParam } from '../../../platform/contract/id.param';
import { EnrolmentAttendanceDto } from './enrolment-attendance.dto';
import { EnrolmentAttendanceService } from './enrolment-attendance.service';

@ApiTags('attendance')
@Controller('enrolments')
export class EnrolmentAttendanceController {
  constructor(private readonly attendance: EnrolmentAttendanceService) {}

  @Get(':id/attendance')
  @Requires('attendance.read')
  @ApiOkResponse({ type: EnrolmentAttendanceDto })
  readEnrolmentAttendance(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
  ): Promise<EnrolmentAttendanceDto> {
    return this.attendance.read(context, id);
  }
}
