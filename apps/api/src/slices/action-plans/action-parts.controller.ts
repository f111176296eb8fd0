import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/access/requires';
import { Context, IfMatch } from '../../platform/context/context.decorators';
import { RequestContext } from '../../platform/context/request-context';
import { IdParam } from '../../platform/contract/id.param';
import {
  ActionFilesDto,
  ActionProgressDto,
  AddActionFileDto,
  AddCommentDto,
  AddStakeholderDto,
  AddStepDto,
  CommentDto,
  CommentPageDto,
  CommentsQuery,
  UpdateStakeholderDto,
  UpdateStepDto,
} from './action-parts.dto';
import { ActionPartsService } from './action-parts.service';
import { ActionPlanDto } from './action-plans.dto';
import { ActionProgressService } from './action-progress.service';
import { CommentsService } from './comments.service';

/** What hangs on one action. Steps and stakeholders answer the whole plan, as actions do. */
@ApiTags('action-plans')
@Controller()
export class ActionPartsController {
  constructor(
    private readonly parts: ActionPartsService,
    private readonly comments: CommentsService,
    private readonly progress: ActionProgressService,
  ) {}

  @Get('actions/:id/progress')
  @Requires('plans.read')
  @ApiOkResponse({ type: ActionProgressDto })
  readActionProgress(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
  ): Promise<ActionProgressDto> {
    return this.progress.ofAction(context, id);
  }

  @Post('actions/:id/steps')
  @Requires('actions.complete')
  @ApiCreatedResponse({ type: ActionPlanDto })
  addActionStep(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Body() body: AddStepDto,
  ): Promise<ActionPlanDto> {
    return this.parts.addStep(context, id, body);
  }

  @Patch('action-steps/:id')
  @Requires('actions.complete')
  @ApiOkResponse({ type: ActionPlanDto })
  updateActionStep(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: UpdateStepDto,
  ): Promise<ActionPlanDto> {
    return this.parts.updateStep(context, id, version, body);
  }

  @Delete('action-steps/:id')
  @Requires('actions.complete')
  @ApiOkResponse({ type: ActionPlanDto })
  removeActionStep(@Context() context: RequestContext, @Param() { id }: IdParam): Promise<ActionPlanDto> {
    return this.parts.removeStep(context, id);
  }

  @Post('actions/:id/stakeholders')
  @Requires('actions.complete')
  @ApiCreatedResponse({ type: ActionPlanDto })
  addActionStakeholder(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Body() body: AddStakeholderDto,
  ): Promise<ActionPlanDto> {
    return this.parts.addStakeholder(context, id, body);
  }

  @Patch('action-stakeholders/:id')
  @Requires('actions.complete')
  @ApiOkResponse({ type: ActionPlanDto })
  updateActionStakeholder(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: UpdateStakeholderDto,
  ): Promise<ActionPlanDto> {
    return this.parts.updateStakeholder(context, id, version, body);
  }

  @Put('actions/:id/files')
  @Requires('actions.complete')
  @ApiOkResponse({ type: ActionPlanDto })
  setActionFiles(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() { fileIds }: ActionFilesDto,
  ): Promise<ActionPlanDto> {
    return this.parts.replaceFiles(context, id, version, fileIds);
  }

  @Post('actions/:id/files')
  @HttpCode(200)
  @Requires('actions.complete')
  @ApiOkResponse({ type: ActionPlanDto })
  addActionFile(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Body() { fileId }: AddActionFileDto,
  ): Promise<ActionPlanDto> {
    return this.parts.addFile(context, id, fileId);
  }

  @Get('actions/:id/comments')
  @Requires('plans.read')
  @ApiOkResponse({ type: CommentPageDto })
  listActionComments(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Query() query: CommentsQuery,
  ): Promise<CommentPageDto> {
    return this.comments.list(context, id, query);
  }

  @Post('actions/:id/comments')
  @Requires('actions.complete')
  @ApiCreatedResponse({ type: CommentDto })
  addActionComment(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Body() body: AddCommentDto,
  ): Promise<CommentDto> {
    return this.comments.add(context, id, body);
  }

  @Delete('action-comments/:id')
  @HttpCode(204)
  @Requires('actions.complete')
  @ApiNoContentResponse()
  removeActionComment(@Context() context: RequestContext, @Param() { id }: IdParam): Promise<void> {
    return this.comments.remove(context, id);
  }
}
