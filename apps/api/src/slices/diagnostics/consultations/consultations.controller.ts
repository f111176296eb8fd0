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
  type StreamableFile,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../platform/access/requires';
import { Context, IfMatch } from '../../../platform/context/context.decorators';
import { RequestContext } from '../../../platform/context/request-context';
import { IdParam } from '../../../platform/contract/id.param';
import { PdfReply } from '../../../platform/documents/pdf-reply';
import { PrintQuery } from '../../../platform/documents/print-query.dto';
import { RepliesBytes } from '../../../platform/http/replies-bytes';
import {
  AddConsultationDto,
  ConsultationContentDto,
  ConsultationDto,
  ConsultationPageDto,
  ConsultationsQuery,
} from './consultations.dto';
import { ConsultationsService } from './consultations.service';
import { ConsultationLog } from './consultation-log';

@ApiTags('diagnostics')
@Controller()
export class ConsultationsController {
  constructor(
    private readonly consultations: ConsultationsService,
    private readonly log: ConsultationLog,
  ) {}

  @Get('programmes/:id/consultations')
  @Requires('consultations.read')
  @ApiOkResponse({ type: ConsultationPageDto })
  listConsultations(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Query() query: ConsultationsQuery,
  ): Promise<ConsultationPageDto> {
    return this.consultations.list(context, id, query);
  }

  @Post('programmes/:id/consultations')
  @Requires('consultations.write')
  @ApiCreatedResponse({ type: ConsultationDto })
  addConsultation(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Body() body: AddConsultationDto,
  ): Promise<ConsultationDto> {
    return this.consultations.add(context, id, body);
  }

  @Get('programmes/:id/consultations/print')
  @Requires('consultations.read')
  @PdfReply()
  printConsultations(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Query() { locale }: PrintQuery,
  ): Promise<StreamableFile> {
    return this.log.pdf(context, id, locale);
  }

  @Get('programmes/:id/consultations/table')
  @Requires('consultations.read')
  @RepliesBytes('text/csv')
  exportConsultations(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Query() { locale }: PrintQuery,
  ): Promise<StreamableFile> {
    return this.log.csv(context, id, locale);
  }

  @Put('consultations/:id')
  @Requires('consultations.write')
  @ApiOkResponse({ type: ConsultationDto })
  updateConsultation(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: ConsultationContentDto,
  ): Promise<ConsultationDto> {
    return this.consultations.update(context, id, version, body);
  }

  @Delete('consultations/:id')
  @HttpCode(204)
  @Requires('consultations.write')
  @ApiNoContentResponse()
  deleteConsultation(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.consultations.delete(context, id, version);
  }
}
