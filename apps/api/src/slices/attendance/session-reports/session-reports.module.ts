import { Module } from '@nestjs/common';
import { AttendanceModule } from '../attendance.module';
import { SessionFilesController } from './session-files.controller';
import { SessionFilesRepository } from './session-files.repository';
import { SessionFilesService } from './session-files.service';
import { SessionReportsController } from './session-reports.controller';
import { SessionReportsRepository } from './session-reports.repository';
import { SessionReportsService } from './session-reports.service';

@Module({
  imports: [AttendanceModule],
  controllers: [SessionReportsController, SessionFilesController],
  providers: [SessionReportsService, SessionReportsRepository, SessionFilesService, SessionFilesRepository],
})
export class SessionReportsModule {}
