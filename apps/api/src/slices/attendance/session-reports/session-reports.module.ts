import { Module } from '@nestjs/common';
import { AttendanceModule } from '../attendance.module';
import { EnrolmentAttendanceController } from './enrolment-attendance.controller';
import { EnrolmentAttendanceRepository } from './enrolment-attendance.repository';
import { EnrolmentAttendanceService } from './enrolment-attendance.service';
import { SessionFilesController } from './session-files.controller';
import { SessionFilesRepository } from './session-files.repository';
import { SessionFilesService } from './session-files.service';
import { SessionReportsController } from './session-reports.controller';
import { SessionReportsRepository } from './session-reports.repository';
import { SessionReportsService } from './session-reports.service';

@Module({
  imports: [AttendanceModule],
  controllers: [SessionReportsController, SessionFilesController, EnrolmentAttendanceController],
  providers: [
    EnrolmentAttendanceService,
    EnrolmentAttendanceRepository,
    SessionReportsService,
    SessionReportsRepository,
    SessionFilesService,
    SessionFilesRepository,
  ],
})
export class SessionReportsModule {}
