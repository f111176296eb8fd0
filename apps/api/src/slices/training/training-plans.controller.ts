import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/access/requires';
import { Context, IfMatch } from '../../platform/context/context.decorators';
import { RequestContext } from '../../platform/context/request-context';
import { IdParam } from '../../platform/contract/id.param';
import { SaveTrainingPlanDto, TrainingPlanDto, TrainingProposalDto } from './training-plans.dto';
import { TrainingPlansService } from './training-plans.service';

@ApiTags('training')
@Controller('programmes/:id/training-plan')
export class TrainingPlansController {
  constructor(private readonly plans: TrainingPlansService) {}

  @Get()
  @Requires('training-plans.read')
  @ApiOkResponse({ type: TrainingPlanDto })
  readTrainingPlan(@Context() context: RequestContext, @Param() { id }: IdParam): Promise<TrainingPlanDto> {
    return this.plans.read(context, id);
  }

  @Get('proposal')
  @Requires('training-plans.write')
  @ApiOkResponse({ type: TrainingProposalDto })
  proposeTrainingPlan(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
  ): Promise<TrainingProposalDto> {
    return this.plans.propose(context, id);
  }

  @Put()
  @Requires('training-plans.write')
  @ApiOkResponse({ type: TrainingPlanDto })
  saveTrainingPlan(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: SaveTrainingPlanDto,
  ): Promise<TrainingPlanDto> {
    return this.plans.save(context, id, version, body);
  }
}
