import { Module } from '@nestjs/common';
import { ProgrammesModule } from '../programmes/programmes.module';
import { BookingsRepository } from './bookings.repository';
import { GroundworkRepository } from './groundwork.repository';
import { SessionChecks } from './session-checks';
import { SessionsController } from './sessions.controller';
import { SessionsRepository } from './sessions.repository';
import { SessionsService } from './sessions.service';
import { WorkshopPlansController } from './workshop-plans.controller';
import { WorkshopPlansService } from './workshop-plans.service';

@Module({
  imports: [ProgrammesModule],
  controllers: [SessionsController, WorkshopPlansController],
  providers: [
    SessionsService,
    SessionsRepository,
    BookingsRepository,
    GroundworkRepository,
    SessionChecks,
    WorkshopPlansService,
  ],
})
export class SessionsModule {}
