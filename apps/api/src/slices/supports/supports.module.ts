import { Module } from '@nestjs/common';
import { AgreementsController } from './agreements/agreements.controller';
import { AgreementsRepository } from './agreements/agreements.repository';
import { AgreementsService } from './agreements/agreements.service';
import { SupportOverlapsRepository } from './support-overlaps.repository';
import { SupportSchemesController } from './support-schemes.controller';
import { SupportSchemesRepository } from './support-schemes.repository';
import { SupportTotalsRepository } from './support-totals.repository';
import { SupportTotalsService } from './support-totals.service';
import { SupportsController } from './supports.controller';
import { SupportsRepository } from './supports.repository';
import { SupportsService } from './supports.service';
import { SupportsTable } from './supports-table';

@Module({
  controllers: [SupportSchemesController, SupportsController, AgreementsController],
  providers: [
    SupportSchemesRepository,
    SupportsService,
    SupportsRepository,
    SupportOverlapsRepository,
    SupportTotalsService,
    SupportTotalsRepository,
    SupportsTable,
    AgreementsService,
    AgreementsRepository,
  ],
})
export class SupportsModule {}
