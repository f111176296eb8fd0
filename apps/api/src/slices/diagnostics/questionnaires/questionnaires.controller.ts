import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query, StreamableFile } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import { Requires } from '../../../platform/access/requires';
import { Context } from '../../../platform/context/context.decorators';
import { RequestContext } from '../../../platform/context/request-context';
import { IdParam } from '../../../platform/contract/id.param';
import { contentDisposition, RepliesBytes } from '../../../platform/http/replies-bytes';
import { workbookType } from '../../../platform/spreadsheets/write-workbook';
import { QuestionnaireDto, QuestionnaireListDto, ReadWorkbookDto, WorkbookQuery } from './questionnaires.dto';
import { QuestionnairesService } from './questionnaires.service';

@ApiTags('questionnaires')
@Controller('questionnaires')
export class QuestionnairesController {
  constructor(private readonly questionnaires: QuestionnairesService) {}

  @Get()
  @Requires('questionnaires.read')
  @ApiOkResponse({ type: QuestionnaireListDto })
  listQuestionnaires(@Context() context: RequestContext): Promise<QuestionnaireListDto> {
    return this.questionnaires.list(context);
  }

  @Post()
  @Requires('questionnaires.write')
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' }, required: true })
  @ApiCreatedResponse({ type: ReadWorkbookDto })
  importQuestionnaire(
    @Context() context: RequestContext,
    @Query() query: WorkbookQuery,
    @Body() body: unknown,
  ): Promise<ReadWorkbookDto> {
    return this.questionnaires.import(context, query, body);
  }

  @Get(':id')
  @Requires('questionnaires.read')
  @ApiOkResponse({ type: QuestionnaireDto })
  readQuestionnaire(@Context() context: RequestContext, @Param() { id }: IdParam): Promise<QuestionnaireDto> {
    return this.questionnaires.read(context, id);
  }

  @Get(':id/workbook')
  @Requires('questionnaires.read')
  @RepliesBytes(workbookType)
  async exportQuestionnaire(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
  ): Promise<StreamableFile> {
    const { bytes, fileName } = await this.questionnaires.export(context, id);
    return new StreamableFile(bytes, {
      type: workbookType,
      disposition: contentDisposition('attachment', fileName),
      length: bytes.length,
    });
  }

  @Post(':id/publication')
  @Requires('questionnaires.write')
  @ApiCreatedResponse({ type: QuestionnaireDto })
  publishQuestionnaire(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
  ): Promise<QuestionnaireDto> {
    return this.questionnaires.publish(context, id);
  }

  @Delete(':id')
  @HttpCode(204)
  @Requires('questionnaires.write')
  @ApiNoContentResponse()
  deleteQuestionnaire(@Context() context: RequestContext, @Param() { id }: IdParam): Promise<void> {
    return this.questionnaires.delete(context, id);
  }
}
