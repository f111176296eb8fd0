import { Module } from '@nestjs/common';
import { FilesModule } from '../../platform/files/files.module';
import { DiagnosticsModule } from '../diagnostics/diagnostics.module';
import { ProgrammesModule } from '../programmes/programmes.module';
import { ActionPartsController } from './action-parts.controller';
import { ActionPartsRepository } from './action-parts.repository';
import { ActionPartsService } from './action-parts.service';
import { ActionPlansController } from './action-plans.controller';
import { ActionPlansPort } from './action-plans.port';
import { ActionPlansRepository } from './action-plans.repository';
import { ActionPlansService } from './action-plans.service';
import { ActionProgressRepository } from './action-progress.repository';
import { ActionProgressService } from './action-progress.service';
import { ActionsController } from './actions.controller';
import { ActionsRepository } from './actions.repository';
import { ActionsService } from './actions.service';
import { CommentsService } from './comments.service';
import { PlanPrintController } from './print/plan-print.controller';
import { PlanPrintService } from './print/plan-print.service';
import { ProcedureTemplatesController } from './print/procedure-templates.controller';
import { ProcedureTemplatesService } from './print/procedure-templates.service';
import { ProceduresController } from './procedures.controller';
import { ProceduresRepository } from './procedures.repository';
import { ProceduresService } from './procedures.service';
import { ResponsiblesRepository } from './responsibles.repository';
import { ResponsiblesService } from './responsibles.service';
import { RevisionsController } from './revisions.controller';
import { RevisionsRepository } from './revisions.repository';
import { RevisionsService } from './revisions.service';
import { StakeholdersController } from './stakeholders.controller';
import { StakeholdersRepository } from './stakeholders.repository';
import { StakeholdersService } from './stakeholders.service';

@Module({
  imports: [FilesModule, ProgrammesModule, DiagnosticsModule],
  controllers: [
    ActionPlansController,
    ActionsController,
    ActionPartsController,
    PlanPrintController,
    RevisionsController,
    StakeholdersController,
    ProceduresController,
    ProcedureTemplatesController,
  ],
  providers: [
    ActionPlansPort,
    ActionPlansService,
    ActionPlansRepository,
    ActionProgressService,
    ActionProgressRepository,
    ActionsService,
    ActionsRepository,
    ActionPartsService,
    ActionPartsRepository,
    CommentsService,
    ResponsiblesService,
    ResponsiblesRepository,
    RevisionsService,
    RevisionsRepository,
    StakeholdersService,
    StakeholdersRepository,
    ProceduresService,
    ProceduresRepository,
    ProcedureTemplatesService,
    PlanPrintService,
  ],
  exports: [ActionPlansPort],
})
export class ActionPlansModule {}
