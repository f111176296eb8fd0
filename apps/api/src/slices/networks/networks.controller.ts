import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/access/requires';
import { Context, IfMatch } from '../../platform/context/context.decorators';
import { RequestContext } from '../../platform/context/request-context';
import { IdParam } from '../../platform/contract/id.param';
import { PageQuery } from '../../platform/contract/paging.dto';
import {
  AffiliationDto,
  AffiliationPageDto,
  JoinNetworkDto,
  NetworkDto,
  NetworkPageDto,
  NetworksQuery,
  UpdateAffiliationDto,
} from './networks.dto';
import { NetworksService } from './networks.service';

@ApiTags('networks')
@Controller()
export class NetworksController {
  constructor(private readonly networks: NetworksService) {}

  @Get('networks')
  @Requires('networks.read')
  @ApiOkResponse({ type: NetworkPageDto })
  listNetworks(@Context() context: RequestContext, @Query() query: NetworksQuery): Promise<NetworkPageDto> {
    return this.networks.list(context, query);
  }

  @Get('networks/:id')
  @Requires('networks.read')
  @ApiOkResponse({ type: NetworkDto })
  readNetwork(@Context() context: RequestContext, @Param() { id }: IdParam): Promise<NetworkDto> {
    return this.networks.read(context, id);
  }

  @Get('networks/:id/members')
  @Requires('networks.read')
  @ApiOkResponse({ type: AffiliationPageDto })
  listNetworkMembers(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Query() query: PageQuery,
  ): Promise<AffiliationPageDto> {
    return this.networks.members(context, id, query);
  }

  @Post('cooperatives/:id/affiliations')
  @Requires('networks.write')
  @ApiCreatedResponse({ type: AffiliationDto })
  joinNetwork(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Body() body: JoinNetworkDto,
  ): Promise<AffiliationDto> {
    return this.networks.join(context, id, body);
  }

  @Patch('affiliations/:id')
  @Requires('networks.write')
  @ApiOkResponse({ type: AffiliationDto })
  updateAffiliation(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: UpdateAffiliationDto,
  ): Promise<AffiliationDto> {
    return this.networks.update(context, id, version, body);
  }

  @Delete('affiliations/:id')
  @HttpCode(204)
  @Requires('networks.write')
  @ApiNoContentResponse()
  removeAffiliation(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.networks.remove(context, id, version);
  }
}
