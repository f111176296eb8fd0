import { Body, Controller, Get, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/access/requires';
import { Context } from '../../platform/context/context.decorators';
import { RequestContext } from '../../platform/context/request-context';
import { IdParam } from '../../platform/contract/id.param';
import { PdfReply } from '../../platform/documents/pdf-reply';
import { PrintQuery } from '../../platform/documents/print-query.dto';
import { MakeTrainingGuideDto, TrainingGuideDto, TrainingGuidesDto } from './training-guides.dto';
import { TrainingGuidesService } from './training-guides.service';

@ApiTags('training')
@Controller()
export class TrainingGuidesController {
  constructor(private readonly guides: TrainingGuidesService) {}

  @Get('programmes/:id/training-guides')
  @Requires('training-plans.read')
  @ApiOkResponse({ type: TrainingGuidesDto })
  listTrainingGuides(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
  ): Promise<TrainingGuidesDto> {
    return this.guides.list(context, id);
  }

  @Post('programmes/:id/training-guides')
  @Requires('training-plans.write')
  @ApiCreatedResponse({ type: TrainingGuideDto })
  makeTrainingGuide(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Body() body: MakeTrainingGuideDto,
  ): Promise<TrainingGuideDto> {
    return this.guides.make(context, id, body.id);
  }

  @Get('training-guides/:id/print')
  @Requires('training-plans.read')
  @PdfReply()
  printTrainingGuide(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Query() { locale }: PrintQuery,
  ): Promise<StreamableFile> {
    return this.guides.print(context, id, locale);
  }

  @Get('modules/:id/print')
  @Requires('modules.read')
  @PdfReply()
  printModule(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Query() { locale }: PrintQuery,
  ): Promise<StreamableFile> {
    return this.guides.printModule(context, id, locale);
  }
}
