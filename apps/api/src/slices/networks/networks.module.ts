import { Module } from '@nestjs/common';
import { NetworksController } from './networks.controller';
import { NetworksRepository } from './networks.repository';
import { NetworksService } from './networks.service';
import { BookingsRepository } from './resources/bookings.repository';
import { BookingsService } from './resources/bookings.service';
import { ResourcesController } from './resources/resources.controller';
import { ResourcesRepository } from './resources/resources.repository';
import { ResourcesService } from './resources/resources.service';

@Module({
  controllers: [NetworksController, ResourcesController],
  providers: [
    NetworksService,
    NetworksRepository,
    ResourcesService,
    ResourcesRepository,
    BookingsService,
    BookingsRepository,
  ],
})
export class NetworksModule {}
