import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { AccessGuard } from './access/access.guard';
import { SessionReader } from './access/session-reader';
import { AuditController } from './audit/audit.controller';
import { AuditRepository } from './audit/audit.repository';
import { type Settings } from './config/settings';
import { SETTINGS } from './config/settings.token';
import { WriteInterceptor } from './context/write.interceptor';
import { validation } from './contract/validation';
import { DatabaseModule } from './database/database.module';
import { FilesModule } from './files/files.module';
import { Documents } from './documents/documents.port';
import { HealthController } from './health/health.controller';
import { JobQueue } from './jobs/job-queue';
import { Purge } from './jobs/purge';
import { Mailer } from './mail/mailer';
import { DeliveriesRepository } from './notices/deliveries.repository';
import { NoticeKeys } from './notices/notice-keys';
import { NoticePost } from './notices/notice-post';
import { PushSender } from './notices/push-sender';
import { SortingRepository } from './notices/sorting.repository';
import { ProblemFilter } from './problem/problem.filter';

/** What every slice stands on. */
@Module({})
export class PlatformModule {
  static with(settings: Settings): DynamicModule {
    return {
      module: PlatformModule,
      global: true,
      imports: [DatabaseModule, FilesModule],
      controllers: [HealthController, AuditController],
      providers: [
        { provide: SETTINGS, useValue: settings },
        SessionReader,
        AuditRepository,
        JobQueue,
        Purge,
        Mailer,
        NoticeKeys,
        SortingRepository,
        DeliveriesRepository,
        PushSender,
        NoticePost,
        Documents,
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useValue: validation },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_INTERCEPTOR, useClass: WriteInterceptor },
      ],
      exports: [SETTINGS, SessionReader, JobQueue, FilesModule, Documents, Mailer, NoticeKeys, NoticePost],
    };
  }
}
