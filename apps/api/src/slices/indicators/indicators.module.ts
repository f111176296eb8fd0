import { Module } from '@nestjs/common';
import { ComputedReadings } from './computed/computed-readings';
import { ComputedRepository } from './computed/computed.repository';
import { IndicatorsController } from './indicators.controller';
import { IndicatorsPort } from './indicators.port';
import { IndicatorsRepository } from './indicators.repository';
import { IndicatorsService } from './indicators.service';
import { FiguresController } from './measures/figures.controller';
import { FiguresService } from './measures/figures.service';
import { IndicatorMeasures } from './measures/indicator-measures';
import { MeasuresRepository } from './measures/measures.repository';
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

@Module({
  controllers: [
    IndicatorsController,
    FiguresController,
    ReadingsController,
    ReadingHistoryController,
    ReadingFilesController,
  ],
  providers: [
    IndicatorsService,
    IndicatorsRepository,
    ComputedReadings,
    ComputedRepository,
    FiguresService,
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
  ],
  exports: [IndicatorsPort],
})
export class IndicatorsModule {}
