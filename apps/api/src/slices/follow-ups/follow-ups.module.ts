import { Module } from '@nestjs/common';
import { FollowUpsController } from './follow-ups.controller';
import { FollowUpsRepository } from './follow-ups.repository';
import { FollowUpsService } from './follow-ups.service';
import { MyDayController } from './my-day.controller';
import { MyDayRepository } from './my-day.repository';
import { MyDayService } from './my-day.service';

@Module({
  controllers: [FollowUpsController, MyDayController],
  providers: [FollowUpsService, FollowUpsRepository, MyDayService, MyDayRepository],
})
export class FollowUpsModule {}
