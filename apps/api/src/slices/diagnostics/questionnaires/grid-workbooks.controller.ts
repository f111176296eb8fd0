import { Body, Controller, Get, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../platform/access/requires';
import { Context } from '../../../platform/context/context.decorators';
import { RequestContext } from '../../../platform/context/request-context';
import { IdParam } from '../../../platform/contract/id.param';
import { contentDisposition, RepliesBytes } from '../../../platform/http/replies-bytes';
import { workbookType } from '../../../platform/spreadsheets/write-workbook';
import { GridWorkbooksService } from './grid-workbooks.service';
import { ReadWorkbookDto, WorkbookQuery } from './questionnaires.dto';

@ApiTags('diagnostics')
@Controller()
export class GridWorkbooksController {
  constructor(private readonly workbooks: GridWorkbooksService) {}

  @Post('grid-drafts/workbooks')
  @Requires('grids.write')
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' }, required: true })
  @ApiCreatedResponse({ type: ReadWorkbookDto })
  importGrid(
    @Context() context: RequestContext,
    @Query() query: WorkbookQuery,
    @Body() body: unknown,
  ): Promise<ReadWorkbookDto> {
    return this.workbooks.import(context, query, body);
  }

  @Get('grids/:id/workbook')
  @Requires('grids.read')
  @RepliesBytes(workbookType)
  async exportGrid(@Context() context: RequestContext, @Param() { id }: IdParam): Promise<StreamableFile> {
    const { bytes, fileName } = await this.workbooks.export(context, id);
    return new StreamableFile(bytes, {
      type: workbookType,
      disposition: contentDisposition('attachment', fileName),
      length: bytes.length,
    });
  }
}
