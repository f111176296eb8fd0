import { Module } from '@nestjs/common';
import { ProgrammesModule } from '../programmes/programmes.module';
import { ModulesController } from './modules.controller';
import { ModulesRepository } from './modules.repository';
import { ModulesService } from './modules.service';
import { TrainingGuidesController } from './training-guides.controller';
import { TrainingGuidesRepository } from './training-guides.repository';
import { TrainingGuidesService } from './training-guides.service';
import { TrainingPlansController } from './training-plans.controller';
import { TrainingPlansRepository } from './training-plans.repository';
import { TrainingPlansService } from './training-plans.service';

@Module({
  imports: [ProgrammesModule],
  controllers: [ModulesController, TrainingPlansController, TrainingGuidesController],
  providers: [
    ModulesService,
    ModulesRepository,
    TrainingPlansService,
    TrainingPlansRepository,
    TrainingGuidesService,
    TrainingGuidesRepository,
  ],
})
export class TrainingModule {}
