import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/access/requires';
import { Context, IfMatch } from '../../platform/context/context.decorators';
import { RequestContext } from '../../platform/context/request-context';
import { IdParam } from '../../platform/contract/id.param';
import {
  CooperativeDto,
  CooperativePageDto,
  CooperativesQuery,
  CreateCooperativeDto,
  UpdateCooperativeDto,
} from './cooperatives.dto';
import { CooperativesService } from './cooperatives.service';

@ApiTags('cooperatives')
@Controller('cooperatives')
export class CooperativesController {
  constructor(private readonly cooperatives: CooperativesService) {}

  @Get()
  @Requires('cooperatives.read')
  @ApiOkResponse({ type: CooperativePageDto })
  listCooperatives(
    @Context() context: RequestContext,
    @Query() query: CooperativesQuery,
  ): Promise<CooperativePageDto> {
    return this.cooperatives.list(context, query);
  }

  @Post()
  @Requires('cooperatives.create')
  @ApiCreatedResponse({ type: CooperativeDto })
  createCooperative(
    @Context() context: RequestContext,
    @Body() body: CreateCooperativeDto,
  ): Promise<CooperativeDto> {
    return this.cooperatives.create(context, body);
  }

  @Get(':id')
  @Requires('cooperatives.read')
  @ApiOkResponse({ type: CooperativeDto })
  readCooperative(@Context() context: RequestContext, @Param() { id }: IdParam): Promise<CooperativeDto> {
    return this.cooperatives.read(context, id);
  }

  @Patch(':id')
  @Requires('cooperatives.update')
  @ApiOkResponse({ type: CooperativeDto })
  updateCooperative(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: UpdateCooperativeDto,
  ): Promise<CooperativeDto> {
    return this.cooperatives.update(context, id, version, body);
  }
}
