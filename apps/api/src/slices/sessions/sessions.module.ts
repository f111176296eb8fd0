import { Module } from '@nestjs/common';
import { ProgrammesModule } from '../programmes/programmes.module';
import { BookingsRepository } from './bookings.repository';
import { CalendarController } from './calendar.controller';
import { CalendarRepository } from './calendar.repository';
import { CalendarFeedsController } from './calendar-feeds.controller';
import { CalendarFeedsRepository } from './calendar-feeds.repository';
import { CalendarFeedsService } from './calendar-feeds.service';
import { FeedLimit } from './feed-limit';
import { FeedsController } from './feeds.controller';
import { GroundworkRepository } from './groundwork.repository';
import { HolidaysController } from './holidays.controller';
import { HolidaysRepository } from './holidays.repository';
import { HolidaysService } from './holidays.service';
import { ReplacementsController } from './replacements.controller';
import { ReplacementsRepository } from './replacements.repository';
import { ReplacementsService } from './replacements.service';
import { SessionChangesRepository } from './session-changes.repository';
import { SessionChecks } from './session-checks';
import { SessionShiftsController } from './session-shifts.controller';
import { SessionShiftsRepository } from './session-shifts.repository';
import { SessionShiftsService } from './session-shifts.service';
import { SessionsController } from './sessions.controller';
import { SessionsRepository } from './sessions.repository';
import { SessionsService } from './sessions.service';
import { WorkshopPlansController } from './workshop-plans.controller';
import { WorkshopPlansRepository } from './workshop-plans.repository';
import { WorkshopPlansService } from './workshop-plans.service';
import { WorkshopPreviewService } from './workshop-preview.service';

@Module({
  imports: [ProgrammesModule],
  controllers: [
    CalendarController,
    ReplacementsController,
    CalendarFeedsController,
    FeedsController,
    SessionsController,
    WorkshopPlansController,
    HolidaysController,
    SessionShiftsController,
  ],
  providers: [
    SessionsService,
    SessionsRepository,
    BookingsRepository,
    GroundworkRepository,
    SessionChecks,
    SessionChangesRepository,
    CalendarRepository,
    ReplacementsRepository,
    ReplacementsService,
    CalendarFeedsRepository,
    CalendarFeedsService,
    FeedLimit,
    HolidaysService,
    HolidaysRepository,
    WorkshopPlansRepository,
    WorkshopPlansService,
    WorkshopPreviewService,
    SessionShiftsRepository,
    SessionShiftsService,
  ],
})
export class SessionsModule {}
