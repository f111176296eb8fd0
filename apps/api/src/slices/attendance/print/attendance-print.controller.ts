import { Controller, Get, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../platform/access/requires';
import { Context } from '../../../platform/context/context.decorators';
import { RequestContext } from '../../../platform/context/request-context';
import { IdParam } from '../../../platform/contract/id.param';
import { PdfReply } from '../../../platform/documents/pdf-reply';
import { PrintSheetQuery } from './attendance-print.dto';
import { AttendancePrintService } from './attendance-print.service';

@ApiTags('attendance')
@Controller('sessions')
export class AttendancePrintController {
  constructor(private readonly prints: AttendancePrintService) {}

  @Get(':id/sheet/print')
  @Requires('attendance.read')
  @PdfReply()
  printAttendanceSheet(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Query() query: PrintSheetQuery,
  ): Promise<StreamableFile> {
    return this.prints.sheet(context, id, query);
  }
}
