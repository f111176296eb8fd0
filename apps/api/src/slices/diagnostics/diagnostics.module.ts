import { Module } from '@nestjs/common';
import { AnswersService } from './answers.service';
import { ConsultationLog } from './consultations/consultation-log';
import { ConsultationsController } from './consultations/consultations.controller';
import { ConsultationsRepository } from './consultations/consultations.repository';
import { ConsultationsService } from './consultations/consultations.service';
import { DiagnosticWritesRepository } from './diagnostic-writes.repository';
import { DiagnosticsController } from './diagnostics.controller';
import { DiagnosticsPort } from './diagnostics.port';
import { DiagnosticsRepository } from './diagnostics.repository';
import { DiagnosticsService } from './diagnostics.service';
import { GridDraftsController } from './grid-drafts.controller';
import { GridDraftsRepository } from './grid-drafts.repository';
import { GridDraftsService } from './grid-drafts.service';
import { GridsController } from './grids.controller';
import { GridsRepository } from './grids.repository';
import { GridsService } from './grids.service';
import { HeatmapController } from './heatmap/heatmap.controller';
import { HeatmapRepository } from './heatmap/heatmap.repository';
import { HeatmapService } from './heatmap/heatmap.service';
import { NeedsController } from './needs.controller';
import { NeedsRepository } from './needs.repository';
import { NeedsService } from './needs.service';
import { PrintController } from './print/print.controller';
import { PrintRepository } from './print/print.repository';
import { PrintService } from './print/print.service';
import { QuestionnairesModule } from './questionnaires/questionnaires.module';
import { SecondReadingsController } from './second-readings.controller';
import { SecondReadingsRepository } from './second-readings.repository';
import { SecondReadingsService } from './second-readings.service';

@Module({
  imports: [QuestionnairesModule],
  controllers: [
    GridsController,
    GridDraftsController,
    DiagnosticsController,
    SecondReadingsController,
    NeedsController,
    ConsultationsController,
    PrintController,
    HeatmapController,
  ],
  providers: [
    GridsService,
    GridsRepository,
    GridDraftsService,
    GridDraftsRepository,
    DiagnosticsService,
    DiagnosticWritesRepository,
    AnswersService,
    DiagnosticsRepository,
    NeedsService,
    NeedsRepository,
    ConsultationsService,
    ConsultationsRepository,
    ConsultationLog,
    HeatmapService,
    HeatmapRepository,
    PrintService,
    PrintRepository,
    SecondReadingsService,
    SecondReadingsRepository,
    DiagnosticsPort,
  ],
  exports: [DiagnosticsPort],
})
export class DiagnosticsModule {}
