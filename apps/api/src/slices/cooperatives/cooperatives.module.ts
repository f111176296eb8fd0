import { Module } from '@nestjs/common';
import { TerritoriesModule } from '../territories/territories.module';
import { CooperativesController } from './cooperatives.controller';
import { CooperativesRepository } from './cooperatives.repository';
import { CooperativesService } from './cooperatives.service';
import { ImportsController } from './imports/imports.controller';
import { ImportsRepository } from './imports/imports.repository';
import { ImportsService } from './imports/imports.service';
import { RegistryWriter } from './imports/registry-writer';
import { LegalParametersController } from './legal/legal-parameters.controller';
import { LegalParametersRepository } from './legal/legal-parameters.repository';
import { LegalParametersService } from './legal/legal-parameters.service';
import { LegalController } from './legal/legal.controller';
import { LegalRepository } from './legal/legal.repository';
import { LegalService } from './legal/legal.service';
import { MembersController } from './members.controller';
import { MembersRepository } from './members.repository';
import { MembersService } from './members.service';
import { BadgesController } from './print/badges.controller';
import { BadgesRepository } from './print/badges.repository';
import { BadgesService } from './print/badges.service';

@Module({
  imports: [TerritoriesModule],
  controllers: [
    CooperativesController,
    MembersController,
    BadgesController,
    ImportsController,
    LegalController,
    LegalParametersController,
  ],
  providers: [
    CooperativesService,
    CooperativesRepository,
    MembersService,
    MembersRepository,
    BadgesService,
    BadgesRepository,
    ImportsService,
    ImportsRepository,
    RegistryWriter,
    LegalService,
    LegalRepository,
    LegalParametersService,
    LegalParametersRepository,
  ],
})
export class CooperativesModule {}
