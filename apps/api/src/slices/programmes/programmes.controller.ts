import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/access/requires';
import { Context, IfMatch } from '../../platform/context/context.decorators';
import { RequestContext } from '../../platform/context/request-context';
import { IdParam } from '../../platform/contract/id.param';
import {
  CreateProgrammeDto,
  ProgrammeDto,
  ProgrammePageDto,
  ProgrammesQuery,
  UpdateProgrammeDto,
} from './programmes.dto';
import { ProgrammesService } from './programmes.service';

@ApiTags('programmes')
@Controller('programmes')
export class ProgrammesController {
  constructor(private readonly programmes: ProgrammesService) {}

  @Get()
  @Requires('programmes.read')
  @ApiOkResponse({ type: ProgrammePageDto })
  listProgrammes(
    @Context() context: RequestContext,
    @Query() query: ProgrammesQuery,
  ): Promise<ProgrammePageDto> {
    return this.programmes.list(context, query);
  }

  @Post()
  @Requires('programmes.create')
  @ApiCreatedResponse({ type: ProgrammeDto })
  createProgramme(
    @Context() context: RequestContext,
    @Body() body: CreateProgrammeDto,
  ): Promise<ProgrammeDto> {
    return this.programmes.create(context, body);
  }

  @Get(':id')
  @Requires('programmes.read')
  @ApiOkResponse({ type: ProgrammeDto })
  readProgramme(@Context() context: RequestContext, @Param() { id }: IdParam): Promise<ProgrammeDto> {
    return this.programmes.read(context, id);
  }

  @Patch(':id')
  @Requires('programmes.update')
  @ApiOkResponse({ type: ProgrammeDto })
  updateProgramme(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: UpdateProgrammeDto,
  ): Promise<ProgrammeDto> {
    return this.programmes.update(context, id, version, body);
  }
}
