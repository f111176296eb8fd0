import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../platform/access/requires';
import { Context, IfMatch } from '../../../platform/context/context.decorators';
import { RequestContext } from '../../../platform/context/request-context';
import { IdParam } from '../../../platform/contract/id.param';
import {
  AskPeerVisitDto,
  MovePeerVisitDto,
  PeerOfferContentDto,
  PeerOfferDto,
  PeersDto,
  PeersQuery,
  PeerVisitDto,
  PeerVisitPageDto,
  PeerVisitsQuery,
} from './peers.dto';
import { PeersService } from './peers.service';

@ApiTags('peers')
@Controller()
export class PeersController {
  constructor(private readonly peers: PeersService) {}

  @Get('enrolments/:id/peers')
  @Requires('peers.read')
  @ApiOkResponse({ type: PeersDto })
  findPeers(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Query() { criterion }: PeersQuery,
  ): Promise<PeersDto> {
    return this.peers.find(context, id, criterion);
  }

  @Get('cooperatives/:id/peer-offer')
  @Requires('peers.read')
  @ApiOkResponse({ type: PeerOfferDto })
  readPeerOffer(@Context() context: RequestContext, @Param() { id }: IdParam): Promise<PeerOfferDto> {
    return this.peers.readOffer(context, id);
  }

  @Put('cooperatives/:id/peer-offer')
  @Requires('peers.offer')
  @ApiOkResponse({ type: PeerOfferDto })
  savePeerOffer(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: PeerOfferContentDto,
  ): Promise<PeerOfferDto> {
    return this.peers.saveOffer(context, id, version, body);
  }

  @Post('enrolments/:id/peer-visits')
  @Requires('peers.ask')
  @ApiCreatedResponse({ type: PeerVisitDto })
  askPeerVisit(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Body() body: AskPeerVisitDto,
  ): Promise<PeerVisitDto> {
    return this.peers.ask(context, id, body);
  }

  @Get('peer-visits')
  @Requires('peers.read')
  @ApiOkResponse({ type: PeerVisitPageDto })
  listPeerVisits(
    @Context() context: RequestContext,
    @Query() query: PeerVisitsQuery,
  ): Promise<PeerVisitPageDto> {
    return this.peers.listVisits(context, query);
  }

  @Put('peer-visits/:id/standing')
  @Requires('peers.ask')
  @ApiOkResponse({ type: PeerVisitDto })
  movePeerVisit(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: MovePeerVisitDto,
  ): Promise<PeerVisitDto> {
    return this.peers.moveVisit(context, id, version, body);
  }
}
