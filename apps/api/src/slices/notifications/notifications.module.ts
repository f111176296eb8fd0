import { Module } from '@nestjs/common';
import { ReportsModule } from '../reports/reports.module';
import { DeliveriesController } from './deliveries.controller';
import { DeliveriesListRepository } from './deliveries.repository';
import { DeliveriesService } from './deliveries.service';
import { NotificationsController } from './notifications.controller';
import { NotificationsRepository } from './notifications.repository';
import { NotificationsService } from './notifications.service';
import { PreferencesController } from './preferences.controller';
import { PreferencesRepository } from './preferences.repository';
import { PreferencesService } from './preferences.service';
import { LegalRemindersRepository } from './reminders/legal-reminders.repository';
import { Reminders } from './reminders/reminders';
import { RemindersRepository } from './reminders/reminders.repository';

@Module({
  imports: [ReportsModule],
  controllers: [NotificationsController, PreferencesController, DeliveriesController],
  providers: [
    NotificationsService,
    NotificationsRepository,
    PreferencesService,
    PreferencesRepository,
    DeliveriesService,
    DeliveriesListRepository,
    Reminders,
    RemindersRepository,
    LegalRemindersRepository,
  ],
})
export class NotificationsModule {}
