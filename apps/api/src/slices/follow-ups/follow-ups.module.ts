import { Module } from '@nestjs/common';
import { FilesModule } from '../../platform/files/files.module';
import { ActionPlansModule } from '../action-plans/action-plans.module';
import { CorrectionsRepository } from './corrections.repository';
import { CorrectionsService } from './corrections.service';
import { FollowUpWorkRepository } from './follow-up-work.repository';
import { FollowUpWorkService } from './follow-up-work.service';
import { FollowUpOverviewController } from './follow-up-overview.controller';
import { FollowUpOverviewRepository } from './follow-up-overview.repository';
import { FollowUpOverviewService } from './follow-up-overview.service';
import { FollowUpsController } from './follow-ups.controller';
import { FollowUpsRepository } from './follow-ups.repository';
import { FollowUpsService } from './follow-ups.service';
import { MyDayController } from './my-day.controller';
import { MyDayRepository } from './my-day.repository';
import { MyDayService } from './my-day.service';
import { MovesRepository } from './moves.repository';
import { MovesService } from './moves.service';
import { ReassignmentsRepository } from './reassignments.repository';
import { ReassignmentsService } from './reassignments.service';
import { WindowPlansRepository } from './window-plans.repository';
import { WindowPlansService } from './window-plans.service';

@Module({
  imports: [FilesModule, ActionPlansModule],
  controllers: [FollowUpsController, FollowUpOverviewController, MyDayController],
  providers: [
    FollowUpsService,
    FollowUpsRepository,
    FollowUpWorkService,
    CorrectionsService,
    CorrectionsRepository,
    MovesService,
    MovesRepository,
    FollowUpOverviewService,
    FollowUpOverviewRepository,
    ReassignmentsService,
    ReassignmentsRepository,
    FollowUpWorkRepository,
    WindowPlansService,
    WindowPlansRepository,
    MyDayService,
    MyDayRepository,
  ],
})
export class FollowUpsModule {}
