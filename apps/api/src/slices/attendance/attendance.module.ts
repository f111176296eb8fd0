import { Module } from '@nestjs/common';
import { AttendanceController } from './attendance.controller';
import { AttendanceRepository } from './attendance.repository';
import { AttendanceService } from './attendance.service';
import { AttendancePrintController } from './print/attendance-print.controller';
import { AttendancePrintRepository } from './print/attendance-print.repository';
import { AttendancePrintService } from './print/attendance-print.service';

@Module({
  controllers: [AttendanceController, AttendancePrintController],
  providers: [AttendanceService, AttendanceRepository, AttendancePrintService, AttendancePrintRepository],
  exports: [AttendanceRepository],
})
export class AttendanceModule {}
