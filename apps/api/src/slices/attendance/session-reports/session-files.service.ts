import { Injectable } from '@nestjs/common';
import { RequestContext } from '../../../platform/context/request-context';
import { Files } from '../../../platform/files/files.port';
import { conflict, fault, notFound, refused } from '../../../platform/problem/problem';
import { AttendanceRepository } from '../attendance.repository';
import { AddSessionFileDto, SessionFilesDto } from './session-files.dto';
import { SessionFilesRepository } from './session-files.repository';

const mostFiles = 20;

@Injectable()
export class SessionFilesService {
  constructor(
    private readonly attendance: AttendanceRepository,
    private readonly sessionFiles: SessionFilesRepository,
    private readonly files: Files,
  ) {}

  async list(context: RequestContext, id: string): Promise<SessionFilesDto> {
    await this.reached(context, id);
    return this.present(context, id);
  }

  async add(
    context: RequestContext,
    id: string,
    { fileId, enrolmentId, kind }: AddSessionFileDto,
  ): Promise<SessionFilesDto> {
    const session = await this.reached(context, id);
    if (!session.cooperatives.some((one) => one.enrolmentId === enrolmentId)) {
      throw refused('unknown-reference', [fault('/enrolmentId', 'unknown-reference')]);
    }
    await this.files.claim(context, enrolmentId, [fileId], '/fileId');
    if (await this.sessionFiles.insert(context, id, fileId, kind)) {
      if ((await this.sessionFiles.countOf(context, id)) > mostFiles) throw conflict('too-many-files');
      context.audit('session-file', fileId, null, { sessionId: id, enrolmentId, kind });
    } else {
      if ((await this.sessionFiles.sessionOf(context, fileId)) !== id) throw conflict('already-exists');
      context.audit('session-file', fileId, null, { sessionId: id, sentAgain: true });
    }
    return this.present(context, id);
  }

  /** A removed photo stays kept, so that this can be undone and the audit can be followed. */
  async remove(context: RequestContext, fileId: string, removed: boolean): Promise<SessionFilesDto> {
    const id = await this.sessionFiles.sessionOf(context, fileId);
    if (id === null) throw notFound();
    await this.reached(context, id);
    await this.sessionFiles.remove(context, fileId, removed);
    context.audit('session-file', fileId, { removed: !removed }, { removed });
    return this.present(context, id);
  }

  private async reached(context: RequestContext, id: string) {
    const session = await this.attendance.findSession(context, id);
    if (session === null) throw notFound();
    return session;
  }

  private async present(context: RequestContext, id: string): Promise<SessionFilesDto> {
    const rows = await this.sessionFiles.list(context, id);
    return {
      items: rows.map(({ file, kind, added_at: addedAt, added_by: addedBy }) => ({
        ...file,
        kind,
        addedAt: addedAt.toISOString(),
        addedBy,
      })),
    };
  }
}
