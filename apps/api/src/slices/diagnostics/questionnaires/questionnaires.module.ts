import { Module } from '@nestjs/common';
import { QuestionnairesController } from './questionnaires.controller';
import { QuestionnairesRepository } from './questionnaires.repository';
import { QuestionnairesService } from './questionnaires.service';
import { ResponsesController } from './responses.controller';
import { ResponsesRepository } from './responses.repository';
import { ResponsesService } from './responses.service';

@Module({
  controllers: [QuestionnairesController, ResponsesController],
  providers: [QuestionnairesService, QuestionnairesRepository, ResponsesService, ResponsesRepository],
})
export class QuestionnairesModule {}
