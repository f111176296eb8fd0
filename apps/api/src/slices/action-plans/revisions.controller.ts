import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/access/requires';
import { Context } from '../../platform/context/context.decorators';
import { RequestContext } from '../../platform/context/request-context';
import { IdParam } from '../../platform/contract/id.param';
import { ResponsiblesDto } from './responsibles.dto';
import { ResponsiblesService } from './responsibles.service';
import { DifferenceQuery, PlanDifferenceDto, PlanRevisionDto, PlanRevisionsDto } from './revisions.dto';
import { RevisionParam } from './revision.param';
import { RevisionsService } from './revisions.service';

/** What is read beside a plan: its signed texts, and who could answer for an action. */
@ApiTags('action-plans')
@Controller()
export class RevisionsController {
  constructor(
    private readonly revisions: RevisionsService,
    private readonly responsibles: ResponsiblesService,
  ) {}

  @Get('plans/:id/revisions')
  @Requires('plans.read')
  @ApiOkResponse({ type: PlanRevisionsDto })
  listPlanRevisions(@Context() context: RequestContext, @Param() { id }: IdParam): Promise<PlanRevisionsDto> {
    return this.revisions.list(context, id);
  }

  @Get('plans/:id/revisions/:revision')
  @Requires('plans.read')
  @ApiOkResponse({ type: PlanRevisionDto })
  readPlanRevision(
    @Context() context: RequestContext,
    @Param() { id, revision }: RevisionParam,
  ): Promise<PlanRevisionDto> {
    return this.revisions.read(context, id, revision);
  }

  @Get('plans/:id/difference')
  @Requires('plans.read')
  @ApiOkResponse({ type: PlanDifferenceDto })
  comparePlanRevisions(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Query() query: DifferenceQuery,
  ): Promise<PlanDifferenceDto> {
    return this.revisions.compare(context, id, query);
  }

  @Get('plans/:id/responsibles')
  @Requires('plans.write')
  @ApiOkResponse({ type: ResponsiblesDto })
  listResponsibles(@Context() context: RequestContext, @Param() { id }: IdParam): Promise<ResponsiblesDto> {
    return this.responsibles.list(context, id);
  }
}
