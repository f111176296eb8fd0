import { Body, Controller, Get, HttpCode, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../platform/access/requires';
import { Context } from '../../../platform/context/context.decorators';
import { RequestContext } from '../../../platform/context/request-context';
import { IdParam } from '../../../platform/contract/id.param';
import { contentDisposition, RepliesBytes } from '../../../platform/http/replies-bytes';
import { workbookType } from '../../../platform/spreadsheets/write-workbook';
import { ReadingImportsService } from './reading-imports.service';
import {
  ConfirmReadingImportDto,
  ReadingImportDto,
  ReadingsFileQuery,
  ReadingsTableQuery,
} from './readings-table.dto';
import { ReadingsTableService } from './readings-table.service';

const csvType = 'text/csv; charset=utf-8';

@ApiTags('reading-tables')
@Controller()
export class ReadingTablesController {
  constructor(
    private readonly tables: ReadingsTableService,
    private readonly imports: ReadingImportsService,
  ) {}

  @Get('programmes/:id/readings/table')
  @Requires('readings.read')
  @RepliesBytes(workbookType, 'text/csv')
  async exportReadings(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Query() query: ReadingsTableQuery,
  ): Promise<StreamableFile> {
    const { bytes, fileName } = await this.tables.table(context, id, query);
    return new StreamableFile(bytes, {
      type: query.format === 'csv' ? csvType : workbookType,
      disposition: contentDisposition('attachment', fileName),
      length: bytes.length,
    });
  }

  @Post('programmes/:id/reading-imports')
  @Requires('readings.import')
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' }, required: true })
  @ApiCreatedResponse({ type: ReadingImportDto })
  previewReadingImport(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Query() query: ReadingsFileQuery,
    @Body() file: unknown,
  ): Promise<ReadingImportDto> {
    return this.imports.preview(context, id, query, file);
  }

  @Get('reading-imports/:id')
  @Requires('readings.import')
  @ApiOkResponse({ type: ReadingImportDto })
  readReadingImport(@Context() context: RequestContext, @Param() { id }: IdParam): Promise<ReadingImportDto> {
    return this.imports.read(context, id);
  }

  @Post('reading-imports/:id/confirmation')
  @Requires('readings.import')
  @ApiCreatedResponse({ type: ReadingImportDto })
  confirmReadingImport(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Body() body: ConfirmReadingImportDto,
  ): Promise<ReadingImportDto> {
    return this.imports.confirm(context, id, body);
  }

  @Post('reading-imports/:id/undoing')
  @HttpCode(200)
  @Requires('readings.import')
  @ApiOkResponse({ type: ReadingImportDto })
  undoReadingImport(@Context() context: RequestContext, @Param() { id }: IdParam): Promise<ReadingImportDto> {
    return this.imports.undo(context, id);
  }
}
