import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../platform/access/requires';
import { Context, IfMatch } from '../../../platform/context/context.decorators';
import { RequestContext } from '../../../platform/context/request-context';
import { IdParam } from '../../../platform/contract/id.param';
import { CatalogueIndicatorDto, ChangedIndicatorDto, NewIndicatorDto, RetirementDto } from './catalogue.dto';
import { CatalogueService } from './catalogue.service';
import { FormulaPreviewDto, FormulaPreviewQuery } from './formula-preview.dto';
import { FormulaPreviewService } from './formula-preview.service';

@ApiTags('indicator-catalogue')
@Controller()
export class CatalogueController {
  constructor(
    private readonly catalogue: CatalogueService,
    private readonly formulas: FormulaPreviewService,
  ) {}

  @Get('formula-previews')
  @Requires('indicators.write')
  @ApiOkResponse({ type: FormulaPreviewDto })
  previewFormula(
    @Context() context: RequestContext,
    @Query() query: FormulaPreviewQuery,
  ): Promise<FormulaPreviewDto> {
    return this.formulas.preview(context, query);
  }

  @Get('indicators/:id')
  @Requires('indicators.read')
  @ApiOkResponse({ type: CatalogueIndicatorDto })
  readIndicator(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
  ): Promise<CatalogueIndicatorDto> {
    return this.catalogue.read(context, id);
  }

  @Post('indicators')
  @Requires('indicators.write')
  @ApiCreatedResponse({ type: CatalogueIndicatorDto })
  addIndicator(
    @Context() context: RequestContext,
    @Body() body: NewIndicatorDto,
  ): Promise<CatalogueIndicatorDto> {
    return this.catalogue.add(context, body);
  }

  @Put('indicators/:id')
  @Requires('indicators.write')
  @ApiOkResponse({ type: CatalogueIndicatorDto })
  changeIndicator(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: ChangedIndicatorDto,
  ): Promise<CatalogueIndicatorDto> {
    return this.catalogue.change(context, id, version, body);
  }

  @Put('indicators/:id/retirement')
  @Requires('indicators.write')
  @ApiOkResponse({ type: CatalogueIndicatorDto })
  retireIndicator(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Body() { retired }: RetirementDto,
  ): Promise<CatalogueIndicatorDto> {
    return this.catalogue.retire(context, id, retired);
  }
}
