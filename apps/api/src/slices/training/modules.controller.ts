import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/access/requires';
import { Context, IfMatch } from '../../platform/context/context.decorators';
import { RequestContext } from '../../platform/context/request-context';
import { IdParam } from '../../platform/contract/id.param';
import {
  ChooseModuleTextDto,
  CreateModuleDto,
  ModuleDto,
  RetireModuleDto,
  TrainingModulesDto,
  UpdateModuleDto,
} from './modules.dto';
import { ModulesService } from './modules.service';

@ApiTags('training')
@Controller('modules')
export class ModulesController {
  constructor(private readonly modules: ModulesService) {}

  @Get()
  @Requires('modules.read')
  @ApiOkResponse({ type: TrainingModulesDto })
  listModules(@Context() context: RequestContext): Promise<TrainingModulesDto> {
    return this.modules.list(context);
  }

  @Get(':id')
  @Requires('modules.read')
  @ApiOkResponse({ type: ModuleDto })
  readModule(@Context() context: RequestContext, @Param() { id }: IdParam): Promise<ModuleDto> {
    return this.modules.read(context, id);
  }

  @Post()
  @Requires('modules.write')
  @ApiCreatedResponse({ type: ModuleDto })
  createModule(@Context() context: RequestContext, @Body() body: CreateModuleDto): Promise<ModuleDto> {
    return this.modules.create(context, body);
  }

  @Put(':id')
  @Requires('modules.write')
  @ApiOkResponse({ type: ModuleDto })
  updateModule(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: UpdateModuleDto,
  ): Promise<ModuleDto> {
    return this.modules.update(context, id, version, body);
  }

  @Put(':id/retirement')
  @Requires('modules.write')
  @ApiOkResponse({ type: ModuleDto })
  retireModule(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() { retired }: RetireModuleDto,
  ): Promise<ModuleDto> {
    return this.modules.retire(context, id, version, retired);
  }

  @Put(':id/text')
  @Requires('modules.write')
  @ApiOkResponse({ type: ModuleDto })
  chooseModuleText(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() { shipped }: ChooseModuleTextDto,
  ): Promise<ModuleDto> {
    return this.modules.chooseText(context, id, version, shipped);
  }
}
