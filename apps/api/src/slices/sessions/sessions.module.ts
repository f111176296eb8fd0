import { Module } from '@nestjs/common';
import { ProgrammesModule } from '../programmes/programmes.module';
import { BookingsRepository } from './bookings.repository';
import { GroundworkRepository } from './groundwork.repository';
import { HolidaysController } from './holidays.controller';
import { HolidaysRepository } from './holidays.repository';
import { HolidaysService } from './holidays.service';
import { SessionChecks } from './session-checks';
import { SessionsController } from './sessions.controller';
import { SessionsRepository } from './sessions.repository';
import { SessionsService } from './sessions.service';
import { WorkshopPlansController } from './workshop-plans.controller';
import { WorkshopPlansService } from './workshop-plans.service';

@Module({
  imports: [ProgrammesModule],
  controllers: [SessionsController, WorkshopPlansController, HolidaysController],
  providers: [
    SessionsService,
    SessionsRepository,
    BookingsRepository,
    GroundworkRepository,
    SessionChecks,
    HolidaysService,
    HolidaysRepository,
    WorkshopPlansService,
  ],
})
export class SessionsModule {}
