import { Module } from '@nestjs/common';
import { AttendanceController } from './attendance.controller';
import { AttendanceRepository } from './attendance.repository';
import { AttendanceService } from './attendance.service';
import { MatchesRepository } from './merges/matches.repository';
import { MatchesService } from './merges/matches.service';
import { MergesController } from './merges/merges.controller';
import { MergesRepository } from './merges/merges.repository';
import { MergesService } from './merges/merges.service';
import { AttendancePrintController } from './print/attendance-print.controller';
import { AttendancePrintRepository } from './print/attendance-print.repository';
import { AttendancePrintService } from './print/attendance-print.service';

@Module({
  controllers: [AttendanceController, MergesController, AttendancePrintController],
  providers: [
    AttendanceService,
    AttendanceRepository,
    MatchesService,
    MatchesRepository,
    MergesService,
    MergesRepository,
    AttendancePrintService,
    AttendancePrintRepository,
  ],
  exports: [AttendanceRepository],
})
export class AttendanceModule {}
