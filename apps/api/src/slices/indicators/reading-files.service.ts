import { Injectable } from '@nestjs/common';
import { localDate } from '@tiwizi/domain';
import { RequestContext } from '../../platform/context/request-context';
import { Files } from '../../platform/files/files.port';
import { conflict, fault, notFound, refused } from '../../platform/problem/problem';
import { begunMonths } from './indicators.presenter';
import { IndicatorsRepository, type ProgrammeRow } from './indicators.repository';
import { AddReadingFileDto, ReadingFilesDto } from './reading-files.dto';
import { ReadingFilesRepository } from './reading-files.repository';

const mostFiles = 20;

/** Photos of the ledger, kept for a month of a cooperative beside the figures read from it. */
@Injectable()
export class ReadingFilesService {
  constructor(
    private readonly indicators: IndicatorsRepository,
    private readonly readingFiles: ReadingFilesRepository,
    private readonly files: Files,
  ) {}

  async list(context: RequestContext, enrolmentId: string, month: string): Promise<ReadingFilesDto> {
    await this.reached(context, enrolmentId);
    return this.present(context, enrolmentId, month);
  }

  async add(
    context: RequestContext,
    enrolmentId: string,
    { fileId, month }: AddReadingFileDto,
  ): Promise<ReadingFilesDto> {
    const programme = await this.reached(context, enrolmentId);
    if (!begunMonths(programme, localDate(new Date(), programme.zone)).includes(month)) {
      throw refused('invalid-fields', [fault('/month', 'month-not-open')]);
    }
    await this.files.claim(context, enrolmentId, [fileId], '/fileId');
    const added = await this.readingFiles.insert(context, enrolmentId, fileId, month);
    const kept = await this.readingFiles.list(context, enrolmentId, month);
    if (!added && !kept.some(({ file }) => file.id === fileId)) throw conflict('already-exists');
    if (kept.length > mostFiles) throw conflict('too-many-files');
    context.audit('reading-file', fileId, null, {
      enrolmentId,
      month,
      ...(added ? {} : { sentAgain: true }),
    });
    return this.present(context, enrolmentId, month);
  }

  /** A removed photo stays kept, so that this can be undone and the audit can be followed. */
  async remove(context: RequestContext, fileId: string, removed: boolean): Promise<ReadingFilesDto> {
    const place = await this.readingFiles.placeOf(context, fileId);
    if (place === null) throw notFound();
    await this.reached(context, place.enrolmentId);
    await this.readingFiles.remove(context, fileId, removed);
    context.audit('reading-file', fileId, { removed: !removed }, { removed });
    return this.present(context, place.enrolmentId, place.month);
  }

  private async reached(context: RequestContext, enrolmentId: string): Promise<ProgrammeRow> {
    const programme = await this.indicators.programmeOf(context, enrolmentId);
    if (programme === null) throw notFound();
    return programme;
  }

  private async present(
    context: RequestContext,
    enrolmentId: string,
    month: string,
  ): Promise<ReadingFilesDto> {
    const rows = await this.readingFiles.list(context, enrolmentId, month);
    return {
      items: rows.map(({ file, added_at: addedAt, added_by: addedBy }) => ({
        ...file,
        addedAt: addedAt.toISOString(),
        addedBy,
      })),
    };
  }
}
