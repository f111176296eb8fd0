import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/access/requires';
import { Context, IfMatch } from '../../platform/context/context.decorators';
import { RequestContext } from '../../platform/context/request-context';
import { IdParam } from '../../platform/contract/id.param';
import { GridContentDto, GridDraftDto, SavedGridDraftDto, StartGridDraftDto } from './grid-drafts.dto';
import { GridDraftsService } from './grid-drafts.service';
import { GridVersionDto } from './grids.dto';

@ApiTags('diagnostics')
@Controller('grid-drafts')
export class GridDraftsController {
  constructor(private readonly drafts: GridDraftsService) {}

  @Post()
  @Requires('grids.write')
  @ApiCreatedResponse({ type: GridDraftDto })
  startGridDraft(@Context() context: RequestContext, @Body() body: StartGridDraftDto): Promise<GridDraftDto> {
    return this.drafts.start(context, body);
  }

  @Get(':id')
  @Requires('grids.write')
  @ApiOkResponse({ type: GridDraftDto })
  readGridDraft(@Context() context: RequestContext, @Param() { id }: IdParam): Promise<GridDraftDto> {
    return this.drafts.read(context, id);
  }

  @Put(':id')
  @Requires('grids.write')
  @ApiOkResponse({ type: SavedGridDraftDto })
  saveGridDraft(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: GridContentDto,
  ): Promise<SavedGridDraftDto> {
    return this.drafts.save(context, id, version, body);
  }

  @Post(':id/publication')
  @Requires('grids.write')
  @ApiCreatedResponse({ type: GridVersionDto })
  publishGridDraft(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
  ): Promise<GridVersionDto> {
    return this.drafts.publish(context, id, version);
  }

  @Delete(':id')
  @HttpCode(204)
  @Requires('grids.write')
  @ApiNoContentResponse()
  deleteGridDraft(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.drafts.delete(context, id, version);
  }
}
