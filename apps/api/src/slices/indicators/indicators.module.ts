import { Module } from '@nestjs/common';
import { IndicatorsController } from './indicators.controller';
import { IndicatorsRepository } from './indicators.repository';
import { IndicatorsService } from './indicators.service';
import { ReadingsController } from './readings.controller';
import { ReadingsRepository } from './readings.repository';
import { ReadingsService } from './readings.service';

@Module({
  controllers: [IndicatorsController, ReadingsController],
  providers: [IndicatorsService, IndicatorsRepository, ReadingsService, ReadingsRepository],
})
export class IndicatorsModule {}
