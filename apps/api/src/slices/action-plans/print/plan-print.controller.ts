import { Controller, Get, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../platform/access/requires';
import { Context } from '../../../platform/context/context.decorators';
import { RequestContext } from '../../../platform/context/request-context';
import { IdParam } from '../../../platform/contract/id.param';
import { PdfReply } from '../../../platform/documents/pdf-reply';
import { PrintQuery } from '../../../platform/documents/print-query.dto';
import { PlanPrintService } from './plan-print.service';

@ApiTags('action-plans')
@Controller('plans')
export class PlanPrintController {
  constructor(private readonly prints: PlanPrintService) {}

  @Get(':id/print')
  @Requires('plans.read')
  @PdfReply()
  printPlan(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Query() { locale }: PrintQuery,
  ): Promise<StreamableFile> {
    return this.prints.print(context, id, locale);
  }
}
