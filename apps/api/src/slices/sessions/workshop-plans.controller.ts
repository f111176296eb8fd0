import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/access/requires';
import { ChangesNothing, Context } from '../../platform/context/context.decorators';
import { RequestContext } from '../../platform/context/request-context';
import { IdParam } from '../../platform/contract/id.param';
import {
  PlanWorkshopsDto,
  PreviewWorkshopsDto,
  WorkshopPlanDto,
  WorkshopPreviewDto,
} from './workshop-plans.dto';
import { WorkshopPlansService } from './workshop-plans.service';

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
}
