import { Module } from '@nestjs/common';
import { GridDraftsRepository } from '../grid-drafts.repository';
import { GridDraftsService } from '../grid-drafts.service';
import { GridsRepository } from '../grids.repository';
import { GridWorkbooksController } from './grid-workbooks.controller';
import { GridWorkbooksService } from './grid-workbooks.service';
import { QuestionnairesController } from './questionnaires.controller';
import { QuestionnairesRepository } from './questionnaires.repository';
import { QuestionnairesService } from './questionnaires.service';
import { ResponsesController } from './responses.controller';
import { ResponsesRepository } from './responses.repository';
import { ResponsesService } from './responses.service';

@Module({
  controllers: [QuestionnairesController, ResponsesController, GridWorkbooksController],
  providers: [
    GridWorkbooksService,
    GridDraftsService,
    GridDraftsRepository,
    GridsRepository,
    QuestionnairesService,
    QuestionnairesRepository,
    ResponsesService,
    ResponsesRepository,
  ],
})
export class QuestionnairesModule {}
