import { Module } from '@nestjs/common';
import { AttendanceController } from './attendance.controller';
import { AttendanceRepository } from './attendance.repository';
import { AttendanceService } from './attendance.service';
import { AttendanceFiguresController } from './figures/attendance-figures.controller';
import { AttendanceFiguresRepository } from './figures/attendance-figures.repository';
import { AttendanceFiguresService } from './figures/attendance-figures.service';
import { MatchesRepository } from './merges/matches.repository';
import { MatchesService } from './merges/matches.service';
import { MergesController } from './merges/merges.controller';
import { MergesRepository } from './merges/merges.repository';
import { MergesService } from './merges/merges.service';
import { AttendancePrintController } from './print/attendance-print.controller';
import { AttendancePrintRepository } from './print/attendance-print.repository';
import { AttendancePrintService } from './print/attendance-print.service';

@Module({
  controllers: [
    AttendanceFiguresController,
    AttendanceController,
    MergesController,
    AttendancePrintController,
  ],
  providers: [
    AttendanceFiguresService,
    AttendanceFiguresRepository,
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
