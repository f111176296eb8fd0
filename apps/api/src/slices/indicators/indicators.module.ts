import { Module } from '@nestjs/common';
import { CatalogueController } from './catalogue/catalogue.controller';
import { CatalogueRepository } from './catalogue/catalogue.repository';
import { CatalogueService } from './catalogue/catalogue.service';
import { FormulaPreviewService } from './catalogue/formula-preview.service';
import { FormulaSamplesRepository } from './catalogue/formula-samples.repository';
import { ComputedReadings } from './computed/computed-readings';
import { ComputedRepository } from './computed/computed.repository';
import { IndicatorsController } from './indicators.controller';
import { IndicatorsPort } from './indicators.port';
import { IndicatorsRepository } from './indicators.repository';
import { IndicatorsService } from './indicators.service';
import { BreakdownsRepository } from './measures/breakdowns.repository';
import { Breakdowns } from './measures/breakdowns.service';
import { FiguresController } from './measures/figures.controller';
import { FiguresService } from './measures/figures.service';
import { IndicatorMeasures } from './measures/indicator-measures';
import { MeasuresRepository } from './measures/measures.repository';
import { ReadingImportsRepository } from './reading-tables/reading-imports.repository';
import { ReadingImportsService } from './reading-tables/reading-imports.service';
import { ReadingTablesController } from './reading-tables/reading-tables.controller';
import { ReadingsTableRepository } from './reading-tables/readings-table.repository';
import { ReadingsTableService } from './reading-tables/readings-table.service';
import { ReadingFilesController } from './reading-files.controller';
import { ReadingFilesRepository } from './reading-files.repository';
import { ReadingFilesService } from './reading-files.service';
import { ReadingHistoryController } from './reading-history.controller';
import { ReadingHistoryRepository } from './reading-history.repository';
import { ReadingHistoryService } from './reading-history.service';
import { ReadingsController } from './readings.controller';
import { ReadingsEntryRepository } from './readings-entry.repository';
import { ReadingsEntryService } from './readings-entry.service';
import { ReadingsRepository } from './readings.repository';
import { ReadingsService } from './readings.service';
import { SourcesController } from './sources/sources.controller';
import { SourcesRepository } from './sources/sources.repository';
import { SourcesService } from './sources/sources.service';
import { TargetsController } from './targets/targets.controller';
import { TargetsRepository } from './targets/targets.repository';
import { TargetsService } from './targets/targets.service';

@Module({
  controllers: [
    CatalogueController,
    FiguresController,
    SourcesController,
    TargetsController,
    IndicatorsController,
    ReadingsController,
    ReadingHistoryController,
    ReadingFilesController,
    ReadingTablesController,
  ],
  providers: [
    IndicatorsService,
    IndicatorsRepository,
    ComputedReadings,
    ComputedRepository,
    SourcesService,
    SourcesRepository,
    TargetsService,
    TargetsRepository,
    CatalogueService,
    CatalogueRepository,
    FormulaPreviewService,
    FormulaSamplesRepository,
    FiguresService,
    Breakdowns,
    BreakdownsRepository,
    IndicatorMeasures,
    IndicatorsPort,
    MeasuresRepository,
    ReadingsService,
    ReadingsRepository,
    ReadingsEntryService,
    ReadingsEntryRepository,
    ReadingHistoryService,
    ReadingHistoryRepository,
    ReadingFilesService,
    ReadingFilesRepository,
    ReadingsTableService,
    ReadingsTableRepository,
    ReadingImportsService,
    ReadingImportsRepository,
  ],
  exports: [IndicatorsPort],
})
export class IndicatorsModule {}
