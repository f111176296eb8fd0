import { Module } from '@nestjs/common';
import { FairStandsRepository } from './fairs/fair-stands.repository';
import { FairStandsService } from './fairs/fair-stands.service';
import { FairsController } from './fairs/fairs.controller';
import { FairsRepository } from './fairs/fairs.repository';
import { FairsService } from './fairs/fairs.service';
import { NetworksController } from './networks.controller';
import { NetworksRepository } from './networks.repository';
import { NetworksService } from './networks.service';
import { BookingsRepository } from './resources/bookings.repository';
import { BookingsService } from './resources/bookings.service';
import { ResourcesController } from './resources/resources.controller';
import { ResourcesRepository } from './resources/resources.repository';
import { ResourcesService } from './resources/resources.service';

@Module({
  controllers: [NetworksController, ResourcesController, FairsController],
  providers: [
    NetworksService,
    NetworksRepository,
    ResourcesService,
    ResourcesRepository,
    BookingsService,
    BookingsRepository,
    FairsService,
    FairsRepository,
    FairStandsService,
    FairStandsRepository,
  ],
})
export class NetworksModule {}
