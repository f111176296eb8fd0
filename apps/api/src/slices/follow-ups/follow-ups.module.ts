import { Module } from '@nestjs/common';
import { FilesModule } from '../../platform/files/files.module';
import { ActionPlansModule } from '../action-plans/action-plans.module';
import { FollowUpWorkRepository } from './follow-up-work.repository';
import { FollowUpWorkService } from './follow-up-work.service';
import { FollowUpsController } from './follow-ups.controller';
import { FollowUpsRepository } from './follow-ups.repository';
import { FollowUpsService } from './follow-ups.service';
import { MyDayController } from './my-day.controller';
import { MyDayRepository } from './my-day.repository';
import { MyDayService } from './my-day.service';

@Module({
  imports: [FilesModule, ActionPlansModule],
  controllers: [FollowUpsController, MyDayController],
  providers: [
    FollowUpsService,
    FollowUpsRepository,
    FollowUpWorkService,
    FollowUpWorkRepository,
    MyDayService,
    MyDayRepository,
  ],
})
export class FollowUpsModule {}
