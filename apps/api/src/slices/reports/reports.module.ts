import { Module } from '@nestjs/common';
import { IndicatorsModule } from '../indicators/indicators.module';
import { BoardController } from './board.controller';
import { BoardRepository } from './board.repository';
import { BoardService } from './board.service';
import { ComparisonController } from './dashboards/comparison.controller';
import { ComparisonRepository } from './dashboards/comparison.repository';
import { ComparisonService } from './dashboards/comparison.service';
import { ConvergenceController } from './convergence/convergence.controller';
import { ConvergenceRepository } from './convergence/convergence.repository';
import { ChainController } from './chain.controller';
import { ChainRepository } from './chain.repository';
import { ChainService } from './chain.service';
import { DashboardController } from './dashboards/dashboard.controller';
import { DashboardRepository } from './dashboards/dashboard.repository';
import { DashboardService } from './dashboards/dashboard.service';
import { RecordsRepository } from './dashboards/records.repository';
import { ReportFactsRepository } from './report-facts.repository';
import { ReportsController } from './reports.controller';
import { ReportsPort } from './reports.port';
import { ReportsRepository } from './reports.repository';
import { ReportsService } from './reports.service';
import { SilenceController } from './silence.controller';
import { SilenceRepository } from './silence.repository';
import { SilenceService } from './silence.service';
import { SponsorReportsController } from './sponsor-reports.controller';
import { SponsorReportsService } from './sponsor-reports.service';
import { CountedCooperativesRepository } from './territory-views/counted-cooperatives.repository';
import { CountedCooperativesService } from './territory-views/counted-cooperatives.service';
import { RefreshFigures } from './territory-views/refresh-figures';
import { TerritoryFiguresController } from './territory-views/territory-figures.controller';
import { TerritoryFiguresRepository } from './territory-views/territory-figures.repository';
import { TerritoryFiguresService } from './territory-views/territory-figures.service';

@Module({
  imports: [IndicatorsModule],
  controllers: [
    BoardController,
    ChainController,
    ComparisonController,
    ConvergenceController,
    DashboardController,
    ReportsController,
    SilenceController,
    SponsorReportsController,
    TerritoryFiguresController,
  ],
  providers: [
    BoardService,
    BoardRepository,
    SilenceService,
    SilenceRepository,
    ChainService,
    ChainRepository,
    ComparisonService,
    ComparisonRepository,
    ConvergenceRepository,
    DashboardService,
    DashboardRepository,
    RecordsRepository,
    ReportsService,
    SponsorReportsService,
    ReportsRepository,
    ReportFactsRepository,
    ReportsPort,
    RefreshFigures,
    TerritoryFiguresService,
    TerritoryFiguresRepository,
    CountedCooperativesService,
    CountedCooperativesRepository,
  ],
  exports: [ReportsPort],
})
export class ReportsModule {}
