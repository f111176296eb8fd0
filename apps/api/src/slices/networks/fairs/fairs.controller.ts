import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../platform/access/requires';
import { Context, IfMatch } from '../../../platform/context/context.decorators';
import { RequestContext } from '../../../platform/context/request-context';
import { IdParam } from '../../../platform/contract/id.param';
import { FairStandsService } from './fair-stands.service';
import {
  ApproveFairStandDto,
  CooperativeFairsDto,
  FairContentDto,
  FairDto,
  FairListDto,
  FairStandDto,
  InviteToFairDto,
  PlanFairDto,
  UpdateFairStandDto,
} from './fairs.dto';
import { FairsService } from './fairs.service';

@ApiTags('fairs')
@Controller()
export class FairsController {
  constructor(
    private readonly fairs: FairsService,
    private readonly stands: FairStandsService,
  ) {}

  @Get('programmes/:id/fairs')
  @Requires('fairs.read')
  @ApiOkResponse({ type: FairListDto })
  listFairs(@Context() context: RequestContext, @Param() { id }: IdParam): Promise<FairListDto> {
    return this.fairs.list(context, id);
  }

  @Post('programmes/:id/fairs')
  @Requires('fairs.write')
  @ApiCreatedResponse({ type: FairDto })
  planFair(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Body() body: PlanFairDto,
  ): Promise<FairDto> {
    return this.fairs.plan(context, id, body);
  }

  @Get('fairs/:id')
  @Requires('fairs.read')
  @ApiOkResponse({ type: FairDto })
  readFair(@Context() context: RequestContext, @Param() { id }: IdParam): Promise<FairDto> {
    return this.fairs.read(context, id);
  }

  @Patch('fairs/:id')
  @Requires('fairs.write')
  @ApiOkResponse({ type: FairDto })
  updateFair(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: FairContentDto,
  ): Promise<FairDto> {
    return this.fairs.update(context, id, version, body);
  }

  @Post('fairs/:id/stands')
  @Requires('fairs.write')
  @ApiCreatedResponse({ type: FairDto })
  inviteToFair(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Body() body: InviteToFairDto,
  ): Promise<FairDto> {
    return this.fairs.invite(context, id, body.enrolmentIds);
  }

  @Patch('fair-stands/:id')
  @Requires('fairs.sell')
  @ApiOkResponse({ type: FairStandDto })
  updateFairStand(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: UpdateFairStandDto,
  ): Promise<FairStandDto> {
    return this.stands.update(context, id, version, body);
  }

  @Put('fair-stands/:id/approval')
  @Requires('fairs.write')
  @ApiOkResponse({ type: FairStandDto })
  approveFairStand(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() { approved }: ApproveFairStandDto,
  ): Promise<FairStandDto> {
    return this.stands.approve(context, id, version, approved);
  }

  @Delete('fair-stands/:id')
  @HttpCode(204)
  @Requires('fairs.write')
  @ApiNoContentResponse()
  removeFairStand(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.stands.remove(context, id, version);
  }

  @Get('cooperatives/:id/fairs')
  @Requires('fairs.read')
  @ApiOkResponse({ type: CooperativeFairsDto })
  listCooperativeFairs(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
  ): Promise<CooperativeFairsDto> {
    return this.stands.ofCooperative(context, id);
  }
}
