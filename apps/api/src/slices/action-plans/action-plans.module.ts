import { Module } from '@nestjs/common';
import { DiagnosticsModule } from '../diagnostics/diagnostics.module';
import { ActionPlansController } from './action-plans.controller';
import { ActionPlansRepository } from './action-plans.repository';
import { ActionPlansService } from './action-plans.service';
import { ActionsController } from './actions.controller';
import { ActionsRepository } from './actions.repository';
import { ActionsService } from './actions.service';
import { ProceduresController } from './procedures.controller';
import { ProceduresRepository } from './procedures.repository';
import { ProceduresService } from './procedures.service';

@Module({
  imports: [DiagnosticsModule],
  controllers: [ActionPlansController, ActionsController, ProceduresController],
  providers: [
    ActionPlansService,
    ActionPlansRepository,
    ActionsService,
    ActionsRepository,
    ProceduresService,
    ProceduresRepository,
  ],
})
export class ActionPlansModule {}
