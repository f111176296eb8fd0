import { Module } from '@nestjs/common';
import { BoardController } from './board.controller';
import { BoardRepository } from './board.repository';
import { BoardService } from './board.service';
import { ReportFactsRepository } from './report-facts.repository';
import { ReportsController } from './reports.controller';
import { ReportsRepository } from './reports.repository';
import { ReportsService } from './reports.service';
import { SponsorReportsController } from './sponsor-reports.controller';
import { SponsorReportsService } from './sponsor-reports.service';

@Module({
  controllers: [BoardController, ReportsController, SponsorReportsController],
  providers: [
    BoardService,
    BoardRepository,
    ReportsService,
    SponsorReportsService,
    ReportsRepository,
    ReportFactsRepository,
  ],
})
export class ReportsModule {}
