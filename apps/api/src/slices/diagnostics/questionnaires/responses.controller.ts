import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Post,
  Put,
  Query,
  StreamableFile,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../platform/access/requires';
import { Context, IfMatch } from '../../../platform/context/context.decorators';
import { RequestContext } from '../../../platform/context/request-context';
import { IdParam } from '../../../platform/contract/id.param';
import { contentDisposition, RepliesBytes } from '../../../platform/http/replies-bytes';
import { workbookType } from '../../../platform/spreadsheets/write-workbook';
import {
  EnrolmentResponsesDto,
  ResponseDto,
  ResponsePageDto,
  ResponsesQuery,
  ResponseTableQuery,
  SavedResponseDto,
  SaveResponseDto,
  StartResponseDto,
} from './responses.dto';
import { ResponsesService } from './responses.service';

const csvType = 'text/csv; charset=utf-8';

@ApiTags('questionnaires')
@Controller()
export class ResponsesController {
  constructor(private readonly responses: ResponsesService) {}

  @Get('enrolments/:id/responses')
  @Requires('responses.read')
  @ApiOkResponse({ type: EnrolmentResponsesDto })
  listEnrolmentResponses(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
  ): Promise<EnrolmentResponsesDto> {
    return this.responses.ofEnrolment(context, id);
  }

  @Post('enrolments/:id/responses')
  @Requires('responses.write')
  @ApiCreatedResponse({ type: ResponseDto })
  startResponse(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Body() body: StartResponseDto,
  ): Promise<ResponseDto> {
    return this.responses.start(context, id, body);
  }

  @Get('questionnaires/:id/responses')
  @Requires('responses.read')
  @ApiOkResponse({ type: ResponsePageDto })
  listResponses(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Query() query: ResponsesQuery,
  ): Promise<ResponsePageDto> {
    return this.responses.page(context, id, query);
  }

  @Get('questionnaires/:id/responses/table')
  @Requires('responses.read')
  @RepliesBytes(workbookType, 'text/csv')
  async exportResponses(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Query() query: ResponseTableQuery,
  ): Promise<StreamableFile> {
    const { bytes, fileName } = await this.responses.export(context, id, query);
    return new StreamableFile(bytes, {
      type: query.format === 'csv' ? csvType : workbookType,
      disposition: contentDisposition('attachment', fileName),
      length: bytes.length,
    });
  }

  @Get('responses/:id')
  @Requires('responses.read')
  @ApiOkResponse({ type: ResponseDto })
  readResponse(@Context() context: RequestContext, @Param() { id }: IdParam): Promise<ResponseDto> {
    return this.responses.read(context, id);
  }

  @Put('responses/:id')
  @Requires('responses.write')
  @ApiOkResponse({ type: SavedResponseDto })
  saveResponse(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: SaveResponseDto,
  ): Promise<SavedResponseDto> {
    return this.responses.save(context, id, version, body);
  }

  @Post('responses/:id/submission')
  @Requires('responses.write')
  @ApiCreatedResponse({ type: ResponseDto })
  submitResponse(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
  ): Promise<ResponseDto> {
    return this.responses.submit(context, id, version);
  }

  @Delete('responses/:id')
  @HttpCode(204)
  @Requires('responses.write')
  @ApiNoContentResponse()
  deleteResponse(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.responses.delete(context, id, version);
  }
}
