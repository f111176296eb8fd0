import { Module } from '@nestjs/common';
import { TerritoriesModule } from '../territories/territories.module';
import { CooperativesController } from './cooperatives.controller';
import { CooperativesRepository } from './cooperatives.repository';
import { CooperativesService } from './cooperatives.service';
import { ImportsController } from './imports/imports.controller';
import { ImportsRepository } from './imports/imports.repository';
import { ImportsService } from './imports/imports.service';
import { RegistryWriter } from './imports/registry-writer';
import { MembersController } from './members.controller';
import { MembersRepository } from './members.repository';
import { MembersService } from './members.service';

@Module({
  imports: [TerritoriesModule],
  controllers: [CooperativesController, MembersController, ImportsController],
  providers: [
    CooperativesService,
    CooperativesRepository,
    MembersService,
    MembersRepository,
    ImportsService,
    ImportsRepository,
    RegistryWriter,
  ],
})
export class CooperativesModule {}
