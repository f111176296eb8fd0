import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../platform/access/requires';
import { Context } from '../../../platform/context/context.decorators';
import { RequestContext } from '../../../platform/context/request-context';
import { IdParam } from '../../../platform/contract/id.param';
import { ImportDto, ImportFileQuery, ImportTemplatesDto } from './imports.dto';
import { ImportsService } from './imports.service';

@ApiTags('imports')
@Controller('imports')
export class ImportsController {
  constructor(private readonly imports: ImportsService) {}

  @Get('templates')
  @Requires('imports.write')
  @ApiOkResponse({ type: ImportTemplatesDto })
  listImportTemplates(): ImportTemplatesDto {
    return this.imports.templates();
  }

  @Post()
  @Requires('imports.write')
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' }, required: true })
  @ApiCreatedResponse({ type: ImportDto })
  previewImport(
    @Context() context: RequestContext,
    @Query() query: ImportFileQuery,
    @Body() file: unknown,
  ): Promise<ImportDto> {
    return this.imports.preview(context, query, file);
  }

  @Get(':id')
  @Requires('imports.write')
  @ApiOkResponse({ type: ImportDto })
  readImport(@Context() context: RequestContext, @Param() { id }: IdParam): Promise<ImportDto> {
    return this.imports.read(context, id);
  }

  @Post(':id/confirmation')
  @Requires('imports.write')
  @ApiCreatedResponse({ type: ImportDto })
  confirmImport(@Context() context: RequestContext, @Param() { id }: IdParam): Promise<ImportDto> {
    return this.imports.confirm(context, id);
  }
}
