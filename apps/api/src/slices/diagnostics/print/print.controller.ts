import { Controller, Get, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../platform/access/requires';
import { Context } from '../../../platform/context/context.decorators';
import { RequestContext } from '../../../platform/context/request-context';
import { IdParam } from '../../../platform/contract/id.param';
import { PdfReply } from '../../../platform/documents/pdf-reply';
import { PrintQuery } from '../../../platform/documents/print-query.dto';
import { PrintService } from './print.service';

@ApiTags('diagnostics')
@Controller()
export class PrintController {
  constructor(private readonly prints: PrintService) {}

  @Get('diagnostics/:id/print')
  @Requires('diagnostics.read')
  @PdfReply()
  printDiagnostic(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Query() { locale }: PrintQuery,
  ): Promise<StreamableFile> {
    return this.prints.result(context, id, locale);
  }

  @Get('grids/:id/print')
  @Requires('grids.read')
  @PdfReply()
  printGrid(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Query() { locale }: PrintQuery,
  ): Promise<StreamableFile> {
    return this.prints.gridForm(context, id, locale);
  }
}
