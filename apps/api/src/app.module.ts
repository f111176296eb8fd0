import { type DynamicModule, Module } from '@nestjs/common';
import { type Settings } from './platform/config/settings';
import { PlatformModule } from './platform/platform.module';
import { ActionPlansModule } from './slices/action-plans/action-plans.module';
import { AttendanceModule } from './slices/attendance/attendance.module';
import { SessionReportsModule } from './slices/attendance/session-reports/session-reports.module';
import { CertificatesModule } from './slices/certificates/certificates.module';
import { CooperativesModule } from './slices/cooperatives/cooperatives.module';
import { DiagnosticsModule } from './slices/diagnostics/diagnostics.module';
import { QuestionnairesModule } from './slices/diagnostics/questionnaires/questionnaires.module';
import { FollowUpsModule } from './slices/follow-ups/follow-ups.module';
import { IndicatorsModule } from './slices/indicators/indicators.module';
import { NetworksModule } from './slices/networks/networks.module';
import { NotificationsModule } from './slices/notifications/notifications.module';
import { PeopleModule } from './slices/people/people.module';
import { ReportsModule } from './slices/reports/reports.module';
import { ProgrammesModule } from './slices/programmes/programmes.module';
import { SessionsModule } from './slices/sessions/sessions.module';
import { PracticesModule } from './slices/practices/practices.module';
import { SupportsModule } from './slices/supports/supports.module';
import { TerritoriesModule } from './slices/territories/territories.module';
import { TrainingModule } from './slices/training/training.module';

/** The slices, in the order of the chain. */
@Module({})
export class AppModule {
  static with(settings: Settings): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(settings),
        PeopleModule,
        TerritoriesModule,
        CooperativesModule,
        ProgrammesModule,
        DiagnosticsModule,
        QuestionnairesModule,
        ActionPlansModule,
        TrainingModule,
        SessionsModule,
        AttendanceModule,
        SessionReportsModule,
        CertificatesModule,
        FollowUpsModule,
        IndicatorsModule,
        NetworksModule,
        SupportsModule,
        PracticesModule,
        ReportsModule,
        NotificationsModule,
      ],
    };
  }
}
