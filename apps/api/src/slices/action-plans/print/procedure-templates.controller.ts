import { Controller, Get, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../platform/access/requires';
import { Context } from '../../../platform/context/context.decorators';
import { RequestContext } from '../../../platform/context/request-context';
import { PdfReply } from '../../../platform/documents/pdf-reply';
import { ProcedureTemplateParam, ProcedureTemplateQuery } from '../procedures.dto';
import { ProcedureTemplatesService } from './procedure-templates.service';

@ApiTags('action-plans')
@Controller('procedures')
export class ProcedureTemplatesController {
  constructor(private readonly templates: ProcedureTemplatesService) {}

  @Get(':code/template')
  @Requires('procedures.read')
  @PdfReply()
  printProcedureTemplate(
    @Context() context: RequestContext,
    @Param() { code }: ProcedureTemplateParam,
    @Query() query: ProcedureTemplateQuery,
  ): Promise<StreamableFile> {
    return this.templates.print(context, code, query);
  }
}
