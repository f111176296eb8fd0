import { Module } from '@nestjs/common';
import { TerritoriesController } from './territories.controller';
import { TerritoriesPort } from './territories.port';
import { TerritoriesRepository } from './territories.repository';
import { TerritoriesService } from './territories.service';

@Module({
  controllers: [TerritoriesController],
  providers: [TerritoriesService, TerritoriesRepository, TerritoriesPort],
  exports: [TerritoriesPort],
})
export class TerritoriesModule {}
