import { Module } from '@nestjs/common';
import { PeersController } from './peers/peers.controller';
import { PeersRepository } from './peers/peers.repository';
import { PeersService } from './peers/peers.service';
import { PeerVisitsRepository } from './peers/peer-visits.repository';
import { PracticesController } from './practices.controller';
import { PracticesRepository } from './practices.repository';
import { PracticesService } from './practices.service';
import { TopicsRepository } from './topics.repository';

@Module({
  controllers: [PracticesController, PeersController],
  providers: [
    PracticesService,
    PracticesRepository,
    TopicsRepository,
    PeersService,
    PeersRepository,
    PeerVisitsRepository,
  ],
})
export class PracticesModule {}
