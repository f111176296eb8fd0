import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { RequestContext } from '../context/request-context';
import { conflict, notFound, Problem } from '../problem/problem';
import { checkPdf, isPicture, kindOf, typeAsSent } from './file-kind';
import { shownName } from './file-name';
import { type FilePart, FileStore } from './file-store';
import { FileDto, NewFileQuery } from './files.dto';
import { type FileOwner, FilesRepository } from './files.repository';
import { keepPicture } from './picture';

@Injectable()
export class FilesService {
  constructor(
    private readonly files: FilesRepository,
    private readonly store: FileStore,
  ) {}

  /**
   * Keeps a picture, drawn anew, or a PDF or a recording as it came. The row is written before the bytes, in the request's
   * transaction: of two that come under one id the second waits and overwrites nothing. Bytes whose row did not
   * come to be are cleared by the purge.
   */
  async keep(
    context: RequestContext,
    owner: FileOwner,
    { fileId, name }: NewFileQuery,
    body: unknown,
  ): Promise<FileDto> {
    const within =
      'enrolmentId' in owner
        ? await this.files.enrolmentInScope(context, owner.enrolmentId)
        : await this.files.programmeInScope(context, owner.programmeId);
    if (!within) throw notFound();
    if (!Buffer.isBuffer(body)) throw new Problem(415, 'unsupported-media-type');
    const kind = kindOf(body);
    if (kind === 'pdf') checkPdf(body);
    const { bytes, mediaType, thumbnail, ...sides } = isPicture(kind)
      ? await keepPicture(body, kind)
      : { bytes: body, mediaType: typeAsSent(kind), thumbnail: null, width: null, height: null };
    const file: FileDto = {
      id: fileId.toLowerCase(),
      name: shownName(name, mediaType),
      mediaType,
      byteSize: bytes.length,
      ...sides,
    };
    const sent = { ...file, owner, sentSha256: createHash('sha256').update(body).digest('hex') };
    if (!(await this.files.insert(context, sent))) {
      const earlier = await this.files.findSent(context, sent);
      if (earlier === null) throw conflict('already-exists');
      context.audit('file', earlier.id, null, { ...owner, sentAgain: true });
      return earlier;
    }
    await this.store.write(file.id, 'whole', bytes);
    if (thumbnail !== null) await this.store.write(file.id, 'thumbnail', thumbnail);
    context.audit('file', file.id, null, { ...owner, mediaType, byteSize: file.byteSize });
    return file;
  }

  async find(context: RequestContext, id: string): Promise<FileDto> {
    const file = await this.files.find(context, id);
    if (file === null) throw notFound();
    return file;
  }

  /** A PDF has no thumbnail: not found. */
  async bytes(file: FileDto, part: FilePart): Promise<Buffer> {
    const bytes = await this.store.read(file.id, part);
    if (bytes === null) throw notFound();
    return bytes;
  }
}
