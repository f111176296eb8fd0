import { Body, Controller, Delete, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/access/requires';
import { Context, IfMatch } from '../../platform/context/context.decorators';
import { RequestContext } from '../../platform/context/request-context';
import { IdParam } from '../../platform/contract/id.param';
import { ActionPlanDto } from './action-plans.dto';
import { AddActionDto, MoveActionDto, UpdateActionDto } from './actions.dto';
import { ActionsService } from './actions.service';

/** Each answers the whole plan: what one action does decides what the plan may do next. */
@ApiTags('action-plans')
@Controller()
export class ActionsController {
  constructor(private readonly actions: ActionsService) {}

  @Post('plans/:id/actions')
  @Requires('plans.write')
  @ApiCreatedResponse({ type: ActionPlanDto })
  addAction(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Body() body: AddActionDto,
  ): Promise<ActionPlanDto> {
    return this.actions.add(context, id, body);
  }

  @Patch('actions/:id')
  @Requires('plans.write')
  @ApiOkResponse({ type: ActionPlanDto })
  updateAction(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: UpdateActionDto,
  ): Promise<ActionPlanDto> {
    return this.actions.update(context, id, version, body);
  }

  @Post('actions/:id/transitions')
  @HttpCode(200)
  @Requires('actions.complete')
  @ApiOkResponse({ type: ActionPlanDto })
  moveAction(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Body() body: MoveActionDto,
  ): Promise<ActionPlanDto> {
    return this.actions.move(context, id, body);
  }

  @Delete('actions/:id')
  @Requires('plans.write')
  @ApiOkResponse({ type: ActionPlanDto })
  deleteAction(@Context() context: RequestContext, @Param() { id }: IdParam): Promise<ActionPlanDto> {
    return this.actions.delete(context, id);
  }
}
