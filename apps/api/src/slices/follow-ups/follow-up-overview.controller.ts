import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/access/requires';
import { Context } from '../../platform/context/context.decorators';
import { RequestContext } from '../../platform/context/request-context';
import { IdParam } from '../../platform/contract/id.param';
import {
  BlockerPageDto,
  BlockersQuery,
  FollowUpWindowPageDto,
  FollowUpWindowsQuery,
  ProgrammeComplianceDto,
} from './follow-up-overview.dto';
import { FollowUpOverviewService } from './follow-up-overview.service';
import { ReassignFollowUpsDto, ReassignmentDto, ReassignmentsDto } from './reassignments.dto';
import { ReassignmentsService } from './reassignments.service';

/** The follow-ups of a programme: how they stand, what blocks, and who is to call. */
@ApiTags('follow-up-overview')
@Controller()
export class FollowUpOverviewController {
  constructor(
    private readonly overview: FollowUpOverviewService,
    private readonly reassignments: ReassignmentsService,
  ) {}

  @Get('programmes/:id/follow-up-windows')
  @Requires('follow-ups.read')
  @ApiOkResponse({ type: FollowUpWindowPageDto })
  listFollowUpWindows(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Query() query: FollowUpWindowsQuery,
  ): Promise<FollowUpWindowPageDto> {
    return this.overview.windows(context, id, query);
  }

  @Get('programmes/:id/follow-up-compliance')
  @Requires('follow-ups.read')
  @ApiOkResponse({ type: ProgrammeComplianceDto })
  readFollowUpCompliance(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
  ): Promise<ProgrammeComplianceDto> {
    return this.overview.compliance(context, id);
  }

  @Get('programmes/:id/blockers')
  @Requires('follow-ups.read')
  @ApiOkResponse({ type: BlockerPageDto })
  listBlockers(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Query() query: BlockersQuery,
  ): Promise<BlockerPageDto> {
    return this.overview.blockers(context, id, query);
  }

  @Get('programmes/:id/follow-up-reassignments')
  @Requires('follow-ups.plan')
  @ApiOkResponse({ type: ReassignmentsDto })
  listReassignments(@Context() context: RequestContext, @Param() { id }: IdParam): Promise<ReassignmentsDto> {
    return this.reassignments.list(context, id);
  }

  @Post('programmes/:id/follow-up-reassignments')
  @Requires('follow-ups.plan')
  @ApiCreatedResponse({ type: ReassignmentDto })
  reassignFollowUps(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Body() body: ReassignFollowUpsDto,
  ): Promise<ReassignmentDto> {
    return this.reassignments.reassign(context, id, body);
  }

  @Post('follow-up-reassignments/:id/undo')
  @HttpCode(200)
  @Requires('follow-ups.plan')
  @ApiOkResponse({ type: ReassignmentDto })
  undoReassignment(@Context() context: RequestContext, @Param() { id }: IdParam): Promise<ReassignmentDto> {
    return this.reassignments.undo(context, id);
  }
}
