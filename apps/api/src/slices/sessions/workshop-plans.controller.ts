import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/access/requires';
import { ChangesNothing, Context } from '../../platform/context/context.decorators';
import { RequestContext } from '../../platform/context/request-context';
import { Uuid } from '../../platform/contract/fields';
import { IdParam } from '../../platform/contract/id.param';
import {
  CancelledPlanDto,
  PlanWorkshopsDto,
  PreviewWorkshopsDto,
  WorkshopPlanDto,
} from './workshop-plans.dto';
import { WorkshopPlansService } from './workshop-plans.service';
import { WorkshopPreviewDto } from './workshop-preview.dto';

class WorkshopPlanParams extends IdParam {
  @Uuid()
  planId!: string;
}

@ApiTags('sessions')
@Controller('programmes/:id/workshop-plans')
export class WorkshopPlansController {
  constructor(private readonly plans: WorkshopPlansService) {}

  @Post('preview')
  @HttpCode(200)
  @ChangesNothing()
  @Requires('sessions.plan')
  @ApiOkResponse({ type: WorkshopPreviewDto })
  previewWorkshops(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Body() body: PreviewWorkshopsDto,
  ): Promise<WorkshopPreviewDto> {
    return this.plans.preview(context, id, body);
  }

  @Post()
  @Requires('sessions.plan')
  @ApiCreatedResponse({ type: WorkshopPlanDto })
  planWorkshops(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Body() body: PlanWorkshopsDto,
  ): Promise<WorkshopPlanDto> {
    return this.plans.save(context, id, body);
  }

  @Post(':planId/cancellation')
  @HttpCode(200)
  @Requires('sessions.plan')
  @ApiOkResponse({ type: CancelledPlanDto })
  cancelWorkshops(
    @Context() context: RequestContext,
    @Param() { id, planId }: WorkshopPlanParams,
  ): Promise<CancelledPlanDto> {
    return this.plans.cancel(context, id, planId);
  }
}
