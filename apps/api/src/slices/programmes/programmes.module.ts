import { Module } from '@nestjs/common';
import { EnrolmentsController } from './enrolments.controller';
import { EnrolmentsRepository } from './enrolments.repository';
import { EnrolmentsService } from './enrolments.service';
import { ProgrammesController } from './programmes.controller';
import { ProgrammesPort } from './programmes.port';
import { ProgrammesRepository } from './programmes.repository';
import { ProgrammesService } from './programmes.service';

@Module({
  controllers: [ProgrammesController, EnrolmentsController],
  providers: [
    ProgrammesService,
    ProgrammesRepository,
    EnrolmentsService,
    EnrolmentsRepository,
    ProgrammesPort,
  ],
  exports: [ProgrammesPort],
})
export class ProgrammesModule {}
