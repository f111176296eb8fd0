import { Module } from '@nestjs/common';
import { FileStore } from './file-store';
import { FilesPurge } from './files-purge';
import { FilesController } from './files.controller';
import { Files } from './files.port';
import { FilesRepository } from './files.repository';
import { FilesService } from './files.service';

@Module({
  controllers: [FilesController],
  providers: [Files, FileStore, FilesPurge, FilesRepository, FilesService],
  exports: [Files],
})
export class FilesModule {}
