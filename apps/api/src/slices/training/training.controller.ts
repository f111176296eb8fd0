import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/access/requires';
import { Context } from '../../platform/context/context.decorators';
import { RequestContext } from '../../platform/context/request-context';
import { TrainingModulesDto } from './training.dto';
import { presentModule } from './training.presenter';
import { TrainingRepository } from './training.repository';

@ApiTags('training')
@Controller('modules')
export class TrainingController {
  constructor(private readonly training: TrainingRepository) {}

  @Get()
  @Requires('modules.read')
  @ApiOkResponse({ type: TrainingModulesDto })
  async listModules(@Context() context: RequestContext): Promise<TrainingModulesDto> {
    return { items: (await this.training.modules(context)).map(presentModule) };
  }
}
