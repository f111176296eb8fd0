import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/access/requires';
import { Context, IfMatch } from '../../platform/context/context.decorators';
import { RequestContext } from '../../platform/context/request-context';
import { IdParam } from '../../platform/contract/id.param';
import { ActionPlanDto, EnrolmentPlanDto, MovePlanDto, SignPlanDto, StartPlanDto } from './action-plans.dto';
import { OrderActionsDto } from './actions.dto';
import { ActionPlansService } from './action-plans.service';

@ApiTags('action-plans')
@Controller()
export class ActionPlansController {
  constructor(private readonly plans: ActionPlansService) {}

  @Get('enrolments/:id/plan')
  @Requires('plans.read')
  @ApiOkResponse({ type: EnrolmentPlanDto })
  readEnrolmentPlan(@Context() context: RequestContext, @Param() { id }: IdParam): Promise<EnrolmentPlanDto> {
    return this.plans.ofEnrolment(context, id);
  }

  @Post('enrolments/:id/plan')
  @Requires('plans.write')
  @ApiCreatedResponse({ type: ActionPlanDto })
  startPlan(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Body() body: StartPlanDto,
  ): Promise<ActionPlanDto> {
    return this.plans.start(context, id, body);
  }

  @Get('plans/:id')
  @Requires('plans.read')
  @ApiOkResponse({ type: ActionPlanDto })
  readPlan(@Context() context: RequestContext, @Param() { id }: IdParam): Promise<ActionPlanDto> {
    return this.plans.read(context, id);
  }

  @Post('plans/:id/transitions')
  @HttpCode(200)
  @Requires('plans.write')
  @ApiOkResponse({ type: ActionPlanDto })
  movePlan(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Body() body: MovePlanDto,
  ): Promise<ActionPlanDto> {
    return this.plans.move(context, id, body);
  }

  @Put('plans/:id/order')
  @Requires('plans.write')
  @ApiOkResponse({ type: ActionPlanDto })
  orderActions(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() { actionIds }: OrderActionsDto,
  ): Promise<ActionPlanDto> {
    return this.plans.order(context, id, version, actionIds);
  }

  @Post('plans/:id/signature')
  @Requires('plans.sign')
  @ApiCreatedResponse({ type: ActionPlanDto })
  signPlan(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: SignPlanDto,
  ): Promise<ActionPlanDto> {
    return this.plans.sign(context, id, version, body);
  }
}
