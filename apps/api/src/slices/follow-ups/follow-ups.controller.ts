import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/access/requires';
import { Context, IfMatch } from '../../platform/context/context.decorators';
import { RequestContext } from '../../platform/context/request-context';
import { IdParam } from '../../platform/contract/id.param';
import { CorrectFollowUpDto, FollowUpEditionsDto, MoveFollowUpDto } from './corrections.dto';
import { CorrectionsService } from './corrections.service';
import { EnrolmentFollowUpsDto, FollowUpWindowFormDto, PlannedWindowsDto } from './follow-ups.dto';
import { AddFollowUpFileDto, LogFollowUpDto } from './follow-up.dto';
import { FollowUpsService } from './follow-ups.service';
import { MovesService } from './moves.service';
import { WindowPlansService } from './window-plans.service';

@ApiTags('follow-ups')
@Controller()
export class FollowUpsController {
  constructor(
    private readonly followUps: FollowUpsService,
    private readonly corrections: CorrectionsService,
    private readonly moves: MovesService,
    private readonly plans: WindowPlansService,
  ) {}

  @Post('programmes/:id/follow-up-windows')
  @Requires('follow-ups.plan')
  @ApiCreatedResponse({ type: PlannedWindowsDto })
  planFollowUpWindows(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
  ): Promise<PlannedWindowsDto> {
    return this.plans.plan(context, id);
  }

  @Get('enrolments/:id/follow-ups')
  @Requires('follow-ups.read')
  @ApiOkResponse({ type: EnrolmentFollowUpsDto })
  readEnrolmentFollowUps(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
  ): Promise<EnrolmentFollowUpsDto> {
    return this.followUps.ofEnrolment(context, id);
  }

  @Get('follow-up-windows/:id')
  @Requires('follow-ups.read')
  @ApiOkResponse({ type: FollowUpWindowFormDto })
  readFollowUpWindow(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
  ): Promise<FollowUpWindowFormDto> {
    return this.followUps.window(context, id);
  }

  @Post('follow-ups')
  @Requires('follow-ups.log')
  @ApiCreatedResponse({ type: FollowUpWindowFormDto })
  logFollowUp(
    @Context() context: RequestContext,
    @Body() body: LogFollowUpDto,
  ): Promise<FollowUpWindowFormDto> {
    return this.followUps.log(context, body);
  }

  @Put('follow-ups/:id')
  @Requires('follow-ups.log')
  @ApiOkResponse({ type: FollowUpWindowFormDto })
  correctFollowUp(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: CorrectFollowUpDto,
  ): Promise<FollowUpWindowFormDto> {
    return this.corrections.correct(context, id, version, body);
  }

  @Post('follow-ups/:id/move')
  @HttpCode(200)
  @Requires('follow-ups.log')
  @ApiOkResponse({ type: FollowUpWindowFormDto })
  moveFollowUp(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: MoveFollowUpDto,
  ): Promise<FollowUpWindowFormDto> {
    return this.moves.move(context, id, version, body);
  }

  @Get('follow-ups/:id/editions')
  @Requires('follow-ups.read')
  @ApiOkResponse({ type: FollowUpEditionsDto })
  listFollowUpEditions(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
  ): Promise<FollowUpEditionsDto> {
    return this.corrections.editions(context, id);
  }

  @Post('follow-ups/:id/files')
  @Requires('follow-ups.log')
  @ApiCreatedResponse({ type: FollowUpWindowFormDto })
  addFollowUpFile(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Body() body: AddFollowUpFileDto,
  ): Promise<FollowUpWindowFormDto> {
    return this.followUps.addFile(context, id, body);
  }
}
