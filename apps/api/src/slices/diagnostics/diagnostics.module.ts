import { Module } from '@nestjs/common';
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
import { NeedsController } from './needs.controller';
import { NeedsRepository } from './needs.repository';
import { NeedsService } from './needs.service';

@Module({
  controllers: [GridsController, GridDraftsController, DiagnosticsController, NeedsController],
  providers: [
    GridsService,
    GridsRepository,
    GridDraftsService,
    GridDraftsRepository,
    DiagnosticsService,
    DiagnosticsRepository,
    NeedsService,
    NeedsRepository,
    DiagnosticsPort,
  ],
  exports: [DiagnosticsPort],
})
export class DiagnosticsModule {}
